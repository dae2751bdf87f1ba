import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detection } from '~/model/detection.ts';
import { pairing } from '~/model/pairing.ts';
import { everyHz } from '~/model/wheel.ts';

const numbers = (idle: number, interval: number, probes: number) =>
  ({ idle, interval, probes, userTimeout: null, hz: 250 }) as const;

test.for([
  [60, 10, 4, true, true],
  [200, 20, 5, true, false],
  [120, 30, 3, true, true],
  [300, 30, 3, true, false],
  [300, 10, 3, false, false],
  [300, 15, 3, false, false],
] as const)('%i, %i and %i: the sum keeps the count: %s, half an interval less: %s', (row) => {
  const [idle, interval, probes, sum, half] = row;
  const found = pairing(numbers(idle, interval, probes));
  expect([found.sum.keeps, found.halfLess.keeps]).toEqual([sum, half]);
  expect(found.sum.timeout).toBe((idle + interval * probes) * 1e6);
});

test('a user timeout keeps the count exactly where no kernel sends fewer probes, and by the lateness', () => {
  const settings = fc.record({
    idle: fc.integer({ min: 1, max: 9000 }),
    interval: fc.integer({ min: 1, max: 300 }),
    probes: fc.integer({ min: 1, max: 20 }),
    userTimeout: fc.constant(null),
    hz: fc.constantFrom(...everyHz),
  });
  fc.assert(
    fc.property(settings, (made) => {
      const { sum, halfLess, lateness } = pairing(made);
      for (const [{ timeout, keeps }, room] of [
        [sum, made.interval * 1e6],
        [halfLess, made.interval * 0.5e6],
      ] as const) {
        const { sent } = detection({ ...made, userTimeout: timeout / 1000 });
        expect([made, sent.fewest >= made.probes]).toEqual([made, keeps]);
        expect(made.probes === 1 || lateness < room).toBe(keeps);
      }
    }),
    { numRuns: 2000 },
  );
});
