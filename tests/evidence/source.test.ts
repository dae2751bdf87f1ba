import { expect, test } from 'vitest';
import { readSource } from '~/evidence/source/read.ts';
import { saySource } from '~/evidence/source/say.ts';
import * as words from '~/evidence/source/strings.ts';
import { allOf, verdictsOf } from './both.ts';
import { mutated } from './mutations.ts';
import { pasted } from './pasted.ts';

const verdicts = verdictsOf({ read: readSource, say: saySource, words });

const cases: readonly (readonly [code: string, en: string, zh: string])[] = [
  [pasted('27-c-source'), 'given up after 210 s', '要 210 秒'],
  [
    '#define IDLE 60\nint v = IDLE;\nsetsockopt(fd, IPPROTO_TCP, TCP_KEEPIDLE, (char *)&v, sizeof v);',
    'SO_KEEPALIVE is not set in this text',
    '没有设 SO_KEEPALIVE',
  ],
  [
    'setsockopt(fd, SOL_SOCKET, TCP_KEEPIDLE, &(int){60}, sizeof(int));',
    'The level is wrong',
    '层级写错了',
  ],
  [
    'unsigned int t = 30;\nsetsockopt(s, IPPROTO_TCP, TCP_USER_TIMEOUT, &t, sizeof(t));',
    'Multiply it by 1000',
    '乘以 1000',
  ],
  [
    'sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)\nsock.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPIDLE, 60)',
    'Code in Python. Keepalive is on: first probe after 60 s',
    '静默 60 秒后发第一个探测包',
  ],
  [
    'HTTPConnection.default_socket_options + [\n  (socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1),\n  (socket.IPPROTO_TCP, socket.TCP_KEEPIDLE, 45),\n]',
    'first probe after 45 s',
    '静默 45 秒',
  ],
  ['sock.ioctl(socket.SIO_KEEPALIVE_VALS, (1, 60000, 10000))', 'after 60 s', '单位是毫秒'],
  [
    'net.Dialer{KeepAliveConfig: net.KeepAliveConfig{Enable: true, Idle: 30, Interval: 10 * time.Second, Count: 3}}',
    'nanoseconds in Go: 30 is 30 ns and becomes 1 s',
    '单位的数是纳秒',
  ],
  [
    'd := &net.Dialer{\n\tTimeout:   30 * time.Second,\n\tKeepAlive: 30 * time.Second,\n}',
    'then every 15 s, 9 probes',
    '每 15 秒一个，共 9 个',
  ],
  [
    'syscall.SetsockoptInt(int(fd), syscall.IPPROTO_TCP, syscall.TCP_KEEPINTVL, 5)',
    'then every 5 s',
    '每 5 秒',
  ],
  ['socket.setKeepAlive(true, 60000);', 'then every 1 s, 10 probes', '每 1 秒一个，共 10 个'],
  ['socket.setKeepAlive(true, 60)', 'less than a second: only the switch is set', '只开了开关'],
  ['new Redis({ host, keepAlive: 100 })', 'Multiply it by 1000', '乘以 1000'],
  [
    'socket.setOption(StandardSocketOptions.SO_KEEPALIVE, true);\nsocket.setOption(ExtendedSocketOptions.TCP_KEEPINTERVAL, 10);',
    'then every 10 s',
    '每 10 秒',
  ],
  ['.childOption(ChannelOption.SO_KEEPALIVE, true)', 'the system’s times', '用系统的值'],
  [
    'socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, 60);\nsocket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);',
    'Code in .NET. Keepalive is on: first probe after 60 s',
    '.NET 代码',
  ],
  [
    'TcpKeepalive::new()\n    .with_time(Duration::from_secs(60))\n    .with_interval(Duration::from_secs(10))\n    .with_retries(3);',
    'given up after 90 s',
    '要 90 秒',
  ],
  ['Client::builder().tcp_keepalive(Duration::from_secs(60))', 'Keepalive is on', '保活已打开'],
  [
    'curl_easy_setopt(c, CURLOPT_TCP_KEEPALIVE, 1L);\ncurl_easy_setopt(c, CURLOPT_TCP_KEEPIDLE, 120L);',
    'first probe after 120 s',
    '静默 120 秒',
  ],
  ['socket_set_option($s, SOL_SOCKET, SO_KEEPALIVE, 1);', 'Keepalive is on', '保活已打开'],
  ['socat - TCP:db:5432,keepalive,keepidle=60,keepintvl=10,keepcnt=3', '90 s', '90 秒'],
  [
    'keepalive.ClientParameters{Time: 30 * time.Second, Timeout: 10 * time.Second}',
    'pings inside the connection, not probes',
    '不是 TCP 保活的探测包',
  ],
  [
    'setsockopt(fd, SOL_SOCKET, SO_KEEPALIVE, &off, sizeof off);',
    'does not show',
    '不在这段文字里',
  ],
  ['int idle = 60000; setsockopt(fd, IPPROTO_TCP, TCP_KEEPIDLE, &idle, 4);', 'EINVAL', 'EINVAL'],
];

test.for(cases)('%s', ([text, en, zh]) => {
  const all = verdicts(text);
  expect(all).toHaveLength(1);
  expect(allOf(all[0]!.en)).toContain(en);
  expect(allOf(all[0]!.zh)).toContain(zh);
});

test.for([
  'getsockopt(fd, IPPROTO_TCP, TCP_KEEPIDLE, &v, &len);',
  'setsockopt(3, SOL_SOCKET, SO_KEEPALIVE, [1], 4) = 0',
  'The options are TCP_KEEPIDLE, TCP_KEEPINTVL and TCP_KEEPCNT.',
  '#define TCP_KEEPIDLE 4 /* Start keepalives after this period */',
  'SO_REUSEADDR=0,SO_KEEPALIVE=1,TCP_KEEPIDLE=60,TCP_KEEPCNT=3',
  '// setsockopt(fd, SOL_SOCKET, SO_KEEPALIVE, &on, sizeof on);',
])('“%s” sets nothing', (text) => expect(verdicts(text)).toEqual([]));

test('no piece of code is said to have keepalive off unless it says so itself', () => {
  for (const [text] of cases) expect(verdicts(text)[0]!.en.says).not.toContain('is off');
  expect(verdicts('socket.setKeepAlive(false);')[0]!.en.says).toContain('Keepalive is off');
});

test('no mutation makes it throw', () => {
  const text = cases.map(([code]) => code).join('\n');
  expect(() => mutated(text).map(verdicts)).not.toThrow();
});
