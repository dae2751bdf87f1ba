import { toJiffies, type Jiffies } from '~/model/clock.ts';
import { giveUp } from './death.ts';
import { persistBase, wakeUp } from './output.ts';
import { orphanRetries } from './retransmit.ts';
import { mssOf, rtoMaxOf, userTimeoutOf } from './in-force.ts';
import { hasUnsent, windowEnd, type Socket } from './socket.ts';
import { ms } from '~/model/time.ts';
import { armWrite, cancelWrite } from './timers.ts';
import { windowTimedOut } from './window-timeout.ts';
import { jiffiesNow, type World } from './world.ts';

/** Doublings until the longest timeout: ilog2(TCP_RTO_MAX / TCP_RTO_MIN) + 1. */
const mostDoublings = 10;

/** The next probe's timeout: `tcp_probe0_when()`. */
function probeTimeout(world: World, socket: Socket): Jiffies {
  const doubled = persistBase(world, socket) * 2 ** Math.min(socket.backoff, mostDoublings);
  return Math.min(doubled, toJiffies(world.clock, rtoMaxOf(socket)));
}

/** Cut to what is left of the user timeout: `tcp_clamp_probe0_to_user_timeout()`. */
function clamped(world: World, socket: Socket, timeout: Jiffies): Jiffies {
  const userTimeout = userTimeoutOf(socket);
  const cuts = userTimeout > 0 && socket.kernel.persistUserTimeout === 'cut';
  if (!cuts || socket.probesStamp < 0) return timeout;
  const limit = toJiffies(world.clock, userTimeout);
  const remaining = limit - (jiffiesNow(world) - socket.probesStamp);
  return Math.min(Math.max(remaining, 2), timeout);
}

/** The window is open again, or stays shut: `tcp_ack_probe()`. */
export function onWindowAnswer(world: World, socket: Socket): void {
  if (!hasUnsent(socket)) return;
  const head = Math.min(mssOf(socket), socket.dataEnd - socket.sndNxt);
  if (socket.sndNxt + head <= windowEnd(socket)) {
    socket.backoff = 0;
    socket.probesStamp = -1;
    if (socket.pending === 'persist') cancelWrite(world, socket, 'window-opened');
    return;
  }
  const timeout = clamped(world, socket, probeTimeout(world, socket));
  armWrite(world, socket, 'persist', timeout, 'persist');
}

/** The user timeout has passed, by what this kernel holds against it; see `windowTimedOut`. */
function userTimedOut(world: World, socket: Socket): boolean {
  const userTimeout = userTimeoutOf(socket);
  if (userTimeout === 0) return false;
  const base = persistBase(world, socket);
  const spent = jiffiesNow(world) - socket.probesStamp;
  const { kernel, probesOut: unanswered } = socket;
  const { clock } = world;
  return windowTimedOut(kernel, { clock, userTimeout, spent, unanswered, base });
}

/** `null` while probing goes on, else what ended it: `tcp_probe_timer()`. */
function verdict(world: World, socket: Socket): 'user timeout' | 'window probe timeout' | null {
  if (userTimedOut(world, socket)) return 'user timeout';
  let most = socket.sysctls.tcp_retries2 + (socket.kernel.persistExtraProbe ? 1 : 0);
  if (socket.orphan) {
    const alive = probeTimeout(world, socket) < toJiffies(world.clock, rtoMaxOf(socket));
    most = orphanRetries(socket, alive);
    if (!alive && socket.backoff >= most) return 'window probe timeout';
  }
  return socket.probesOut >= most ? 'window probe timeout' : null;
}

/** Sends a probe and arms the timer again: `tcp_send_probe0()`. */
function sendProbe(world: World, socket: Socket): void {
  const result = wakeUp(world, socket, 'persist');
  if (socket.inFlight.length > 0 || !hasUnsent(socket)) {
    socket.probesOut = 0;
    socket.backoff = 0;
    socket.probesStamp = -1;
    return;
  }
  socket.probesOut += 1;
  if (result !== 'congested' && socket.backoff < socket.sysctls.tcp_retries2) socket.backoff += 1;
  const timeout =
    result === 'congested' ? toJiffies(world.clock, ms(500)) : probeTimeout(world, socket);
  armWrite(world, socket, 'persist', clamped(world, socket, timeout), 'persist');
}

/** The persist timer runs: RFC 9293 §3.8.6.1, `tcp_probe_timer()`. */
export function onPersistTimer(world: World, socket: Socket): void {
  if (socket.inFlight.length > 0 || !hasUnsent(socket)) {
    socket.probesOut = 0;
    socket.probesStamp = -1;
    return;
  }
  if (socket.probesStamp < 0) socket.probesStamp = jiffiesNow(world);
  const ended = verdict(world, socket);
  if (ended !== null) giveUp(world, socket, ended, 'persist');
  else sendProbe(world, socket);
}
