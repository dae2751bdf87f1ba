import { spentMs, toJiffies } from '~/model/clock.ts';
import { close, die, giveUp } from './death.ts';
import { startKeepalive } from './keepalive.ts';
import { push, refuse, sendAck, transmit } from './output.ts';
import { routeError } from './path.ts';
import { clampRto } from './retransmit.ts';
import { synTimeout } from './retry-limit.ts';
import { sampleRtt } from './rtt.ts';
import { rtoMaxOf, userTimeoutOf } from './in-force.ts';
import type { Socket } from './socket.ts';
import { seconds } from '~/model/time.ts';
import { armWrite, cancelWrite } from './timers.ts';
import type { Rule, SegmentEvent, SegmentKind } from './trace.ts';
import { jiffiesNow, offer, tellApp, type World } from './world.ts';

const firstTimeout = seconds(1);

function sendSyn(world: World, socket: Socket, kind: SegmentKind, byTimer: boolean): void {
  const why: Rule = byTimer ? 'syn-rto' : 'handshake';
  transmit(world, socket, 'S', 0, 0, { kind, why, byTimer });
}

/** The application calls `connect()`: `tcp_connect()`. */
export function connect(world: World, socket: Socket): void {
  socket.state = 'SYN-SENT';
  offer(world, socket);
  socket.sndNxt = 1;
  socket.retransStamp = world.now;
  socket.rto = toJiffies(world.clock, firstTimeout);
  const noRoute = routeError(world.path.way[socket.side]);
  if (noRoute !== null) {
    die(world, socket, noRoute, 'no route', 'syn');
    return;
  }
  socket.inFlight.push({ seq: 0, len: 0, fin: false, sentAt: world.now, retransmitted: false });
  sendSyn(world, socket, 'syn', false);
  armWrite(world, socket, 'retransmit', socket.rto, 'handshake');
}

const linearOf = ({ kernel, sysctls }: Socket): number =>
  kernel.linearSyn ? sysctls.tcp_syn_linear_timeouts : 0;

/** `null` while it goes on, else what ended it: the SYN part of `tcp_write_timeout()`. */
function synVerdict(world: World, socket: Socket) {
  const retries = socket.options.TCP_SYNCNT ?? socket.sysctls.tcp_syn_retries;
  if (socket.retransmits >= retries + linearOf(socket)) return 'SYN retransmission timeout';
  const byRetries = synTimeout(socket.kernel, retries, rtoMaxOf(socket));
  if (socket.retransmits === 0 || byRetries === null) return null;
  const userTimeout = userTimeoutOf(socket);
  const spent = spentMs(world.clock, world.now, socket.retransStamp);
  if (spent < (userTimeout || byRetries)) return null;
  return userTimeout > 0 ? 'user timeout' : 'SYN retransmission timeout';
}

/** No answer to the SYN: give up or send it again. The first timeouts may not double. */
export function onSynTimer(world: World, socket: Socket): void {
  const ended = synVerdict(world, socket);
  if (ended !== null) {
    giveUp(world, socket, ended, 'syn');
    return;
  }
  socket.retransmits += 1;
  socket.repeats += 1;
  sendSyn(world, socket, 'syn-retransmit', true);
  if (socket.retransmits > linearOf(socket)) {
    socket.backoff += 1;
    socket.rto = Math.min(2 * socket.rto, toJiffies(world.clock, rtoMaxOf(socket)));
  }
  armWrite(world, socket, 'retransmit', clampRto(world, socket), 'syn-rto');
}

/** Without timestamps a repeated SYN tells nothing about the round trip: TCP_TIMEOUT_FALLBACK. */
function guessRtt(world: World, socket: Socket): void {
  socket.rttvar = seconds(3);
  socket.mdev = socket.rttvar;
  socket.mdevMax = socket.rttvar;
  socket.rto = toJiffies(world.clock, socket.rttvar);
}

/** Both directions work: `tcp_finish_connect()`, `tcp_rcv_state_process()` in SYN_RECV. */
function establish(world: World, socket: Socket, sample: number): void {
  cancelWrite(world, socket, 'acked');
  socket.state = 'ESTAB';
  socket.sndUna = 1;
  socket.inFlight = [];
  const repeated = socket.retransmits > 0 && socket.sysctls.tcp_timestamps === 0;
  socket.retransmits = 0;
  socket.backoff = 0;
  socket.retransStamp = -1;
  socket.softError = null;
  if (repeated) guessRtt(world, socket);
  else sampleRtt(world, socket, sample);
  world.established[socket.side] = world.now;
  startKeepalive(world, socket);
}

/** Starts a run with a connection that stands already, heard from at this very instant. */
export function startEstablished(world: World, socket: Socket): void {
  offer(world, socket);
  socket.sndNxt = 1;
  socket.rcvNxt = 1;
  socket.rcvWup = 1;
  establish(world, socket, 2 * world.oneWay);
}

/** A segment reaches a socket in SYN-SENT: `tcp_rcv_synsent_state_process()`. */
export function inSynSent(world: World, socket: Socket, packet: SegmentEvent): void {
  if (packet.ack !== null && packet.ack !== 1) {
    refuse(world, packet);
  } else if (packet.flags.includes('R')) {
    if (packet.ack === 1) die(world, socket, 'ECONNREFUSED', 'RST received', 'syn');
  } else if (packet.flags === 'SA') {
    socket.rcvNxt = 1;
    socket.sndWnd = packet.win;
    establish(world, socket, world.now - socket.retransStamp);
    sendAck(world, socket, 'ack', 'handshake');
    tellApp(world, socket, 'connected', { poll: ['OUT'] });
    push(world, socket, 'application');
  }
}

function sendSynAck(world: World, socket: Socket, byTimer: boolean): void {
  const why: Rule = byTimer ? 'syn-ack-rto' : 'handshake';
  transmit(world, socket, 'SA', 0, 0, { kind: 'syn-ack', why, byTimer });
}

/** A listener answers a SYN: `tcp_conn_request()`. */
export function inListen(world: World, socket: Socket, packet: SegmentEvent): void {
  if (packet.flags !== 'S') {
    refuse(world, packet);
    return;
  }
  socket.state = 'SYN-RECV';
  socket.rcvNxt = 1;
  socket.sndNxt = 1;
  socket.sndWnd = packet.win;
  socket.retransStamp = world.now;
  offer(world, socket);
  sendSynAck(world, socket, false);
  armWrite(world, socket, 'syn-ack', toJiffies(world.clock, firstTimeout), 'handshake');
}

/**
 * No answer to the SYN-ACK: sent again, or the request is forgotten and the listener waits for the
 * next. What bounds a connection's timeouts bounds these since 6.19 only. `reqsk_timer_handler()`.
 */
export function onSynAckTimer(world: World, socket: Socket): void {
  if (socket.retransmits >= socket.sysctls.tcp_synack_retries) {
    close(world, socket);
    socket.state = 'LISTEN';
    return;
  }
  socket.retransmits += 1;
  socket.repeats += 1;
  sendSynAck(world, socket, true);
  const longest = socket.kernel.synAckRtoMax ? rtoMaxOf(socket) : seconds(120);
  const timeout = Math.min(firstTimeout * 2 ** socket.retransmits, longest);
  armWrite(world, socket, 'syn-ack', toJiffies(world.clock, timeout), 'syn-ack-rto');
}

/** A segment reaches a half-open connection; true when it opened it: `tcp_check_req()`. */
export function inSynRecv(world: World, socket: Socket, packet: SegmentEvent): boolean {
  if (packet.flags.includes('R')) {
    close(world, socket);
    socket.state = 'LISTEN';
    return false;
  }
  if (packet.flags === 'S') {
    if (mayAnswer(world, socket)) sendSynAck(world, socket, false);
    return false;
  }
  if (packet.ack !== 1) return false;
  socket.sndWnd = packet.win;
  establish(world, socket, world.now - socket.retransStamp);
  tellApp(world, socket, 'accepted', {});
  return true;
}

/** Answers to segments out of place are spaced out: `tcp_oow_rate_limited()`. */
export function mayAnswer(world: World, socket: Socket): boolean {
  const now = jiffiesNow(world);
  const spacing = toJiffies(world.clock, socket.sysctls.tcp_invalid_ratelimit * 1000);
  if (now - socket.lastOutOfWindow < spacing) return false;
  socket.lastOutOfWindow = now;
  return true;
}
