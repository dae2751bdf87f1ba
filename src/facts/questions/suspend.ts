import { details, timers } from './commands.ts';
import { limitIsNotEnd, shows, three, type Question } from './question.ts';

/** Laptops, virtual machines, tunnels. */
export const suspend: readonly Question[] = [
  {
    number: 'P-094',
    article: 'dead-peers',
    prove: timers,
    numbers: [shows('detection', three(30, 10, 3), 60)],
  },
  {
    number: 'P-095',
    article: 'user-timeout',
    prove: details,
    numbers: [
      shows('in-flight', '', 924.6, 928.856, limitIsNotEnd),
      shows('in-flight', 'userTimeout=15000', 15, 15.408),
      shows('detection', three(30, 10, 3), 60),
    ],
  },
];
