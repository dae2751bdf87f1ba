import { asks, inTheme, three } from './row.ts';

/** It was set, and nothing happens: switches, inheritance, namespaces, libraries. */
export const noEffectQuestions = inTheme('no-effect', [
  asks('P-050', 'detection', '', 7200),
  asks('P-050', 'detection', three(600, 60, 9), 1140),
  asks('P-051', 'no-effect', 'timer=keepalive&left=29', 29.26, 29),
  asks('P-052', 'detection', three(90, 30, 9), 360),
  asks('P-053', 'detection', '', 7875),
  asks('P-056', 'detection', three(60, 10, 6), 120),
  asks('P-060', 'detection', three(60, 1, 10), 70),
  asks('P-061', 'detection', three(300, 60, 5), 600),
  asks('P-062', 'detection', '', 7200),
  asks('P-064', 'detection', '', 7200),
  asks('P-065', 'detection', three(10, 3, 10), 40),
  asks('P-066', 'detection', '', 7875),
]);

/** Seeing it: ss, netstat, strace, tcpdump. */
export const seeingQuestions = inTheme('seeing', [
  asks('P-067', 'no-effect', 'timer=keepalive&left=6176', 6176.47, 6176),
  asks('P-070', 'detection', three(30, 10, 3), 60),
  asks('P-072', 'no-effect', 'timer=keepalive&left=7197', 7196.75, 7197),
  asks('P-073', 'detection', '', 7875),
]);
