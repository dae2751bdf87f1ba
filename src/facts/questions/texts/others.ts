import { details, sysctls, timers } from '~/facts/questions/commands.ts';
import type { Written } from '~/facts/questions/question.ts';

/** Laptops, virtual machines, tunnels. */
export const suspendTexts: readonly Written[] = [
  {
    id: 'wsl2-after-sleep',
    number: 'P-094',
    article: 'dead-peers',
    prove: timers,
    en: [
      'After my laptop slept all TCP connections from WSL2 are dead or hang. Can keepalive preserve them?',
      'No. No probe leaves a sleeping machine, and the NAT between WSL2 and the network has forgotten the connections. Keepalive can only find that out after waking: with 30/10/3 within about {60}. Let the program reconnect; for a shell use something that resumes.',
    ],
    zh: [
      '笔记本睡眠后，WSL2 里的 TCP 连接全死了或卡住，保活能保住它们吗？',
      '保不住。机器睡着，一个探测包也发不出；WSL2 和网络之间的 NAT 已经忘了这些连接。保活只能在醒来后发现这件事，30/10/3 大约 {60}以内。让程序自己重连；终端用能恢复会话的工具。',
    ],
  },
  {
    id: 'after-vpn-toggle',
    number: 'P-095',
    article: 'user-timeout',
    prove: details,
    en: [
      'After I toggle the VPN all database connections time out and never recover until I restart the tool. What should it do?',
      'Drop the old connections: their source address or route is gone, and what they send goes nowhere. One with a query under way hangs for {928.856}; a user timeout of {15} makes that {15.408}. An idle one is found after {60} with 30/10/3; where both are set, the user timeout takes the place of the count. And the pool must test a connection before it hands it out.',
    ],
    zh: [
      '开关 VPN 后所有数据库连接超时且无法恢复，重启软件才好，怎么办？',
      '要丢掉旧连接：源地址或路由变了，发什么都有去无回。有查询在途的会卡 {928.856}，用户超时设 {15}，就变成 {15.408}。空闲的靠 30/10/3，{60}发现；两样都设时，用户超时取代次数。连接池取出连接时还要先校验。',
    ],
  },
];

/** What the application sees. */
export const errorTexts: readonly Written[] = [
  {
    id: 'what-recv-returns',
    number: 'P-105',
    article: 'how-it-works',
    prove: 'strace -e trace=network -e signal=pipe -p PID',
    shown: { widget: 'player', settings: 'scenario=dead-peer' },
    en: [
      'What does recv() return when keepalive gives up? SIGPIPE?',
      '−1 with ETIMEDOUT, number {errors/etimedout-keepalive} on Linux, once. After that recv returns 0, and a send gets EPIPE and, unless you turned it off, SIGPIPE: the signal belongs to writing, never to reading. ICMP errors provoked by probes change nothing. On Windows look for {errors/wsaenetreset}, WSAENETRESET.',
    ],
    zh: [
      '保活判死后 recv() 返回什么？会收到 SIGPIPE 吗？',
      '返回 −1，errno 是 ETIMEDOUT，Linux 上编号 {errors/etimedout-keepalive}，只报一次。之后 recv 返回 0，send 得到 EPIPE，没屏蔽的话还有 SIGPIPE：这个信号只属于写，读不会触发。探测引来的 ICMP 错误不起作用。Windows 上是 WSAENETRESET，编号 {errors/wsaenetreset}。',
    ],
  },
  {
    id: 'server-rebooted',
    number: 'P-106',
    article: 'dead-peers',
    prove: timers,
    en: [
      'The server rebooted while I was idle. What happens at my next keepalive probe?',
      'It meets a kernel that knows nothing of the connection, and a RST comes back: ECONNRESET one round trip later, no further probes. With defaults the probe leaves when the timer of {linux.idle} runs out, in this run at {7208.98}, as long timers are late. A write would have found out at once.',
    ],
    zh: [
      '空闲期间服务器重启了，下一个保活探测包会怎样？',
      '新起来的内核不认识这条连接，回一个 RST：再过一个往返就是 ECONNRESET，不再探测。用默认值，探测包要等 {linux.idle}的定时器到期，长定时器会晚一些，这次运行是 {7208.98}。若期间写过数据，当场就知道了。',
    ],
  },
  {
    id: 'is-connected-lies',
    number: 'P-107',
    article: 'dead-peers',
    prove: details,
    en: [
      'isConnected() stays true for ever after the Wi-Fi goes down. How do applications learn of a half-open connection?',
      'Such a flag only remembers that connect succeeded. The kernel learns by sending: data that is not acknowledged, or probes, with 10/5/3 after {25}. Your program hears of it at its next read or write, or through poll; a program that does neither never does.',
    ],
    zh: [
      'Wi-Fi 断了，isConnected() 永远是 true，应用怎样才知道连接已经半开？',
      '这种标志只记得 connect 成功过。内核要发了东西才知道：数据没人确认，或者探测没有回音，10/5/3 是 {25}。程序在下一次读、写或 poll 时得到错误；什么都不调用，就永远不知道。',
    ],
  },
];

/** Configuring, embedding, teaching. */
export const configuringTexts: readonly Written[] = [
  {
    id: 'gke-sixty-sixty-five',
    number: 'P-108',
    article: 'keeping-paths-open',
    prove: 'kubectl exec POD -- cat /proc/sys/net/ipv4/tcp_keepalive_time',
    en: [
      'Which three sysctls do GKE pods need, and why does everybody write 60/60/5?',
      'Google’s firewall forgets an idle flow after {middleboxes/gcp-vpc-firewall}. With a probe every {60}, nine leave before that, and one that passes is enough. 60 + 5 × 60 notices a dead peer after {360}, still inside the limit. Put time, intvl and probes into the pod’s `securityContext.sysctls`; the configurator writes the lines.',
    ],
    zh: [
      'GKE 的 Pod 要设哪三个 sysctl，为什么大家都写 60/60/5？',
      '谷歌的防火墙 {middleboxes/gcp-vpc-firewall}就忘掉空闲的流。每 {60}探一次，到期前能发九个，过去一个就行；60 + 5 × 60，对端失效 {360}发现，也还在这个时间以内。time、intvl、probes 写进 Pod 的 `securityContext.sysctls`，配置生成器会给出整段。',
    ],
  },
  {
    id: 'pod-three-hundred',
    number: 'P-109',
    article: 'keeping-paths-open',
    prove: 'kubectl exec POD -- cat /proc/sys/net/ipv4/tcp_keepalive_time',
    en: [
      'Our pods need 300/30/3 in the PodSecurityContext. What is the YAML, and what time results?',
      'Three entries of `securityContext.sysctls`: `net.ipv4.tcp_keepalive_time`, `_intvl` and `_probes`, each value a string; the configurator writes them. A dead peer is noticed after {390}. Mind Azure: an idle time of {300} is above its load balancer’s {middleboxes/azure-lb}, so the path is forgotten before the first probe.',
    ],
    zh: [
      'Pod 要在 PodSecurityContext 里设 300/30/3，YAML 怎么写，结果是多久？',
      '`securityContext.sysctls` 下三项：`net.ipv4.tcp_keepalive_time`、`_intvl`、`_probes`，值写成字符串，配置生成器能给出整段。对端失效 {390}发现。在 Azure 上要当心：空闲时间 {300}大于负载均衡的 {middleboxes/azure-lb}，首个探测包还没发，路就断了。',
    ],
  },
  {
    id: 'calculator-in-a-wiki',
    number: 'P-110',
    article: 'how-it-works',
    prove: sysctls,
    en: [
      'Can I put a calculator into our team’s wiki: idle, interval and count in, time of death and every probe out?',
      'Yes. Open the calculator, type your numbers and copy the embed code: an iframe, in English or Chinese, that asks no other host for anything. The numbers are in its address. With 7200/75/9 it shows the second probe at {7275} and death at {7875}. [Links and embeds](/links/) has the names.',
    ],
    zh: [
      '给团队 wiki 嵌一个计算器：输入 idle/intvl/cnt，显示判死时间和每个探测时刻，能做到吗？',
      '能。打开计算器，填好数字，复制嵌入代码：一个 iframe，中英文都有，不请求任何别的主机，参数全在地址里。填 7200/75/9，第二个探测包在 {7275}，判死在 {7875}。参数名见[链接与嵌入](/links/)。',
    ],
  },
  {
    id: 'one-mapping-table',
    number: 'P-111',
    article: 'the-three-numbers',
    prove: timers,
    shown: { widget: 'config', settings: 'idle=60&interval=10&probes=3' },
    en: [
      'nginx, HAProxy, Envoy, the JVM and libpq all name these knobs differently. Is there one table?',
      'Yes: [products](/reference/products/) and [languages](/reference/languages/), each name with its unit and the socket option behind it. The idle time alone is `tcp_keepalive_time`, `TCP_KEEPIDLE`, `keepalives_idle`, `clitcpka-idle`, Envoy’s `keepalive_time` and, in minutes, Oracle’s `EXPIRE_TIME`. The configurator writes your three numbers in any of these dialects.',
    ],
    zh: [
      'nginx、HAProxy、Envoy、JVM、libpq 的参数名各不相同，有没有一张对照表？',
      '有：[产品](/reference/products/)和[语言](/reference/languages/)两张表，每个名字都注明单位和背后的套接字选项。光是空闲时间，就有 `tcp_keepalive_time`、`TCP_KEEPIDLE`、`keepalives_idle`、`clitcpka-idle`、Envoy 的 `keepalive_time`，还有按分钟算的 Oracle `EXPIRE_TIME`。配置生成器能把你的三个数写成其中任何一种。',
    ],
  },
  {
    id: 'fifteen-is-not-fifteen',
    number: 'P-112',
    article: 'how-it-works',
    prove: timers,
    en: [
      'Show me in one picture why “keepalive 15 s” with 9 probes is not “detects in 15 s”.',
      'The first probe leaves at {15}; eight more follow, and the last one gets its interval too: {150}. Lettuce’s 13/13/3 makes {52}. Open the calculator: the ladder draws each probe where it leaves.',
    ],
    zh: [
      '能不能用一张图讲清楚：「keepalive 15 秒」配 9 次探测，并不是「15 秒发现」？',
      '{15}只是第一个探测包；后面还有八个，最后一个也要等满间隔，一共 {150}。Lettuce 的 13/13/3 是 {52}。打开计算器，梯形图把每个探测包都画在它发出的时刻。',
    ],
  },
];
