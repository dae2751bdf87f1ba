import { defaultWindow } from '~/model/kernel/socket.ts';
import { otherSide, type Offer, type SegmentEvent } from '~/model/kernel/trace.ts';
import type { Side, Trace } from '~/model/kernel/trace.ts';

/** What of a segment a header is made from; those before a trace begins have nothing else. */
export type Segment = Partial<SegmentEvent> &
  Pick<SegmentEvent, 't' | 'to' | 'flags' | 'seq' | 'ack' | 'len' | 'win'>;

/** What the header of a segment holds besides the trace's own numbers. */
export interface Header {
  readonly seq: number;
  readonly ack: number;
  readonly window: number;
  /** The sender's clock, and the other's as it was last heard. */
  readonly stamp?: readonly [value: number, echo: number] | false;
  /** What only a SYN has: whether SACK is known, and by how much later windows are shifted. */
  readonly syn?: readonly [sack: boolean, scale: number] | false;
  /** Bytes of all options. */
  readonly options: number;
}

/** Initial sequence numbers, and clocks in milliseconds, that are told apart at a glance. */
export const initial = { client: 1e9, server: 2e9 };
const clocks = { client: 3e8, server: 4e8 };

/** Largest payload on Ethernet, and the shift of a default buffer's window in Linux 6.18. */
export const mss = 1460;
const defaultScale = 10;

/** A trace without any SYN starts with a connection. */
export const startsOpen = ({ events }: Trace): boolean =>
  !events.some((event) => event.type === 'segment' && event.flags.includes('S'));

/** What the ends agreed on, and what each remembers: TS.Recent, Last.ACK.sent of RFC 7323. */
export interface Ends {
  readonly offers: Trace['offers'];
  readonly timestamps: boolean;
  readonly sack: boolean;
  readonly recent: Record<Side, number>;
  readonly acked: Record<Side, number>;
}

/** Both ends before the first event, or before their handshake. */
export function endsOf(trace: Trace, isOpen = startsOpen(trace)): Ends {
  const { client, server } = trace.offers;
  const open = Number(isOpen);
  return {
    offers: trace.offers,
    timestamps: Boolean(client?.timestamps && server?.timestamps),
    sack: Boolean(client?.sack && server?.sack),
    recent: { client: open * clocks.server, server: open * clocks.client },
    acked: { client: open, server: open },
  };
}

/** A default buffer first offers whole segments: `tcp_select_initial_window()`. */
function windowOf(ends: Ends, { win, to, flags }: Segment, buffer: number | null): number {
  const whole = to === 'client' && ends.timestamps ? mss - 12 : mss;
  const bytes = Math.max(win - (buffer === null ? defaultWindow % whole : 0), 0);
  return Math.min(flags.includes('S') ? bytes : Math.ceil(bytes / 2 ** scaleOf(buffer)), 65_535);
}

const scaleOf = (buffer: number | null): number =>
  buffer === null ? defaultScale : Math.max(16 - Math.clz32(buffer), 0);

/** `tcp_syn_options()` and `tcp_established_options()`, net/ipv4/tcp_output.c. */
function optionsOf(ends: Ends, { flags, to, t }: Segment, offer: Offer) {
  const from = otherSide(to);
  const { timestamps, sack } = flags === 'S' ? offer : ends;
  const isSyn = flags.includes('S');
  const clock = clocks[from] + Math.floor(t / 1000);
  return {
    stamp: timestamps && ([clock, ends.recent[from]] as const),
    syn: isSyn && ([sack, scaleOf(offer.buffer)] as const),
    options: (isSyn ? 8 : 0) + (timestamps ? 12 : isSyn && sack ? 4 : 0),
  };
}

/** A reset sent for no socket, by a host or by a router in its name. */
export const isStray = ({ kind, why }: Segment): boolean =>
  kind === 'rst' && why !== 'death' && why !== 'closed';

/** A stray reset has no options, and the number 0 if the segment it answers had no ACK. */
export function headerOf(ends: Ends, event: Segment): Header {
  const { to } = event;
  const from = otherSide(to);
  const seq = initial[from] + event.seq;
  const ack = event.ack === null ? 0 : initial[to] + event.ack;
  const offer = ends.offers[from];
  if (!offer || isStray(event)) return { seq: ack ? 0 : seq, ack, window: 0, options: 0 };
  ends.acked[from] = event.ack ?? 0;
  const window = windowOf(ends, event, offer.buffer);
  return { seq, ack, window, ...optionsOf(ends, event, offer) };
}

/** The sender's clock is taken from a segment that is next in line: `tcp_replace_ts_recent()`. */
export function hear(
  ends: Ends,
  { to, seq, len, flags, arrives }: Segment,
  { stamp }: Header,
): void {
  const next = ends.acked[to];
  const end = seq + len + Number(flags.includes('F'));
  if (stamp && arrives !== null && seq <= next && end >= next) ends.recent[to] = stamp[0];
}
