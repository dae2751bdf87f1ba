import { idle, interval, maybe, probes, userTimeout } from '~/inputs/inputs.ts';
import { choice, intOrOff, text, type Settings } from '~/inputs/params.ts';
import { mostTimeout, readChain } from './grammar.ts';
import { initialChain } from './path.made.ts';

/** Seconds worth stopping at, for every time of this widget. */
export const timeStops = [
  1, 2, 3, 5, 10, 15, 20, 30, 45, 60, 75, 90, 120, 180, 240, 300, 600, 900, 1200, 1800, 3600, 7200,
  14400, 28800, 86400, 432000,
];
/** A timer of an application, in seconds, or none. */
const timer = intOrOff({ unit: 's', min: 1, max: mostTimeout, stops: timeStops });

/** The idle timeout of a device on the path, in seconds, or none. */
export const deviceTimeout = timer;

/** The inputs of `path`: public names. The client stands on the left of the chain. */
export const params = {
  chain: text(readChain, initialChain),
  // Off: SO_KEEPALIVE is not set.
  idle: maybe(idle, idle.initial),
  interval,
  probes,
  pool: timer,
  serverIdle: maybe(idle),
  serverInterval: interval,
  serverProbes: probes,
  http: timer,
  database: timer,
  heartbeat: timer,
  heartbeatKind: choice('message', 'ping'),
  heartbeatFrom: choice('client', 'server'),
  userTimeout,
} as const;

export type PathSettings = Settings<typeof params>;

declare module '~/kit/hand-over.ts' {
  interface Targets {
    readonly path: PathSettings;
  }
}
