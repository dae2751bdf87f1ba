import { details, timers } from './commands.ts';
import { limitIsNotEnd, oneMoreInterval, shows, three, type Question } from './question.ts';

/** TCP keepalive beside HTTP keep-alive, heartbeats and pings. */
export const concepts: readonly Question[] = [
  { number: 'P-074', article: 'layers', prove: timers, numbers: [shows('detection', '', 7875)] },
  {
    number: 'P-075',
    article: 'layers',
    prove: timers,
    numbers: [shows('path', 'chain=nat.off.any.silent&pool=90', 90)],
  },
  { number: 'P-076', article: 'layers', prove: details, numbers: [shows('detection', '', 7875)] },
  { number: 'P-077', article: 'layers', prove: timers, numbers: [shows('detection', '', 7875)] },
  {
    number: 'P-078',
    article: 'layers',
    prove: 'nginx -T | grep proxy_read_timeout',
    numbers: [shows('path', 'chain=nginx.60.l7.fin&heartbeat=30&heartbeatFrom=server', 60)],
  },
  {
    number: 'P-079',
    article: 'layers',
    prove: 'GRPC_TRACE=http_keepalive GRPC_VERBOSITY=DEBUG ./client',
    numbers: [],
    shown: {
      widget: 'path',
      settings: 'chain=nat.350.any.silent&idle=off&heartbeat=300&heartbeatKind=ping',
    },
  },
  {
    number: 'P-080',
    article: 'dead-peers',
    prove: timers,
    numbers: [shows('failures', three(7200, 75, 9), 7875), shows('failures', '', 0.02, 0.01)],
  },
  {
    number: 'P-081',
    article: 'dead-peers',
    prove: details,
    numbers: [shows('in-flight', '', 924.6, 928.856, limitIsNotEnd), shows('detection', '', 7875)],
  },
  {
    number: 'P-082',
    article: 'dead-peers',
    prove: details,
    numbers: [
      shows('in-flight', '', 924.6, 928.856, limitIsNotEnd),
      shows('failures', three(7200, 75, 9), 7875),
    ],
  },
  {
    number: 'P-083',
    article: 'layers',
    prove: 'kill -STOP PID; ss -tno state established',
    numbers: [],
    shown: { widget: 'player', settings: 'scenario=healthy&hz=ideal&until=130' },
  },
  {
    number: 'P-084',
    article: 'how-it-works',
    prove: timers,
    numbers: [],
    shown: { widget: 'player', settings: 'scenario=both-ends' },
  },
  {
    number: 'P-085',
    article: 'layers',
    prove: 'ssh -vvv -o ServerAliveInterval=SECONDS HOST',
    numbers: [shows('config', `target=ssh&${three(60, 60, 3)}`, 180, 240, oneMoreInterval)],
  },
  {
    number: 'P-086',
    article: 'layers',
    prove: timers,
    numbers: [shows('path', 'chain=nat.300.any.silent&idle=60&http=600', 600)],
  },
  {
    number: 'P-087',
    article: 'layers',
    prove: 'mysql -e "SHOW VARIABLES LIKE \'wait_timeout\'"',
    numbers: [shows('path', 'chain=nat.off.any.silent&database=28800', 28_800)],
  },
];
