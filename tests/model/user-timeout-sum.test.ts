import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detection, probeTime } from '~/model/formulas/detection.ts';
import { everyHz } from '~/model/wheel.ts';
import { often } from '../often.ts';

const numbers = fc.record({
  idle: fc.integer({ min: 1, max: 9000 }),
  interval: fc.integer({ min: 1, max: 300 }),
  probes: fc.integer({ min: 2, max: 20 }),
  userTimeout: fc.constant(null),
  hz: fc.constantFrom(...everyHz),
});

test('a user timeout of the sum keeps the count exactly while timers are less than an interval late, half an interval less while less than half', () => {
  fc.assert(
    fc.property(numbers, (made) => {
      const { idle, interval, probes } = made;
      const last = probeTime(made, probes);
      for (const room of [interval * 1000, interval * 500]) {
        const userTimeout = (idle + interval * (probes - 1)) * 1000 + room;
        const { sent } = detection({ ...made, userTimeout });
        expect([made, sent.fewest >= probes]).toEqual([
          made,
          last.latest - last.ideal < room * 1000,
        ]);
      }
    }),
    often(2000),
  );
});
