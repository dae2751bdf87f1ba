import { alike, type Localized } from '~/i18n/locales.ts';
import { cited, none } from '~/facts/cells.ts';
import type { Cell } from '~/facts/reference.ts';
import { noDefaults, onOff, rowsOf, system, systems, type Api } from './row.ts';

const old = (value: number): Cell => cited(value, 's', 'go-1-19-dial', 'source code');
const now = (value: number): Cell => cited(value, 's', 'go-dial', 'source code');
const nowProbes: Cell = cited(9, 'count', 'go-dial', 'source code');
const client = (value: number): Cell => cited(value, 's', 'runtime-defaults', 'measured');
const config: Cell = cited('1.23', 'version', 'go-1-23-tcpsock', 'source code');
const duration: Localized = {
  en: 'time.Duration, rounded up to whole seconds',
  zh: 'time.Duration，向上取整到秒',
};

const net: readonly Api[] = [
  {
    id: 'go-1-23',
    runtime: { en: 'Go 1.23 and later', zh: 'Go 1.23 及以后' },
    call: 'net.Dialer{KeepAliveConfig: net.KeepAliveConfig{Enable: true, Idle: …, Interval: …, Count: …}}',
    sets: 'SO_KEEPALIVE, TCP_KEEPIDLE, TCP_KEEPINTVL, TCP_KEEPCNT',
    unit: duration,
    defaults: [now(15), now(15), nowProbes],
    cannot: { text: 'TCP_USER_TIMEOUT' },
    since: config,
    trap: {
      text: {
        en: 'Every connection that is dialled or accepted has keepalive on already. A zero field means Go’s default; only a negative one leaves the system’s value.',
        zh: '拨出和接受的连接本来就开着保活。字段填零是 Go 的默认值，填负数才保留系统的值。',
      },
    },
    sources: ['go-1-23-tcpsock', 'go-1-23-options', 'go-dial', 'go-62254', 'program-runs'],
    confidence: 'source code',
    program: 'go.go',
  },
  {
    id: 'go-keepalive-field-1-23',
    runtime: { en: 'Go 1.23 and later, older field', zh: 'Go 1.23 及以后，旧字段' },
    call: 'net.Dialer{KeepAlive: 30 * time.Second}',
    sets: 'SO_KEEPALIVE, TCP_KEEPIDLE',
    unit: duration,
    defaults: [now(15), now(15), nowProbes],
    cannot: { text: { en: 'the interval and the number of probes', zh: '间隔和次数' } },
    since: config,
    trap: {
      text: {
        en: 'The documentation calls it the interval; it is the idle time. Interval and probes are Go’s defaults. Ignored when KeepAliveConfig.Enable is true; negative switches keepalive off.',
        zh: '文档说它是间隔，实际是空闲时间；间隔和次数用 Go 的默认值。KeepAliveConfig.Enable 为 true 时它被忽略；负数关闭保活。',
      },
    },
    sources: ['go-dial', 'go-73386'],
    confidence: 'source code',
  },
  {
    id: 'go-before-1-23',
    runtime: { en: 'Go before 1.23 (read: 1.19)', zh: 'Go 1.23 之前（核对的是 1.19）' },
    call: 'net.Dialer{KeepAlive: d}, conn.SetKeepAlivePeriod(d)',
    sets: 'SO_KEEPALIVE, TCP_KEEPIDLE, TCP_KEEPINTVL',
    unit: duration,
    defaults: [old(15), old(15), system],
    cannot: {
      text: {
        en: 'idle and interval separately, and the number of probes: take SyscallConn().Control and syscall.SetsockoptInt',
        zh: '空闲与间隔不能分开设，次数不能设：要用 SyscallConn().Control 加 syscall.SetsockoptInt',
      },
    },
    since: none,
    trap: {
      text: {
        en: 'One number goes into both options. The same code under 1.23 sets only the idle time, and the interval becomes Go’s default.',
        zh: '一个数同时写进两个选项。同样的代码在 1.23 下只改空闲时间，间隔变成 Go 的默认值。',
      },
    },
    sources: ['go-1-19-dial', 'go-1-19-options', 'runtime-defaults', 'program-runs'],
    confidence: 'source code',
    program: 'go-before-1-23.go',
  },
  {
    id: 'go-http-transport-before-1-23',
    runtime: { en: 'Go net/http client, before 1.23', zh: 'Go net/http 客户端，1.23 之前' },
    call: 'http.DefaultTransport',
    sets: 'SO_KEEPALIVE, TCP_KEEPIDLE, TCP_KEEPINTVL',
    unit: duration,
    defaults: [client(30), client(30), system],
    cannot: { text: { en: 'the number of probes', zh: '次数' } },
    since: none,
    trap: {
      text: {
        en: 'DisableKeepAlives turns off the reuse of HTTP connections and has nothing to do with TCP keepalive.',
        zh: 'DisableKeepAlives 关的是 HTTP 连接复用，与 TCP 保活无关。',
      },
    },
    sources: ['runtime-defaults'],
    confidence: 'measured',
  },
  {
    id: 'go-http-transport',
    runtime: { en: 'Go net/http client, 1.23 and later', zh: 'Go net/http 客户端，1.23 及以后' },
    call: 'http.Transport{DialContext: (&net.Dialer{KeepAliveConfig: …}).DialContext}',
    sets: 'SO_KEEPALIVE, TCP_KEEPIDLE, TCP_KEEPINTVL, TCP_KEEPCNT',
    unit: duration,
    defaults: [cited(30, 's', 'go-1-23-transport', 'source code'), now(15), nowProbes],
    cannot: none,
    since: config,
    trap: {
      text: {
        en: 'A Transport without a DialContext of yours dials with a zero Dialer, so its idle time is the one of net.Dialer and not that of DefaultTransport.',
        zh: '自己建的 Transport 若没有 DialContext，就用零值 Dialer 拨号：空闲时间是 net.Dialer 的默认值，不是 DefaultTransport 的。',
      },
    },
    sources: ['go-1-23-transport', 'go-dial'],
    confidence: 'source code',
  },
  {
    id: 'go-mptcp',
    runtime: { en: 'Go, listeners with Multipath TCP', zh: 'Go 监听套接字与 Multipath TCP' },
    call: 'net.ListenConfig',
    sets: { en: 'MPTCP where the kernel has it', zh: '内核支持时启用 MPTCP' },
    unit: onOff,
    defaults: noDefaults,
    cannot: none,
    since: none,
    trap: {
      text: {
        en: 'On by default for listeners, not for dialling; GODEBUG=multipathtcp=0 turns it off. Keepalive options of an MPTCP socket need a recent kernel.',
        zh: '监听默认启用，拨号不启用；GODEBUG=multipathtcp=0 可关掉。MPTCP 套接字的保活选项要较新的内核。',
      },
    },
    sources: ['go-dial'],
    confidence: 'source code',
  },
];

const grpc: readonly Api[] = [
  {
    id: 'grpc-go-dialer',
    runtime: { en: 'gRPC-Go, default dialer', zh: 'gRPC-Go 默认拨号器' },
    call: 'grpc.NewClient(target)',
    sets: 'SO_KEEPALIVE',
    unit: '—',
    defaults: systems,
    cannot: {
      text: {
        en: 'idle, interval, probes; give a dialer with grpc.WithContextDialer',
        zh: '空闲、间隔、次数；用 grpc.WithContextDialer 换拨号器',
      },
    },
    since: none,
    trap: {
      text: {
        en: 'It switches Go’s own values off on purpose, so the sysctls hold, unlike with a plain net.Dialer.',
        zh: '它有意关掉 Go 自己的值，于是用的是 sysctl 的值，与普通的 net.Dialer 不同。',
      },
    },
    sources: ['grpc-go-dialer'],
    confidence: 'source code',
  },
  {
    id: 'grpc-go-keepalive',
    runtime: { en: 'gRPC-Go, pings', zh: 'gRPC-Go 的 PING' },
    call: 'grpc.WithKeepaliveParams(keepalive.ClientParameters{Time: …, Timeout: …})',
    sets: { en: 'HTTP/2 PING frames, not TCP probes', zh: 'HTTP/2 PING 帧，不是 TCP 探测包' },
    unit: 'time.Duration',
    defaults: [
      { text: { en: 'never', zh: '永不' } },
      cited(20, 's', 'grpc-go-docs', 'official documentation', {
        en: 'Timeout: the wait for one answer',
        zh: 'Timeout：等一次应答的时间',
      }),
      none,
    ],
    cannot: cited(10, 's', 'grpc-go-docs', 'official documentation', {
      en: 'a shorter Time is raised to this',
      zh: 'Time 再小也按这个值',
    }),
    since: none,
    trap: {
      text: {
        en: 'A server closes a connection whose pings come more often than its EnforcementPolicy.MinTime. Without PermitWithoutStream nothing is sent while no call runs.',
        zh: 'PING 比服务端的 EnforcementPolicy.MinTime 更频繁，服务端就关闭连接。没有 PermitWithoutStream，没有调用时就不发。',
      },
    },
    sources: ['grpc-go-docs'],
    confidence: 'official documentation',
  },
];

/** Go and its clients. */
export const go = rowsOf(alike('Go'), [...net, ...grpc]);
