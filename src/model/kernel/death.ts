import { sendReset } from './output.ts';
import type { Socket } from './socket.ts';
import { cancelKeepalive, cancelWrite } from './timers.ts';
import type { Death, DeathCause, DeathPath, Errno } from './trace.ts';
import { tellApp, type World } from './world.ts';

const seenBy = (socket: Socket, path: DeathPath): Death['seenBy'] => {
  if (socket.orphan) return 'nobody';
  if (path === 'syn') return 'connect';
  return socket.heardFin ? 'SO_ERROR' : 'recv';
};

/** `revents` of the poll that wakes up: `tcp_poll()` on a closed socket with an error. */
const pollFlags = (path: DeathPath): readonly string[] =>
  path === 'syn' ? ['OUT', 'ERR', 'HUP'] : ['IN', 'ERR', 'HUP', 'RDHUP'];

/** Closes a socket without a word to anybody: `tcp_done()`. */
export function close(world: World, socket: Socket): void {
  cancelWrite(world, socket, 'death');
  cancelKeepalive(world, socket, 'death');
  socket.state = 'CLOSE';
  socket.inFlight = [];
  socket.dataEnd = socket.sndNxt;
  socket.finQueued = false;
}

/** Ends a connection with an error the application learns: `tcp_done_with_error()`. */
export function die(
  world: World,
  socket: Socket,
  errno: Errno,
  via: DeathCause,
  path: DeathPath,
  rstSent = false,
): void {
  const seen = seenBy(socket, path);
  socket.death = { t: world.now, errno, via, path, rstSent, seenBy: seen };
  close(world, socket);
  if (seen !== 'nobody') tellApp(world, socket, 'error', { errno, poll: pollFlags(path) });
}

/** Ends a connection a timer gave up on; only keepalive says so to the peer: `tcp_write_err()`. */
export function giveUp(world: World, socket: Socket, via: DeathCause, path: DeathPath): void {
  const tells = path === 'keepalive';
  if (tells) sendReset(world, socket, 'death', true);
  die(world, socket, socket.softError ?? 'ETIMEDOUT', via, path, tells);
}
