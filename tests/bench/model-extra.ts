import { performance } from 'node:perf_hooks';
import { burstLoss } from '~/model/loss/gilbert-elliott.ts';
import { simulateChain } from '~/model/chain/simulate.ts';
import { verdict } from '~/model/chain/verdict.ts';
import type { Chain } from '~/model/chain/legs.ts';
import { probeRate } from '~/model/fleet/reconnect.ts';
import { falseKills } from '~/model/loss/loss.ts';
import { monteCarlo } from '~/model/loss/monte-carlo.ts';
import { plan } from '~/model/planner/plan.ts';
import { legal, type Requirements } from '~/model/planner/limits.ts';
import { seconds } from '~/model/time.ts';

/** Median time of some runs, in milliseconds, after one to warm up. */
function timed(work: () => void, runs = 9): number {
  work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)]!;
}

/** Ten million additions and multiplications: what this machine does in the same run. */
function calibration(): void {
  let value = 1;
  for (let k = 0; k < 1e7; k += 1) value = (value * 1103515245 + k) % 4294967296;
  if (Number.isNaN(value)) throw new Error('unreachable');
}

/** Memory held beyond what was held before, in MB: heap and the buffers of typed arrays. */
function memory(work: () => unknown): number {
  globalThis.gc?.();
  const used = () => process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
  const before = used();
  const held = work();
  const after = used();
  return held === undefined ? 0 : (after - before) / 1e6;
}

const settings = { idle: seconds(60), interval: seconds(10), probes: 3 };
const independent = { kind: 'independent', forward: 0.01, backward: 0.01 } as const;
const bursts = burstLoss(
  seconds(600),
  seconds(20),
  { forward: 0.001, backward: 0.001 },
  { forward: 0.5, backward: 0.5 },
);
const fleet = {
  connections: 1e7,
  window: seconds(60),
  interval: seconds(10),
  horizon: seconds(86400),
  bin: seconds(1),
};
const gentle = { ...fleet, idle: seconds(300), jitter: seconds(60) };
const harshest = { ...fleet, idle: seconds(1), interval: seconds(1), jitter: seconds(32766) };
const open: Requirements = {
  ...legal,
  detectWithin: null,
  tolerateLost: null,
  falseKills: null,
  mapping: null,
  probesPerHour: null,
  lateness: 'none',
};
const possible = { ...open, detectWithin: seconds(120), tolerateLost: 2, mapping: seconds(350) };
const impossible: Requirements = {
  ...possible,
  detectWithin: seconds(10),
  tolerateLost: 20,
  probesPerHour: 60,
  falseKills: { loss: independent, most: 1e-9, per: 'year' },
  idle: [5, 9],
  interval: [5, 9],
  probes: [2, 20],
};
const keepalive = { idle: seconds(60), interval: seconds(10), probes: 3 };
const end = { keepalive, heartbeat: null, writeTimeout: null };
const chain: Chain = {
  left: { ...end, heartbeat: { period: seconds(30), reach: 'end', answered: true } },
  boxes: [
    { layer: 4, mapping: { timeout: seconds(350), refreshedBy: 'any', onExpiry: 'silent' } },
    { layer: 7, idleTimeout: seconds(60), onExpiry: 'fin', left: end, right: end },
    { layer: 4, mapping: { timeout: seconds(240), refreshedBy: 'data', onExpiry: 'reset' } },
  ],
  right: end,
};

const report: [name: string, limit: string, milliseconds: number][] = [
  ['calibration: 10⁷ multiplications', '', timed(calibration)],
  ['false kills, bursts, closed form', '', timed(() => falseKills(bursts, settings))],
  [
    'Monte Carlo, 10⁶ idle cycles, independent',
    '300 ms',
    timed(() => monteCarlo(independent, settings, 1e6, 1)),
  ],
  [
    'Monte Carlo, 10⁶ idle cycles, bursts',
    '300 ms',
    timed(() => monteCarlo(bursts, settings, 1e6, 1)),
  ],
  ['fleet of 10⁷, a day, idle 300 ± 60 s', '1000 ms', timed(() => probeRate(gentle))],
  ['fleet of 10⁷, a day, idle 1 s ± 9 h', '1000 ms', timed(() => probeRate(harshest))],
  ['planner, full legal range, no demands', '30 ms', timed(() => plan(open, 'fewest-packets'))],
  ['planner, full legal range, a plan', '30 ms', timed(() => plan(possible, 'fewest-packets'))],
  ['planner, all demands, conflicts', '30 ms', timed(() => plan(impossible, 'fewest-packets'))],
  ['chain of three boxes, closed form', '', timed(() => verdict(chain))],
  [
    'chain of three boxes, a day step by step',
    '',
    timed(() => simulateChain(chain, seconds(86400))),
  ],
];
for (const [name, limit, milliseconds] of report)
  console.log(`${name.padEnd(46)}${milliseconds.toFixed(3).padStart(10)} ms   ${limit}`);
console.log(`fleet of 10⁷, a day: ${memory(() => probeRate(gentle)).toFixed(1)} MB   50 MB`);
