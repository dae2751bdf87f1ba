import { remember } from './acknowledge.ts';
import { close } from './death.ts';
import { push, sendReset } from './output.ts';
import type { Socket } from './socket.ts';
import type { Errno } from './trace.ts';
import { tellApp, type World } from './world.ts';

const answer = (world: World, socket: Socket, call: string, errno: Errno | null, bytes = 0): void =>
  tellApp(world, socket, 'call', { call, errno, bytes });

/** The application may still write. */
const canWrite = (socket: Socket): boolean =>
  !socket.finQueued && ['SYN-SENT', 'SYN-RECV', 'ESTAB', 'CLOSE-WAIT'].includes(socket.state);

/** `send()` of so many bytes: `tcp_sendmsg()`. */
export function write(world: World, socket: Socket, bytes: number): void {
  if (!canWrite(socket)) {
    answer(world, socket, 'send', 'EPIPE');
    return;
  }
  socket.dataEnd += bytes;
  answer(world, socket, 'send', null, bytes);
  if (socket.state === 'ESTAB' || socket.state === 'CLOSE-WAIT') push(world, socket, 'application');
}

/** A FIN goes out behind what was written: `tcp_send_fin()`. */
function finish(world: World, socket: Socket): void {
  if (socket.state === 'ESTAB') socket.state = 'FIN-WAIT-1';
  else if (socket.state === 'CLOSE-WAIT') socket.state = 'LAST-ACK';
  else return;
  socket.finQueued = true;
  push(world, socket, 'application');
}

/** `shutdown(SHUT_WR)`: the other direction stays open. `tcp_shutdown()`. */
export function shutdown(world: World, socket: Socket): void {
  answer(world, socket, 'shutdown', null);
  finish(world, socket);
}

/** `close()` with a reset: SO_LINGER with 0 seconds, or bytes left unread. */
export function abort(world: World, socket: Socket): void {
  answer(world, socket, 'close', null);
  socket.orphan = true;
  if (socket.state !== 'CLOSE' && socket.state !== 'LISTEN' && socket.state !== 'SYN-SENT')
    sendReset(world, socket, 'closed', false);
  close(world, socket);
}

/** `close()`, also of a process that is killed: `tcp_close()`. */
export function closeSocket(world: World, socket: Socket): void {
  if (socket.unread > 0) {
    abort(world, socket);
    return;
  }
  socket.orphan = true;
  answer(world, socket, 'close', null);
  if (socket.state === 'SYN-SENT') close(world, socket);
  else if (socket.state === 'FIN-WAIT-2') remember(world, socket, 'FIN-WAIT-2');
  else finish(world, socket);
}
