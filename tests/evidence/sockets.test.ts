import { describe, expect, test } from 'vitest';
import { pasteOf } from '~/evidence/paste.ts';
import { readSockets } from '~/evidence/sockets/read.ts';
import { saySockets } from '~/evidence/sockets/say.ts';
import * as words from '~/evidence/sockets/strings.ts';
import { allOf, verdictsOf } from './both.ts';
import { mutated } from './mutations.ts';
import { pasted } from './pasted.ts';

const verdicts = verdictsOf({ read: readSockets, say: saySockets, words });

/** Everything said of a text, in one language. */
const all = (text: string, lang: 'en' | 'zh') =>
  verdicts(text)
    .map((said) => allOf(said[lang]))
    .join('\n');

const off = { en: 'SO_KEEPALIVE is off', zh: '没开 SO_KEEPALIVE' };

describe('what people pasted', () => {
  test.for([
    ['04-ss-wrapped-process', 'The kernel looks again in 1 h 58 min', '1 小时 58 分钟后内核再来看'],
    [
      '06-ss-extended',
      '192.0.2.10:40112 → 192.0.2.20:6379: No timer: SO_KEEPALIVE is off',
      '40112 → 192.0.2.20:6379：没有定时器',
    ],
    ['06-ss-extended', 'looks again in 14 s', '14 秒后内核再来看'],
    [
      '08-two-ss-commands',
      '192.0.2.20:5432: The command printed no timers',
      '192.0.2.20:5432：命令没有打印定时器',
    ],
    ['08-two-ss-commands', '192.0.2.30:6379: Keepalive is on', '192.0.2.30:6379：保活开着'],
    ['09-netstat-annotated', 'looks again in 1.7 s', '1.7 秒后内核再来看'],
    [
      '09-netstat-annotated',
      '41877 → 192.0.2.20:80: No timer: SO_KEEPALIVE is off',
      '41877 → 192.0.2.20:80：没有定时器',
    ],
    ['11-netstat-nbsp', 'looks again in 7.9 s', '7.9 秒后内核再来看'],
    ['12-quoted-netstat', 'looks again in 7.9 s', '7.9 秒后内核再来看'],
    [
      '15-proc-net-tcpstat',
      'a first probe after 60 s of silence, then every 10 s; after 3',
      '静默 60 秒后发首个探测包，此后每 10 秒一个；3 个',
    ],
    ['16-ss-state-listening', 'backlog: at most 4,096', 'backlog：最多 4,096'],
    ['29-netstat-probe-unanswered', '5 window probes are unanswered', '5 个窗口探测包没有回音'],
    ['31-ss-ant-synsent', 'a socket that connects always has one', '正在建立的连接一定有定时器'],
    ['33-netstat-macos', 'netstat on macOS or a BSD', 'macOS 或 BSD 的 netstat'],
    ['33-netstat-macos', 'netstat -s -p tcp', 'netstat -s -p tcp'],
    ['35-netstat-ano-windows', '-o prints the process (PID)', '-o 打印的是进程号（PID）'],
    [
      '37-proc-net-tcp',
      '192.0.2.10:46460 → 192.0.2.20:8080: Keepalive is on. The kernel looks again in 15 s',
      '15 秒后内核再来看',
    ],
    ['42-redacted-no-port', 'looks again in 1 min 32 s', '1 分 32 秒后内核再来看'],
  ] as const)('%s: %s', ([name, en, zh]) => {
    expect(all(pasted(name), 'en')).toContain(en);
    expect(all(pasted(name), 'zh')).toContain(zh);
  });

  test.for([
    '04-ss-wrapped-process',
    '11-netstat-nbsp',
    '12-quoted-netstat',
    '15-proc-net-tcpstat',
    '16-ss-state-listening',
    '29-netstat-probe-unanswered',
    '33-netstat-macos',
    '35-netstat-ano-windows',
    '37-proc-net-tcp',
    '42-redacted-no-port',
  ])('%s is never called off', (name) => {
    expect(all(pasted(name), 'en')).not.toContain(off.en);
    expect(all(pasted(name), 'zh')).not.toContain(off.zh);
  });

  test('an unanswered window probe is not called a closed window', () => {
    expect(all(pasted('29-netstat-probe-unanswered'), 'en')).not.toContain('window is zero');
  });
});

describe('other tools, versions and languages', () => {
  test.for([
    ['timer:(keepalive,17sec,2)', '2 probes are unanswered', '2 个探测包没有回音'],
    ['keepalive (52.10/0/1)', '1 probe is unanswered', '1 个探测包没有回音'],
    ['off (0.00/0/0)', off.en, off.zh],
    ['netstat says probe (4.67/0/5)', '5 window probes', '5 个窗口探测包'],
    [
      'cubic rto:204 lastsnd:64000 lastrcv:61000 lastack:60100',
      'heard from the peer for 1 min 0.1 s',
      '1 分 0.1 秒没收到',
    ],
    [
      'tcp6 0 0 2001:db8::1:22 2001:db8::2:50110 ESTABLISHED keepalive (7190,52/0/0)',
      '1 h 59 min 50.5 s',
      '1 小时 59 分 50.5 秒',
    ],
    ['ESTAB 0 0 服务器ip 客户端ip timer:(keepalive,1min32sec,0)', '1 min 32 s', '1 分 32 秒'],
    [
      'FIN-WAIT-2 0 0 192.0.2.1:80 192.0.2.2:4000 timer:(keepalive,42sec,0)',
      'this timer is as a rule not keepalive',
      '通常不是保活',
    ],
    [
      'CLOSE-WAIT 1 0 192.0.2.1:80 192.0.2.2:4000 timer:(keepalive,42min,0)',
      'The peer has closed',
      '对端已经关闭',
    ],
    ['tcp46 0 0 *.8080 *.* LISTEN', 'A listening socket', '监听套接字'],
    ['tcp4 0 0 192.0.2.1.22 192.0.2.2.50110 ESTABLISHED', 'no timers there', '不显示定时器'],
    [
      '  TCP    192.0.2.10:51234       192.0.2.20:1433        CLOSE_WAIT      4812',
      'The peer has closed',
      '对端已经关闭',
    ],
    [
      '活动连接\n\n  协议  本地地址          外部地址        状态           PID\n  TCP    192.0.2.10:51234       192.0.2.20:1433        ESTABLISHED     4812',
      'netstat on Windows',
      'Windows 的 netstat',
    ],
    [
      'LocalAddress  LocalPort RemoteAddress RemotePort State       AppliedSetting\n------------  --------- ------------- ---------- -----       --------------\n192.0.2.10    51234     192.0.2.20    1433       Established Internet',
      'Get-NetTCPConnection on Windows',
      'Get-NetTCPConnection',
    ],
    [
      'app 71 me 9u IPv4 3341 0t0 TCP 192.0.2.10:40112->192.0.2.20:6379 (ESTABLISHED)',
      'Output of lsof',
      'lsof 的输出',
    ],
    [
      '   0: B80D01200000000067452301EFCDAB89:1F90 B80D0120000000000000000002000000:D431 01 00000000:00000000 00:00000000 00000000  1000        0 31337 1 0000000000000000 20 4 30 10 -1',
      '[2001:db8::123:4567:89ab:cdef]:8080 → [2001:db8::2]:54321: No timer: SO_KEEPALIVE is off',
      off.zh,
    ],
    [
      'Proto Recv-Q Send-Q Local Address Foreign Address R-HIWA S-HIWA R-LOWA S-LOWA R-BCNT S-BCNT R-BMAX S-BMAX rexmt persist keep 2msl delack rcvtime (state)\ntcp4 0 0 192.0.2.1.22 192.0.2.2.50110 65700 65700 1 2048 0 0 525600 525600 0.00 0.00 7199.98 0.00 0.00 0.02 ESTABLISHED',
      'netstat -x on FreeBSD',
      'FreeBSD 的 netstat -x',
    ],
    [
      '\u001b[0mESTAB\u001b[0m 0 0 192.0.2.1:22 192.0.2.2:50110 timer:(on,208ms,3)',
      'sent again 3 times',
      '重传 3 次',
    ],
    ['> 12: ESTAB 0 0 192.0.2.1:22 192.0.2.2:50110 timer:(keepalive,9.204ms,0)', '9.2 s', '9.2 秒'],
    [
      '2026-11-29 10:00:00 tcp 0 0 192.0.2.1:22 192.0.2.2:50110 ESTABLISHED keepalive (3.50/0/0)',
      '3.5 s',
      '3.5 秒',
    ],
  ] as const)('%s', ([text, en, zh]) => {
    expect(all(text, 'en')).toContain(en);
    expect(all(text, 'zh')).toContain(zh);
  });
});

test('two sockets whose lines were folded within their timers are two sockets', () => {
  const row = 'ESTAB      0      0      192.0.2.1:22                 192.0.2.2:';
  const text = `$ ss -tno\n${row}50022 timer:(keepalive,119min,\n0)\n${row}50023 timer:(kee\npalive,59sec,0)`;
  expect(all(text, 'en')).toContain('50022: Keepalive is on. The kernel looks again in 1 h 59 min');
  expect(all(text, 'en')).toContain('50023: Keepalive is on. The kernel looks again in 59 s');
});

test('the ends of /proc/net/tcp6 are read, IPv4 within IPv6 as IPv4', () => {
  const row = (from: string, to: string) =>
    `   1: ${from}:0050 ${to}:D431 01 00000000:00000000 02:0000177A 00000000    33        2 19300 2 ffff8801 20 4 30 10 -1`;
  const mapped = '0000000000000000FFFF0000';
  expect(all(row(`${mapped}0A0200C0`, `${mapped}140200C0`), 'en')).toContain(
    '192.0.2.10:80 → 192.0.2.20:54321: Keepalive is on and at work: 2 probes',
  );
  expect(all(row('00000000000000000000000001000000', '0'.repeat(32)), 'en')).toContain(
    '[::1]:80 → [::]:54321',
  );
});

test('a list without timers is not called off, whatever else its sockets show', () => {
  for (const command of ['ss -tn', 'ss -tanp', 'netstat -tn'])
    for (const row of [
      'ESTAB 0 0 192.0.2.1:22 192.0.2.2:50110',
      'tcp 0 0 192.0.2.1:22 192.0.2.2:50110 ESTABLISHED',
    ])
      expect(all(`$ ${command}\n${row}`, 'en')).not.toContain(off.en);
});

test('a running timer gives the next instants by the model, and no end that the paste contradicts', () => {
  const [said] = verdicts('timer:(keepalive,17sec,2)');
  expect(said!.en.instants.map(({ afterUs }) => afterUs)).toEqual([17e6, 17e6 + 7 * 75e6]);
  const [other] = verdicts('timer:(keepalive,5min,2)');
  expect(other!.en.instants[1]!.afterUs).toBeNull();
});

test('one socket listed again and again is a series', () => {
  const row = (left: string, count: number) =>
    `tcp 0 0 192.0.2.1:22 192.0.2.2:50110 ESTABLISHED keepalive (${left}/0/${count})`;
  const growing = verdicts([row('8.10', 1), row('9.90', 2), row('9.80', 3)].join('\n'));
  expect(growing).toHaveLength(1);
  expect(growing[0]!.en.says).toContain('Unanswered probes went from 1 to 3');
  expect(growing[0]!.zh.says).toContain('未答的探测包从 1 增加到 3');
  expect(growing[0]!.en.instants.map(({ afterUs }) => afterUs)).toEqual([9.8e6, null]);
  const answered = verdicts([row('2.10', 0), row('59.90', 0)].join('\n'));
  expect(answered[0]!.en.says).toContain('no shorter');
});

test('a whole host becomes sums by peer, and what piles up is named', () => {
  const rows = Array.from({ length: 1200 }, (_, i) =>
    i % 40 === 0
      ? `CLOSE-WAIT 1 0 192.0.2.1:80 198.51.100.${i % 7}:${20000 + i}`
      : `ESTAB 0 0 192.0.2.1:80 198.51.100.${i % 7}:${20000 + i} timer:(keepalive,100min,0)`,
  );
  const [said] = verdicts(`$ ss -tno\n${rows.join('\n')}`);
  expect(said!.en.says).toMatch(/^1,200 connections to 7 peers/);
  expect(said!.en.says).toContain('30 in CLOSE-WAIT');
  expect(said!.en.says).toContain('1,170 idle connections answer their probes');
  expect(said!.zh.says).toContain('CLOSE-WAIT 有 30 条');
});

test.for([
  [
    "$ ss -tan | awk '{print $1}' | sort | uniq -c\n   1634 ESTAB\n    812 CLOSE-WAIT\n      7 LISTEN",
    'ESTAB 1,634',
    '812',
  ],
  ['TIME_WAIT 814\nCLOSE_WAIT 812\nESTABLISHED 1634', 'TIME-WAIT 814', '812'],
] as const)('%s: how many sockets are in each state, and what piles up', ([text, en, count]) => {
  const read = verdicts(text);
  expect(read).toHaveLength(1);
  expect(read[0]!.en.says).toContain(en);
  expect(read[0]!.en.says).toContain(`${count} in CLOSE-WAIT: the peers have closed`);
  expect(read[0]!.zh.says).toContain(`CLOSE-WAIT 有 ${count} 条`);
});

test('prose, addresses and numbers are no sockets', () => {
  for (const text of [
    'The connection to 192.0.2.1:80 was lost after 60 seconds',
    '60 10 3',
    'net.ipv4.tcp_keepalive_time = 60',
    'ESTABLISHED',
    'tcp keepalive on (default)',
    '  0 0 0 0',
  ])
    expect(readSockets(pasteOf(text))).toEqual([]);
});

test('no mutation makes it throw', () => {
  const text = [
    '04-ss-wrapped-process',
    '09-netstat-annotated',
    '37-proc-net-tcp',
    '35-netstat-ano-windows',
    '16-ss-state-listening',
  ]
    .map(pasted)
    .join('\n');
  expect(() => mutated(text, 2000).map(verdicts)).not.toThrow();
});
