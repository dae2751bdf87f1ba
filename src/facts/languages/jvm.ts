import type { Localized } from '~/i18n/locales.ts';
import { cited, none } from '~/facts/cells.ts';
import { noDefaults, onOff, rowsOf, seconds, systems, type Api } from './row.ts';

const since = (version: string, note?: Localized) =>
  cited(version, 'version', 'jdk-extended-options', 'source code', note);

const jdk: readonly Api[] = [
  {
    id: 'java',
    runtime: { en: 'Java 11 and later', zh: 'Java 11 及以后' },
    call: 'socket.setOption(ExtendedSocketOptions.TCP_KEEPIDLE, 60)',
    sets: 'TCP_KEEPIDLE, TCP_KEEPINTERVAL, TCP_KEEPCOUNT',
    unit: seconds,
    defaults: systems,
    cannot: { text: 'TCP_USER_TIMEOUT' },
    since: since('11', { en: 'backported to 8u261', zh: '回移植到 8u261' }),
    trap: {
      text: {
        en: 'The names end in INTERVAL and COUNT. They stand in jdk.net, and an unsupported one throws: ask supportedOptions() first.',
        zh: '名字以 INTERVAL 和 COUNT 结尾。类在 jdk.net 里；不支持的选项会抛异常，先问 supportedOptions()。',
      },
    },
    sources: ['jdk-extended-options', 'httpclient-701', 'program-runs'],
    confidence: 'source code',
    program: 'Java.java',
  },
  {
    id: 'java-so-keepalive',
    runtime: { en: 'Java, the switch', zh: 'Java 的开关' },
    call: 'socket.setKeepAlive(true)',
    sets: 'SO_KEEPALIVE',
    unit: onOff,
    defaults: systems,
    cannot: { text: { en: 'idle, interval, probes', zh: '空闲、间隔、次数' } },
    since: none,
    trap: {
      text: {
        en: 'Off in a new Socket. Java 8 before its backport and every framework that offers no more leave the sysctls in charge.',
        zh: '新建的 Socket 默认关闭。没有回移植的 Java 8，以及只给这个开关的框架，时间都由 sysctl 决定。',
      },
    },
    sources: ['runtime-defaults'],
    confidence: 'measured',
  },
  {
    id: 'java-windows',
    runtime: { en: 'Java on Windows', zh: 'Windows 上的 Java' },
    call: 'socket.setOption(ExtendedSocketOptions.TCP_KEEPIDLE, 60)',
    sets: 'TCP_KEEPIDLE, TCP_KEEPINTVL, TCP_KEEPCNT',
    unit: seconds,
    defaults: systems,
    cannot: none,
    since: cited('22', 'version', 'jdk-21u-117', 'third party', {
      en: 'backported to the updates of 21',
      zh: '回移植到 21 的更新版',
    }),
    trap: {
      text: {
        en: 'Earlier versions of Java offer the three options on Linux and macOS only; Windows itself has them since Windows 10, version 1709.',
        zh: '更早的 Java 只在 Linux 和 macOS 上有这三个选项；Windows 自己从 Windows 10 1709 起才有。',
      },
    },
    sources: ['jdk-21u-117', 'windows-tcp-options'],
    confidence: 'third party',
  },
];

const clients: readonly Api[] = [
  {
    id: 'netty',
    runtime: { en: 'Netty, every transport', zh: 'Netty，各种传输' },
    call: 'bootstrap.option(ChannelOption.SO_KEEPALIVE, true)',
    sets: 'SO_KEEPALIVE',
    unit: onOff,
    defaults: systems,
    cannot: { text: { en: 'idle, interval, probes', zh: '空闲、间隔、次数' } },
    since: none,
    trap: {
      text: {
        en: 'Accepted connections take childOption(), not option().',
        zh: '接受的连接要用 childOption()，不是 option()。',
      },
    },
    sources: ['netty-server-bootstrap', 'netty-epoll-options'],
    confidence: 'source code',
  },
  {
    id: 'netty-nio',
    runtime: 'Netty NIO',
    call: 'bootstrap.option(NioChannelOption.of(ExtendedSocketOptions.TCP_KEEPIDLE), 60)',
    sets: 'TCP_KEEPIDLE, TCP_KEEPINTERVAL, TCP_KEEPCOUNT',
    unit: seconds,
    defaults: systems,
    cannot: { text: 'TCP_USER_TIMEOUT' },
    since: none,
    trap: {
      text: {
        en: 'The options of the native transports mean nothing to NIO: an unknown option is only logged as a warning.',
        zh: '原生传输的选项对 NIO 无效：遇到不认识的选项，只在日志里写一条警告。',
      },
    },
    sources: ['netty-11704'],
    confidence: 'third party',
  },
  {
    id: 'netty-epoll',
    runtime: { en: 'Netty, native Linux transports', zh: 'Netty 的 Linux 原生传输' },
    call: 'EpollChannelOption.TCP_KEEPIDLE, TCP_KEEPINTVL, TCP_KEEPCNT, TCP_USER_TIMEOUT',
    sets: { en: 'all three and the user timeout', zh: '三个值和用户超时' },
    unit: { en: 'seconds; the user timeout in milliseconds', zh: '秒；用户超时是毫秒' },
    defaults: systems,
    cannot: none,
    since: none,
    trap: {
      text: {
        en: 'SO_KEEPALIVE is still a separate option. The io_uring transport has the same four under IoUringChannelOption.',
        zh: 'SO_KEEPALIVE 仍要另外打开。io_uring 传输有同样四个选项，在 IoUringChannelOption 里。',
      },
    },
    sources: ['netty-epoll-options'],
    confidence: 'source code',
  },
  {
    id: 'lettuce',
    runtime: { en: 'Lettuce (Redis client)', zh: 'Lettuce（Redis 客户端）' },
    call: 'SocketOptions.builder().keepAlive(KeepAliveOptions.builder().enable().idle(d).interval(d).count(n).build())',
    sets: { en: 'the switch and all three values', zh: '开关和三个值' },
    unit: { en: 'Duration; whole seconds', zh: 'Duration；取整秒' },
    defaults: [
      cited(13, 's', 'lettuce-socket-options', 'source code', {
        en: 'since 7.5.0',
        zh: '7.5.0 起',
      }),
      cited(13, 's', 'lettuce-socket-options', 'source code', {
        en: 'since 7.5.0',
        zh: '7.5.0 起',
      }),
      cited(3, 'count', 'lettuce-socket-options', 'source code', {
        en: 'since 7.5.0',
        zh: '7.5.0 起',
      }),
    ],
    cannot: { text: { en: 'the times with kqueue', zh: '用 kqueue 时的各个时间' } },
    since: cited('6.1', 'version', 'lettuce-6-socket-options', 'source code'),
    trap: {
      text: {
        en: 'On by default since 7.5.0; before, off, and with Linux’s values where it was turned on. The times reach the kernel with epoll, io_uring, or NIO on Java 11 and later; elsewhere a warning is logged and the sysctls hold.',
        zh: '7.5.0 起默认开；之前默认关，打开后用的是 Linux 的值。只有 epoll、io_uring，或者 Java 11 及以后的 NIO，时间才到得了内核；否则只记一条警告，用的还是 sysctl 的值。',
      },
    },
    sources: ['lettuce-change', 'lettuce-socket-options', 'lettuce-6-socket-options'],
    confidence: 'source code',
  },
  {
    id: 'pgjdbc',
    runtime: { en: 'PostgreSQL JDBC driver', zh: 'PostgreSQL JDBC 驱动' },
    call: 'jdbc:postgresql://host/db?tcpKeepAlive=true',
    sets: 'SO_KEEPALIVE',
    unit: { en: 'true or false; false by default', zh: 'true 或 false，默认 false' },
    defaults: systems,
    cannot: {
      text: {
        en: 'idle, interval, probes; a socketFactory of your own can',
        zh: '空闲、间隔、次数；自己写 socketFactory 可以',
      },
    },
    since: none,
    trap: {
      text: {
        en: 'socketTimeout is no substitute: it also ends a long query whose server is alive.',
        zh: 'socketTimeout 代替不了它：服务器活着、只是查询很慢，也会被它断开。',
      },
    },
    sources: ['pgjdbc-property'],
    confidence: 'source code',
  },
  {
    id: 'mariadb-java',
    runtime: 'MariaDB Connector/J 2.7',
    call: 'jdbc:mariadb://host/db?tcpKeepAlive=true',
    sets: 'SO_KEEPALIVE',
    unit: { en: 'true or false; true by default', zh: 'true 或 false，默认 true' },
    defaults: systems,
    cannot: { text: { en: 'idle, interval, probes', zh: '空闲、间隔、次数' } },
    since: none,
    trap: {
      text: {
        en: 'SO_KEEPALIVE is on by default, and the first probe leaves only after the idle time of the sysctl.',
        zh: '开关不用配就是开的，但第一个探测包要等 sysctl 的空闲时间过完。',
      },
    },
    sources: ['mariadb-java-options'],
    confidence: 'source code',
  },
  {
    id: 'okhttp',
    runtime: 'OkHttp',
    call: 'OkHttpClient.Builder().pingInterval(d)',
    sets: {
      en: 'WebSocket and HTTP/2 pings, not TCP probes',
      zh: 'WebSocket 和 HTTP/2 的 PING，不是 TCP 探测包',
    },
    unit: { en: 'Duration; milliseconds inside', zh: 'Duration；内部是毫秒' },
    defaults: noDefaults,
    cannot: {
      text: {
        en: 'TCP keepalive; give a socketFactory that sets it',
        zh: 'TCP 保活；要给一个会设置它的 socketFactory',
      },
    },
    since: none,
    trap: {
      text: {
        en: 'No pings by default, and none at all on HTTP/1.1 connections.',
        zh: '默认不发 PING；HTTP/1.1 连接上根本没有。',
      },
    },
    sources: ['okhttp-client'],
    confidence: 'source code',
  },
];

/** Java, and the clients that run on it. */
export const jvm = rowsOf({ en: 'Java and the JVM', zh: 'Java 与 JVM' }, [...jdk, ...clients]);
