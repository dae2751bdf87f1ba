import { expect, test } from 'vitest';
import { readCounters } from '~/evidence/counters/read.ts';
import { sayCounters } from '~/evidence/counters/say.ts';
import * as words from '~/evidence/counters/strings.ts';
import { verdictsOf } from './both.ts';
import { mutated } from './mutations.ts';
import { pasted } from './pasted.ts';

const verdicts = verdictsOf({ read: readCounters, say: sayCounters, words });

test.for([
  [
    pasted('41-netstat-s'),
    '3,244 keepalive probes have been sent in this',
    '发过 3,244 个保活探测包',
  ],
  ['TcpExtTCPKeepAlive              12                 0.0', '12 keepalive probes', '12 个保活'],
  ['TcpExt: SyncookiesSent TCPAbortOnTimeout TCPKeepAlive\nTcpExt: 0 4 18', '18 keep', '18 个'],
  ['\t\t3 keepalive timeouts\n\t\t5 keepalive probes sent', '5 keepalive probes', '5 个保活'],
  ['    1 connection dropped by keepalive', 'given up by keepalive: 1', '判死了 1 条'],
  ['    3215 connections aborted due to timeout', ': 3,215', '3,215 条'],
  ['    TCPKeepAlive: 0', 'No keepalive probe has been sent', '没发过保活探测包'],
] as const)('%s', ([text, en, zh]) => {
  const all = verdicts(text);
  expect(all).toHaveLength(1);
  expect(all[0]!.en.says).toContain(en);
  expect(all[0]!.zh.says).toContain(zh);
});

test('counters that say nothing of keepalive are not read', () => {
  for (const text of ['    12 segments retransmitted', 'TCPTimeouts: 7', 'Reset Connections = 5'])
    expect(verdicts(text)).toEqual([]);
});

test('a count of none never says that keepalive is off', () => {
  const [said] = verdicts('TcpExtTCPKeepAlive 0 0.0');
  expect(said!.en.says).not.toMatch(/\boff\b/);
  expect(said!.zh.says).not.toContain('关');
});

test('no mutation makes it throw', () => {
  const text = `${pasted('41-netstat-s')}\nTcpExt: A TCPKeepAlive\nTcpExt: 0 18`;
  expect(() => mutated(text).map(verdicts)).not.toThrow();
});
