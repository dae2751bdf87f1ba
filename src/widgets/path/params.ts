import { linux } from '~/facts/linux.ts';
import { choice, int, intOrOff, text, type IntParam, type Settings } from '~/kit/params.ts';
import { mostTimeout, readChain } from './grammar.ts';
import { initialChain } from './path.made.ts';

/** Seconds worth stopping at, for every time of this widget. */
export const timeStops = [
  1, 2, 3, 5, 10, 15, 20, 30, 45, 60, 75, 90, 120, 180, 240, 300, 600, 900, 1200, 1800, 3600, 7200,
  14400, 28800, 86400, 432000,
];
const within = (most: number) => timeStops.filter((stop) => stop <= most);
const countStops = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 30, 50, 80, 127];
const timeoutStops = [1000, 5000, 10000, 15000, 20000, 30000, 60000, 120000, 300000, 600000];

const idleLimits = {
  unit: 's',
  min: linux.leastIdle.value,
  max: linux.mostIdle.value,
  stops: within(linux.mostIdle.value),
} as const;

/** The idle time of keepalive; off: SO_KEEPALIVE is not set. */
export const idle: IntParam<true> = { ...intOrOff(idleLimits), initial: linux.idle.value };
export const serverIdle = intOrOff(idleLimits);

export const interval = int(linux.interval.value, {
  unit: 's',
  min: linux.leastInterval.value,
  max: linux.mostInterval.value,
  stops: within(linux.mostInterval.value),
});

export const probes = int(linux.probes.value, {
  unit: 'count',
  min: linux.leastProbes.value,
  max: linux.mostProbes.value,
  stops: countStops,
});

/** A timer of an application, in seconds, or none. */
const timer = intOrOff({ unit: 's', min: 1, max: mostTimeout, stops: timeStops });

/** The idle timeout of a device on the path, in seconds, or none. */
export const deviceTimeout = timer;

/** The inputs of `path`: public names. The client stands on the left of the chain. */
export const params = {
  chain: text(readChain, initialChain),
  idle,
  interval,
  probes,
  pool: timer,
  serverIdle,
  serverInterval: interval,
  serverProbes: probes,
  http: timer,
  database: timer,
  heartbeat: timer,
  heartbeatKind: choice('message', 'ping'),
  heartbeatFrom: choice('client', 'server'),
  userTimeout: intOrOff({
    unit: 'ms',
    min: 1,
    max: linux.mostUserTimeout.value,
    stops: timeoutStops,
  }),
} as const;

export type PathSettings = Settings<typeof params>;
