import { counter, timers } from './commands.ts';
import { shows, three, type Question } from './question.ts';

/** Phones, small devices, many devices: what probing costs. */
export const mobile: readonly Question[] = [
  {
    number: 'P-088',
    article: 'the-three-numbers',
    prove: counter,
    numbers: [],
    shown: { widget: 'detection', settings: 'idle=300&interval=15&probes=3' },
  },
  {
    number: 'P-089',
    article: 'keeping-paths-open',
    prove: timers,
    numbers: [],
    shown: { widget: 'path', settings: 'chain=nat.300.any.silent&idle=off&heartbeat=270' },
  },
  {
    number: 'P-090',
    article: 'keeping-paths-open',
    prove: timers,
    numbers: [],
    shown: { widget: 'path', settings: 'chain=nat.300.any.silent&idle=off&heartbeat=270' },
  },
  {
    number: 'P-091',
    article: 'dead-peers',
    prove: timers,
    numbers: [shows('detection', three(30, 5, 3), 45)],
  },
  {
    number: 'P-092',
    article: 'dead-peers',
    prove: timers,
    numbers: [shows('detection', three(60, 10, 5), 110)],
  },
  {
    number: 'P-093',
    article: 'keeping-paths-open',
    prove: timers,
    numbers: [shows('detection', three(30, 10, 3), 60)],
  },
  {
    number: 'P-104',
    article: 'the-three-numbers',
    prove: counter,
    numbers: [],
    shown: { widget: 'detection', settings: 'idle=900&interval=30&probes=3' },
  },
];
