import { fromJiffies, instantOf, type Jiffies } from '~/model/clock.ts';
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

const expiryOf = (world: World, socket: Socket, timer: SocketEvent['timer']) => {
  if (timer === 'off') return null;
  const ofKeepalive = timer === 'keepalive' || timer === 'timewait';
  return instantOf(world.clock, ofKeepalive ? socket.keepaliveExpires : socket.writeExpires);
};

/** Sent again since all in flight was given up for lost: `retrans_out`. A loss probe is no part. */
function retransmitted({ state, retransStamp, retransmits, inFlight, lossAt }: Socket): number {
  if (state === 'SYN-SENT') return Math.min(retransmits, 1);
  if (retransStamp < 0) return 0;
  return inFlight.filter((sent) => sent.retransmitted && sent.sentAt >= lossAt).length;
}

/** Everything `ss` shows of a socket now. */
function look(world: World, socket: Socket): SocketEvent {
  const timer = shownTimer(socket);
  const { side: host, state, dataEnd, finQueued } = socket;
  const written = dataEnd + (finQueued ? 1 : 0);
  const alive = state !== 'CLOSE' && state !== 'LISTEN' && state !== 'SYN-RECV';
  const when = (jiffy: Jiffies) =>
    world.established[host] === null ? null : instantOf(world.clock, jiffy);
  return {
    type: 'socket',
    t: world.now,
    host,
    state,
    timer,
    expires: expiryOf(world, socket, timer),
    unanswered: unanswered(socket, timer),
    backoff: socket.backoff,
    rto: fromJiffies(world.clock, socket.rto),
    receiveQueue: socket.unread,
    sendQueue: alive ? written - socket.sndUna : 0,
    unsent: alive ? written - socket.sndNxt : 0,
    unacked: socket.inFlight.length,
    retransmitted: retransmitted(socket),
    retransmissions: socket.repeats,
    lastSent: when(socket.lastSent),
    lastReceived: when(socket.lastData),
    lastAck: when(socket.lastAck),
  };
}

/** Spelled out, as it is asked twice for every step of a run. */
const same = (a: SocketEvent, b: SocketEvent): boolean =>
  a.state === b.state &&
  a.timer === b.timer &&
  a.expires === b.expires &&
  a.unanswered === b.unanswered &&
  a.sendQueue === b.sendQueue &&
  a.receiveQueue === b.receiveQueue &&
  a.lastAck === b.lastAck &&
  a.lastReceived === b.lastReceived &&
  a.lastSent === b.lastSent &&
  a.unacked === b.unacked &&
  a.unsent === b.unsent &&
  a.retransmitted === b.retransmitted &&
  a.retransmissions === b.retransmissions &&
  a.backoff === b.backoff &&
  a.rto === b.rto;

/** Notes what `ss -oi` would show of a socket, if it is not what it showed before. */
export function show(world: World, socket: Socket): void {
  const last = world.shown[socket.side];
  const event = look(world, socket);
  if (last !== null && same(last, event)) return;
  world.shown[socket.side] = event;
  world.events.push(event);
}

/** What `ss` shows of both ends, where it has changed. */
export function showBoth(world: World): void {
  show(world, world.sockets.client);
  show(world, world.sockets.server);
}
