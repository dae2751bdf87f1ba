import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detection } from '~/model/formulas/detection.ts';
import { falseKills } from '~/model/loss/loss.ts';
import { plan, type Planned, type Preference } from '~/model/planner/plan.ts';
import { legal, type Demand, type Range, type Requirements } from '~/model/planner/limits.ts';
import { intervalsWith } from '~/model/planner/ranges.ts';
import { seconds } from '~/model/time.ts';
import { everyHz } from '~/model/wheel.ts';
import { often } from '../often.ts';

const open: Requirements = {
  ...legal,
  detectWithin: null,
  tolerateLost: null,
  falseKills: null,
  mapping: null,
  probesPerHour: null,
  lateness: 'none',
};
const best = (needs: Partial<Requirements>, preference: Preference) => {
  const found = plan({ ...open, ...needs }, preference);
  return found.kind === 'plan' ? found.best : found;
};
const conflicts = (needs: Partial<Requirements>) => {
  const found = plan({ ...open, ...needs }, 'fewest-packets');
  return found.kind === 'conflict' ? found.conflicts : found;
};

describe('worked by hand', () => {
  const common = { detectWithin: seconds(120), tolerateLost: 2, mapping: seconds(60) };

  test('fewest packets: the longest period the mapping allows, then the earliest detection', () => {
    expect(best(common, 'fewest-packets')).toEqual({ idle: 59, interval: 1, probes: 3 });
  });

  test('fastest detection: the shortest of everything', () => {
    expect(best(common, 'fastest-detection')).toEqual({ idle: 1, interval: 1, probes: 3 });
  });

  test('most tolerant: all probes that fit, then the longest stretch', () => {
    expect(best(common, 'most-tolerant')).toEqual({ idle: 1, interval: 1, probes: 119 });
    expect(best({ ...common, probes: [1, 9] }, 'most-tolerant')).toEqual({
      idle: 1,
      interval: 13,
      probes: 9,
    });
  });

  test('a mapping of exactly idle is lost: idle must be shorter', () => {
    expect(best({ mapping: seconds(350) }, 'fewest-packets')).toMatchObject({ idle: 349 });
  });

  test('timers late by 8/63 leave less: 350 s of mapping take an idle of 310 s', () => {
    const needs = { mapping: seconds(350), lateness: 'wheel' } as const;
    expect(best(needs, 'fewest-packets')).toMatchObject({ idle: 310 });
  });

  test('a probe budget is met by a long interval as well as by a long idle', () => {
    const needs = { probesPerHour: 60, idle: [1, 10] as Range, detectWithin: seconds(200) };
    expect(best(needs, 'fastest-detection')).toEqual({ idle: 1, interval: 60, probes: 1 });
  });

  test('one loss in a hundred each way and a false kill in a million cycles take four probes', () => {
    const loss = { kind: 'independent', forward: 0.01, backward: 0.01 } as const;
    const falseKills = { loss, most: 1e-6, per: 'cycle' } as const;
    expect(best({ falseKills }, 'fastest-detection')).toMatchObject({ probes: 4 });
  });

  test('the same chance per year takes eight probes, or seven and a longer idle', () => {
    const loss = { kind: 'independent', forward: 0.01, backward: 0.01 } as const;
    const falseKills = { loss, most: 1e-6, per: 'year' } as const;
    expect(best({ falseKills }, 'fastest-detection')).toEqual({ idle: 1, interval: 1, probes: 8 });
    const seven = { falseKills, probes: [1, 7] as Range };
    expect(best(seven, 'fastest-detection')).toEqual({ idle: 40, interval: 1, probes: 7 });
  });
});

describe('what cannot be met', () => {
  test('detection within 10 s and three tolerated losses at intervals of at least 5 s', () => {
    const needs = {
      detectWithin: seconds(10),
      tolerateLost: 3,
      interval: [5, 100] as Range,
      mapping: seconds(60),
    };
    expect(conflicts(needs)).toEqual([['detectWithin', 'tolerateLost', 'interval']]);
  });

  test('a mapping of 30 s and a budget of 60 probes an hour', () => {
    expect(conflicts({ mapping: seconds(30), probesPerHour: 60 })).toEqual([
      ['mapping', 'probesPerHour'],
    ]);
  });

  test('two contradictions at once are both named', () => {
    const needs = { mapping: seconds(30), probesPerHour: 60, detectWithin: seconds(20) };
    expect(conflicts(needs)).toEqual([
      ['detectWithin', 'probesPerHour'],
      ['mapping', 'probesPerHour'],
    ]);
  });

  test('a mapping that no legal setting keeps stands alone', () => {
    expect(conflicts({ mapping: seconds(1) })).toEqual([['mapping']]);
  });

  test('total loss contradicts any chance but certainty', () => {
    const loss = { kind: 'independent', forward: 1, backward: 0 } as const;
    expect(conflicts({ falseKills: { loss, most: 0.5, per: 'year' } })).toEqual([['falseKills']]);
  });

  test.for<[Demand, Partial<Requirements>]>([
    ['idle', { idle: [10, 5] }],
    ['interval', { interval: [1.5, 5] }],
    ['mapping', { mapping: 0 }],
    ['tolerateLost', { tolerateLost: -1 }],
    ['detectWithin', { detectWithin: Number.NaN }],
  ])('a senseless %s is rejected', ([demand, needs]) => {
    expect(plan({ ...open, ...needs }, 'fewest-packets')).toEqual({ kind: 'rejected', demand });
  });
});

/** Meets the requirements, checked one by one. */
function meets(needs: Requirements, { idle, interval, probes }: Planned): boolean {
  const [period, detection] = [Math.max(idle, interval), idle + probes * interval];
  const late = needs.lateness === 'wheel' ? 71 / 63 : 1;
  return (
    (needs.detectWithin === null || detection * late * 1e6 <= needs.detectWithin) &&
    (needs.mapping === null || period * late * 1e6 < needs.mapping) &&
    (needs.tolerateLost === null || probes > needs.tolerateLost) &&
    (needs.probesPerHour === null || 3600 / period <= needs.probesPerHour) &&
    [idle, interval, probes].every((value, index) => {
      const [least, most] = [needs.idle, needs.interval, needs.probes][index]!;
      return value >= least && value <= most;
    })
  );
}

const small = (most: number) =>
  fc
    .tuple(fc.integer({ min: 1, max: most }), fc.integer({ min: 0, max: 12 }))
    .map(([least, more]): Range => [least, Math.min(most, least + more)]);
const maybe = (most: number) =>
  fc.option(fc.integer({ min: 1, max: most }).map((n) => n * 500_000));
const anyNeeds: fc.Arbitrary<Requirements> = fc.record({
  detectWithin: maybe(120),
  tolerateLost: fc.option(fc.integer({ min: 0, max: 5 })),
  falseKills: fc.constant(null),
  mapping: maybe(50),
  probesPerHour: fc.option(fc.integer({ min: 100, max: 3600 })),
  idle: small(15),
  interval: small(15),
  probes: small(6),
  lateness: fc.constantFrom('none', 'wheel'),
});

/** All settings that meet the requirements, by trying every one. */
function tryAll(needs: Requirements): Planned[] {
  const found: Planned[] = [];
  for (let probes = needs.probes[0]; probes <= needs.probes[1]; probes += 1)
    for (let idle = needs.idle[0]; idle <= needs.idle[1]; idle += 1)
      for (let interval = needs.interval[0]; interval <= needs.interval[1]; interval += 1)
        found.push({ idle, interval, probes });
  return found.filter((settings) => meets(needs, settings));
}

const merit = ({ idle, interval, probes }: Planned, preference: Preference): number => {
  const [period, detection] = [Math.max(idle, interval), idle + probes * interval];
  if (preference === 'fewest-packets') return period * 1e3 - detection;
  if (preference === 'fastest-detection') return -detection * 1e3 + period;
  return probes * 1e3 + (probes - 1) * interval;
};

describe('against the rest of the model', () => {
  const preference = fc.constantFrom<Preference>(
    'fewest-packets',
    'fastest-detection',
    'most-tolerant',
  );

  test('a plan that allows for the timer wheel holds on every kernel, at every starting tick', () => {
    const time = (most: number) => fc.integer({ min: 2, max: most }).map(seconds);
    const needs = { detectWithin: time(20_000), mapping: time(10_000), by: preference };
    fc.assert(
      fc.property(fc.record(needs), ({ by, ...given }) => {
        const found = plan({ ...open, ...given, lateness: 'wheel' }, by);
        fc.pre(found.kind === 'plan');
        for (const hz of everyHz) {
          const kernel = detection({ ...found.best, userTimeout: null, hz });
          expect(kernel.death.latest).toBeLessThanOrEqual(given.detectWithin);
          expect(kernel.firstProbe.latest).toBeLessThan(given.mapping);
        }
      }),
      often(500),
    );
  });

  test('a plan for a chance per year keeps it, by the closed form of loss', () => {
    const chance = fc.double({ min: 1e-4, max: 0.3, noNaN: true });
    const wanted = fc.double({ min: 1e-9, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(chance, chance, wanted, preference, (forward, backward, most, by) => {
        const loss = { kind: 'independent', forward, backward } as const;
        const found = plan({ ...open, falseKills: { loss, most, per: 'year' } }, by);
        fc.pre(found.kind === 'plan');
        const { idle, interval, probes } = found.best;
        const kept = { idle: seconds(idle), interval: seconds(interval), probes };
        expect(falseKills(loss, kept).perYear).toBeLessThanOrEqual(most * (1 + 1e-9));
      }),
      often(500),
    );
  });
});

describe('against trying every setting', () => {
  test.for<Preference>(['fewest-packets', 'fastest-detection', 'most-tolerant'])(
    'the best by %s is the best there is',
    (preference) => {
      fc.assert(
        fc.property(anyNeeds, (needs) => {
          const all = tryAll(needs);
          const found = plan(needs, preference);
          const top = Math.max(...all.map((settings) => merit(settings, preference)));
          expect(found.kind).toBe(all.length > 0 ? 'plan' : 'conflict');
          expect(found.kind !== 'plan' || meets(needs, found.best)).toBe(true);
          expect(found.kind !== 'plan' || merit(found.best, preference) === top).toBe(true);
        }),
        often(300),
      );
    },
  );

  test('the ranges hold exactly the settings that meet the requirements', () => {
    fc.assert(
      fc.property(anyNeeds, (needs) => {
        const found = plan(needs, 'fewest-packets');
        const all = tryAll(needs);
        const counts = found.kind === 'plan' ? found.counts : [];
        const listed = counts.flatMap(({ probes, idle, limits }) =>
          idle.flatMap(numbers).flatMap((at) =>
            numbers(intervalsWith(limits, at)).map((interval) => ({
              idle: at,
              interval,
              probes,
            })),
          ),
        );
        expect(listed).toEqual(all);
        for (const { probes, interval } of counts) {
          const wanted = all.filter((one) => one.probes === probes).map((one) => one.interval);
          expect(interval.flatMap(numbers)).toEqual([...new Set(wanted)].sort((a, b) => a - b));
        }
      }),
      often(300),
    );
  });

  test('a conflict is real, and without any one of its requirements gone', () => {
    const hard = fc.record({
      detectWithin: maybe(20),
      mapping: maybe(10),
      idle: small(15),
      interval: small(15),
      tolerateLost: fc.option(fc.integer({ min: 0, max: 9 })),
      probes: small(6),
      probesPerHour: fc.option(fc.integer({ min: 100, max: 900 })),
    });
    fc.assert(
      fc.property(hard, (needs) => {
        const found = plan({ ...open, ...needs }, 'fewest-packets');
        const sets = found.kind === 'conflict' ? found.conflicts : [];
        for (const set of sets) {
          expect(planOf(needs, set).kind).toBe('conflict');
          for (const dropped of set)
            expect(
              planOf(
                needs,
                set.filter((one) => one !== dropped),
              ).kind,
            ).toBe('plan');
        }
      }),
      often(60),
    );
  });
});

const numbers = ([least, most]: Range): number[] =>
  Array.from({ length: Math.max(0, most - least + 1) }, (_, k) => least + k);

const planOf = (needs: Partial<Requirements>, set: readonly Demand[]) =>
  plan(
    { ...open, ...Object.fromEntries(set.map((demand) => [demand, needs[demand]])) },
    'fewest-packets',
  );
