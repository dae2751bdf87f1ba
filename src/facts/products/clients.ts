import { alike } from '~/i18n/locales.ts';
import { cited } from '~/facts/cells.ts';
import { clientsGroup as group, javaHttp, javaUrl } from './http.ts';
import { acts, product, units } from './row.ts';
import { timers } from './timers.ts';

const rpc = alike('gRPC');
const manual = 'official documentation';

const grpc = product(rpc, 'gRPC client', 'grpc-client', [
  {
    id: 'time',
    parameter: 'KEEPALIVE_TIME',
    initial: cited('infinite', 'name', 'grpc-a8', manual, { en: 'off', zh: '关' }),
    unit: { en: 'depends on the language; C core: milliseconds', zh: '因语言而异；C core 为毫秒' },
    maps: acts.message,
    trap: {
      en: 'An HTTP/2 PING, not a TCP probe. Values below ten seconds are raised to that.',
      zh: '是 HTTP/2 的 PING，不是 TCP 探测包。小于十秒的值会被抬到十秒。',
    },
    sources: ['grpc-go-keepalive'],
  },
  {
    id: 'timeout',
    parameter: 'KEEPALIVE_TIMEOUT',
    initial: cited(20, 's', 'grpc-a8', manual),
    unit: { en: 'as above', zh: '同上' },
    maps: acts.message,
    trap: {
      en: 'With keepalive on, it also becomes TCP_USER_TIMEOUT on Linux.',
      zh: '保活打开时，它在 Linux 上还会成为 TCP_USER_TIMEOUT。',
    },
    sources: ['grpc-a18', 'grpc-go-keepalive'],
  },
  {
    id: 'without-calls',
    parameter: 'KEEPALIVE_WITHOUT_CALLS',
    initial: cited('false', 'name', 'grpc-a8', manual),
    unit: { en: 'true or false', zh: 'true 或 false' },
    maps: acts.message,
    trap: {
      en: 'While it is off, an idle channel sends no PING, so a middlebox forgets it all the same.',
      zh: '它关着时，空闲的通道不发 PING，它在中间设备上照样会老化。',
    },
  },
  {
    id: 'go-tcp',
    parameter: { en: 'TCP keepalive of dialled connections (Go)', zh: '拨出连接的 TCP 保活（Go）' },
    initial: cited('on', 'name', 'grpc-go-tcp-keepalive', 'source code'),
    unit: units.none,
    maps: acts.onOff,
    trap: {
      en: 'With the system’s times: Go’s own shorter ones are switched off.',
      zh: '时间用系统的：Go 自己那组更短的值被关掉了。',
    },
  },
]);

const server = product(rpc, 'gRPC server', 'grpc-server', [
  {
    id: 'time',
    parameter: 'KEEPALIVE_TIME',
    initial: cited(7200, 's', 'grpc-a9', manual),
    unit: { en: 'as for the client', zh: '同客户端' },
    maps: acts.message,
    trap: { en: 'An HTTP/2 PING after two idle hours.', zh: '空闲两小时后发 HTTP/2 PING。' },
    sources: ['grpc-go-keepalive'],
  },
  {
    id: 'timeout',
    parameter: 'KEEPALIVE_TIMEOUT',
    initial: cited(20, 's', 'grpc-a9', manual),
    unit: { en: 'as for the client', zh: '同客户端' },
    maps: acts.message,
    trap: { en: 'Then the connection is closed.', zh: '到时就关连接。' },
    sources: ['grpc-go-keepalive'],
  },
  {
    id: 'least-interval',
    parameter: 'PERMIT_KEEPALIVE_TIME',
    initial: cited(300, 's', 'grpc-a8', manual),
    unit: { en: 'as for the client', zh: '同客户端' },
    maps: acts.message,
    trap: {
      en: 'Clients that ping more often are sent away with GOAWAY “too_many_pings”. Both sides must be set together.',
      zh: '客户端 ping 得更勤就会收到 GOAWAY「too_many_pings」。两边要一起改。',
    },
    sources: ['grpc-go-keepalive'],
  },
]);

const pgjdbc = product(group, 'pgjdbc (PostgreSQL)', 'pgjdbc', [
  {
    id: 'keepalive',
    parameter: 'tcpKeepAlive',
    initial: cited('false', 'name', 'pgjdbc-properties', 'source code'),
    unit: { en: 'true or false', zh: 'true 或 false' },
    maps: acts.onOff,
    trap: {
      en: 'Off, unlike libpq. On, it takes the system’s times; socketTimeout, in seconds, is another thing: it also ends slow queries.',
      zh: '默认关，和 libpq 相反。打开后用系统的时间；socketTimeout（秒）是另一回事，它连慢查询也会断。',
    },
  },
]);

const connectorJ = product(group, 'MySQL Connector/J', 'connector-j', [
  {
    id: 'keepalive',
    parameter: 'tcpKeepAlive',
    initial: cited('true', 'name', 'connector-j-properties', 'source code'),
    unit: { en: 'true or false', zh: 'true 或 false' },
    maps: acts.onOff,
    trap: {
      en: 'On, with the system’s times. socketTimeout is in milliseconds here, in seconds in pgjdbc.',
      zh: '默认开，时间用系统的。socketTimeout 在这里是毫秒，在 pgjdbc 里是秒。',
    },
  },
]);

const lettuce = product(group, 'Lettuce (Redis, Java)', 'lettuce', [
  {
    id: 'idle',
    parameter: 'KeepAliveOptions.idle',
    initial: cited(13, 's', 'lettuce-socket-options', 'source code'),
    unit: { en: 'a Duration', zh: 'Duration' },
    maps: acts.idle,
    trap: {
      en: 'On since 7.5.0; before, off, and with Linux’s values where it was turned on. NIO needs Java 11 for the times.',
      zh: '7.5.0 起默认开；之前默认关，打开后用的是 Linux 的值。NIO 要 Java 11 才能设时间。',
    },
    sources: ['lettuce-change'],
  },
  {
    id: 'interval',
    parameter: 'KeepAliveOptions.interval',
    initial: cited(13, 's', 'lettuce-socket-options', 'source code'),
    unit: { en: 'a Duration', zh: 'Duration' },
    maps: acts.interval,
    trap: { en: 'As above.', zh: '同上。' },
    sources: ['lettuce-change'],
  },
  {
    id: 'probes',
    parameter: 'KeepAliveOptions.count',
    initial: cited(3, 'count', 'lettuce-socket-options', 'source code'),
    unit: units.probes,
    maps: acts.probes,
    trap: { en: 'As above.', zh: '同上。' },
    sources: ['lettuce-change'],
  },
  {
    id: 'detection',
    parameter: { en: 'A dead server is noticed after', zh: '发现服务器失效需要' },
    initial: cited(52, 's', 'lettuce-socket-options', 'calculated'),
    unit: units.none,
    maps: acts.result,
    trap: { en: 'Idle connections only.', zh: '只对空闲连接成立。' },
  },
]);

const jedis = product(group, 'Jedis (Redis, Java)', 'jedis', [
  {
    id: 'keepalive',
    parameter: { en: 'Every socket', zh: '每个套接字' },
    initial: cited('on', 'name', 'jedis-socket-factory', 'source code'),
    unit: units.none,
    maps: acts.onOff,
    trap: { en: 'With the system’s times.', zh: '时间用系统的。' },
  },
]);

const goRedis = product(group, 'go-redis', 'go-redis', [
  {
    id: 'idle',
    parameter: { en: 'Default dialler: idle', zh: '默认拨号器：空闲时间' },
    initial: cited(30, 's', 'go-redis-options', 'source code'),
    unit: units.none,
    maps: acts.idle,
    trap: {
      en: 'Since 9.22.0. Before, one number of five minutes: idle and interval with Go before 1.23, idle alone (and 15 s, 9) since; a dead server was then noticed after 3,000 s or 435 s. A Dialer of one’s own replaces all three.',
      zh: '9.22.0 起。之前只有五分钟一个数：Go 1.23 之前同时是空闲和间隔，1.23 起只是空闲（间隔 15 秒、9 次），发现服务器失效要 3,000 秒或 435 秒。自己提供 Dialer，三个值就全换掉。',
    },
    sources: ['go-redis-3918', 'go-1-23-tcpsock'],
  },
  {
    id: 'interval',
    parameter: { en: 'Default dialler: interval', zh: '默认拨号器：间隔' },
    initial: cited(5, 's', 'go-redis-options', 'source code'),
    unit: units.none,
    maps: acts.interval,
    trap: { en: 'As above.', zh: '同上。' },
  },
  {
    id: 'probes',
    parameter: { en: 'Default dialler: probes', zh: '默认拨号器：次数' },
    initial: cited(3, 'count', 'go-redis-options', 'source code'),
    unit: units.none,
    maps: acts.probes,
    trap: { en: 'As above.', zh: '同上。' },
  },
  {
    id: 'detection',
    parameter: { en: 'A dead server is noticed after', zh: '发现服务器失效需要' },
    initial: cited(45, 's', 'go-redis-options', 'calculated'),
    unit: units.none,
    maps: acts.result,
    trap: { en: 'Idle connections only, since 9.22.0.', zh: '只对空闲连接成立，9.22.0 起。' },
  },
]);

const okhttp = product(group, 'OkHttp', 'okhttp', [
  {
    id: 'pool',
    parameter: 'ConnectionPool(keepAliveDuration)',
    initial: { fact: timers.okhttpPool },
    unit: { en: 'a number with a TimeUnit', zh: '数字加 TimeUnit' },
    maps: acts.timer,
    trap: {
      en: 'How long an idle connection stays in the pool. No probe is sent; OkHttp does not set SO_KEEPALIVE.',
      zh: '空闲连接在池里留多久，不发探测包；OkHttp 不设 SO_KEEPALIVE。',
    },
  },
]);

/** gRPC and client libraries. */
export const clients = [
  ...grpc,
  ...server,
  ...pgjdbc,
  ...connectorJ,
  ...lettuce,
  ...jedis,
  ...goRedis,
  ...okhttp,
  ...javaHttp,
  ...javaUrl,
];
