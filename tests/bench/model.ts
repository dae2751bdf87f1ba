import { performance } from 'node:perf_hooks';
import { connecting } from '~/model/formulas/connecting.ts';
import { detection } from '~/model/formulas/detection.ts';
import { inFlight } from '~/model/formulas/in-flight.ts';
import type { Scenario } from '~/model/kernel/scenario.ts';
import { simulate } from '~/model/kernel/simulate.ts';
import { ms, seconds } from '~/model/time.ts';
import { checkRecording } from '~/recordings/check.ts';
import { readRecording } from '~/recordings/recording.ts';
import { rawOf } from '../model/kernel/files.ts';
import { capturedKernel, captureNames } from '../tools/captured.ts';

/** A fixed piece of arithmetic: how fast this machine is, so that other figures can be compared. */
function calibration(): number {
  let x = 1;
  for (let i = 0; i < 10_000_000; i += 1) x = (x * 16_807) % 2_147_483_647;
  return x;
}

/** Fastest of several rounds, in microseconds for one call. */
function fastest(rounds: number, calls: number, work: () => unknown): number {
  let best = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    for (let call = 0; call < calls; call += 1) work();
    best = Math.min(best, ((performance.now() - start) * 1000) / calls);
  }
  return best;
}

/** Linux defaults, and a path that is blocked from the start. */
const defaults: Scenario = {
  rtt: ms(50),
  client: { options: [{ option: 'SO_KEEPALIVE', value: 1 }] },
  actions: [{ at: 0, do: 'block' }],
  horizon: seconds(9000),
};
const onWheel: Scenario = { ...defaults, clock: { hz: 250, startTick: 12_345 } };

/** The set the limit was set for, read from its files each time. */
const checkAll = (): void => {
  for (const name of captureNames)
    checkRecording(readRecording(rawOf(capturedKernel, name), 'bench'));
};

const linux = { idle: 7200, interval: 75, probes: 9, userTimeout: null, hz: 250 } as const;
const write = {
  rtt: 1000,
  userTimeout: null,
  retries: 15,
  rtoMax: 120_000,
  rtoMin: 200_000,
  lossProbe: true,
  hz: 250,
} as const;
const syn = { retries: 6, linear: 4, userTimeout: null, rtoMax: 120_000, hz: 250 } as const;

const figures: [name: string, limit: string, us: () => number][] = [
  ['default scenario, ideal clock', '≤ 20 µs', () => fastest(20, 2000, () => simulate(defaults))],
  ['default scenario, wheel', '≤ 20 µs', () => fastest(20, 2000, () => simulate(onWheel))],
  ['conformance set, read and compared', '≤ 1 s', () => fastest(5, 1, checkAll)],
  ['detection', '', () => fastest(20, 20_000, () => detection(linux))],
  ['inFlight', '', () => fastest(10, 5, () => inFlight(write))],
  ['connecting', '', () => fastest(10, 5, () => connecting(syn))],
];

const text = (us: number): string =>
  us < 1000 ? `${us.toFixed(2)} µs` : us < 1e6 ? `${(us / 1000).toFixed(1)} ms` : `${us / 1e6} s`;

for (const [name, limit, measure] of figures) {
  const us = measure();
  const loop = fastest(3, 1, calibration);
  console.log(`${name.padEnd(36)} ${text(us).padStart(10)}  ${limit.padEnd(8)} loop ${text(loop)}`);
}
