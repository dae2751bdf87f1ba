import { linux } from '~/facts/linux.ts';
import { choice, int, intOrOff, text, type Settings } from '~/kit/params.ts';
import { readBreakText } from './breaks.ts';
import { readGhost, readInstant } from './moment.ts';
import { scenarios, type ScenarioName } from './scenarios.ts';

const names = Object.keys(scenarios) as ScenarioName[];
const seconds = [1, 2, 3, 5, 10, 15, 20, 30, 45, 60, 75, 90, 120, 180, 300, 600, 1800, 3600, 7200];
const milliseconds = [0, 1, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 3000, 5000, 10000];
const timeouts = [1000, 5000, 10000, 15000, 20000, 30000, 60000, 120000, 300000, 600000];

/** The inputs of `player`: public names. A scenario brings initial values of the others with it. */
export const params = {
  scenario: { ...choice(names[0]!, ...names.slice(1)), sets: scenarios },
  idle: int(60, { unit: 's', min: 1, max: linux.mostIdle.value, stops: seconds }),
  interval: int(10, { unit: 's', min: 1, max: linux.mostInterval.value, stops: seconds }),
  probes: int(3, {
    unit: 'count',
    min: 1,
    max: linux.mostProbes.value,
    stops: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 15, 20, 30, 50, 127],
  }),
  keepalive: choice('client', 'server', 'both', 'off'),
  userTimeout: intOrOff({
    unit: 'ms',
    min: 1,
    max: linux.mostUserTimeout.value,
    stops: timeouts,
  }),
  retries: int(15, { unit: 'count', min: 0, max: 255, stops: [3, 5, 6, 8, 10, 12, 15] }),
  rtt: int(20, { unit: 'ms', min: 0, max: 120_000, stops: milliseconds }),
  mapping: intOrOff({ unit: 's', min: 1, max: 864_000, stops: seconds }),
  box: choice('drop', 'rst', 'remap'),
  rcvbuf: intOrOff({ unit: 'count', min: 2304, max: 6_291_456, stops: [4096, 16_384, 65_536] }),
  loss: int(0, { unit: 'count', min: 0, max: 95, stops: [0, 5, 10, 20, 30, 40, 50, 70, 90] }),
  seed: int(1, { unit: 'count', min: 0, max: 9999, stops: [1, 2, 3, 4, 5, 6, 7, 8, 9] }),
  start: choice('open', 'connect'),
  hz: choice('250', '100', '300', '1000', 'ideal'),
  tick: int(0, { unit: 'count', min: 0, max: 1_000_000, stops: [0, 1, 100, 1000, 10_000] }),
  until: intOrOff({ unit: 's', min: 1, max: 15_768_000, stops: [60, 600, 3600, 86_400] }),
  breaks: text(readBreakText, 'none'),
  at: text(readInstant),
  ghost: text(readGhost),
  pinned: choice('no', 'yes'),
  predict: choice('no', 'yes'),
} as const;

export type PlayerSettings = Settings<typeof params>;

/** The inputs that change what happens, not how it is looked at. */
export const runKeys = Object.keys(params).filter(
  (key) => !['at', 'ghost', 'pinned', 'predict'].includes(key),
) as (keyof PlayerSettings)[];
