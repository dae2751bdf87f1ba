import { toJiffies, type Jiffies } from '~/model/clock.ts';
import { close, giveUp } from './death.ts';
import { wakeUp } from './output.ts';
import { idleOf, intervalOf, probesOf, userTimeoutOf } from './in-force.ts';
import { elapsedOf, type Socket } from './socket.ts';
import { ms } from '~/model/time.ts';
import { armKeepalive } from './timers.ts';
import { isIdle, jiffiesNow, type World } from './world.ts';

/** The connection became ESTABLISHED: both clocks of silence start, and so does the timer. */
export function startKeepalive(world: World, socket: Socket): void {
  socket.lastData = jiffiesNow(world);
  socket.lastAck = socket.lastData;
  socket.lastSent = socket.lastData;
  if (socket.options.SO_KEEPALIVE)
    armKeepalive(world, socket, idleOf(socket, world.clock), 'established');
}

/** A user timeout takes the place of the count, and needs one unanswered probe. */
function givenUp(world: World, socket: Socket, elapsed: Jiffies): boolean {
  const userTimeout = userTimeoutOf(socket);
  if (userTimeout === 0) return socket.probesOut >= probesOf(socket);
  return elapsed >= toJiffies(world.clock, userTimeout) && socket.probesOut > 0;
}

/** Sends a probe and waits one interval; a full device queue is tried again without counting. */
function probe(world: World, socket: Socket): void {
  const result = wakeUp(world, socket, socket.probesOut === 0 ? 'idle' : 'interval');
  if (result === 'congested') {
    armKeepalive(world, socket, toJiffies(world.clock, ms(500)), 'local-congestion');
    return;
  }
  socket.probesOut += 1;
  armKeepalive(world, socket, intervalOf(socket, world.clock), 'interval');
}

/**
 * The keepalive timer of a socket runs: wait on, probe, or give up. Needs a socket that is not in
 * use by a system call. `tcp_keepalive_timer()`, net/ipv4/tcp_timer.c.
 */
export function onKeepaliveTimer(world: World, socket: Socket): void {
  socket.keepaliveRuns = Infinity;
  if (socket.keepaliveWhy === 'timewait') {
    close(world, socket);
    return;
  }
  if (!socket.options.SO_KEEPALIVE || socket.state === 'CLOSE' || socket.state === 'SYN-SENT')
    return;
  const idle = idleOf(socket, world.clock);
  if (!isIdle(socket)) {
    armKeepalive(world, socket, idle, 'data-first');
    return;
  }
  const elapsed = elapsedOf(socket, jiffiesNow(world));
  if (elapsed < idle) armKeepalive(world, socket, idle - elapsed, 'heard');
  else if (givenUp(world, socket, elapsed))
    giveUp(
      world,
      socket,
      userTimeoutOf(socket) > 0 ? 'user timeout' : 'keepalive timeout',
      'keepalive',
    );
  else probe(world, socket);
}
