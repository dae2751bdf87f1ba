import { fromJiffies, instantOf } from './clock.ts';
import type { Socket } from './socket.ts';
import type { SocketEvent } from './trace.ts';
import type { World } from './world.ts';

const shownTimer = (socket: Socket): SocketEvent['timer'] => {
  if (socket.pending === 'persist') return 'persist';
  if (socket.pending !== 'off') return 'on';
  return socket.keepaliveRuns === Infinity ? 'off' : socket.keepaliveWhy;
};

const unanswered = (socket: Socket, timer: SocketEvent['timer']): number =>
  timer === 'on' ? socket.retransmits : timer === 'off' ? 0 : socket.probesOut;

/** Notes what `ss -o` would show of a socket, if it is not what it showed before. */
export function show(world: World, socket: Socket): void {
  const last = world.shown[socket.side];
  const timer = shownTimer(socket);
  const jiffy =
    timer === 'keepalive' || timer === 'timewait' ? socket.keepaliveExpires : socket.writeExpires;
  const expires = timer === 'off' ? null : instantOf(world.clock, jiffy);
  const sendQueue = socket.dataEnd + (socket.finQueued ? 1 : 0) - socket.sndUna;
  const count = unanswered(socket, timer);
  if (
    last !== null &&
    last.state === socket.state &&
    last.timer === timer &&
    last.expires === expires &&
    last.unanswered === count &&
    last.sendQueue === sendQueue &&
    last.receiveQueue === socket.unread
  )
    return;
  const event: SocketEvent = {
    type: 'socket',
    t: world.now,
    host: socket.side,
    state: socket.state,
    timer,
    expires,
    unanswered: count,
    backoff: socket.backoff,
    rto: fromJiffies(world.clock, socket.rto),
    receiveQueue: socket.unread,
    sendQueue: socket.state === 'CLOSE' ? 0 : sendQueue,
  };
  world.shown[socket.side] = event;
  world.events.push(event);
}
