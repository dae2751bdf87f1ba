import type { Us } from '~/model/time.ts';
import { otherSide, type IcmpEvent, type Place } from '~/model/kernel/trace.ts';
import type { SegmentEvent, Side, Trace } from '~/model/kernel/trace.ts';
import { handshakeOf } from './handshake.ts';
import { endsOf, headerOf, hear, type Ends, type Header, type Segment } from './header.ts';

/** A packet as it goes past an interface; an ICMP error quotes a segment. */
export interface Packet {
  readonly t: Us;
  readonly event: SegmentEvent | IcmpEvent;
  readonly segment: Segment;
  readonly header: Header;
}

/** Bytes of a segment an ICMP error quotes; it is no longer than 576 itself: `icmp_send()`. */
export const quotedLength = ({ segment, header }: Packet): number =>
  Math.min(40 + header.options + segment.len, 576 - 28);

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

/**
 * Follows segments from departure to arrival: by themselves, by their sender, by its number; tells
 * the segment of a moment, or the one it quotes.
 */
function follower(trace: Trace): (event: Segment | IcmpEvent) => Sent | undefined {
  const sent = new Map<Segment | string, Sent>();
  const following = (ends: Ends) => (event: Segment | IcmpEvent) => {
    const from = otherSide(event.to);
    if (event.type === 'icmp') return sent.get(event.to + event.quotedSeq) ?? sent.get(event.to);
    let found = sent.get(event);
    if (found) hear(ends, event, found.header);
    else {
      found = { segment: event, header: headerOf(ends, event) };
      for (const key of [event, from, from + event.seq]) sent.set(key, found);
    }
    return found;
  };
  handshakeOf(trace).forEach(following(endsOf(trace, false)));
  return following(endsOf(trace));
}

/**
 * What goes past the interface of a host, in order: what it sends when it leaves, even if it is lost
 * later, and what it is sent when that arrives. What goes round inside a host is not seen there, and
 * an ICMP error about no segment at all is left out.
 */
export function packetsAt(trace: Trace, host: Side): Packet[] {
  const segmentOf = follower(trace);
  return momentsOf(trace).flatMap((moment) => {
    const [t, event, where] = moment;
    const found = segmentOf(event);
    return found && where === host && event.from !== event.to ? { t, event, ...found } : [];
  });
}
