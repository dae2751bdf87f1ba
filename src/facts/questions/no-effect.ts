import { calls, timers } from './commands.ts';
import { shows, three, type Question } from './question.ts';

/** It was set, and nothing happens: switches, inheritance, namespaces, libraries. */
export const noEffect: readonly Question[] = [
  {
    number: 'P-050',
    article: 'the-three-numbers',
    prove: 'kubectl exec POD -- cat /proc/sys/net/ipv4/tcp_keepalive_time',
    numbers: [shows('detection', '', 7200), shows('detection', three(600, 60, 9), 1140)],
  },
  {
    number: 'P-051',
    article: 'seeing-it',
    prove: timers,
    numbers: [shows('no-effect', 'timer=keepalive&left=29', 29.26, 29)],
  },
  {
    number: 'P-052',
    article: 'the-three-numbers',
    prove: timers,
    numbers: [shows('detection', three(90, 30, 9), 360)],
  },
  { number: 'P-053', article: 'layers', prove: timers, numbers: [shows('detection', '', 7875)] },
  {
    number: 'P-059',
    article: 'the-three-numbers',
    prove: timers,
    numbers: [],
    shown: { widget: 'no-effect', settings: 'timer=none' },
  },
  {
    number: 'P-066',
    article: 'the-three-numbers',
    prove: timers,
    numbers: [shows('detection', '', 7875)],
  },
  {
    number: 'P-062',
    article: 'the-three-numbers',
    prove: timers,
    numbers: [shows('detection', '', 7200)],
  },
  {
    number: 'P-063',
    article: 'the-three-numbers',
    prove: timers,
    numbers: [],
    shown: { widget: 'config', settings: 'target=haproxy&idle=60&interval=10&probes=3' },
  },
  {
    number: 'P-060',
    article: 'data-in-flight',
    prove: 'tcpdump -ni any -ttt host PEER',
    numbers: [shows('detection', three(60, 1, 10), 70)],
  },
  {
    number: 'P-061',
    article: 'the-three-numbers',
    prove: calls,
    numbers: [shows('detection', three(300, 60, 5), 600)],
  },
  {
    number: 'P-054',
    article: 'the-three-numbers',
    prove: timers,
    numbers: [],
    shown: { widget: 'no-effect', settings: 'timer=none&way=option&call=other' },
  },
  {
    number: 'P-055',
    article: 'the-three-numbers',
    prove: timers,
    numbers: [],
    shown: { widget: 'config', settings: 'target=java&idle=60&interval=10&probes=3' },
  },
  {
    number: 'P-056',
    article: 'the-three-numbers',
    prove: timers,
    numbers: [shows('detection', three(60, 10, 6), 120)],
  },
  {
    number: 'P-057',
    article: 'layers',
    prove: timers,
    numbers: [],
    shown: { widget: 'config', settings: 'target=python&idle=120&interval=30&probes=4' },
  },
  {
    number: 'P-058',
    article: 'the-three-numbers',
    prove: 'python3 -c \'import socket; print(hasattr(socket, "TCP_KEEPALIVE"))\'',
    numbers: [],
    shown: { widget: 'config', settings: 'target=python&idle=60&interval=10&probes=3' },
  },
  {
    number: 'P-064',
    article: 'the-three-numbers',
    prove: 'sysctl net.inet.tcp.keepidle',
    numbers: [shows('detection', '', 7200)],
  },
  {
    number: 'P-065',
    article: 'the-three-numbers',
    prove: 'netsh trace start capture=yes',
    numbers: [shows('detection', three(10, 3, 10), 40)],
  },
];
