import { pages } from '../built/pages.ts';

const isCase = (page: string): boolean => /\/recordings\/./.test(page);

/** Cases by their length, with long commands, one that folds; two kernels' lists, tests by others. */
const sample =
  /\/recordings\/(?:bh-i2v1c3|icmp-hu-data-r2-3|mbox-3s-ka5|w-ka-ut-day|peers|on\/6\.(?:12\.117-hz300|18\.44))\//;

/** Pages that a browser opens: all but the cases of the recordings, of which a few stand for all. */
export const visited: readonly string[] = pages.filter(
  (page) => !isCase(page) || sample.test(page),
);
