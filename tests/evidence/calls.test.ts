import { describe, expect, test } from 'vitest';
import { readCalls } from '~/evidence/calls/read.ts';
import { sayCalls } from '~/evidence/calls/say.ts';
import * as words from '~/evidence/calls/strings.ts';
import { pasteOf } from '~/evidence/paste.ts';
import { allOf, verdictsOf } from './both.ts';
import { mutated } from './mutations.ts';
import { pasted } from './pasted.ts';

const verdicts = verdictsOf({ read: readCalls, say: sayCalls, words });

const all = (text: string, lang: 'en' | 'zh') =>
  verdicts(text)
    .map((said) => allOf(said[lang]))
    .join('\n');

const denied = {
  en: /did not ask|none of them is for keepalive|never was|no probe leaves/,
  zh: /没有一次与保活有关|一个探测包也不会发/,
};

describe('what people pasted', () => {
  test.for([
    [
      '02-strace-idle-60',
      'Keepalive is on: first probe after 60 s of silence, then every 60 s, as many probes as the system says',
      '静默 60 秒后发第一个探测包，之后每 60 秒一个，次数用系统的值',
    ],
    ['22-strace-line-numbers', 'first probe after 15 s of silence, then every 15 s', '静默 15 秒'],
    ['23-strace-threads', 'first probe after 15 s of silence, then every 15 s', '静默 15 秒'],
    ['25-strace-no-result', 'first probe after 60 s of silence, then every 60 s', '静默 60 秒'],
    ['26-strace-attached', '15 min 28.9 s after the call before', '前一次调用 15 分 28.9 秒'],
    ['26-strace-attached', 'the retransmission limit', '这就是重传的上限'],
    ['26-strace-attached', 'They cannot show what came before', '更早的调用'],
    ['40-truss-illumos', 'illumos accepts no idle time below 10 s', 'illumos 不接受小于 10 秒'],
  ] as const)('%s: %s', ([name, en, zh]) => {
    expect(all(pasted(name), 'en')).toContain(en);
    expect(all(pasted(name), 'zh')).toContain(zh);
  });

  test.for([
    '02-strace-idle-60',
    '22-strace-line-numbers',
    '23-strace-threads',
    '25-strace-no-result',
    '26-strace-attached',
  ])('%s is never said not to ask for keepalive', (name) => {
    expect(all(pasted(name), 'en')).not.toMatch(denied.en);
    expect(all(pasted(name), 'zh')).not.toMatch(denied.zh);
  });

  test.for(['02-strace-idle-60', '22-strace-line-numbers', '23-strace-threads'])(
    '%s is one socket',
    (name) => {
      expect(verdicts(pasted(name))).toHaveLength(1);
    },
  );
});

const on = 'setsockopt(4, SOL_SOCKET, SO_KEEPALIVE, [1], 4) = 0';

describe('other tracers, systems and forms', () => {
  test.for([
    [
      'setsockopt(3, 0x1, 0x9, [1], 4) = 0\nsetsockopt(3, 0x6, 0x4, [30], 4) = 0',
      'after 30 s',
      '静默 30 秒',
    ],
    [
      '4101  12:00:00.1 setsockopt(3, SOL_SOCKET, SO_KEEPALIVE, [1], 4) = 0',
      'Keepalive is on',
      '保活已打开',
    ],
    [
      'setsockopt(3<TCP:[192.0.2.1:4000->192.0.2.2:80]>, SOL_TCP, TCP_KEEPIDLE, [60000], 4) = -1 EINVAL (Invalid argument)',
      'Were these milliseconds?',
      '是不是写成了毫秒',
    ],
    [
      `> ${on}\n> setsockopt(4, SOL_TCP, TCP_USER_TIMEOUT, [20000], 4) = 0`,
      'user timeout of 20 s decides',
      '20 秒的用户超时决定',
    ],
    [
      'setsockopt(0x5, 0xFFFF, 0x8, 0x7FFEE3D2A9FC, 0x4)\t\t = 0 0',
      'SO_KEEPALIVE set; the trace does not show',
      '设了 SO_KEEPALIVE',
    ],
    [
      '501/0x1f2b:  setsockopt(0x5, 0x6, 0x101, 0x7FFEE3D2A9FC, 0x4)\t\t = 0 0',
      'These lines set times only',
      '这几行只设了时间',
    ],
    [
      "setsockopt(3,SOL_SOCKET,SO_KEEPALIVE,0x7fffffffe9dc,4) = 0 (0x0)\nsetsockopt(3,IPPROTO_TCP,TCP_KEEPIDLE,0x7fffffffe9dc,4) ERR#22 'Invalid argument'",
      'TCP_KEEPIDLE was refused with EINVAL',
      'TCP_KEEPIDLE 被拒绝（EINVAL）',
    ],
    ['/1:\tread(10, 0x08047C40, 16384)\t\t\tErr#131 ECONNRESET', 'An RST came', '收到了 RST'],
    [
      'getsockopt(7, SOL_SOCKET, SO_ERROR, [ETIMEDOUT], [4]) = 0',
      'had given the connection up',
      '已经放弃了这条连接',
    ],
    [
      'connect(5, {sa_family=AF_INET, sin_port=htons(80)}, 16) = -1 ETIMEDOUT (Connection timed out)',
      'Nobody answered the SYN',
      'SYN 没有人应答',
    ],
    ['getsockopt(7, SOL_SOCKET, SO_KEEPALIVE, [1], [4]) = 0', 'only read here', '只读了选项'],
    [
      'socket(AF_INET, SOCK_STREAM|SOCK_CLOEXEC, IPPROTO_TCP) = 3\nsetsockopt(3, SOL_TCP, TCP_NODELAY, [1], 4) = 0\nconnect(3, {sa_family=AF_INET}, 16) = 0',
      'none of them is for keepalive',
      '没有一次与保活有关',
    ],
  ] as const)('%s', ([text, en, zh]) => {
    expect(all(text, 'en')).toContain(en);
    expect(all(text, 'zh')).toContain(zh);
  });
});

test('a trace that may have missed calls never says that keepalive was not asked for', () => {
  const traces = [
    'connect(3, {sa_family=AF_INET}, 16) = 0\nread(3, "", 10) = 0',
    'socket(AF_INET, SOCK_STREAM, IPPROTO_TCP) = 3\nconnect(3, {sa_family=AF_INET}, 16) = 0',
    '$ strace -e trace=read,write -p 7\nread(3, "a", 10) = 1',
    'socket(AF_INET, SOCK_STREAM, IPPROTO_TCP) = 3\nsetsockopt(3, SOL_SOCKET, SO_KEEPALI...\nconnect(3, {sa_family=AF_INET}, 16) = 0',
  ];
  for (const text of traces) expect(all(text, 'en')).not.toMatch(denied.en);
});

test('source code is no trace', () => {
  for (const text of [
    pasted('27-c-source'),
    'close(fd);',
    'read(5, buf, sizeof buf);',
    'if (connect(3, &a, n) < 0) perror("connect");',
    'conn.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)',
  ])
    expect(readCalls(pasteOf(text))).toEqual([]);
});

test('no mutation makes it throw', () => {
  const text = ['02-strace-idle-60', '23-strace-threads', '26-strace-attached', '40-truss-illumos']
    .map(pasted)
    .join('\n');
  expect(() => mutated(text, 2000).map(verdicts)).not.toThrow();
});

test('a user timeout of less than a second is taken for one that was meant in seconds, and so said', () => {
  const line = (value: number) => `setsockopt(7, SOL_TCP, TCP_USER_TIMEOUT, [${value}], 4) = 0`;
  const says = (value: number) => all(line(value), 'en') + all(line(value), 'zh');
  expect(says(30)).toMatch(/this is 30 ms.*30 毫秒/s);
  expect(says(30_000)).not.toMatch(/ms, less|不到一秒/);
});
