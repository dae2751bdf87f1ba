import { spentMs, toJiffies, type Jiffies } from '~/model/clock.ts';
import { giveUp } from './death.ts';
import { flagsOf, transmit } from './output.ts';
import { routeError } from './path.ts';
import { modelTimeout } from './retry-limit.ts';
import { baseRto } from './rtt.ts';
import { mssOf, rtoMaxOf, userTimeoutOf } from './in-force.ts';
import { windowEnd, type Sent, type Socket } from './socket.ts';
import { ms } from '~/model/time.ts';
import { armWrite } from './timers.ts';
import type { Rule } from './trace.ts';
import { jiffiesNow, type World } from './world.ts';

/** Retransmissions of a thin stream that do not back off: TCP_THIN_LINEAR_RETRIES. */
const thinRetries = 6;
/** An orphan gets fewer tries, and none once something is known to be wrong: `tcp_orphan_retries()`. */
export function orphanRetries(socket: Socket, alive: boolean): number {
  if (socket.softError !== null && !alive) return 0;
  const set = socket.sysctls.tcp_orphan_retries;
  return set === 0 && alive ? 8 : set;
}

function retriesOf(world: World, socket: Socket): number {
  if (!socket.orphan) return socket.sysctls.tcp_retries2;
  return orphanRetries(socket, socket.rto < toJiffies(world.clock, rtoMaxOf(socket)));
}

/** Retransmission has gone on for too long: `retransmits_timed_out()` in `tcp_write_timeout()`. */
function timedOut(world: World, socket: Socket): boolean {
  if (socket.retransmits === 0) return false;
  const limit = userTimeoutOf(socket) || modelTimeout(retriesOf(world, socket), rtoMaxOf(socket));
  return spentMs(world.clock, world.now, socket.retransStamp) >= limit;
}

/** The timer is cut to what is left of the user timeout: `tcp_clamp_rto_to_user_timeout()`. */
export function clampRto(world: World, socket: Socket): Jiffies {
  const userTimeout = userTimeoutOf(socket);
  if (userTimeout === 0 || !socket.kernel.userTimeoutClamp) return socket.rto;
  const remaining = userTimeout - spentMs(world.clock, world.now, socket.retransStamp);
  return remaining <= 0 ? 1 : Math.min(socket.rto, toJiffies(world.clock, remaining));
}

/** Segments that fit into one are sent as one: `tcp_retrans_try_collapse()`. */
function collapse(socket: Socket, head: Sent): void {
  while (socket.inFlight.length > 1) {
    const next = socket.inFlight[1]!;
    if (head.fin || head.len + next.len > mssOf(socket) || next.seq + next.len > windowEnd(socket))
      return;
    head.len += next.len;
    head.fin = next.fin;
    socket.inFlight.splice(1, 1);
  }
}

/** Without a route the attempt leaves no stamp, and its error is kept: `rebuild_header()`. */
function routeLost(world: World, socket: Socket): boolean {
  const errno = routeError(world.path.way[socket.side]);
  if (errno === null) return false;
  socket.softError = errno;
  return true;
}

/** Sends a segment of the queue again: `__tcp_retransmit_skb()`. */
export function resend(world: World, socket: Socket, sent: Sent, why: Rule, byTimer: boolean) {
  if (routeLost(world, socket)) return 'failed';
  const kind = sent.len === 0 ? 'fin-retransmit' : 'retransmit';
  const reason = { kind, why, byTimer } as const;
  sent.retransmitted = true;
  socket.repeats += 1;
  const result = transmit(world, socket, flagsOf(sent, true), sent.seq, sent.len, reason);
  if (result === 'sent') sent.sentAt = world.now;
  return result;
}

const wantsThin = ({ options, sysctls }: Socket): boolean =>
  Boolean(options.TCP_THIN_LINEAR_TIMEOUTS) || sysctls.tcp_thin_linear_timeouts !== 0;

/** A stream with little in flight that has left its first slow start: `tcp_stream_is_thin()`. */
const isThin = (socket: Socket): boolean =>
  wantsThin(socket) && socket.inFlight.length < 4 && socket.ssthresh !== Infinity;

function backOff(world: World, socket: Socket): void {
  if (socket.state === 'ESTAB' && isThin(socket) && socket.retransmits <= thinRetries) {
    socket.backoff = 0;
    socket.rto = baseRto(world, socket);
    return;
  }
  socket.backoff += 1;
  socket.rto = Math.min(2 * socket.rto, toJiffies(world.clock, rtoMaxOf(socket)));
}

/** Loss recovery begins, one segment at a time: `tcp_enter_loss()`. */
function enterLoss(world: World, socket: Socket): void {
  socket.lossAt = world.now;
  if (socket.recoverTo <= socket.sndUna) socket.ssthresh = Math.max(socket.cwnd >> 1, 2);
  socket.cwnd = 1;
  socket.recoverTo = socket.sndNxt;
}

/**
 * Sends the oldest segment again. An attempt its own host refuses leaves the stamp of when the
 * segment last left.
 */
function retransmitHead(world: World, socket: Socket) {
  const head = socket.inFlight[0]!;
  collapse(socket, head);
  const result = resend(world, socket, head, 'rto', true);
  if (socket.retransStamp < 0) socket.retransStamp = head.sentAt;
  return result;
}

/** A window shrunk to zero under data in flight: `tcp_rtx_probe0_timed_out()`. */
function shrunkTimedOut(world: World, socket: Socket): boolean {
  const since = socket.retransStamp < 0 ? socket.inFlight[0]!.sentAt : socket.retransStamp;
  const spent = spentMs(world.clock, world.now, since);
  const userTimeout = userTimeoutOf(socket);
  if (userTimeout > 0 && spent >= userTimeout) return true;
  const limit = Math.min(2 * rtoMaxOf(socket), userTimeout || Infinity);
  const silence = jiffiesNow(world) - socket.lastAck;
  return silence > toJiffies(world.clock, limit) && spent > limit;
}

function writeTimeout(world: World, socket: Socket): void {
  const cause = userTimeoutOf(socket) > 0 ? 'user timeout' : 'retransmission timeout';
  giveUp(world, socket, cause, 'retransmission');
}

/**
 * The retransmission timer runs: give up, or send the oldest segment again and wait twice as long.
 * A host whose own queue is full tries every 500 ms, without backing off.
 * `tcp_retransmit_timer()`, RFC 6298 §5.
 */
export function onRetransmitTimer(world: World, socket: Socket): void {
  if (socket.inFlight.length === 0) return;
  socket.probeEnd = -1;
  const shrunk = socket.sndWnd === 0 && !socket.orphan && socket.kernel.shrunkWindow;
  if (shrunk ? shrunkTimedOut(world, socket) : timedOut(world, socket)) {
    writeTimeout(world, socket);
    return;
  }
  enterLoss(world, socket);
  if (!shrunk) socket.retransmits += 1;
  if (retransmitHead(world, socket) === 'congested' && !shrunk) {
    armWrite(world, socket, 'retransmit', toJiffies(world.clock, ms(500)), 'local-congestion');
    return;
  }
  backOff(world, socket);
  armWrite(world, socket, 'retransmit', clampRto(world, socket), 'rto');
}

/**
 * An ICMP error about the oldest segment takes one back-off step back. `tcp_ld_RTO_revert()`,
 * RFC 6069.
 */
export function revertRto(world: World, socket: Socket, quotedSeq: number): void {
  if (quotedSeq !== socket.sndUna || socket.retransmits === 0 || socket.backoff === 0) return;
  socket.backoff -= 1;
  const longest = toJiffies(world.clock, rtoMaxOf(socket));
  socket.rto = Math.min(baseRto(world, socket) * 2 ** socket.backoff, longest);
  const since = toJiffies(world.clock, world.now - socket.inFlight[0]!.sentAt);
  const remaining = socket.rto - since;
  if (remaining > 0) armWrite(world, socket, 'retransmit', remaining, 'rto-reverted');
  else onRetransmitTimer(world, socket);
}
