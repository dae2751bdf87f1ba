import { details, timers } from './commands.ts';
import { shows, three, type Question } from './question.ts';

/** What the application sees. */
export const errors: readonly Question[] = [
  {
    number: 'P-105',
    article: 'how-it-works',
    prove: 'strace -e trace=network -e signal=pipe -p PID',
    numbers: [],
    shown: { widget: 'player', settings: 'scenario=dead-peer' },
  },
  {
    number: 'P-106',
    article: 'dead-peers',
    prove: timers,
    numbers: [
      shows('player', `scenario=reboot&${three(7200, 75, 9)}`, 7200, 7208.98),
      shows('failures', three(7200, 75, 9), 7200),
    ],
  },
  {
    number: 'P-107',
    article: 'dead-peers',
    prove: details,
    numbers: [shows('detection', three(10, 5, 3), 25)],
  },
];
