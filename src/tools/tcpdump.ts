import type { Us } from '~/model/time.ts';
import { otherSide, type IcmpEvent, type SegmentEvent } from '~/model/kernel/trace.ts';
import type { Side, Trace } from '~/model/kernel/trace.ts';
import { addresses, senderOf } from './address.ts';
import { initial, mss, startsOpen, type Header } from './header.ts';
import { packetsAt, quotedLength, type Packet } from './wire.ts';

/** A line of a capture, and what it is about. */
export interface CapturedLine {
  readonly t: Us;
  readonly event: SegmentEvent | IcmpEvent;
  /** Without the time in front. */
  readonly text: string;
}

function optionsText({ stamp, syn }: Header): string {
  const clock = stamp ? `TS val ${stamp[0]} ecr ${stamp[1]}` : '';
  if (!syn) return stamp ? `, options [nop,nop,${clock}]` : '';
  const [sack, scale] = syn;
  const pad = sack === Boolean(stamp) ? '' : 'nop,nop,';
  const middle = `${pad}${sack ? 'sackOK,' : ''}${clock && `${clock},`}`;
  return `, options [mss ${mss},${middle}nop,wscale ${scale}]`;
}

/** The numbers relative ones count from, once a segment with ACK was seen. */
type Bases = Partial<Record<Side, number>>;

/** Raw without ACK, in a SYN and at first, else relative: `tcp_print()`, print-tcp.c. */
function numbersOf({ segment, header }: Packet, bases: Bases): readonly [seq: number, ack: number] {
  const { seq, ack } = header;
  const { flags, to } = segment;
  const from = otherSide(to);
  if (!flags.includes('A')) return [seq, ack];
  if (bases.client !== undefined && !flags.includes('S'))
    return [(seq - bases[from]!) >>> 0, (ack - bases[to]!) >>> 0];
  bases[from] = seq;
  bases[to] = ack - 1;
  return [seq, ack];
}

/** The number of an empty segment is shown with SYN, FIN and RST only. */
function segmentText(packet: Packet, bases: Bases): string {
  const { segment, header } = packet;
  const { flags, len, to } = segment;
  const [seq, ack] = numbersOf(packet, bases);
  const [from, at] = [addresses[otherSide(to)], addresses[to]];
  const range = len > 0 ? `, seq ${seq}:${seq + len}` : /[SFR]/.test(flags) ? `, seq ${seq}` : '';
  const acks = flags.includes('A') ? `, ack ${ack}` : '';
  const ends = `${from.ip}.${from.port} > ${at.ip}.${at.port}`;
  const rest = `win ${header.window}${optionsText(header)}, length ${len}`;
  return `IP ${ends}: Flags [${flags.replace('A', '.')}]${range}${acks}, ${rest}`;
}

/**
 * By code: time exceeded, parameter problem, destination unreachable (here ~). % is the
 * address, & the port of the quoted segment. `icmp_print()`, print-icmp.c.
 */
const errors = [
  'time exceeded in-transit',
  'ip reassembly time exceeded',
  'parameter problem - octet 0',
  'parameter problem - code 1',
  'net %~',
  'host %~',
  '% protocol 6~',
  '% tcp port &~',
  '%~ - need to frag',
  '%~ - source route failed',
  'net %~ - unknown',
  'host %~ - unknown',
  '%~ - source host isolated',
  'net %~ - admin prohibited',
  'host %~ - admin prohibited',
  'net %~ - tos prohibited',
  'host %~ - tos prohibited',
  'host %~ - admin prohibited filter',
  'host %~ - host precedence violation',
  'host %~ - precedence cutoff',
];

function errorText({ icmpType, code, to }: IcmpEvent): string {
  const { ip, port } = addresses[otherSide(to)];
  const row = icmpType === 3 ? 4 + code : 2 * (icmpType - 11) + code;
  const text = errors[row] ?? `%~ - #${code}`;
  return text.replace('%', ip).replace('&', `${port}`).replace('~', ' unreachable');
}

const icmpText = (event: IcmpEvent, packet: Packet): string =>
  `IP ${senderOf(event)} > ${addresses[event.to].ip}: ICMP ${errorText(event)}, length ${8 + quotedLength(packet)}`;

/**
 * What `tcpdump -n` prints at the interface of one host, which it watched since before the
 * handshake: a line for each packet the host sent, even if it was lost later, and for each that
 * reached it.
 */
export function tcpdumpLines(trace: Trace, host: Side): readonly CapturedLine[] {
  const bases: Bases = startsOpen(trace) ? { ...initial } : {};
  return packetsAt(trace, host).map((packet) => {
    const { t, event } = packet;
    const isIcmp = event.type === 'icmp';
    return { t, event, text: isIcmp ? icmpText(event, packet) : segmentText(packet, bases) };
  });
}
