import { expect, test } from 'vitest';
import { readErrors } from '~/evidence/errors/read.ts';
import { sayErrors } from '~/evidence/errors/say.ts';
import * as words from '~/evidence/errors/strings.ts';
import { allOf, verdictsOf } from './both.ts';
import { mutated } from './mutations.ts';
import { pasted } from './pasted.ts';

const verdicts = verdictsOf({ read: readErrors, say: sayErrors, words });

const last = (received: string, sent: string) =>
  `com.mysql.cj.jdbc.exceptions.CommunicationsException: Communications link failure\n\nThe last packet successfully received from the server was ${received} milliseconds ago. The last packet sent successfully to the server was ${sent} milliseconds ago.`;

test.for([
  [
    last('932,134', '932,134'),
    'Nothing passed either way for 932.134 s',
    '两个方向都有 932.134 秒',
  ],
  [last('1,377,469', '1'), 'silent for at least 1,377.468 s', '立刻被拒'],
  [last('1,377,469', '924,001'), 'nothing came back for 924.001 s', '等了 924.001 秒'],
  [last('615', '611'), 'a new connection broke in its handshake', '新连接在握手'],
  [
    'The last packet sent successfully to the server was 0 milliseconds ago. The driver has not received any packets from the server.',
    'Nothing has ever come from the server',
    '从来没有发来过包',
  ],
  [
    `${last('40,578,310', '40,578,315')} is longer than the server configured value of 'wait_timeout'.`,
    'longer than the server’s wait_timeout',
    '超过服务器的 wait_timeout',
  ],
] as const)('the two numbers mean something by how they differ: %s', ([text, en, zh]) => {
  const all = verdicts(text);
  expect(all).toHaveLength(1);
  expect(all[0]!.en.says).toContain(en);
  expect(all[0]!.zh.says).toContain(zh);
});

const gaveUp = ['answered none of the probes', '探测包全都没有回音'] as const;
const reset = ['met a host that does not know the connection', '不认识这条连接的主机'] as const;
const eof = ['Keepalive giving up never looks like this', '保活判死不会是这样'] as const;
const own = ['A timer of the program itself ran out', '程序自己的定时器到时了'] as const;
const pipe = ['had ended before this write', '写之前连接已经结束'] as const;
const syn = ['No SYN was answered', 'SYN 都没有回音'] as const;
const lost = ['The connection was gone when it was used', '连接已经没了'] as const;

test.for<readonly [string, readonly [string, string]]>([
  ['java.net.SocketException: Connection timed out (Read failed)', gaveUp],
  ['read tcp 192.0.2.1:4000->192.0.2.2:80: read: connection timed out', gaveUp],
  ['TimeoutError: [Errno 110] Connection timed out', gaveUp],
  ['read: Operation timed out (os error 60)', gaveUp],
  ['could not receive data from server: Connection timed out', gaveUp],
  ['dial tcp 192.0.2.2:80: connect: connection timed out', syn],
  ['upstream timed out (110: Connection timed out) while connecting to upstream', syn],
  ['connect ETIMEDOUT 192.0.2.2:3306', syn],
  ['ConnectionResetError: [Errno 104] Connection reset by peer', reset],
  ['recv() failed (104: Connection reset by peer) while reading response header', reset],
  ["Error: read ECONNRESET\n  errno: -104,\n  code: 'ECONNRESET'", reset],
  ['LOG:  could not receive data from client: Connection reset by peer', reset],
  ['连接被对方重设', reset],
  ['An existing connection was forcibly closed by the remote host', ['A RST came', '收到了 RST']],
  ['远程主机强迫关闭了一个现有的连接。', ['A RST came', '收到了 RST']],
  ['System.Net.Sockets.SocketException (10054)', ['A RST came', '收到了 RST']],
  ['WSAENETRESET 10052', ['Keepalive found the peer dead', '保活发现对端失效']],
  ['你的主机中的软件中止了一个已建立的连接。', ['This host gave up', '本机放弃了']],
  ['client_loop: send disconnect: Broken pipe', pipe],
  ['java.net.SocketException: 断开的管道 (Write failed)', pipe],
  ['write: broken pipe', pipe],
  ['connect: Connection refused', ['nothing listens on the port', '端口没人监听']],
  ['由于目标计算机积极拒绝，无法连接。', ['nothing listens on the port', '端口没人监听']],
  ['SSL SYSCALL error: EOF detected', eof],
  ['unexpected EOF on client connection with an open transaction', eof],
  ['upstream_reset_before_response_started{connection_termination}', eof],
  ['upstream prematurely closed connection while reading response header', eof],
  ['Error: socket hang up', eof],
  ['redis.clients.jedis.exceptions.JedisConnectionException: Unexpected end of stream.', eof],
  ['upstream timed out (110: Connection timed out) while reading response header', own],
  ['java.net.SocketTimeoutException: Read timed out', own],
  ['read tcp 192.0.2.1:4000->192.0.2.2:80: i/o timeout', own],
  ['io.lettuce.core.RedisCommandTimeoutException: Command timed out after 1 minute(s)', own],
  ['curl: (28) Operation timed out after 30001 milliseconds', own],
  ['rpc error: code = DeadlineExceeded desc = context deadline exceeded', own],
  ['MySQL server has gone away', lost],
  ['Communications link failure', lost],
  ['ORA-03113: end-of-file on communication channel', lost],
  ['too_many_pings', ['more often than it permits', '比服务端允许的更勤']],
  ['Timeout, server 192.0.2.2 not responding.', ['protocol’s own went unanswered', '没有回音']],
  ['missed heartbeats from client, timeout: 60s', ['Heartbeats', '心跳']],
  ['terminating connection due to idle-in-transaction timeout', ['limit on idle', '限制空闲']],
  ['setsockopt(TCP_KEEPIDLE): Invalid argument', ['the old one stays', '旧值保持不变']],
])('%s', ([text, [en, zh]]) => {
  const all = verdicts(text);
  expect(all).toHaveLength(1);
  expect(allOf(all[0]!.en)).toContain(en);
  expect(allOf(all[0]!.zh)).toContain(zh);
});

test('every error text that people search for is read, each line by itself', () => {
  const texts = pasted('50-search-error-texts-en').split('\n').slice(0, 7).filter(Boolean);
  for (const text of texts) expect(verdicts(text)).toHaveLength(1);
});

test('a number is no error by itself', () => {
  for (const text of ['we sent 110 messages in (104) rows', 'hello world', 'port 10054', '60 10 3'])
    expect(verdicts(text)).toEqual([]);
});

test('no mutation makes it throw', () => {
  const text = `${last('932,134', '1')}\nErrno 110\nSSL SYSCALL error: EOF detected\n10054`;
  expect(() => mutated(text).map(verdicts)).not.toThrow();
});
