import type { TargetName } from '~/facts/targets/index.ts';
import type { Localized } from '~/i18n/locales.ts';

/** One note for each target whose text is loaded on demand. */
export type MoreWords = Readonly<Record<TargetName, string>>;

export const en: MoreWords = {
  sysctl: '',
  systemd:
    'The options belong to the listening socket and accepted connections inherit them. Copy the [Socket] lines into your own unit.',
  windows:
    'Microsoft documents both values for Windows 2000 and Server 2003 only, and not when they are read: restart, then look at the probes in a capture. A program that sets its own times wins.',
  docker: 'Not possible with --network=host: the container then shares the host’s values.',
  compose:
    'Not possible with network_mode: host. A changed value needs a new container; compose up makes one.',
  kubernetes:
    'Safe sysctls since 1.29. Before, each kubelet must allow them with --allowed-unsafe-sysctls. Not possible with hostNetwork. A running pod cannot be changed: delete it and apply again.',
  envoy:
    'Both sides need it: listener and cluster are two connections. A field set to 0 turns keepalive off altogether. tcp_proxy closes idle connections by its own timer, which probes do not restart.',
  istio:
    'It holds from the client’s sidecar to the server. Between application and sidecar nothing changes.',
  nginx:
    'Only towards clients. Towards the upstream nginx can switch keepalive on, but the times stay the system’s: set sysctls for those.',
  haproxy:
    'timeout client and timeout server close idle connections themselves, so they are longer than keepalive here. Client side and server side are set separately.',
  postgresql: 'Over TCP, and for the server’s end only: a client needs its own keepalive.',
  libpq:
    'The same names work in a connection string and in a URI. Drivers that are not built on libpq have names of their own.',
  pgbouncer: 'One set of numbers for both sides, towards clients and towards servers.',
  redis:
    'One number sets idle, interval and count. It holds for clients of this server; the link between replicas has its own timeout.',
  sshd: 'A session ends one interval after the last unanswered message. The example in the manual counts one interval less than the source code.',
  ssh: 'A session ends one interval after the last unanswered message. Against devices that forget, keep the interval at half their shortest timeout or less. Also works on the command line: ssh -o ServerAliveInterval=…',
  c: 'The four options work before connect() as well. On macOS the first is called TCP_KEEPALIVE. The server side sets them on the listening socket or on each accepted one.',
  go: 'For servers the same struct stands in net.ListenConfig. A field left at zero means Go’s own default, not the system’s.',
  'go-before-1-23':
    'SetKeepAlivePeriod writes one number into idle and interval and leaves the count alone, hence the direct system calls.',
  rust: 'The standard library has no keepalive at all; socket2 needs the feature “all” for the count and the user timeout.',
  java: 'Also in 8u261 and later. Options that the system lacks throw: ask supportedOptions() first. Netty and other frameworks have names of their own.',
  csharp:
    'KeepAlive is a separate switch of SocketOptionLevel.Socket. .NET Framework does not know the three names.',
  python:
    'On macOS the first option is called TCP_KEEPALIVE. asyncio: get_extra_info("socket") gives the same socket.',
  node: 'Node.js 22 and 25 ignore the last two arguments without a word. http.Agent has keepAliveMsecs for the idle time only.',
  'node-before-24-19':
    'libuv fixes interval and count: after the idle time a dead peer is given up within seconds, and so is one that was cut off briefly.',
};

export const zh: MoreWords = {
  sysctl: '',
  systemd: '选项设在监听套接字上，接受的连接会继承。把 [Socket] 里的几行抄进你自己的单元即可。',
  windows:
    '微软的文档只在 Windows 2000 和 Server 2003 里写了这两个值，也没说何时读取：重启之后抓包看探测。程序自己设了时间，就以程序为准。',
  docker: '用 --network=host 时不行：容器和宿主机共用一套值。',
  compose: '用 network_mode: host 时不行。改了值要重建容器，compose up 会重建。',
  kubernetes:
    '1.29 起属于安全 sysctl；更早的版本要每个 kubelet 用 --allowed-unsafe-sysctls 放行。hostNetwork 下不能设。运行中的 Pod 改不了，要删掉重建。',
  envoy:
    '两边都要设：监听器和集群是两条连接。任何一个字段写 0，保活就整个关掉。tcp_proxy 另有自己的空闲定时器，探测包不会让它重新计时。',
  istio: '管的是客户端 sidecar 到服务器这一段。应用和 sidecar 之间没有变化。',
  nginx: '只管客户端一侧。对上游，nginx 能打开保活，时间却仍是系统的：要改就改 sysctl。',
  haproxy:
    'timeout client 和 timeout server 会自己关空闲连接，所以这里把它们设得比保活长。客户端一侧和服务器一侧分开设。',
  postgresql: '只对 TCP 连接生效，而且只管服务器这一端：客户端要设自己的保活。',
  libpq: '连接串和 URI 里也用这些名字。不基于 libpq 的驱动另有自己的名字。',
  pgbouncer: '一组值管两边：对客户端和对服务器都用它。',
  redis: '一个数定空闲、间隔和次数。只管连到这个服务器的客户端；主从之间另有自己的超时。',
  sshd: '最后一条消息没有回音，还要再等一个间隔才断开。手册里的例子比源码少算一个间隔。',
  ssh: '最后一条消息没有回音，还要再等一个间隔才断开。要让中间设备的表项不老化，间隔不要超过它们最短超时的一半。也可以写在命令行上：ssh -o ServerAliveInterval=…',
  c: '四个选项在 connect() 之前设也行。macOS 上第一个叫 TCP_KEEPALIVE。服务端可以设在监听套接字上，也可以设在每个接受的连接上。',
  go: '服务端用 net.ListenConfig 里的同一个结构。字段留零是 Go 自己的默认值，不是系统的。',
  'go-before-1-23':
    'SetKeepAlivePeriod 把一个数同时写进空闲和间隔，次数不动，所以这里直接调用系统调用。',
  rust: '标准库完全没有保活；次数和用户超时要启用 socket2 的 feature「all」。',
  java: '8u261 及以后也有。系统没有的选项会抛异常，先问 supportedOptions()。Netty 等框架另有自己的名字。',
  csharp: 'KeepAlive 是 SocketOptionLevel.Socket 上单独的开关。.NET Framework 没有这三个名字。',
  python:
    'macOS 上第一个选项叫 TCP_KEEPALIVE。asyncio 用 get_extra_info("socket") 取到同一个套接字。',
  node: 'Node.js 22 和 25 会悄悄忽略后两个参数。http.Agent 的 keepAliveMsecs 只管空闲时间。',
  'node-before-24-19':
    '间隔和次数由 libuv 写死：空闲时间一过，对端失效几秒内就判死，路径短暂中断也一样。',
};

export const moreStrings: Localized<Record<keyof MoreWords, string>> = { en, zh };
