import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detection, probeTime, type DetectionSettings } from '~/model/formulas/detection.ts';
import { everyHz, level, runTick, usToTicks, type Hz } from '~/model/wheel.ts';
import { often } from '../often.ts';

const linux = { idle: 7200, interval: 75, probes: 9, userTimeout: null };
const inSeconds = (us: number) => Math.round(us / 1e5) / 10;

test('the formula for Linux defaults: probes from 7200 s to 7800 s, death at 7875 s', () => {
  const { firstProbe, death, sent } = detection({ ...linux, hz: 250 });
  expect([firstProbe.ideal, death.ideal, sent.ideal]).toEqual([7200e6, 7875e6, 9]);
  expect(probeTime({ ...linux, hz: 250 }, 9).ideal).toBe(7800e6);
});

test.for<[Hz, number, number]>([
  [100, 7891.2, 8218.9],
  [250, 7882, 8013.1],
  [300, 7875.8, 8749.7],
  [1000, 7900.4, 8162.6],
])('a kernel with HZ %i gives up on Linux defaults between %f and %f s', ([hz, from, to]) => {
  const { death } = detection({ ...linux, hz });
  expect([inSeconds(death.earliest), inSeconds(death.latest)]).toEqual([from, to]);
});

test('a kernel with HZ 250 sends the first default probe between 7200.0 and 7331.1 s', () => {
  const { firstProbe } = detection({ ...linux, hz: 250 });
  expect([inSeconds(firstProbe.earliest), inSeconds(firstProbe.latest)]).toEqual([7200, 7331.1]);
});

describe('a user timeout replaces the count', () => {
  const base = { idle: 2, interval: 1, hz: 250 } as const;
  test.for<[userTimeout: number, probes: number, sent: number, death: number]>([
    [500, 3, 1, 3],
    [2500, 3, 1, 3],
    [3000, 3, 1, 3],
    [3500, 3, 2, 4],
    [4000, 3, 2, 4],
    [5000, 3, 3, 5],
    [8000, 3, 6, 8],
    [4500, 1, 3, 5],
  ])('%i ms with probes %i: %i sent, death at %i s', ([userTimeout, probes, sent, death]) => {
    const found = detection({ ...base, probes, userTimeout });
    expect([found.sent.ideal, found.death.ideal]).toEqual([sent, death * 1e6]);
  });
});

/** Steps `tcp_keepalive_timer()` on the wheel from one starting tick. */
function run(settings: DetectionSettings, start: number) {
  const { idle, interval, hz } = settings;
  const limit = usToTicks((settings.userTimeout ?? 0) * 1000, hz);
  let now = runTick(start + idle * hz, level(idle * hz, false));
  const first = now - start;
  for (let sent = 1; ; sent += 1) {
    now = runTick(now + interval * hz, level(interval * hz, true));
    const dead = settings.userTimeout === null ? sent >= settings.probes : now - start >= limit;
    if (dead) return { first, sent, death: now - start };
  }
}

const small = fc.record({
  idle: fc.integer({ min: 1, max: 40 }),
  interval: fc.integer({ min: 1, max: 40 }),
  probes: fc.integer({ min: 1, max: 12 }),
  userTimeout: fc.option(fc.integer({ min: 1, max: 90_000 })),
  hz: fc.constantFrom(...everyHz),
});

test('the earliest and latest death are those of a run over every starting tick', () => {
  fc.assert(
    fc.property(small, (settings) => {
      const period =
        8 **
        Math.max(
          level(settings.idle * settings.hz, false),
          level(settings.interval * settings.hz, true),
        );
      const runs = Array.from({ length: period }, (_, start) => run(settings, start));
      const [deaths, sent, first] = (['death', 'sent', 'first'] as const).map((key) =>
        runs.map((r) => r[key]),
      );
      const found = detection(settings);
      const us = (ticks: number) => Math.round((ticks * 1e6) / settings.hz);
      expect(found.death).toMatchObject({
        earliest: us(Math.min(...deaths!)),
        latest: us(Math.max(...deaths!)),
      });
      expect(found.firstProbe).toMatchObject({
        earliest: us(Math.min(...first!)),
        latest: us(Math.max(...first!)),
      });
      expect(found.sent).toMatchObject({ fewest: Math.min(...sent!), most: Math.max(...sent!) });
    }),
    often(60),
  );
});
