import { settingsOf } from '~/facts/profiles/index.ts';
import { describe, expect, test } from 'vitest';
import { pasteOf } from '~/evidence/paste.ts';
import { readSettings } from '~/evidence/settings/read.ts';
import { saySettings } from '~/evidence/settings/say.ts';
import * as words from '~/evidence/settings/strings.ts';
import { allOf, verdictsOf } from './both.ts';
import { mutated } from './mutations.ts';
import { pasted } from './pasted.ts';

const verdicts = verdictsOf({ read: readSettings, say: saySettings, words });

const defaults = [
  'Linux’s defaults: a first probe after 7,200 s of silence, a dead peer given up after 7,875 s',
  '静默 7,200 秒后发首个探测包，对端失效 7,875 秒后放弃连接',
] as const;

describe('what people pasted', () => {
  test.for([
    ['01-pod-default-sysctl', ...defaults],
    ['17-cat-relative', ...defaults],
    ['18-cat-glob', ...defaults],
    ['32-sysctl-bsd', 'after 8 without an answer, 7,800 s in all', '8 个没有回音，总共 7,800 秒'],
    ['32-sysctl-bsd', 'switches keepalive on for every socket', '所有套接字都开保活'],
    [
      '45-sysctl-conf-comment',
      'no comment after a value, so this line may fail',
      '值后面不能跟注释，这一行可能因 EINVAL 失败',
    ],
    ['45-sysctl-conf-comment', '30 s between unanswered probes', '间隔 30 秒'],
  ] as const)('%s: %s', ([name, en, zh]) => {
    const all = verdicts(pasted(name));
    expect(all).toHaveLength(1);
    expect(allOf(all[0]!.en)).toContain(en);
    expect(allOf(all[0]!.zh).replaceAll('之间隔', '间隔')).toContain(zh);
  });
});

describe('other commands, systems and spellings', () => {
  test.for([
    [
      '$ sysctl -p\nnet.ipv4.tcp_keepalive_time = 30\nnet.ipv4.tcp_keepalive_intvl = 5\nnet.ipv4.tcp_keepalive_probes = 3',
      '45 s in all',
      '总共 45 秒',
    ],
    ['net.ipv4.tcp_keepalive_time=300', 'idle time of 300 s', '空闲时间 300 秒'],
    ['$ sudo sysctl -w net.ipv4.tcp_keepalive_time=120', 'idle time of 120 s', '空闲时间 120 秒'],
    ['# echo 600 > /proc/sys/net/ipv4/tcp_keepalive_time', 'idle time of 600 s', '空闲时间 600 秒'],
    ['/etc/sysctl.conf:net.ipv4.tcp_keepalive_intvl = 20', '20 s between', '隔 20 秒'],
    [
      '$ head /proc/sys/net/ipv4/tcp_keepalive_*\n==> /proc/sys/net/ipv4/tcp_keepalive_intvl <==\n75\n\n==> /proc/sys/net/ipv4/tcp_keepalive_probes <==\n9\n\n==> /proc/sys/net/ipv4/tcp_keepalive_time <==\n7200',
      ...defaults,
    ],
    ['/proc/sys/net/ipv4/tcp_keepalive_time:1800', 'idle time of 1,800 s', '空闲时间 1,800 秒'],
    [
      'net.ipv4.tcp_keepalive_time = 7200000',
      'were milliseconds meant? Then write 7,200',
      '应该写 7,200',
    ],
    [
      'net.ipv4.tcp_keepalive_interval = 10',
      'you mean net.ipv4.tcp_keepalive_intvl',
      '应该是 net.ipv4.tcp_keepalive_intvl',
    ],
    [
      'sysctl: cannot stat /proc/sys/net/ipv4/tcp_keepalive_timeout: No such file or directory',
      'you mean net.ipv4.tcp_keepalive_time',
      '应该是 net.ipv4.tcp_keepalive_time',
    ],
    [
      'net.ipv6.tcp_keepalive_probes = 3',
      'you mean net.ipv4.tcp_keepalive_probes',
      '应该是 net.ipv4.tcp_keepalive_probes',
    ],
    [
      'sysctl: setting key "net.ipv4.tcp_keepalive_time": Read-only file system',
      'may not be written here',
      '这里不让写',
    ],
    ['net.inet.tcp.keepidle: 60000', 'idle time of 60 s', '空闲时间 60 秒'],
    ['net.inet.tcp.keepidle=7200', 'OpenBSD counts in seconds', 'OpenBSD 的单位是秒'],
    ['"KeepAliveTime"=dword:000493e0', 'idle time of 300 s', '空闲时间 300 秒'],
    ['"KeepAliveTime"=dword:00300000', 'write dword:000493e0', '应该写 dword:000493e0'],
    ['    KeepAliveInterval    REG_DWORD    0x3e8', '1 s between', '隔 1 秒'],
    [
      'reg add HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters /v KeepAliveTime /t REG_DWORD /d 300000 /f',
      'idle time of 300 s',
      '空闲时间 300 秒',
    ],
    ['net:[4026531840]\nnet:[4026532217]', 'Two network namespaces', '两个网络命名空间'],
    ['net.ipv4.tcp_retries2 = 8', 'keepalive does not use it', '保活不用它'],
  ] as const)('%s', ([text, en, zh]) => {
    const all = verdicts(text);
    expect(all).toHaveLength(1);
    expect(allOf(all[0]!.en)).toContain(en);
    expect(allOf(all[0]!.zh)).toContain(zh);
  });
});

test('nothing is judged against numbers that nobody entered', () => {
  for (const name of ['01-pod-default-sysctl', '17-cat-relative', '45-sysctl-conf-comment']) {
    const [said] = verdicts(pasted(name));
    expect(allOf(said!.en)).not.toMatch(/your numbers|you wanted|check the unit/i);
    expect(allOf(said!.zh)).not.toMatch(/你要的|你的数/);
  }
});

test('the three numbers come with their instants and the calculator filled in', () => {
  const [said] = verdicts(
    'net.ipv4.tcp_keepalive_time=60\nnet.ipv4.tcp_keepalive_intvl=10\nnet.ipv4.tcp_keepalive_probes=3',
  );
  expect(said!.en.instants.map(({ afterUs }) => afterUs)).toEqual([60e6, 70e6, 90e6]);
  expect(said!.en.links).toEqual([
    { widget: 'detection', settings: 'idle=60&interval=10&probes=3' },
  ]);
});

test('a command and what it printed are one, and what is commented out is no setting', () => {
  const key = 'net.ipv4.tcp_keepalive_time';
  const [said, ...more] = verdicts(`$ sudo sysctl -w ${key}=120\n${key} = 120`);
  expect(said!.en.says.match(/idle time of 120 s/g)).toHaveLength(1);
  expect(more).toEqual([]);
  for (const mark of ['# ', '#', '; ', '  # '])
    expect(readSettings(pasteOf(`${mark}${key} = 300`))).toEqual([]);
});

test('prose and other assignments are no settings', () => {
  for (const text of [
    'timeout = 60',
    'tcp_nodelay on;',
    'keepalive_timeout 65;',
    'user = 1',
    'setsockopt(7, 1)',
  ])
    expect(readSettings(pasteOf(text))).toEqual([]);
});

test('no mutation makes it throw', () => {
  const text = ['17-cat-relative', '32-sysctl-bsd', '45-sysctl-conf-comment']
    .map(pasted)
    .join('\n');
  expect(() =>
    mutated(`${text}\n"KeepAliveTime"=dword:000493e0`, 2000).map(verdicts),
  ).not.toThrow();
});

test('FreeBSD and macOS ship the same three numbers', () => {
  const [freebsd, macos] = [settingsOf('freebsd'), settingsOf('macos')].map(
    ({ idle, interval, probes }) => ({ idle, interval, probes }),
  );
  expect(macos).toEqual(freebsd);
});
