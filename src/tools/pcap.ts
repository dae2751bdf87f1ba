import type { Us } from '~/model/time.ts';
import { otherSide, type IcmpEvent, type SegmentEvent } from '~/model/kernel/trace.ts';
import type { Side, Trace } from '~/model/kernel/trace.ts';
import { addresses, senderOf } from './address.ts';
import { handshakeOf } from './handshake.ts';
import { isStray, mss, type Header, type Segment } from './header.ts';
import { packetsAt, quotedLength, type Packet } from './wire.ts';

type Bytes = readonly number[];

const u16 = (n: number): Bytes => [(n >> 8) & 255, n & 255];
const u32 = (n: number): number[] => [...u16(n >>> 16), ...u16(n)];
/** The file itself is little-endian. */
const le32 = (n: number): Bytes => u32(n).reverse();
const ipBytes = (ip: string): Bytes => ip.split('.').map(Number);

/** The Internet checksum, RFC 1071. */
function checksum(bytes: Bytes): Bytes {
  let sum = 0;
  bytes.forEach((byte, i) => (sum += i % 2 === 0 ? byte << 8 : byte));
  while (sum > 0xffff) sum = (sum & 0xffff) + (sum >>> 16);
  return u16(~sum);
}

/** These bytes with their checksum put in where it belongs; `extra` is summed too. */
function summed(bytes: Bytes, at: number, extra: Bytes = []): Bytes {
  return [...bytes.slice(0, at), ...checksum([...extra, ...bytes]), ...bytes.slice(at + 2)];
}

/** An address, a way and a number: what the IP header needs. */
interface Route {
  readonly from: string;
  readonly to: string;
  readonly ttl: number;
  readonly id: number;
}

const protocols = { icmp: 1, tcp: 6 };

/** TCP must not be fragmented; an error is marked as network control, as the kernel does. */
function ipPacket({ from, to, ttl, id }: Route, kind: 'icmp' | 'tcp', payload: Bytes): Bytes {
  const isTcp = kind === 'tcp';
  const length = u16(20 + payload.length);
  const header = [0x45, isTcp ? 0 : 0xc0, ...length, ...u16(id), isTcp ? 0x40 : 0, 0, ttl];
  const rest = [protocols[kind], 0, 0, ...ipBytes(from), ...ipBytes(to)];
  return [...summed([...header, ...rest], 10), ...payload];
}

/** In the order and with the padding of `tcp_options_write()`. */
function optionBytes({ stamp, syn }: Header): Bytes {
  const clock = stamp ? [8, 10, ...u32(stamp[0]), ...u32(stamp[1])] : [];
  if (!syn) return stamp ? [1, 1, ...clock] : [];
  const [sack, scale] = syn;
  const pad = sack === Boolean(stamp) ? [] : [1, 1];
  return [2, 4, ...u16(mss), ...pad, ...(sack ? [4, 2] : []), ...clock, 1, 3, 3, scale];
}

const bits: Readonly<Record<string, number>> = { F: 1, S: 2, R: 4, P: 8, A: 16 };

/** The alphabet over and over, the same again in a retransmission. */
const payloadOf = ({ seq, len }: Segment): Bytes =>
  Array.from({ length: len }, (_, i) => 97 + ((seq - 1 + i) % 26));

function tcpBytes({ segment, header }: Packet, { from, to }: Route): Bytes {
  const side = otherSide(segment.to);
  const ports = [...u16(addresses[side].port), ...u16(addresses[segment.to].port)];
  const numbers = [...u32(header.seq), ...u32(header.ack), (20 + header.options) << 2];
  const flags = [...segment.flags].reduce((sum, flag) => sum + bits[flag]!, 0);
  const rest = [flags, ...u16(header.window), 0, 0, 0, 0, ...optionBytes(header)];
  const bytes = [...ports, ...numbers, ...rest, ...payloadOf(segment)];
  return summed(bytes, 16, [...ipBytes(from), ...ipBytes(to), 0, 6, ...u16(bytes.length)]);
}

/** Segments and errors are counted by who sends them; what belongs to no socket is not. */
function idsOf(events: Trace['events']): ReadonlyMap<unknown, number> {
  const counts = { client: 0x1000, server: 0x2000, middlebox: 0x3000 };
  const ids = new Map<unknown, number>();
  for (const event of events)
    if (
      event.type === 'icmp' ||
      (event.type === 'segment' && event.flags !== 'SA' && !isStray(event))
    )
      ids.set(event, (counts[event.from] += 1));
  return ids;
}

/** A segment, at its sender or behind the router. */
function segmentBytes(packet: Packet, ttl: number, id: number): Bytes {
  const { to } = packet.segment;
  const route = { from: addresses[otherSide(to)].ip, to: addresses[to].ip, ttl, id };
  return ipPacket(route, 'tcp', tcpBytes(packet, route));
}

/** An error quotes the segment as it was behind the router. */
function icmpBytes(event: IcmpEvent, packet: Packet, ttl: number, [id, about]: Bytes): Bytes {
  const quoted = segmentBytes(packet, 63, about!).slice(0, quotedLength(packet));
  const bytes = [event.icmpType, event.code, 0, 0, 0, 0, 0, 0, ...quoted];
  const route = { from: senderOf(event), to: addresses[event.to].ip, ttl, id: id! };
  return ipPacket(route, 'icmp', summed(bytes, 2));
}

/** Locally administered addresses of the host that looks on and of its router. */
const [own, router] = [1, 254].map((n): Bytes => [2, 0, 0, 0, 0, n]);

/** A packet as it goes past this host, whose neighbour is a router. */
function frameOf(packet: Packet, host: Side, ids: ReadonlyMap<unknown, number>): Bytes {
  const { event, segment } = packet;
  const id = (of: unknown): number => ids.get(of) ?? 0;
  const ttl = event.from === otherSide(host) ? 63 : 64;
  const ip =
    event.type === 'icmp'
      ? icmpBytes(event, packet, ttl, [id(event), id(segment)])
      : segmentBytes(packet, ttl, id(event));
  const ends = event.from === host ? [...router!, ...own!] : [...own!, ...router!];
  return [...ends, 8, 0, ...ip];
}

/** The handshake of a trace that starts with a connection, as a trace has it. */
const opening = (trace: Trace): SegmentEvent[] =>
  handshakeOf(trace).map((segment) => ({
    ...segment,
    type: 'segment',
    from: otherSide(segment.to),
    kind: 'ack',
    why: 'handshake',
    byTimer: false,
    arrives: 0,
    lost: null,
  }));

/**
 * A capture at the interface of one host as a file for Wireshark: classic pcap, in microseconds,
 * Ethernet. Instant 0 of the trace is `start`, in microseconds since 1970. The same trace always
 * gives the same bytes.
 */
export function pcap(trace: Trace, host: Side, start: Us): Uint8Array {
  const ids = idsOf(trace.events);
  const before = packetsAt({ ...trace, events: opening(trace) }, host);
  const records = [...before, ...packetsAt(trace, host)].map((packet) => {
    const us = start + packet.t;
    const frame = frameOf(packet, host, ids);
    const head = [Math.floor(us / 1e6), us % 1e6, frame.length, frame.length];
    return [...head.flatMap(le32), ...frame];
  });
  const header = [0xa1b2c3d4, 0x0004_0002, 0, 0, 0x4_0000, 1].flatMap(le32);
  return Uint8Array.from([...header, ...records.flat()]);
}
