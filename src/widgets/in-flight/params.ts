import { retransmission } from '~/facts/retransmission.ts';
import { at, hz, retries, rtt, userTimeout } from '~/inputs/inputs.ts';
import { choice, int, text, type Settings } from '~/inputs/params.ts';
import { currentVersion, readVersion } from './kernel.ts';

const synStops = [1, 2, 3, 4, 5, 6, 7, 8, 10, 20, 127];
const linearStops = [0, 1, 2, 3, 4, 5, 6, 8, 10, 127];
const rtoMaxStops = [1000, 2000, 5000, 10_000, 20_000, 30_000, 60_000, 120_000];
const withinStops = [1, 2, 3, 5, 8, 10, 15, 20, 30, 45, 60, 90, 120, 180, 300, 600, 900, 86_400];

/** The inputs of `in-flight`: public names, see the links page. */
export const params = {
  situation: choice('data', 'connect', 'zero-window', 'slow-reader'),
  // On a LAN a kernel with HZ 250 rounds the first timeout to 204 ms: that of 4 ms.
  rtt: at(rtt, 4),
  retries,
  synRetries: int(retransmission.synRetries.value, {
    unit: 'count',
    min: retransmission.leastSynRetries.value,
    max: retransmission.mostSynRetries.value,
    stops: synStops,
  }),
  linear: int(retransmission.linear.value, {
    unit: 'count',
    min: 0,
    max: retransmission.mostLinear.value,
    stops: linearStops,
  }),
  userTimeout,
  rtoMax: int(retransmission.rtoMax.value, {
    unit: 'ms',
    min: retransmission.leastRtoMax.value,
    max: retransmission.rtoMax.value,
    stops: rtoMaxStops,
  }),
  segments: int(1, {
    unit: 'count',
    min: 1,
    max: retransmission.firstWindow.value,
    stops: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  }),
  lossProbe: choice('on', 'off'),
  within: int(30, { unit: 's', min: 1, max: 86_400, stops: withinStops }),
  kernel: text(readVersion, currentVersion),
  hz,
} as const;

export type InFlightSettings = Settings<typeof params>;

/** The inputs that matter in each situation. */
export const inputsOf = {
  data: ['situation', 'rtt', 'retries', 'userTimeout', 'rtoMax', 'segments', 'lossProbe', 'hz'],
  connect: ['situation', 'synRetries', 'linear', 'userTimeout', 'rtoMax', 'hz'],
  'zero-window': ['situation', 'rtt', 'retries', 'userTimeout', 'rtoMax', 'hz'],
  'slow-reader': ['situation', 'rtt', 'retries', 'userTimeout', 'rtoMax', 'hz'],
} as const satisfies Record<string, readonly (keyof typeof params)[]>;

declare module '~/kit/hand-over.ts' {
  interface Targets {
    readonly 'in-flight': InFlightSettings;
  }
}
