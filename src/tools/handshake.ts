import { defaultWindow } from '~/model/socket.ts';
import { otherSide, type Offer, type SegmentEvent } from '~/model/trace.ts';
import type { Side, Trace } from '~/model/trace.ts';
import { startsOpen } from './header.ts';

const made = (from: Side, flags: string, offer: Offer): SegmentEvent => ({
  type: 'segment',
  t: 0,
  from,
  to: otherSide(from),
  flags,
  seq: flags === 'A' ? 1 : 0,
  ack: flags === 'S' ? null : 1,
  len: 0,
  win: offer.buffer ?? defaultWindow,
  kind: 'ack',
  why: 'handshake',
  byTimer: false,
  arrives: 0,
  lost: null,
});

/** The handshake of a trace that starts with a connection, all at instant 0. */
export function handshakeOf(trace: Trace): SegmentEvent[] {
  const { client, server } = trace.offers;
  if (!startsOpen(trace) || !client || !server) return [];
  return [made('client', 'S', client), made('server', 'SA', server), made('client', 'A', client)];
}
