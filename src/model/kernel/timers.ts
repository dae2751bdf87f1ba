import { instantOf, runJiffy, type Jiffies } from '~/model/clock.ts';
import type { Pending, Socket } from './socket.ts';
import type { Us } from '~/model/time.ts';
import type { Rule, TimerName } from './trace.ts';
import { jiffiesNow, type World } from './world.ts';

const expiryInstant = (world: World, delay: Jiffies): Us =>
  world.clock.rounding === 'none'
    ? world.now + delay
    : instantOf(world.clock, jiffiesNow(world) + delay);

function timerEvent(
  world: World,
  socket: Socket,
  timer: TimerName,
  what: 'armed' | 'fired' | 'cancelled',
  why: Rule,
  expires: Us | null,
  runs: Us | null,
): void {
  world.events.push({
    type: 'timer',
    t: world.now,
    host: socket.side,
    timer,
    what,
    expires,
    runs,
    why,
  });
}

function runInstant(world: World, socket: Socket, delay: Jiffies): Us {
  const now = jiffiesNow(world);
  const ahead = world.ranAt[socket.side] === now;
  return instantOf(world.clock, runJiffy(world.clock, now, delay, ahead));
}

/** (Re-)arms the keepalive timer: `tcp_reset_keepalive_timer()`. */
export function armKeepalive(world: World, socket: Socket, delay: Jiffies, why: Rule): void {
  const runs = runInstant(world, socket, delay);
  socket.keepaliveExpires = jiffiesNow(world) + delay;
  socket.keepaliveRuns = runs;
  const expires = expiryInstant(world, delay);
  timerEvent(world, socket, socket.keepaliveWhy, 'armed', why, expires, runs);
}

/** Takes the keepalive timer off: `tcp_delete_keepalive_timer()`. */
export function cancelKeepalive(world: World, socket: Socket, why: Rule): void {
  if (socket.keepaliveRuns === Infinity) return;
  socket.keepaliveRuns = Infinity;
  timerEvent(world, socket, socket.keepaliveWhy, 'cancelled', why, null, null);
}

/** (Re-)arms the one timer all sending shares: `tcp_reset_xmit_timer()`. */
export function armWrite(
  world: World,
  socket: Socket,
  pending: Exclude<Pending, 'off'>,
  delay: Jiffies,
  why: Rule,
): void {
  const runs = runInstant(world, socket, delay);
  socket.pending = pending;
  socket.writeExpires = jiffiesNow(world) + delay;
  socket.writeRuns = runs;
  timerEvent(world, socket, pending, 'armed', why, expiryInstant(world, delay), runs);
}

/** Takes the sending timer off: `inet_csk_clear_xmit_timer()`. */
export function cancelWrite(world: World, socket: Socket, why: Rule): void {
  if (socket.pending === 'off') return;
  timerEvent(world, socket, socket.pending, 'cancelled', why, null, null);
  socket.pending = 'off';
  socket.writeRuns = Infinity;
}

/** Notes that a timer of this socket runs now. */
export const timerFired = (world: World, socket: Socket, timer: TimerName): void =>
  timerEvent(world, socket, timer, 'fired', timer === 'keepalive' ? 'idle' : 'rto', null, null);
