import { jiffiesAt, type Clock, type Jiffies } from '~/model/clock.ts';
import type { IpVersion } from './icmp-errors.ts';
import type { Path } from './path.ts';
import { hasUnsent, type Socket } from './socket.ts';
import type { Us } from '~/model/time.ts';
import type {
  AppEvent,
  IcmpEvent,
  Offer,
  SegmentEvent,
  Side,
  SocketEvent,
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
  /** A system call holds this socket now: `sock_owned_by_user()`; no when absent. */
  readonly inUse?: (socket: Socket) => boolean;
}

/** Everything that changes while a scenario runs. */
export interface World {
  now: Us;
  /**
   * The jiffy at which timers of each host ran last: one armed in the same jiffy, by a handler or
   * after it, finds the wheel one tick ahead (`base->clk`, kernel/time/timer.c).
   */
  ranAt: Readonly<Record<Side, Jiffies>>;
  readonly clock: Clock;
  readonly ip: IpVersion;
  readonly oneWay: Us;
  readonly sockets: Readonly<Record<Side, Socket>>;
  readonly path: Path;
  /** Sorted by time of arrival. */
  readonly wire: Arrival[];
  readonly events: TraceEvent[];
  readonly established: Record<Side, Us | null>;
  readonly offers: Record<Side, Offer | null>;
  /** What `ss` showed last of each side. */
  readonly shown: Record<Side, SocketEvent | null>;
  /** What a recording knows better, when a run is a replay of one. */
  readonly replay: Replay | null;
}

/** The current jiffy. */
export const jiffiesNow = (world: World): Jiffies => jiffiesAt(world.clock, world.now);

/** Notes what this end says of itself in the handshake. */
export function offer(world: World, { side, sysctls, options, window }: Socket): void {
  world.offers[side] = {
    timestamps: sysctls.tcp_timestamps !== 0,
    sack: sysctls.tcp_sack !== 0,
    buffer: options.SO_RCVBUF === undefined ? null : window,
  };
}

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

/** Sending has nothing to do: no segment in flight and none waiting. */
export const isIdle = (socket: Socket): boolean =>
  socket.inFlight.length === 0 && !hasUnsent(socket);
