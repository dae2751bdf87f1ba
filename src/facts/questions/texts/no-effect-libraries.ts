import { timers } from '~/facts/questions/commands.ts';
import type { Written } from '~/facts/questions/question.ts';

/** Libraries and languages whose option is not what it seems. */
export const libraryTexts: readonly Written[] = [
  {
    id: 'netty-unknown-so-keepalive',
    number: 'P-054',
    article: 'the-three-numbers',
    prove: timers,
    shown: { widget: 'no-effect', settings: 'timer=none&way=option&call=other' },
    en: [
      'Netty (Seata): “Unknown channel option SO_KEEPALIVE”. Is keepalive active?',
      'No; the option was given to the server channel, which has none, and was ignored. It belongs to the accepted channels: `bootstrap.childOption(ChannelOption.SO_KEEPALIVE, true)`. In `ss` the accepted connections then have a keepalive timer.',
    ],
    zh: [
      'Netty（Seata）报 Unknown channel option SO_KEEPALIVE，保活生效了吗？',
      '没有。选项设在了服务端 channel 上，它不认，就忽略了。要设给 accept 得到的 channel：`bootstrap.childOption(ChannelOption.SO_KEEPALIVE, true)`。之后在 `ss` 里，这些连接会有 keepalive 定时器。',
    ],
  },
  {
    id: 'netty-unknown-tcp-keepidle',
    number: 'P-055',
    article: 'the-three-numbers',
    prove: timers,
    shown: { widget: 'config', settings: 'target=java&idle=60&interval=10&probes=3' },
    en: [
      '“Unknown channel option TCP_KEEPIDLE” with Lettuce and Netty NIO. How do I set idle, interval and count?',
      '`EpollChannelOption` needs Netty’s native epoll transport. With NIO on Java {languages/java} and later use `NioChannelOption.of(ExtendedSocketOptions.TCP_KEEPIDLE)`, and likewise `TCP_KEEPINTERVAL` and `TCP_KEEPCOUNT`: Java’s names for the last two are its own. All take seconds or a count.',
    ],
    zh: [
      'Lettuce 加 Netty NIO 报 Unknown channel option TCP_KEEPIDLE，怎么设空闲、间隔和次数？',
      '`EpollChannelOption` 只能配 Netty 的原生 epoll 传输。用 NIO 时，Java {languages/java} 起可以写 `NioChannelOption.of(ExtendedSocketOptions.TCP_KEEPIDLE)`，另外两个是 `TCP_KEEPINTERVAL` 和 `TCP_KEEPCOUNT`，名字与系统的不同。单位是秒和次。',
    ],
  },
  {
    id: 'pgjdbc-only-on-off',
    number: 'P-056',
    article: 'the-three-numbers',
    prove: timers,
    en: [
      'pgjdbc offers tcpKeepAlive on or off only. How do I get an idle time of 60 s?',
      'Three ways: the sysctls of the host or pod; a `socketFactory` of your own that sets `ExtendedSocketOptions`; or the server, whose probes keep the path alive as well: `tcp_keepalives_idle=60`, `tcp_keepalives_interval=10`, `tcp_keepalives_count=6`, which finds a dead client after {120}. A dead server only the client’s own probes find.',
    ],
    zh: [
      'pgjdbc 只有 tcpKeepAlive 开关，怎么设成空闲 60 秒？',
      '三条路：主机或 Pod 的 sysctl；自己写 `socketFactory`，设 `ExtendedSocketOptions`；或者在服务端设，它的探测一样能保住路径：`tcp_keepalives_idle=60`、`tcp_keepalives_interval=10`、`tcp_keepalives_count=6`，客户端失效 {120}发现。要发现服务端失效，还得靠客户端自己的探测。',
    ],
  },
  {
    id: 'requests-sends-no-probes',
    number: 'P-057',
    article: 'layers',
    prove: timers,
    shown: { widget: 'config', settings: 'target=python&idle=120&interval=30&probes=4' },
    en: [
      'The requests docs said keep-alive is on by default, but my capture shows none. How do I enable it?',
      'Their keep-alive is HTTP’s: the connection is reused, nothing is probed. For probes mount an `HTTPAdapter` whose pool manager gets `socket_options` with SO_KEEPALIVE, TCP_KEEPIDLE, TCP_KEEPINTVL and TCP_KEEPCNT. Keep urllib3’s default options in that list, or Nagle comes back.',
    ],
    zh: [
      'requests 文档说默认开了 keep-alive，抓包却看不到，怎么打开？',
      '它说的是 HTTP keep-alive：复用连接，不探测。要探测，就挂一个 `HTTPAdapter`，给连接池传 `socket_options`：SO_KEEPALIVE、TCP_KEEPIDLE、TCP_KEEPINTVL、TCP_KEEPCNT。urllib3 自带的默认选项也要留在列表里，否则 Nagle 又回来了。',
    ],
  },
  {
    id: 'python-mac-no-tcp-keepidle',
    number: 'P-058',
    article: 'the-three-numbers',
    prove: 'python3 -c \'import socket; print(hasattr(socket, "TCP_KEEPALIVE"))\'',
    shown: { widget: 'config', settings: 'target=python&idle=60&interval=10&probes=3' },
    en: [
      'AttributeError: module socket has no attribute TCP_KEEPIDLE, on my Mac. What is it called there?',
      'macOS calls the idle time `TCP_KEEPALIVE`, also in seconds. Python has the name since 3.10; before, pass its number, `0x10`. Interval and count have the same names as on Linux.',
    ],
    zh: [
      'Mac 上报 AttributeError: module socket has no attribute TCP_KEEPIDLE，该用什么？',
      'macOS 把空闲时间叫 `TCP_KEEPALIVE`，单位也是秒。Python 3.10 起有这个名字，之前直接写编号 `0x10`。间隔和次数的名字与 Linux 相同。',
    ],
  },
  {
    id: 'toolbelt-mac-two-hours',
    number: 'P-064',
    article: 'the-three-numbers',
    prove: 'sysctl net.inet.tcp.keepidle',
    en: [
      'requests-toolbelt’s TCPKeepAliveAdapter(idle=60) on a recent macOS: the first probe comes after 2 hours. Why?',
      'TCP_KEEPIDLE does not exist there, and the adapter’s fallback used TCP_KEEPALIVE for the interval, in a branch that is never taken. So the system’s {7200} stay. Set `(socket.IPPROTO_TCP, socket.TCP_KEEPALIVE, 60)` yourself.',
    ],
    zh: [
      '新版 macOS 上用 requests-toolbelt 的 TCPKeepAliveAdapter(idle=60)，2 小时后才发第一个探测包，为什么？',
      '那里没有 TCP_KEEPIDLE，适配器的后备代码又把 TCP_KEEPALIVE 当成间隔，而且那个分支根本走不到，所以还是系统的 {7200}。自己设 `(socket.IPPROTO_TCP, socket.TCP_KEEPALIVE, 60)`。',
    ],
  },
  {
    id: 'sio-keepalive-vals',
    number: 'P-065',
    article: 'the-three-numbers',
    prove: 'netsh trace start capture=yes',
    en: [
      'Python on Windows: sock.ioctl(SIO_KEEPALIVE_VALS, (1, 10000, 3000)). What does it set, and what is the detection time?',
      'On, idle {10}, interval {3}, both given in milliseconds. The count is not part of it and stays at {systems/windows-probes}: {40}. It sets this socket only.',
    ],
    zh: [
      'Windows 上 Python 写 sock.ioctl(SIO_KEEPALIVE_VALS, (1, 10000, 3000))，设的是什么，多久判死？',
      '打开保活，空闲 {10}，间隔 {3}，后两个以毫秒为单位。次数不在其中，固定 {systems/windows-probes} 次：{40}。只对这个套接字有效。',
    ],
  },
];
