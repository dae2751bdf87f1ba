import { details, timers } from './commands.ts';
import { limitIsNotEnd, shows, three, type Question } from './question.ts';

/** The peer is gone while data is unacknowledged. */
export const inFlight: readonly Question[] = [
  {
    number: 'P-020',
    article: 'data-in-flight',
    prove: details,
    numbers: [
      shows('in-flight', '', 924.6, 928.856, limitIsNotEnd),
      shows('in-flight', 'userTimeout=30000', 30, 30.408),
    ],
  },
  {
    number: 'P-021',
    article: 'data-in-flight',
    prove: details,
    numbers: [shows('in-flight', '', 924.6, 928.856, limitIsNotEnd)],
  },
  {
    number: 'P-022',
    article: 'user-timeout',
    prove: details,
    numbers: [
      shows('detection', three(30, 10, 3, '&userTimeout=60000'), 60),
      shows('in-flight', 'userTimeout=60000', 60, 60.408),
    ],
  },
  {
    number: 'P-023',
    article: 'user-timeout',
    prove: timers,
    numbers: [
      shows('detection', three(5, 2, 3, '&userTimeout=4000'), 7),
      shows('detection', three(5, 2, 3), 11),
      shows('detection', three(5, 2, 3, '&userTimeout=11000'), 11),
    ],
  },
  {
    number: 'P-024',
    article: 'data-in-flight',
    prove: 'tcpdump -ni any -ttt host PEER',
    numbers: [
      shows('detection', three(5, 5, 9), 50),
      shows('in-flight', '', 924.6, 928.856, limitIsNotEnd),
    ],
  },
  {
    number: 'P-025',
    article: 'data-in-flight',
    prove: 'sysctl net.ipv4.tcp_retries2',
    numbers: [
      shows('in-flight', 'retries=5', 12.6),
      shows('in-flight', 'retries=5', 12.6, 13.056),
      shows('in-flight', 'retries=8', 102.2),
      shows('in-flight', 'retries=8', 102.2, 104.408, limitIsNotEnd),
      shows('in-flight', '', 924.6),
      shows('in-flight', '', 924.6, 928.856, limitIsNotEnd),
    ],
  },
  {
    number: 'P-026',
    article: 'layers',
    prove: details,
    numbers: [shows('in-flight', '', 924.6, 928.856, limitIsNotEnd)],
  },
  {
    number: 'P-027',
    article: 'user-timeout',
    prove: details,
    numbers: [shows('in-flight', 'userTimeout=30000', 30, 30.408)],
  },
  {
    number: 'P-028',
    article: 'data-in-flight',
    prove: details,
    numbers: [shows('in-flight', 'userTimeout=15000', 15, 15.408)],
  },
  {
    number: 'P-030',
    article: 'data-in-flight',
    prove: details,
    numbers: [shows('in-flight', 'situation=slow-reader&userTimeout=30000', 30, 30.204)],
  },
];
