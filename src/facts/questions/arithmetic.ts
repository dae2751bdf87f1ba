import { calls, sysctls, timers } from './commands.ts';
import { shows, three, type Question } from './question.ts';

/** Detection time, defaults, units and limits. */
export const arithmetic: readonly Question[] = [
  {
    number: 'P-031',
    article: 'how-it-works',
    prove: sysctls,
    numbers: [
      shows('detection', '', 7875),
      shows('detection', '', 7200),
      shows('detection', '', 7800),
    ],
  },
  {
    number: 'P-032',
    article: 'the-three-numbers',
    prove: timers,
    numbers: [
      shows('detection', three(180, 60, 25), 1680),
      shows('detection', three(180, 30, 3), 270),
    ],
  },
  {
    number: 'P-033',
    article: 'how-it-works',
    prove: timers,
    numbers: [shows('detection', three(15, 15, 4), 75)],
  },
  {
    number: 'P-043',
    article: 'the-three-numbers',
    prove: 'nstat -az TcpExtTCPKeepAlive TcpExtTCPAbortOnTimeout',
    numbers: [shows('detection', three(60, 5, 3), 75)],
  },
  {
    number: 'P-046',
    article: 'the-three-numbers',
    prove: timers,
    numbers: [shows('detection', three(600, 2, 10), 620)],
  },
  {
    number: 'P-047',
    article: 'how-it-works',
    prove: sysctls,
    numbers: [shows('path', 'chain=nat.7440.any.silent', 7440)],
  },
  {
    number: 'P-029',
    article: 'the-three-numbers',
    prove: timers,
    numbers: [
      shows('detection', 'idle=10', 685),
      shows('detection', 'idle=30', 705),
      shows('detection', 'idle=60', 735),
      shows('detection', three(10, 5, 3), 25),
      shows('detection', `${three(10, 15, 3)}&userTimeout=30000`, 40),
    ],
  },
  {
    number: 'P-045',
    article: 'the-three-numbers',
    prove: timers,
    numbers: [shows('detection', three(45, 45, 9), 450)],
  },
  {
    number: 'P-034',
    article: 'the-three-numbers',
    prove: timers,
    numbers: [shows('detection', three(15, 15, 9), 150), shows('detection', three(15, 15, 8), 135)],
  },
  {
    number: 'P-035',
    article: 'the-three-numbers',
    prove: timers,
    numbers: [shows('detection', three(10, 1, 10), 20), shows('detection', 'idle=10', 685)],
  },
  {
    number: 'P-036',
    article: 'the-three-numbers',
    prove: calls,
    numbers: [shows('detection', '', 7200)],
  },
  {
    number: 'P-037',
    article: 'the-three-numbers',
    prove: timers,
    numbers: [
      shows('detection', three(300, 100, 3), 600),
      shows('detection', three(300, 100, 3), 400),
      shows('detection', three(300, 100, 3), 500),
    ],
  },
  {
    number: 'P-038',
    article: 'layers',
    prove: timers,
    numbers: [shows('detection', three(60, 20, 3), 120)],
  },
  {
    number: 'P-039',
    article: 'the-three-numbers',
    prove:
      'reg query HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters /v KeepAliveTime',
    numbers: [shows('detection', three(7200, 1, 10), 7210)],
  },
  {
    number: 'P-040',
    article: 'the-three-numbers',
    prove: 'no -o tcp_keepidle -o tcp_keepintvl',
    numbers: [
      shows('detection', three(240, 40, 8), 240),
      shows('detection', three(240, 40, 8), 40),
    ],
  },
  {
    number: 'P-041',
    article: 'the-three-numbers',
    prove: calls,
    numbers: [shows('detection', three(32_767, 32_767, 127), 32_767)],
  },
  {
    number: 'P-042',
    article: 'the-three-numbers',
    prove: timers,
    numbers: [shows('detection', 'idle=1800', 2475)],
  },
  {
    number: 'P-044',
    article: 'seeing-it',
    prove: calls,
    numbers: [shows('detection', three(30, 1, 9), 39), shows('detection', '', 7875)],
  },
  {
    number: 'P-048',
    article: 'the-three-numbers',
    prove: calls,
    numbers: [shows('detection', three(30, 30, 9), 300), shows('detection', three(30, 15, 9), 165)],
  },
  {
    number: 'P-049',
    article: 'the-three-numbers',
    prove: 'tcpdump -ni any -ttt host DEVICE',
    numbers: [shows('detection', three(1, 5, 5), 26)],
  },
];
