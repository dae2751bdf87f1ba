import {
  at,
  hzOrIdeal,
  idle,
  interval,
  probes,
  retries,
  rtt,
  userTimeout,
} from '~/inputs/inputs.ts';
import { choice, int, intOrOff, text, type Settings } from '~/inputs/params.ts';
import { readBreakText } from './breaks.ts';
import { readGhost, readInstant } from './moment.ts';
import { scenarios, type ScenarioName } from './scenarios.ts';

const names = Object.keys(scenarios) as ScenarioName[];

/** The inputs of `player`: public names. A scenario brings initial values of the others with it. */
export const params = {
  scenario: { ...choice(names[0]!, ...names.slice(1)), sets: scenarios },
  idle: at(idle, 60),
  interval: at(interval, 10),
  probes: at(probes, 3),
  keepalive: choice('client', 'server', 'both', 'off'),
  userTimeout,
  retries,
  rtt,
  mapping: intOrOff({ unit: 's', min: 1, max: 864_000, stops: idle.stops }),
  box: choice('drop', 'rst', 'remap'),
  rcvbuf: intOrOff({ unit: 'count', min: 2304, max: 6_291_456, stops: [4096, 16_384, 65_536] }),
  loss: int(0, { unit: 'count', min: 0, max: 95, stops: [0, 5, 10, 20, 30, 40, 50, 70, 90] }),
  seed: int(1, { unit: 'count', min: 0, max: 9999, stops: [1, 2, 3, 4, 5, 6, 7, 8, 9] }),
  start: choice('open', 'connect'),
  hz: hzOrIdeal,
  tick: int(0, { unit: 'count', min: 0, max: 1_000_000, stops: [0, 1, 100, 1000, 10_000] }),
  until: intOrOff({ unit: 's', min: 1, max: 15_768_000, stops: [60, 600, 3600, 86_400] }),
  breaks: text(readBreakText, 'none'),
  at: text(readInstant),
  ghost: text(readGhost),
  pinned: choice('no', 'yes'),
  predict: choice('no', 'yes'),
} as const;

export type PlayerSettings = Settings<typeof params>;

declare module '~/kit/hand-over.ts' {
  interface Targets {
    readonly player: PlayerSettings;
  }
}
