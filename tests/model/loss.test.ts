import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  burstLoss,
  burstLossOfSteps,
  transition,
  type DirectionLoss,
  type IndependentLoss,
} from '~/model/loss/gilbert-elliott.ts';
import { falseKills, probesFor, year, type LossSettings } from '~/model/loss/loss.ts';
import { monteCarlo } from '~/model/loss/monte-carlo.ts';
import { seededRandom } from '~/model/random.ts';
import { seconds } from '~/model/time.ts';
import { often } from '../often.ts';

const settings = (idle: number, interval: number, probes: number): LossSettings => ({
  idle: seconds(idle),
  interval: seconds(interval),
  probes,
});
const oneWay = (forward: number): IndependentLoss => ({
  kind: 'independent',
  forward,
  backward: 0,
});
const eachWay = (chance: number): DirectionLoss => ({ forward: chance, backward: chance });
const relative = (found: number, wanted: number) => Math.abs(found / wanted - 1);

const tally = (seed: number) => monteCarlo(oneWay(0.3), settings(60, 10, 3), 10_000, seed);

/** How many standard deviations a count lies from what its chance foretells. */
const deviations = (count: number, chance: number, trials: number) =>
  Math.abs(count - chance * trials) / Math.sqrt(Math.max(chance * trials, 1));

describe('independent loss', () => {
  test('one packet in ten lost one way, three probes: one cycle in a thousand kills', () => {
    expect(falseKills(oneWay(0.1), settings(60, 10, 3)).perCycle).toBeCloseTo(0.001, 15);
  });

  test('the answer is lost as well as the probe: 10 % each way lose 19 % of probes', () => {
    const loss = { kind: 'independent', ...eachWay(0.1) } as const;
    expect(falseKills(loss, settings(60, 10, 1)).perCycle).toBeCloseTo(0.19, 15);
  });

  test('a cycle without loss lasts max(idle, interval), and a year has that many', () => {
    const kills = falseKills(oneWay(0), settings(5, 20, 3));
    expect(kills).toMatchObject({ perCycle: 0, cycle: seconds(20), perYear: 0, killsPerYear: 0 });
    expect(kills.cyclesPerYear).toBe(year / seconds(20));
  });

  test('total loss kills each cycle after idle + probes × interval', () => {
    const kills = falseKills(oneWay(1), settings(60, 10, 3));
    expect(kills).toMatchObject({ perCycle: 1, cycle: seconds(90), perYear: 1 });
  });

  test('a chance of 1e-30 per cycle keeps its digits through a year', () => {
    const { perCycle, perYear, cyclesPerYear } = falseKills(oneWay(1e-5), settings(3600, 60, 6));
    expect(relative(perCycle, 1e-30)).toBeLessThan(1e-12);
    expect(relative(perYear, 1e-30 * cyclesPerYear)).toBeLessThan(1e-12);
  });

  test('another probe never raises the chance', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 126 }),
        (p, n) => {
          const [fewer, more] = [n, n + 1].map((k) => falseKills(oneWay(p), settings(60, 10, k)));
          expect(more!.perCycle).toBeLessThanOrEqual(fewer!.perCycle);
        },
      ),
      often(),
    );
  });

  test('the fewest probes for a chance meet it, and one fewer does not', () => {
    const chance = fc.double({ min: 1e-6, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(chance, fc.double({ min: 1e-30, max: 1, noNaN: true }), (p, most) => {
        const needed = probesFor(oneWay(p), most);
        expect(p ** needed).toBeLessThanOrEqual(most);
        expect(needed === 1 || p ** (needed - 1) > most).toBe(true);
      }),
      often(),
    );
    expect(probesFor(oneWay(1), 0.5)).toBe(Infinity);
  });
});

describe('loss in bursts', () => {
  test('a path that is as lossy bad as good is independent loss', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 100 }),
        (p, probes, interval) => {
          const one = falseKills(oneWay(p), settings(60, interval, probes));
          const way = { forward: p, backward: 0 };
          const two = falseKills(burstLoss(1e9, 1e7, way, way), settings(60, interval, probes));
          const lastBit = Math.max(1e-12 * one.perCycle, Number.MIN_VALUE);
          expect(Math.abs(two.perCycle - one.perCycle)).toBeLessThanOrEqual(lastBit);
          expect(relative(two.cycle, one.cycle)).toBeLessThan(1e-12);
        },
      ),
      // Its square is no double any more.
      { ...often(), examples: [[6.8057809469315766e-161, 2, 35]] },
    );
  });

  test('outages much longer than the probing kill in the share of time they take', () => {
    const loss = burstLoss(seconds(1e9), seconds(1e7), eachWay(0), { forward: 1, backward: 0 });
    const { perCycle, cycle } = falseKills(loss, settings(60, 1, 3));
    expect((perCycle * year) / cycle).toBeGreaterThan(0);
    expect(relative(perCycle, 0.01)).toBeLessThan(0.06);
  });

  test('outages forgotten between two probes are independent loss of their share', () => {
    const loss = burstLoss(99_000, 1000, eachWay(0), { forward: 1, backward: 0 });
    const { perCycle } = falseKills(loss, settings(60, 10, 3));
    expect(relative(perCycle, 1e-6)).toBeLessThan(1e-9);
  });

  test('by hand: two probes, the outage outlasts the interval with chance 1/2', () => {
    const interval = seconds(10);
    const relaxation = interval / Math.LN2;
    const loss = {
      kind: 'burst',
      badShare: 1e-9,
      relaxation,
      good: eachWay(0),
      bad: { forward: 1, backward: 0 },
    } as const;
    const { perCycle } = falseKills(loss, { idle: seconds(1e6), interval, probes: 2 });
    expect(relative(perCycle, 0.5e-9)).toBeLessThan(1e-6);
  });

  test('tiny chances keep their digits: bursts of a nanosecond share, thirty probes', () => {
    const loss = burstLoss(seconds(1), 1e-9, eachWay(0), eachWay(1));
    const { perCycle } = falseKills(loss, settings(60, 10, 2));
    expect(relative(perCycle, (1e-9 / 1e6) ** 2)).toBeLessThan(1e-6);
  });

  test('a chain of steps and its powers are the same path', () => {
    const chance = fc.double({ min: 1e-6, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(chance, chance, fc.integer({ min: 1, max: 50 }), (toBad, toGood, steps) => {
        const chain = { toBad, toGood, step: seconds(1) };
        const loss = burstLossOfSteps(chain, eachWay(0), eachWay(1))!;
        let [good, bad] = [1, 0];
        for (let k = 0; k < steps; k += 1)
          [good, bad] = [good * (1 - toBad) + bad * toGood, good * toBad + bad * (1 - toGood)];
        const [found] = transition(loss, seconds(steps));
        expect(relative(found[1], bad)).toBeLessThan(1e-9);
        expect(relative(found[0], good)).toBeLessThan(1e-9);
      }),
      often(),
    );
  });

  test('a chain that alternates is no path in time', () => {
    const chain = { toBad: 0.9, toGood: 0.8, step: 1 };
    expect(burstLossOfSteps(chain, eachWay(0), eachWay(1))).toBeNull();
  });
});

describe('Monte Carlo', () => {
  test('agrees with the closed form for independent loss each way', () => {
    const loss = { kind: 'independent', forward: 0.2, backward: 0.1 } as const;
    const { perCycle } = falseKills(loss, settings(60, 10, 4));
    const { kills, cycles } = monteCarlo(loss, settings(60, 10, 4), 400_000, 7);
    expect(deviations(kills, perCycle, cycles)).toBeLessThan(4);
  });

  test.for([
    [600, 20, 60, 10, 3],
    [600, 20, 60, 1, 9],
    [100, 100, 5, 20, 2],
    [3600, 90, 60, 75, 9],
  ] as const)(
    'agrees with the closed form when %i s good and %i s bad alternate',
    ([good, bad, idle, interval, probes], { expect }) => {
      const loss = burstLoss(
        seconds(good),
        seconds(bad),
        { forward: 0.01, backward: 0.02 },
        { forward: 0.9, backward: 0.5 },
      );
      const { perCycle } = falseKills(loss, settings(idle, interval, probes));
      const { kills, cycles } = monteCarlo(loss, settings(idle, interval, probes), 200_000, 11);
      // Deaths come in groups, so their count spreads wider than by chance alone.
      expect(deviations(kills, perCycle, cycles)).toBeLessThan(8);
      expect(kills).toBeGreaterThan(0);
    },
  );

  test('the same seed gives the same tally, another seed another', () => {
    expect(tally(1)).toEqual(tally(1));
    expect(tally(1)).not.toEqual(tally(2));
  });
});

test('random numbers fill [0, 1) evenly and never leave it', () => {
  const random = seededRandom(42);
  const buckets = Array.from({ length: 16 }, () => 0);
  for (let k = 0; k < 160_000; k += 1) buckets[Math.floor(random() * 16)]! += 1;
  for (const count of buckets) expect(deviations(count, 1 / 16, 160_000)).toBeLessThan(4);
});
