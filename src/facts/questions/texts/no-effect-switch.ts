import { calls, timers } from '~/facts/questions/commands.ts';
import type { Written } from '~/facts/questions/question.ts';

/** Switches, namespaces, inheritance, and values that come too late. */
export const switchTexts: readonly Written[] = [
  {
    id: 'pod-keeps-defaults',
    number: 'P-050',
    article: 'the-three-numbers',
    prove: 'kubectl exec POD -- cat /proc/sys/net/ipv4/tcp_keepalive_time',
    en: [
      'I tuned the keepalive sysctls on the nodes, but inside the pod they are still 7200/75/9. Why?',
      'Each network namespace has its own, and a new one starts with the kernel’s defaults, not the host’s values. The node with 600/60/9 would notice a dead peer after {1140}; the pod still waits {7200} for its first probe. Set them in the pod’s `securityContext.sysctls`, where they count as safe since Kubernetes {products/kubernetes-safe-since}.',
    ],
    zh: [
      '节点上改了保活 sysctl，进 Pod 一看还是 7200/75/9，为什么？',
      '每个网络命名空间各有一份，新建的从内核默认值开始，不继承宿主机。节点上 600/60/9 是 {1140}判死，Pod 里首个探测包还要等 {7200}。写进 Pod 的 `securityContext.sysctls`；从 Kubernetes {products/kubernetes-safe-since} 起，这三个算安全 sysctl。',
    ],
  },
  {
    id: 'netstat-off',
    number: 'P-051',
    article: 'seeing-it',
    prove: timers,
    en: [
      'netstat --timers shows “keepalive (29.26/0/0)” on inbound connections and “off (0.00/0/0)” on outbound ones. Is outbound keepalive unsupported?',
      'It works in both directions. “off” means that no timer runs: the program did not set SO_KEEPALIVE on that socket. On the others the kernel looks again in {29}. Find the option in the client that makes the outbound connections.',
    ],
    zh: [
      'netstat --timers 里，入站连接是 keepalive (29.26/0/0)，出站是 off (0.00/0/0)，出站不支持保活吗？',
      '与方向无关。off 表示没有定时器在跑，也就是程序没给那个套接字设 SO_KEEPALIVE；入站那些，内核 {29}后会再看一次。到发起出站连接的客户端里去找开关。',
    ],
  },
  {
    id: 'redis-months-old',
    number: 'P-052',
    article: 'the-three-numbers',
    prove: timers,
    en: [
      'Our Redis server is full of months-old dead connections, though sysctl says 90/30/9. What did I misunderstand?',
      'That the sysctls switch it on. They are only the values of sockets with SO_KEEPALIVE, and Linux has no switch for all. Set `tcp-keepalive` in redis.conf to something above 0; on a socket that uses the sysctls a dead peer would be noticed after {360}.',
    ],
    zh: [
      'Redis 服务器上堆满几个月前的死连接，sysctl 明明是 90/30/9，我误会了什么？',
      '误会在于以为 sysctl 是开关。它只是开了 SO_KEEPALIVE 的套接字所用的值，Linux 没有全局开关。把 redis.conf 的 `tcp-keepalive` 设成大于 0；真正用上这组 sysctl 的套接字，{360}就能发现对端失效。',
    ],
  },
  {
    id: 'mqtt-a-month-later',
    number: 'P-053',
    article: 'layers',
    prove: timers,
    en: [
      'An MQTT client was powered off; a month later the broker still shows it connected, with default keepalive sysctls. Why not two hours?',
      'Two switches are off. The client asked for MQTT keepalive 0, so the broker does not watch the protocol; with a value it would wait {products/mqtt-broker-limit}. And the listener does not set SO_KEEPALIVE; with it the defaults would have ended the connection after {7875}. Without either there is no timer, and the command shows none.',
    ],
    zh: [
      'MQTT 客户端断电一个月了，broker 还显示在线，服务器的保活 sysctl 是默认值，为什么不是两小时？',
      '两个开关都关着。客户端的 MQTT keepalive 填了 0，broker 就不在协议层盯着它；填了值，最多等 {products/mqtt-broker-limit}。监听器也没设 SO_KEEPALIVE；设了的话，默认值 {7875}就会断。两样都没有，就没有任何定时器，用下面的命令一看便知。',
    ],
  },
  {
    id: 'inherited-from-listener',
    number: 'P-059',
    article: 'the-three-numbers',
    prove: timers,
    shown: { widget: 'no-effect', settings: 'timer=none' },
    en: [
      'Do accepted sockets inherit keepalive options from the listening socket?',
      'On Linux yes, the switch and the three numbers, as far as they are set before the handshake ends. Elsewhere do not count on it: on macOS the idle time is reported not to come along, on lwIP nothing. Setting them on each accepted socket works everywhere.',
    ],
    zh: [
      'accept 得到的套接字会继承监听套接字的保活选项吗？',
      'Linux 会，开关和三个数都继承，只要在握手完成之前设好。别的系统不要指望：据反馈 macOS 不继承空闲时间，lwIP 全不继承。在每个 accept 得到的套接字上设一遍，哪里都管用。',
    ],
  },
  {
    id: 'set-in-accept-callback',
    number: 'P-066',
    article: 'the-three-numbers',
    prove: timers,
    en: [
      'Code calls setsockopt(listening_socket, SO_KEEPALIVE) inside the accept callback. Which connections get keepalive on Linux?',
      'Those whose handshake ends after the first call: a socket inherits as it is made. The one just accepted goes without, and so do others already waiting in the queue. The rest get the default numbers, {7875} until a dead peer is noticed. Set it on the accepted socket, with an idle time.',
    ],
    zh: [
      '代码在 accept 回调里才对监听套接字 setsockopt(SO_KEEPALIVE)，Linux 上哪些连接有保活？',
      '第一次调用之后才完成握手的那些，因为套接字在建立时继承。刚 accept 的这一条没有，已经排在队列里的也没有。其余的用默认值，对端失效 {7875}才发现。应该设在 accept 得到的套接字上，连空闲时间一起设。',
    ],
  },
  {
    id: 'changed-sysctl-old-connections',
    number: 'P-062',
    article: 'the-three-numbers',
    prove: timers,
    en: [
      'After changing tcp_keepalive_time, do existing connections use the new value or only new ones?',
      'Existing ones too, but late. A socket without its own value reads the sysctl each time its timer fires; a timer that already runs is not shortened, so up to the old {7200} may pass first. Sockets on which the program set TCP_KEEPIDLE never follow. Reconnect if it must act at once.',
    ],
    zh: [
      '改了 tcp_keepalive_time，已有的连接会用新值吗，还是只对新连接有效？',
      '已有的也会用，只是要等。没有自己设值的套接字，每次定时器到期时读 sysctl；已经在跑的定时器不会缩短，所以最多还要等旧的 {7200}。程序设过 TCP_KEEPIDLE 的套接字永远不跟。要马上生效，就重连。',
    ],
  },
  {
    id: 'closed-source-program',
    number: 'P-063',
    article: 'the-three-numbers',
    prove: timers,
    shown: { widget: 'config', settings: 'target=haproxy&idle=60&interval=10&probes=3' },
    en: [
      'Can I enable keepalive for a closed-source program?',
      'From outside, yes. Preload a library that sets it: `LD_PRELOAD=libkeepalive.so` with `KEEPIDLE`, `KEEPINTVL` and `KEEPCNT` in the environment. It needs a dynamically linked program that calls libc, so static and Go binaries are out. Otherwise put HAProxy or socat in front, or switch keepalive on at the other end.',
    ],
    zh: [
      '闭源程序能不能强制打开保活？',
      '从外面可以。预加载一个替它设置的库：`LD_PRELOAD=libkeepalive.so`，环境变量给 `KEEPIDLE`、`KEEPINTVL`、`KEEPCNT`。前提是动态链接、经过 libc，静态链接的和 Go 程序不行。否则在前面放 HAProxy 或 socat，或者在另一端开保活。',
    ],
  },
  {
    id: 'dotnet-macos-sixty-seconds',
    number: 'P-060',
    article: 'data-in-flight',
    prove: 'tcpdump -ni any -ttt host PEER',
    en: [
      '.NET server and client on macOS with 60 s/1 s/10: I turned the router off, and after 60 s no disconnect event fired. Is it broken?',
      'Wait {70}: the idle time and ten intervals. Even then the event comes only if a read is pending. And if the side that waits had sent something that was not acknowledged, not keepalive but retransmission ends the connection, much later.',
    ],
    zh: [
      'macOS 上 .NET 服务端和客户端设 60 秒/1 秒/10 次，关掉路由器，60 秒后没有断开事件，是坏了吗？',
      '要等 {70}：空闲时间再加十个间隔。事件也只在有读操作挂着时才来。如果某一边发了数据没被确认，结束连接的就不是保活而是重传，要晚得多。',
    ],
  },
  {
    id: 'envoy-four-socket-options',
    number: 'P-061',
    article: 'the-three-numbers',
    prove: calls,
    en: [
      'Envoy listener keepalive needs four raw socket options. What are they for 300 s, 60 s and 5?',
      'On Linux, as level and name: `(1, 9)` = 1, `(6, 4)` = 300, `(6, 5)` = 60, `(6, 6)` = 5, each with `state: STATE_PREBIND`. That is SO_KEEPALIVE, TCP_KEEPIDLE, TCP_KEEPINTVL and TCP_KEEPCNT. A dead client is noticed after {600}. The numbers are Linux’s; other systems have their own.',
    ],
    zh: [
      'Envoy 监听器的保活要写四个裸套接字选项，300 秒、60 秒、5 次该怎么填？',
      'Linux 上按 (level, name) 写：`(1, 9)` = 1，`(6, 4)` = 300，`(6, 5)` = 60，`(6, 6)` = 5，都加 `state: STATE_PREBIND`。对应 SO_KEEPALIVE、TCP_KEEPIDLE、TCP_KEEPINTVL、TCP_KEEPCNT。客户端失效 {600}发现。这些编号只适用于 Linux，别的系统不同。',
    ],
  },
];
