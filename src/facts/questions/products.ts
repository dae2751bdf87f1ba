import { details, timers } from './commands.ts';
import { limitIsNotEnd, shows, three, type Question } from './question.ts';

/** Databases and products. */
export const products: readonly Question[] = [
  {
    number: 'P-096',
    article: 'user-timeout',
    prove: details,
    numbers: [
      shows('detection', three(30, 10, 5), 80),
      shows('in-flight', 'userTimeout=60000', 60, 60.408),
    ],
  },
  {
    number: 'P-097',
    article: 'keeping-paths-open',
    prove: timers,
    numbers: [shows('path', 'chain=firewall.1800.any.silent&idle=300', 1800)],
  },
  {
    number: 'P-098',
    article: 'keeping-paths-open',
    prove: timers,
    numbers: [shows('path', 'chain=firewall.3600.any.silent&idle=off&serverIdle=600', 3600)],
  },
  {
    number: 'P-099',
    article: 'dead-peers',
    prove: "psql -c 'SELECT pid, state, state_change FROM pg_stat_activity'",
    numbers: [shows('detection', three(10, 5, 3), 25)],
  },
  {
    number: 'P-100',
    article: 'data-in-flight',
    prove: details,
    numbers: [shows('in-flight', '', 924.6, 928.856, limitIsNotEnd), shows('detection', '', 7875)],
  },
  {
    number: 'P-101',
    article: 'keeping-paths-open',
    prove: timers,
    numbers: [shows('path', 'chain=aws-nlb.350.any.rst&idle=300', 350)],
  },
  {
    number: 'P-102',
    article: 'dead-peers',
    prove: timers,
    numbers: [shows('detection', three(60, 20, 3), 120)],
  },
  {
    number: 'P-103',
    article: 'dead-peers',
    prove: timers,
    numbers: [shows('detection', '', 7875), shows('detection', three(60, 10, 6), 120)],
  },
];
