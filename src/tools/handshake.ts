import { defaultWindow } from '~/model/kernel/socket.ts';
import { otherSide, type Side, type Trace } from '~/model/kernel/trace.ts';
import { startsOpen, type Segment } from './header.ts';

/** The handshake of a trace that starts with a connection, all at instant 0. */
export function handshakeOf(trace: Trace): Segment[] {
  const made = (to: Side, flags: string, seq: number, ack: number | null): Segment => ({
    t: 0,
    to,
    flags,
    seq,
    ack,
    len: 0,
    win: trace.offers[otherSide(to)]?.buffer ?? defaultWindow,
  });
  return startsOpen(trace)
    ? [made('server', 'S', 0, null), made('client', 'SA', 0, 1), made('server', 'A', 1, 1)]
    : [];
}
