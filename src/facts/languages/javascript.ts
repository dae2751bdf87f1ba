import { alike, type Localized } from '~/i18n/locales.ts';
import { cited, none } from '~/facts/cells.ts';
import type { Cell } from '~/facts/reference.ts';
import { milliseconds, onOff, rowsOf, system, systems, type Api } from './row.ts';

const floored: Localized = {
  en: 'milliseconds, rounded down to whole seconds',
  zh: '毫秒，向下取整到秒',
};
const uvInterval: Cell = cited(1, 's', 'libuv', 'source code');
const uvProbes: Cell = cited(10, 'count', 'libuv', 'source code');
const idleOnly = 'SO_KEEPALIVE, TCP_KEEPIDLE, TCP_KEEPINTVL, TCP_KEEPCNT';

const node: readonly Api[] = [
  {
    id: 'node-24-19',
    runtime: { en: 'Node.js 24.19, 26.4 and later', zh: 'Node.js 24.19、26.4 及以后' },
    call: 'socket.setKeepAlive(true, initialDelay, interval, count)',
    sets: idleOnly,
    unit: floored,
    defaults: [system, uvInterval, uvProbes],
    cannot: {
      text: {
        en: 'TCP_USER_TIMEOUT; reading any of it back',
        zh: 'TCP_USER_TIMEOUT；也读不回任何值',
      },
    },
    since: cited('24.19, 26.4', 'version', 'node-changelogs', 'official documentation'),
    trap: {
      text: {
        en: 'Without an initialDelay of a whole second or more only the switch is set, and the interval and count given with it are dropped. Node.js 22 and 25 ignore the last two arguments.',
        zh: 'initialDelay 不到一整秒时只开开关，一起给的间隔和次数也丢掉。Node.js 22 和 25 不看后两个参数。',
      },
    },
    sources: ['node-changelogs', 'node-net', 'libuv-docs', 'program-runs'],
    confidence: 'official documentation',
    program: 'node-24-19.mjs',
  },
  {
    id: 'node',
    runtime: {
      en: 'Node.js 12.17 to 24.18 and to 26.3',
      zh: 'Node.js 12.17 到 24.18，以及到 26.3',
    },
    call: 'socket.setKeepAlive(true, initialDelay)',
    sets: idleOnly,
    unit: floored,
    defaults: [system, uvInterval, uvProbes],
    cannot: {
      text: { en: 'interval and probes: libuv fixes them', zh: '间隔和次数：libuv 写死了' },
    },
    since: cited('12.17, 13.12', 'version', 'node-38313', 'official documentation'),
    trap: {
      text: {
        en: 'Probing lasts interval × count and no longer, whatever the idle time: a short outage ends the connection.',
        zh: '探测只持续间隔 × 次数，与空闲时间设多长无关：路径短暂中断，连接就被判死。',
      },
    },
    sources: ['libuv', 'node-38313', 'runtime-defaults', 'program-runs'],
    confidence: 'source code',
    program: 'node.mjs',
  },
  {
    id: 'node-before-12-17',
    runtime: { en: 'Node.js before 12.17 and 13.12', zh: 'Node.js 12.17 与 13.12 之前' },
    call: 'socket.setKeepAlive(true, initialDelay)',
    sets: 'SO_KEEPALIVE, TCP_KEEPIDLE',
    unit: floored,
    defaults: systems,
    cannot: { text: { en: 'interval and probes', zh: '间隔和次数' } },
    since: none,
    trap: {
      text: {
        en: 'The update that fixed interval and count shortened the time until a connection is given up from minutes to seconds without a line of code changing.',
        zh: '后来的版本写死间隔和次数，代码一行没改，判死时间就从十几分钟缩到十几秒。',
      },
    },
    sources: ['node-38313', 'runtime-defaults'],
    confidence: 'measured',
  },
  {
    id: 'node-switch',
    runtime: { en: 'Node.js, without a delay', zh: 'Node.js，不给延迟' },
    call: 'socket.setKeepAlive(true)',
    sets: 'SO_KEEPALIVE',
    unit: onOff,
    defaults: systems,
    cannot: none,
    since: none,
    trap: {
      text: {
        en: 'A delay below one second, or none, leaves the idle time of the sysctl. libuv itself refuses a delay of zero seconds since 1.49.',
        zh: '延迟不到一秒或者没给，空闲时间就是 sysctl 的值。libuv 自 1.49 起不接受零秒的延迟。',
      },
    },
    sources: ['runtime-defaults', 'libuv-docs'],
    confidence: 'measured',
  },
  {
    id: 'node-http-agent',
    runtime: alike('Node.js http.Agent'),
    call: 'new http.Agent({ keepAlive: true, keepAliveMsecs: 60_000 })',
    sets: idleOnly,
    unit: milliseconds,
    defaults: [
      cited(1, 's', 'runtime-defaults', 'measured'),
      cited(1, 's', 'runtime-defaults', 'measured'),
      cited(10, 'count', 'runtime-defaults', 'measured'),
    ],
    cannot: { text: { en: 'interval and probes', zh: '间隔和次数' } },
    since: none,
    trap: {
      text: {
        en: 'keepAlive means the reuse of HTTP connections; keepAliveMsecs is the idle time of TCP keepalive, and its default lets every pooled connection probe each second.',
        zh: 'keepAlive 指 HTTP 连接复用；keepAliveMsecs 才是 TCP 保活的空闲时间，默认值会让池里每条连接每秒探测一次。',
      },
    },
    sources: ['runtime-defaults', 'node-18-http'],
    confidence: 'measured',
  },
  {
    id: 'node-server',
    runtime: { en: 'Node.js servers', zh: 'Node.js 服务端' },
    call: 'net.createServer({ keepAlive: true, keepAliveInitialDelay: 60_000 })',
    sets: idleOnly,
    unit: milliseconds,
    defaults: [system, uvInterval, uvProbes],
    cannot: { text: { en: 'interval and probes', zh: '间隔和次数' } },
    since: none,
    trap: {
      text: {
        en: 'server.keepAliveTimeout is the wait for the next HTTP request. tls.connect passes keepAlive and its delay on to the socket only since 24.15.',
        zh: 'server.keepAliveTimeout 是等下一个 HTTP 请求的时间。tls.connect 从 24.15 起才把 keepAlive 和延迟传给套接字。',
      },
    },
    sources: ['node-18-http', 'node-changelogs', 'libuv'],
    confidence: 'official documentation',
  },
];

const others: readonly Api[] = [
  {
    id: 'deno',
    runtime: 'Deno',
    call: 'connection.setKeepAlive(true)',
    sets: 'SO_KEEPALIVE',
    unit: onOff,
    defaults: systems,
    cannot: { text: { en: 'idle, interval, probes', zh: '空闲、间隔、次数' } },
    since: none,
    trap: {
      text: {
        en: 'Only a TcpConn of Deno.connect has it; the rest is the sysctls’.',
        zh: '只有 Deno.connect 的 TcpConn 有这个方法；其余全看 sysctl。',
      },
    },
    sources: ['deno-net', 'program-runs'],
    confidence: 'source code',
    program: 'deno.mjs',
  },
  {
    id: 'bun',
    runtime: 'Bun',
    call: 'socket.setKeepAlive(true, initialDelay)',
    sets: idleOnly,
    unit: floored,
    defaults: [
      system,
      cited(1, 's', 'bun-keepalive', 'official documentation'),
      cited(10, 'count', 'bun-keepalive', 'official documentation'),
    ],
    cannot: {
      text: {
        en: 'interval and probes of a Bun.connect socket',
        zh: 'Bun.connect 套接字的间隔和次数',
      },
    },
    since: none,
    trap: {
      text: {
        en: 'On a socket that is not connected yet the call returns false and does nothing.',
        zh: '套接字还没连上时，调用返回 false，什么也不做。',
      },
    },
    sources: ['bun-keepalive', 'program-runs'],
    confidence: 'official documentation',
    program: 'bun.mjs',
  },
];

/** Runtimes of JavaScript. */
export const javascript = rowsOf(alike('JavaScript'), [...node, ...others]);
