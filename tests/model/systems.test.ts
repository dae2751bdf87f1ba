import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detection } from '~/model/formulas/detection.ts';
import {
  healthyPeriod,
  idleRun,
  type SystemBehaviour,
  type SystemSettings,
} from '~/model/systems/systems.ts';
import { solarisPair } from '~/model/systems/solaris.ts';
import { ms, seconds } from '~/model/time.ts';
import { often } from '../often.ts';

const constant: SystemBehaviour = {
  spacing: 'constant',
  death: 'count',
  healthy: 'longer',
  probeBytes: 0,
  resetsPeer: true,
  error: 'ETIMEDOUT',
  resolution: null,
  unverified: [],
};
const backoff: SystemBehaviour = {
  ...constant,
  spacing: 'backoff',
  death: 'abort',
  healthy: 'idle',
};
const settings: SystemSettings = {
  idle: seconds(10),
  interval: seconds(3),
  probes: 2,
  abort: null,
  rto: ms(400),
  rtoMax: seconds(60),
};
const solaris = { ...settings, idle: seconds(7200), abort: seconds(480), rtoMin: ms(400) };

test('by hand: idle 10, interval 3, two probes: probes at 10 and 13, death at 16', () => {
  const run = idleRun(constant, settings);
  expect(run).toMatchObject({ probes: [10e6, 13e6], death: 16e6, error: 'ETIMEDOUT' });
});

test('count and elapsed are the same instant on an ideal clock', () => {
  const some = (most: number) => fc.integer({ min: 1, max: most });
  fc.assert(
    fc.property(some(32767), some(32767), some(127), (idle, interval, probes) => {
      const given = { ...settings, idle: seconds(idle), interval: seconds(interval), probes };
      expect(idleRun({ ...constant, death: 'elapsed' }, given)).toEqual(idleRun(constant, given));
    }),
    often(),
  );
});

test('the count rule is Linux’s: it agrees with the closed form of detection', () => {
  const some = (most: number) => fc.integer({ min: 1, max: most });
  fc.assert(
    fc.property(some(32767), some(32767), some(127), (idle, interval, probes) => {
      const given = { ...settings, idle: seconds(idle), interval: seconds(interval), probes };
      const closed = detection({ idle, interval, probes, userTimeout: null, hz: 250 });
      const { death, probes: sent } = idleRun(constant, given);
      expect([death, sent.length]).toEqual([closed.death.ideal, closed.sent.ideal]);
    }),
    often(),
  );
});

test('doubling probes from 0.4 s up to 60 s: an abort of 480 s takes effect at 522 s', () => {
  const { probes, death } = idleRun(backoff, solaris);
  const since = probes.map((at) => (at - solaris.idle) / 1e6);
  expect(since.slice(0, 9)).toEqual([0, 0.4, 1.2, 2.8, 6, 12.4, 25.2, 50.8, 102]);
  expect(since.slice(9)).toEqual([162, 222, 282, 342, 402, 462]);
  expect(death).toBe(seconds(7200 + 522));
});

test('doubling stops a millisecond short of idle', () => {
  const { probes } = idleRun(backoff, { ...solaris, idle: seconds(10) });
  const gaps = probes.slice(1).map((at, index) => at - probes[index]!);
  expect(Math.max(...gaps)).toBe(seconds(10) - ms(1));
});

test('without an abort threshold it is probed for ever, and the run stops at its horizon', () => {
  const run = idleRun(backoff, { ...solaris, abort: null }, 50);
  expect([run.probes.length, run.death]).toEqual([50, null]);
});

test('a healthy connection is probed every idle or every max(idle, interval)', () => {
  const long = { ...settings, interval: seconds(30) };
  expect(healthyPeriod(constant, long)).toBe(seconds(30));
  expect(healthyPeriod({ ...constant, healthy: 'idle' }, long)).toBe(seconds(10));
});

describe('lwIP, as it was run', () => {
  const lwip: SystemBehaviour = {
    ...constant,
    death: 'elapsed',
    healthy: 'idle',
    error: 'ECONNABORTED',
    resolution: ms(500),
  };
  const set = (idle: number, interval: number, probes: number): SystemSettings => ({
    ...settings,
    idle: seconds(idle),
    interval: seconds(interval),
    probes,
  });

  test('gives up with its defaults at 7875.250 s: late, and by less than half a second', () => {
    const { death, latest, error } = idleRun(lwip, set(7200, 75, 9));
    expect([death, latest, error]).toEqual([seconds(7875), seconds(7875.5), 'ECONNABORTED']);
  });
  test('is killed at idle without a probe when the count is 0', () => {
    expect(idleRun(lwip, set(2, 1, 0))).toMatchObject({ probes: [], death: seconds(2) });
  });
  test('is probed every idle time while the peer answers, however long the interval', () => {
    expect(healthyPeriod(lwip, set(1, 3, 9))).toBe(seconds(1));
  });
});

describe('TCP_KEEPCNT and TCP_KEEPINTVL on illumos', () => {
  const pair = (probes: number | null, interval: number | null) => {
    const set = interval === null ? null : seconds(interval);
    const made = solarisPair({ probes, interval: set }, backoff, solaris);
    const run = idleRun(made.behaviour, made.settings);
    return { ...made, after: (run.death! - solaris.idle) / 1e6, sent: run.probes.length };
  };

  test('both: constant spacing and death after probes × interval', () => {
    expect(pair(3, 20)).toMatchObject({ after: 60, sent: 3, behaviour: { spacing: 'constant' } });
  });

  test('the count alone: 480 s shared out, though no more than 60 s each', () => {
    expect(pair(10, null)).toMatchObject({ after: 480, sent: 10, settings: { interval: 48e6 } });
    expect(pair(3, null)).toMatchObject({ after: 480, sent: 8, settings: { interval: 60e6 } });
  });

  test('the interval alone: as many as fit into 480 s', () => {
    expect(pair(null, 30)).toMatchObject({ after: 480, sent: 16, settings: { probes: 16 } });
    expect(pair(null, 50)).toMatchObject({ after: 500, sent: 10, settings: { probes: 9 } });
  });

  test('neither: nothing changes', () => {
    expect(pair(null, null)).toMatchObject({ after: 522, behaviour: { spacing: 'backoff' } });
  });
});
