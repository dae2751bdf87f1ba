import { defaultWindow } from '~/model/socket.ts';
import type { Us } from '~/model/time.ts';
import { otherSide, type IcmpEvent, type Offer } from '~/model/trace.ts';
import type { Place, SegmentEvent, Side, Trace } from '~/model/trace.ts';

/** What the header of a segment holds besides the trace's own numbers. */
export interface Header {
  readonly seq: number;
  readonly ack: number;
  readonly window: number;
  /** The sender's clock, and the other's as it was last heard. */
  readonly stamp: readonly [value: number, echo: number] | null;
  /** What only a SYN has: whether SACK is known, and by how much later windows are shifted. */
  readonly syn: readonly [sack: boolean, scale: number] | null;
  /** Bytes of all options. */
  readonly options: number;
}

/** A packet as it goes past an interface; an ICMP error quotes a segment. */
export interface Packet {
  readonly t: Us;
  readonly event: SegmentEvent | IcmpEvent;
  readonly segment: SegmentEvent;
  readonly header: Header;
}

/** Bytes of a segment an ICMP error quotes; it is no longer than 576 itself: `icmp_send()`. */
export const quotedLength = ({ segment, header }: Packet): number =>
  Math.min(40 + header.options + segment.len, 576 - 28);

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
interface Ends {
  readonly offers: Trace['offers'];
  readonly timestamps: boolean;
  readonly sack: boolean;
  readonly recent: Record<Side, number>;
  readonly acked: Record<Side, number>;
}

function endsOf(trace: Trace): Ends {
  const { client, server } = trace.offers;
  const open = Number(startsOpen(trace));
  return {
    offers: trace.offers,
    timestamps: Boolean(client?.timestamps && server?.timestamps),
    sack: Boolean(client?.sack && server?.sack),
    recent: { client: open * clocks.server, server: open * clocks.client },
    acked: { client: open, server: open },
  };
}

/** A default buffer first offers whole segments: `tcp_select_initial_window()`. */
function windowOf(ends: Ends, { win, to, flags }: SegmentEvent, buffer: number | null): number {
  const whole = to === 'client' && ends.timestamps ? mss - 12 : mss;
  const bytes = Math.max(win - (buffer === null ? defaultWindow % whole : 0), 0);
  return Math.min(flags.includes('S') ? bytes : Math.ceil(bytes / 2 ** scaleOf(buffer)), 65_535);
}

const scaleOf = (buffer: number | null): number =>
  buffer === null ? defaultScale : Math.max(16 - Math.clz32(buffer), 0);

/** `tcp_syn_options()` and `tcp_established_options()`, net/ipv4/tcp_output.c. */
function optionsOf(ends: Ends, { flags, to, t }: SegmentEvent, offer: Offer) {
  const from = otherSide(to);
  const { timestamps, sack } = flags === 'S' ? offer : ends;
  const isSyn = flags.includes('S');
  const clock = clocks[from] + Math.floor(t / 1000);
  return {
    stamp: timestamps ? ([clock, ends.recent[from]] as const) : null,
    syn: isSyn ? ([sack, scaleOf(offer.buffer)] as const) : null,
    options: (isSyn ? 8 : 0) + (timestamps ? 12 : isSyn && sack ? 4 : 0),
  };
}

/** A reset sent for no socket, by a host or by a router in its name. */
export const isStray = ({ kind, why }: SegmentEvent): boolean =>
  kind === 'rst' && why !== 'death' && why !== 'closed';

/** A stray reset has no options, and the number 0 if the segment it answers had no ACK. */
function headerOf(ends: Ends, event: SegmentEvent): Header {
  const { to } = event;
  const from = otherSide(to);
  const seq = initial[from] + event.seq;
  const ack = event.ack === null ? 0 : initial[to] + event.ack;
  const offer = ends.offers[from];
  if (!offer || isStray(event))
    return { seq: ack ? 0 : seq, ack, window: 0, stamp: null, syn: null, options: 0 };
  ends.acked[from] = event.ack ?? 0;
  const window = windowOf(ends, event, offer.buffer);
  return { seq, ack, window, ...optionsOf(ends, event, offer) };
}

/** The sender's clock is taken from a segment that is next in line: `tcp_replace_ts_recent()`. */
function hear(ends: Ends, { to, seq, len, flags, arrives }: SegmentEvent, { stamp }: Header): void {
  const next = ends.acked[to];
  const end = seq + len + Number(flags.includes('F'));
  if (stamp && arrives !== null && seq <= next && end >= next) ends.recent[to] = stamp[0];
}

/** A packet at the interface of a host, or where nobody looks. */
type Moment = readonly [t: Us, event: SegmentEvent | IcmpEvent, where: Place | null];

/** Departures and arrivals in order; at one instant a reply is behind what it answers. */
function momentsOf({ events }: Trace): Moment[] {
  const moments: Moment[] = [];
  for (const event of events) {
    if (event.type !== 'segment' && event.type !== 'icmp') continue;
    const { t, from, to } = event;
    const lost = event.type === 'segment' ? event.lost : null;
    moments.push([t, event, lost?.where === from ? null : from]);
    // What a host's own filter drops was seen; with its cable out, nothing is.
    const filtered = lost?.where === to && lost.why !== 'link-down';
    const arrives = filtered ? lost.at : event.arrives;
    if (arrives !== null) moments.push([arrives, event, to]);
  }
  return moments.sort(([a], [b]) => a - b);
}

type Sent = Pick<Packet, 'segment' | 'header'>;

/** Follows the ends through a trace; tells the segment of a moment, or the one it quotes. */
function follower(trace: Trace): (moment: Moment) => Sent | undefined {
  const ends = endsOf(trace);
  const sent = new Map<SegmentEvent | string, Sent>();
  return ([, event]) => {
    if (event.type === 'icmp') return sent.get(event.to + event.quotedSeq) ?? sent.get(event.to);
    const from = otherSide(event.to);
    let found = sent.get(event);
    if (found) hear(ends, event, found.header);
    else {
      found = { segment: event, header: headerOf(ends, event) };
      sent
        .set(event, found)
        .set(from, found)
        .set(from + event.seq, found);
    }
    return found;
  };
}

/**
 * What goes past the interface of a host, in order: what it sends when it leaves, even if it is lost
 * later, and what it is sent when that arrives. What goes round inside a host is not seen there, and
 * an ICMP error about no segment at all is left out.
 */
export function packetsAt(trace: Trace, host: Side): Packet[] {
  const follow = follower(trace);
  return momentsOf(trace).flatMap((moment) => {
    const found = follow(moment);
    const [t, event, where] = moment;
    return found && where === host && event.from !== event.to ? { t, event, ...found } : [];
  });
}
