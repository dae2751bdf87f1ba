import { fromJiffies, instantOf, jiffiesAt, runJiffy, type Clock, type Jiffies } from './clock.ts';
import type { Path } from './path.ts';
import { hasUnsent, type Pending, type Socket } from './socket.ts';
import type { Us } from './time.ts';
import type {
  AppEvent,
  IcmpEvent,
  Rule,
  SegmentEvent,
  Side,
  SocketEvent,
  TimerName,
  TraceEvent,
} from './trace.ts';

/** A segment or ICMP error on its way. */
export interface Arrival {
  readonly at: Us;
  readonly hop: 'middlebox' | 'host';
  readonly what: SegmentEvent | IcmpEvent;
}

/** What a run takes from a recording instead of working it out. */
export interface Replay {
  /** Length of the new segment that left now from this number on; -1: none; `null`: unknown. */
  readonly sent: (socket: Socket, seq: number) => number | null;
  /** Smoothed round trip and timeout (in jiffies) the kernel reported next, if it did. */
  readonly measured: (socket: Socket) => { readonly srtt: Us; readonly rto: Jiffies } | null;
}

/** Everything that changes while a scenario runs. */
export interface World {
  now: Us;
  /** A timer handler is running, which shifts the wheel by one tick. */
  inHandler: boolean;
  readonly clock: Clock;
  readonly oneWay: Us;
  readonly sockets: Readonly<Record<Side, Socket>>;
  readonly path: Path;
  /** Sorted by time of arrival. */
  readonly wire: Arrival[];
  readonly events: TraceEvent[];
  readonly established: Record<Side, Us | null>;
  /** What `ss` showed last of each side. */
  readonly shown: Record<Side, SocketEvent | null>;
  /** What a recording knows better, when a run is a replay of one. */
  readonly replay: Replay | null;
}

/** The current jiffy. */
export const jiffiesNow = (world: World): Jiffies => jiffiesAt(world.clock, world.now);

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

const runInstant = (world: World, delay: Jiffies): Us =>
  instantOf(world.clock, runJiffy(world.clock, jiffiesNow(world), delay, world.inHandler));

/** (Re-)arms the keepalive timer: `tcp_reset_keepalive_timer()`. */
export function armKeepalive(world: World, socket: Socket, delay: Jiffies, why: Rule): void {
  const runs = runInstant(world, delay);
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
  const runs = runInstant(world, delay);
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

/** Notes something the application sees. */
export function tellApp(
  world: World,
  socket: Socket,
  what: AppEvent['what'],
  seen: Partial<Pick<AppEvent, 'call' | 'errno' | 'bytes' | 'poll'>>,
): void {
  world.events.push({
    type: 'app',
    t: world.now,
    host: socket.side,
    what,
    call: seen.call ?? null,
    errno: seen.errno ?? null,
    bytes: seen.bytes ?? 0,
    poll: seen.poll ?? [],
  });
}

/** Notes a change outside the sockets. */
export const tellWorld = (world: World, what: string): void => {
  world.events.push({ type: 'world', t: world.now, what });
};

/** Puts something on its way, behind everything that arrives earlier or at the same instant. */
export function deliver(
  world: World,
  at: Us,
  hop: 'middlebox' | 'host',
  what: SegmentEvent | IcmpEvent,
): void {
  if (hop === 'host') what.arrives = at;
  const { wire } = world;
  let i = wire.length;
  while (i > 0 && wire[i - 1]!.at > at) i -= 1;
  if (i === wire.length) wire.push({ at, hop, what });
  else wire.splice(i, 0, { at, hop, what });
}

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

/** Sending has nothing to do: no segment in flight and none waiting. */
export const isIdle = (socket: Socket): boolean =>
  socket.inFlight.length === 0 && !hasUnsent(socket);
