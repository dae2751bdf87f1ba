import { fromJiffies, toJiffies, type Jiffies } from '~/model/clock.ts';
import { leave, resetFor, type LocalResult } from './crossing.ts';
import { mssOf, rtoMinOf } from './in-force.ts';
import { hasUnsent, windowEnd, type Sent, type Socket } from './socket.ts';
import { ms } from '~/model/time.ts';
import { armWrite, cancelWrite } from './timers.ts';
import { otherSide, type Rule, type SegmentEvent, type SegmentKind } from './trace.ts';
import { jiffiesNow, type World } from './world.ts';

/** Tells who decided to send: rule, and whether a timer did. */
export interface Reason {
  readonly kind: SegmentKind;
  readonly why: Rule;
  readonly byTimer: boolean;
}

/** Smallest room worth offering: receiver side of RFC 1122's silly window avoidance. */
const smallestOffer = (socket: Socket): number => Math.min(mssOf(socket), socket.window / 2);

/** The window to offer now: `tcp_select_window()`, which never takes back what it offered. */
function selectWindow(socket: Socket): number {
  const room = socket.window - socket.unread;
  const open = room < smallestOffer(socket) ? 0 : room;
  const promised = socket.rcvWup + socket.offered - socket.rcvNxt;
  socket.offered = Math.max(open, promised, 0);
  socket.rcvWup = socket.rcvNxt;
  return socket.offered;
}

/** Puts one segment of this socket on the wire: `tcp_transmit_skb()`. */
export function transmit(
  world: World,
  socket: Socket,
  flags: string,
  seq: number,
  len: number,
  reason: Reason,
  duplicate?: number,
): LocalResult {
  const packet: SegmentEvent = {
    type: 'segment',
    t: world.now,
    from: socket.side,
    to: otherSide(socket.side),
    flags,
    seq,
    ack: flags === 'S' ? null : socket.rcvNxt,
    len,
    win: selectWindow(socket),
    kind: reason.kind,
    why: reason.why,
    byTimer: reason.byTimer,
    ...(duplicate !== undefined && { duplicate }),
    arrives: null,
    lost: null,
  };
  if (len > 0) socket.lastSent = jiffiesNow(world);
  return leave(world, packet, socket.side);
}

/** An empty acknowledgement, which may tell the end of data that came twice: `tcp_send_ack()`. */
export const sendAck = (
  world: World,
  socket: Socket,
  kind: SegmentKind,
  why: Rule,
  duplicate?: number,
): void => {
  transmit(world, socket, 'A', socket.sndNxt, 0, { kind, why, byTimer: false }, duplicate);
};

/** The reset of a connection that ends itself: `tcp_send_active_reset()`. */
export const sendReset = (world: World, socket: Socket, why: Rule, byTimer: boolean): void => {
  transmit(world, socket, 'RA', socket.sndNxt, 0, { kind: 'rst', why, byTimer });
};

/** A host without a socket for this segment answers with a reset. */
export const refuse = (world: World, packet: SegmentEvent): void => {
  if (!packet.flags.includes('R'))
    leave(world, resetFor(packet, packet.to, world.now, 'no-socket'), packet.to);
};

export const flagsOf = (sent: Sent, push: boolean): string =>
  sent.fin ? (sent.len > 0 ? 'FPA' : 'FA') : push ? 'PA' : 'A';

/** What is left of the retransmission timeout of the oldest segment: `tcp_rto_delta_us()`. */
const rtoLeft = ({ clock, now }: World, { rto, inFlight }: Socket): Jiffies =>
  toJiffies(clock, inFlight[0]!.sentAt + fromJiffies(clock, rto) - now);

/** In place of a loss probe the timeout that began when the oldest segment left goes on. */
export const resumeRto = (world: World, socket: Socket): void =>
  armWrite(world, socket, 'retransmit', Math.max(rtoLeft(world, socket), 1), 'rto');

/** Sets the retransmission timer to a full RTO from now, or off: `tcp_rearm_rto()`. */
export function rearmRto(world: World, socket: Socket): void {
  if (socket.inFlight.length === 0) cancelWrite(world, socket, 'acked');
  else if (socket.pending === 'loss-probe') resumeRto(world, socket);
  else armWrite(world, socket, 'retransmit', socket.rto, 'rto');
}

const mayProbeTail = ({ kernel, sysctls }: Socket): boolean =>
  kernel.lossProbe && sysctls.tcp_sack !== 0 && sysctls.tcp_early_retrans >= 3;

/**
 * Arms a tail loss probe, if one is due, but not later than the retransmission timeout: that of the
 * oldest segment, or one that starts now. `tcp_schedule_loss_probe()`.
 */
export function scheduleLossProbe(world: World, socket: Socket, startsNow: boolean): boolean {
  if (!mayProbeTail(socket)) return false;
  if (socket.recoverTo > socket.sndUna || socket.inFlight.length === 0) return false;
  const { clock } = world;
  const lone = socket.inFlight.length === 1;
  const wait = 2 * socket.srtt + (lone ? rtoMinOf(socket, clock) : ms(2));
  const left = startsNow ? socket.rto : rtoLeft(world, socket);
  const delay = left > 0 ? Math.min(toJiffies(clock, wait), left) : toJiffies(clock, wait);
  armWrite(world, socket, 'loss-probe', delay, 'loss-probe');
  return true;
}

/** First timeout of the persist timer: `tcp_probe0_base()`. */
export const persistBase = (world: World, socket: Socket): number =>
  Math.max(socket.rto, toJiffies(world.clock, ms(200)));

/** Something waits that cannot leave: `tcp_check_probe_timer()`. */
function checkPersist(world: World, socket: Socket): void {
  if (socket.inFlight.length === 0 && socket.pending === 'off' && hasUnsent(socket))
    armWrite(world, socket, 'persist', persistBase(world, socket), 'persist');
}

/** A short segment waits for an acknowledgement or for more: `tcp_nagle_test()`. */
function heldBack(socket: Socket, len: number, fin: boolean): boolean {
  if (len >= mssOf(socket) || fin) return false;
  if (socket.options.TCP_CORK) return true;
  if (socket.options.TCP_NODELAY) return false;
  return socket.inFlight.length > 0 && socket.smallEnd > socket.sndUna;
}

/** Sends the next `len` new bytes and the FIN behind them, if it is their turn. */
export function sendNew(world: World, socket: Socket, len: number, reason: Reason): LocalResult {
  const seq = socket.sndNxt;
  const last = seq + len === socket.dataEnd;
  const sent: Sent = {
    seq,
    len,
    fin: last && socket.finQueued,
    sentAt: world.now,
    retransmitted: false,
  };
  const kind = len === 0 ? 'fin' : reason.kind;
  const result = transmit(world, socket, flagsOf(sent, last), seq, len, { ...reason, kind });
  if (result !== 'sent') return result;
  socket.inFlight.push(sent);
  socket.sndNxt = seq + len + (sent.fin ? 1 : 0);
  if (len < mssOf(socket)) socket.smallEnd = socket.sndNxt;
  if (socket.inFlight.length === 1 || socket.pending === 'loss-probe') rearmRto(world, socket);
  return 'sent';
}

/** Length of the next new segment, or -1 when none may leave now. */
function nextLength(world: World, socket: Socket): number {
  if (!hasUnsent(socket)) return -1;
  const recorded = world.replay?.sent(socket, socket.sndNxt) ?? null;
  if (recorded !== null) return Math.min(recorded, socket.dataEnd - socket.sndNxt);
  if (socket.inFlight.length >= socket.cwnd) return -1;
  const len = Math.min(mssOf(socket), socket.dataEnd - socket.sndNxt);
  const fin = socket.finQueued && socket.sndNxt + len === socket.dataEnd;
  if (socket.sndNxt + len + (fin ? 1 : 0) > windowEnd(socket)) return -1;
  return heldBack(socket, len, fin) ? -1 : len;
}

/** Sends whatever may leave: `tcp_push_pending_frames()` with `tcp_write_xmit()`. */
export function push(world: World, socket: Socket, why: Rule): void {
  let sent = false;
  for (;;) {
    const len = nextLength(world, socket);
    if (len < 0) break;
    if (sendNew(world, socket, len, { kind: 'data', why, byTimer: false }) !== 'sent') break;
    sent = true;
  }
  if (sent) scheduleLossProbe(world, socket, false);
  checkPersist(world, socket);
}

/**
 * Makes the peer answer: the next bytes if its window has room, else an empty segment from before
 * the window. `tcp_write_wakeup()`.
 */
export function wakeUp(world: World, socket: Socket, why: Rule): LocalResult {
  const room = windowEnd(socket) - socket.sndNxt;
  if (hasUnsent(socket) && room > 0) {
    const len = Math.min(mssOf(socket), socket.dataEnd - socket.sndNxt, room);
    return sendNew(world, socket, len, { kind: 'data', why, byTimer: true });
  }
  const kind = socket.sndWnd === 0 ? 'zero-window-probe' : 'keepalive-probe';
  return transmit(world, socket, 'A', socket.sndUna - 1, 0, { kind, why, byTimer: true });
}
