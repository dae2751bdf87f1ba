import { sysctls, timers } from './commands.ts';
import { shows, three, type Question } from './question.ts';

/** Configuring, embedding, teaching. */
export const configuring: readonly Question[] = [
  {
    number: 'P-108',
    article: 'keeping-paths-open',
    prove: 'kubectl exec POD -- cat /proc/sys/net/ipv4/tcp_keepalive_time',
    numbers: [
      shows('path', `chain=gcp-vpc-firewall.600.any.silent&${three(60, 60, 5)}`, 600),
      shows('config', three(60, 60, 5), 360),
    ],
  },
  {
    number: 'P-109',
    article: 'keeping-paths-open',
    prove: 'kubectl exec POD -- cat /proc/sys/net/ipv4/tcp_keepalive_time',
    numbers: [
      shows('config', three(300, 30, 3), 390),
      shows('path', `chain=azure-lb.240.any.silent&${three(300, 30, 3)}`, 240),
    ],
  },
  {
    number: 'P-110',
    article: 'how-it-works',
    prove: sysctls,
    numbers: [shows('detection', '', 7875), shows('detection', '', 7275)],
  },
  {
    number: 'P-111',
    article: 'the-three-numbers',
    prove: timers,
    numbers: [],
    shown: { widget: 'config', settings: 'idle=60&interval=10&probes=3' },
  },
  {
    number: 'P-112',
    article: 'how-it-works',
    prove: timers,
    numbers: [
      shows('detection', three(15, 15, 9), 15),
      shows('detection', three(15, 15, 9), 150),
      shows('detection', three(13, 13, 3), 52),
    ],
  },
];
