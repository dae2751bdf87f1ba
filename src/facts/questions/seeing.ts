import { counter, timers } from './commands.ts';
import { shows, three, type Question } from './question.ts';

/** Reading what ss, netstat, strace and tcpdump print. */
export const seeing: readonly Question[] = [
  {
    number: 'P-067',
    article: 'seeing-it',
    prove: 'netstat -tno',
    numbers: [shows('no-effect', 'timer=keepalive&left=6176', 6176.47, 6176)],
  },
  {
    number: 'P-068',
    article: 'how-it-works',
    prove: 'tcpdump -nvi any -S tcp',
    numbers: [],
    shown: { widget: 'player', settings: 'scenario=healthy&hz=ideal&until=130' },
  },
  {
    number: 'P-069',
    article: 'seeing-it',
    prove: "tshark -r FILE -Y 'tcp.analysis.keep_alive || tcp.analysis.keep_alive_ack'",
    numbers: [],
    shown: { widget: 'player', settings: 'scenario=dead-peer' },
  },
  {
    number: 'P-070',
    article: 'seeing-it',
    prove: timers,
    numbers: [shows('detection', three(30, 10, 3), 60)],
  },
  {
    number: 'P-071',
    article: 'seeing-it',
    prove: counter,
    numbers: [],
    shown: { widget: 'no-effect', settings: 'timer=keepalive&left=60' },
  },
  {
    number: 'P-072',
    article: 'layers',
    prove: timers,
    numbers: [shows('no-effect', 'timer=keepalive&left=7197', 7196.75, 7197)],
  },
  {
    number: 'P-073',
    article: 'dead-peers',
    prove: timers,
    numbers: [shows('detection', '', 7875)],
  },
];
