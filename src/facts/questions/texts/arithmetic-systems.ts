import { calls, timers } from '~/facts/questions/commands.ts';
import type { Written } from '~/facts/questions/question.ts';

/** Defaults, units and limits of languages, products and systems. */
export const systemTexts: readonly Written[] = [
  {
    id: 'go-fifteen-seconds',
    number: 'P-034',
    article: 'the-three-numbers',
    prove: timers,
    en: [
      'Go’s default KeepAlive is 15 s. How long until a dead peer closes the connection on Linux, and on macOS?',
      'Idle and interval are both {languages/go-1-23}. With Linux’s nine probes a dead idle peer is noticed after {150}; with macOS’s eight, which Go before 1.23 left to the system, after {135}. Since 1.23 Go sets {languages/go-1-23#2} itself.',
    ],
    zh: [
      'Go 默认 KeepAlive 是 15 秒。对端失效后，Linux 和 macOS 上各要多久才断？',
      '空闲和间隔都是 {languages/go-1-23}。Linux 九次，空闲连接 {150}判死；1.23 之前的 Go 不设次数，macOS 取系统的八次，就是 {135}。1.23 起 Go 自己设成 {languages/go-1-23#2} 次。',
    ],
  },
  {
    id: 'node-ten-seconds',
    number: 'P-035',
    article: 'the-three-numbers',
    prove: timers,
    en: [
      'Node: socket.setKeepAlive(true, 10000). What are the interval and the count, and when is a dead idle peer dropped?',
      'libuv sets {languages/node} and {languages/node#1} probes: {20} in all. Node before 12.17 and 13.12 left both to the system, which on Linux made {685}. From 24.19 and 26.4 on the call takes interval and count too.',
    ],
    zh: [
      'Node：socket.setKeepAlive(true, 10000)，间隔和次数是多少？空闲连接的对端失效，多久断？',
      'libuv 设的间隔是 {languages/node}，次数 {languages/node#1} 次，总共 {20}。12.17、13.12 之前的 Node 把两者留给系统，Linux 上是 {685}。24.19、26.4 起，这个调用可以同时传间隔和次数。',
    ],
  },
  {
    id: 'node-400-milliseconds',
    number: 'P-036',
    article: 'the-three-numbers',
    prove: calls,
    en: [
      'Node: setKeepAlive(true, 400) sends nothing every 400 ms and reports no error. Why?',
      'The call takes milliseconds, the kernel whole seconds; 400 becomes 0, and 0 means “leave it as it is”. So the socket keeps the system’s {7200}. The least that has an effect is 1000. strace shows SO_KEEPALIVE without a TCP_KEEPIDLE behind it.',
    ],
    zh: [
      'Node：setKeepAlive(true, 400) 没有每 400 毫秒发包，也不报错，为什么？',
      '接口单位是毫秒，内核只认整秒；400 取整成 0，而 0 表示「不改」，于是还是系统的 {7200}。至少要 1000 才有效。strace 能看到只设了 SO_KEEPALIVE，后面没有 TCP_KEEPIDLE。',
    ],
  },
  {
    id: 'redis-tcp-keepalive-300',
    number: 'P-037',
    article: 'the-three-numbers',
    prove: timers,
    en: [
      'redis.conf says of tcp-keepalive 300 that “double the time is needed”. Show me the probes.',
      'Redis sets the interval to a third, {products/redis-interval}, and {products/redis-probes} probes. They leave at {300}, {400} and {500}; the client is closed at {600}. Twice, as the file says.',
    ],
    zh: [
      'redis.conf 里 tcp-keepalive 300 的注释说「需要两倍时间」，探测包具体在什么时刻？',
      'Redis 把间隔设成三分之一，即 {products/redis-interval}，次数固定 {products/redis-probes} 次。探测包在 {300}、{400}、{500}发出，{600}关闭客户端，正好两倍。',
    ],
  },
  {
    id: 'rabbitmq-heartbeat-or-keepalive',
    number: 'P-038',
    article: 'layers',
    prove: timers,
    en: [
      'RabbitMQ heartbeat=60 and TCP keepalive 60/20/3 on one connection: which detects first?',
      'The heartbeat, after about {products/rabbitmq-heartbeat}: the value is the timeout, and frames go out at half of it. Keepalive’s sum would be {120}, but it does not even run: in an outage the heartbeat’s own bytes are unacknowledged, and that suspends keepalive.',
    ],
    zh: [
      '同一条连接上 RabbitMQ heartbeat=60，TCP 保活 60/20/3，谁先发现？',
      '心跳，约 {products/rabbitmq-heartbeat}：这个值就是超时，帧按一半的间隔发。保活算出来是 {120}，其实根本轮不到它：断网时心跳自己的字节没被确认，保活就暂停了。',
    ],
  },
  {
    id: 'windows-ten-in-ten-seconds',
    number: 'P-039',
    article: 'the-three-numbers',
    prove:
      'reg query HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters /v KeepAliveTime',
    en: [
      'On Windows the probes come after 2 hours, then one per second. Which keys and units change that?',
      '`KeepAliveTime` and `KeepAliveInterval`, both in milliseconds, for all sockets; per socket `SIO_KEEPALIVE_VALS` in milliseconds, or on newer Windows TCP_KEEPIDLE, TCP_KEEPINTVL and TCP_KEEPCNT in seconds. The default is {systems/windows-idle}, then {systems/windows-probes} probes {systems/windows-interval} apart: {7210}.',
    ],
    zh: [
      'Windows 上 2 小时后才探测，之后每秒一个。改哪些键，单位是什么？',
      '全局是 `KeepAliveTime` 和 `KeepAliveInterval`，单位都是毫秒；单个套接字用 `SIO_KEEPALIVE_VALS`（毫秒），较新的 Windows 也可以用 TCP_KEEPIDLE、TCP_KEEPINTVL、TCP_KEEPCNT（秒）。默认 {systems/windows-idle}之后，每隔 {systems/windows-interval}一个，共 {systems/windows-probes} 个：{7210}。',
    ],
  },
  {
    id: 'aix-half-seconds',
    number: 'P-040',
    article: 'the-three-numbers',
    prove: 'no -o tcp_keepidle -o tcp_keepintvl',
    en: [
      'AIX: no -o tcp_keepidle=480 tcp_keepintvl=80. What times are these?',
      'Half-seconds: {240} of idle and an interval of {40}. The shipped 14400 and 150 are the usual {systems/aix-idle} and {systems/aix-interval}. Socket options of the same names are another matter: look up their unit before you copy a number.',
    ],
    zh: [
      'AIX：no -o tcp_keepidle=480 tcp_keepintvl=80，这是多长时间？',
      '单位是半秒：空闲 {240}，间隔 {40}。出厂的 14400 和 150 就是常见的 {systems/aix-idle}和 {systems/aix-interval}。同名的套接字选项是另一回事，照抄之前先查单位。',
    ],
  },
  {
    id: 'legal-ranges',
    number: 'P-041',
    article: 'the-three-numbers',
    prove: calls,
    en: [
      'Product docs give 1…32767 as the range of keepalive idle, interval and count. What does Linux accept?',
      'Idle and interval: {linux.leastIdle} to {linux.mostIdle}. Count: {linux.leastProbes} to {linux.mostProbes}, so those docs are wrong there. Anything else gets EINVAL, and many programs do not look. The sysctls are not checked that way: they take more, and 0 probes kill idle connections.',
    ],
    zh: [
      '产品文档说保活空闲、间隔、次数的范围都是 1…32767，Linux 实际接受多少？',
      '空闲和间隔是 {linux.leastIdle}到 {linux.mostIdle}；次数是 {linux.leastProbes} 到 {linux.mostProbes}，文档这一项错了。超出范围返回 EINVAL，很多程序根本不检查。sysctl 不做这样的检查：能写进更大的数，次数写 0 会杀掉空闲连接。',
    ],
  },
  {
    id: 'nginx-so-keepalive-30m',
    number: 'P-042',
    article: 'the-three-numbers',
    prove: timers,
    en: [
      'nginx: listen 80 so_keepalive=30m:: — what did I configure?',
      'Idle {1800}; interval and count stay the system’s, {linux.interval} and {linux.probes}. A dead client is noticed after {2475}, or {2475~}. It holds for connections from clients only, and has nothing to do with `keepalive_timeout`.',
    ],
    zh: [
      'nginx：listen 80 so_keepalive=30m:: 到底配了什么？',
      '空闲 {1800}；间隔和次数留空，用系统的 {linux.interval}和 {linux.probes}。客户端失效 {2475}才发现，即 {2475~}。它只管客户端一侧的连接，与 `keepalive_timeout` 无关。',
    ],
  },
  {
    id: 'mssql-jdbc-nothing-set',
    number: 'P-044',
    article: 'seeing-it',
    prove: calls,
    en: [
      'The MSSQL JDBC docs promise keepalive of “30 s with 1 s retries”, but strace shows nothing set. How do I check, and what would the time be?',
      'The docs mean 30/1 with the system’s {linux.probes}: {39}. If the driver’s version sets nothing, it is {7875} with SO_KEEPALIVE and never without. `ss -tno` settles it: `timer:(keepalive,…)` with less than {30} left, or a number in the minutes, or no timer at all.',
    ],
    zh: [
      'MSSQL JDBC 文档说保活是「30 秒，之后每 1 秒重试」，strace 却看不到任何设置。怎么查，实际是多久？',
      '本意是 30/1，次数取系统的 {linux.probes}，即 {39}。若驱动这个版本什么都没设：开了 SO_KEEPALIVE 是 {7875}，没开就永远不会。看 `ss -tno`：`timer:(keepalive,…)` 剩余不到 {30}、显示上百分钟，还是根本没有定时器，一看便知。',
    ],
  },
  {
    id: 'go-1-23-upgrade',
    number: 'P-048',
    article: 'the-three-numbers',
    prove: calls,
    en: [
      'Our code uses net.Dialer{KeepAlive: 30*time.Second}. After upgrading from Go 1.22 to 1.23 detection changed. From what to what?',
      'From {300} to {165} on Linux. Before, the field set idle and interval alike; since 1.23 it sets the idle time only, and the interval is {languages/go-keepalive-field-1-23#1}. State all three with `KeepAliveConfig`, and an upgrade changes nothing.',
    ],
    zh: [
      '代码里写的是 net.Dialer{KeepAlive: 30*time.Second}，从 Go 1.22 升到 1.23 后判死时间变了，从多少变到多少？',
      'Linux 上从 {300}变成 {165}。以前这个字段同时设空闲和间隔；1.23 起只设空闲，间隔是 {languages/go-keepalive-field-1-23#1}。用 `KeepAliveConfig` 把三个数都写明，升级就不会变。',
    ],
  },
  {
    id: 'esp32-tcp-keepalive-1000',
    number: 'P-049',
    article: 'the-three-numbers',
    prove: 'tcpdump -ni any -ttt host DEVICE',
    en: [
      'ESP32: setsockopt TCP_KEEPALIVE=1000, TCP_KEEPINTVL=5, TCP_KEEPCNT=5. Devices drop at random. What is the detection time?',
      'In lwIP TCP_KEEPALIVE is in milliseconds: idle {1}, and {26} in all. A radio gap of that length kills the connection. Use TCP_KEEPIDLE, which is in seconds. On macOS the option of that name takes seconds; there the same call would wait a thousand of them.',
    ],
    zh: [
      'ESP32 上 setsockopt 设了 TCP_KEEPALIVE=1000、TCP_KEEPINTVL=5、TCP_KEEPCNT=5，设备随机掉线。判死时间是多少，单位坑在哪里？',
      'lwIP 的 TCP_KEEPALIVE 单位是毫秒，空闲只有 {1}，总共 {26}，无线信号断这么久就被判死。改用 TCP_KEEPIDLE，它按秒算。macOS 上同名选项却是秒，同样的调用要等一千倍。',
    ],
  },
];
