import { expect, test } from 'vitest';
import { clockOf, spentMs } from '~/model/clock.ts';
import type { Scenario } from '~/model/kernel/scenario.ts';
import { ms, seconds } from '~/model/time.ts';
import { level, runTick } from '~/model/wheel.ts';
import { deathOf, run } from './runs.ts';

test('time spent is the difference of two readings of a clock of whole milliseconds', () => {
  const clock = clockOf({ hz: 250, startTick: 1000.25 });
  expect(spentMs(clock, 2_600, 0)).toBe(ms(3) - ms(1) + ms(0));
  expect(spentMs(clock, 999, 0)).toBe(0);
  expect(spentMs(clockOf('ideal'), 999, 0)).toBe(999);
});

test('at HZ 300 a tick begins with a whole millisecond every third time', () => {
  const clock = clockOf({ hz: 300, startTick: 0 });
  const tick = 1e6 / 300;
  const spent = [1, 2, 3, 4].map((n) => spentMs(clock, Math.ceil(n * tick), 0) / 1000);
  expect(spent).toEqual([3, 6, 10, 13]);
});

test('what is left of a user timeout is whole milliseconds, so its ticks are not rounded up', () => {
  const death = (startTick: number): number => {
    const scenario: Scenario = {
      clock: { hz: 250, startTick },
      rtt: 50,
      client: { options: [{ option: 'TCP_USER_TIMEOUT', value: 2000 }] },
      actions: [
        { at: ms(400), do: 'block' },
        { at: ms(500), do: 'write', host: 'client', bytes: 100 },
      ],
      horizon: seconds(9),
    };
    return deathOf(run(scenario)).t / 1e6;
  };
  const starts = Array.from({ length: 64 }, (_, n) => n / 4);
  for (const start of starts) expect(death(start)).toBeGreaterThan(2.89);
  for (const start of starts) expect(death(start)).toBeLessThan(2.99);
});

test('a timer armed after others ran in the same tick finds the wheel one tick ahead', () => {
  expect([level(63, false), level(63, true)]).toEqual([1, 0]);
  expect([runTick(1063, level(63, false)), runTick(1063, level(63, true))]).toEqual([1064, 1064]);
  expect([runTick(1064, level(63, false)), runTick(1064, level(63, true))]).toEqual([1072, 1065]);
});
