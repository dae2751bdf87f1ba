import { details, timers } from '~/facts/questions/commands.ts';
import type { Written } from '~/facts/questions/question.ts';

/** The peer is gone while data is unacknowledged. */
export const inFlightTexts: readonly Written[] = [
  {
    id: 'mesh-fifteen-minutes',
    number: 'P-020',
    article: 'data-in-flight',
    prove: details,
    en: [
      'A node dies ungracefully and requests fail for 15 minutes although tcpKeepalive is configured. Why does keepalive not fire?',
      'Because requests are under way. While anything is unacknowledged Linux holds keepalive back, and retransmission decides: a limit of {retransmission.limit}, on a LAN the end comes at {928.856}. A user timeout replaces that limit: `TCP_USER_TIMEOUT` of 30000 ms ends it {30.408} after the write. HTTP/2 pings with a timeout do it one layer up. `ss` shows `timer:(on,…)` in that state, not `keepalive`.',
    ],
    zh: [
      '节点异常掉线，明明配了 tcpKeepalive，请求还是失败了 15 分钟。保活为什么不触发？',
      '因为请求还在途中。只要有数据没被确认，Linux 就把保活压住，由重传决定：上限 {retransmission.limit}，局域网上 {928.856}才结束。用户超时可以取代这个上限：`TCP_USER_TIMEOUT` 设 30000 毫秒，写出后 {30.408}就断。再上一层，HTTP/2 的 ping 加超时也行。这种状态下 `ss` 显示的是 `timer:(on,…)`，不是 `keepalive`。',
    ],
  },
  {
    id: 'lettuce-925',
    number: 'P-021',
    article: 'data-in-flight',
    prove: details,
    en: [
      'Lettuce keeps timing out for about 925 s after the Redis host lost power. Why is SO_KEEPALIVE not enough?',
      'The client keeps sending commands, so the connection is never idle, and keepalive only watches idle ones. Retransmission owns it until {928.856} after the first lost write, the first timeout past {924.6}. Set a user timeout of about idle + interval × probes; in Lettuce that is `SocketOptions.tcpUserTimeout`, which needs the native epoll or io_uring transport.',
    ],
    zh: [
      'Redis 主机断电后，Lettuce 连续超时约 925 秒才恢复，为什么 SO_KEEPALIVE 不够？',
      '客户端一直在发命令，连接从来不空闲，而保活只看空闲的连接。重传说了算：上限 {924.6}，越过之后的第一次超时，也就是首次写丢失后 {928.856}才断。把用户超时设成大约「空闲 + 间隔 × 次数」；Lettuce 里是 `SocketOptions.tcpUserTimeout`，要用原生的 epoll 或 io_uring 传输。',
    ],
  },
  {
    id: 'lettuce-vip-failover',
    number: 'P-022',
    article: 'user-timeout',
    prove: details,
    en: [
      'After a VIP failover Lettuce needs 18 minutes or more to recover. How do I set keepAlive and tcpUserTimeout?',
      'Two states need two settings. An idle connection: keepalive 30/10/3 and a user timeout of {60} find the dead peer after {60}. One with a command under way: the same user timeout ends it {60.408} after the write. Without it a write waits for over {retransmission.limit}, and reconnecting comes on top.',
    ],
    zh: [
      'Lettuce 用 VIP 主备切换后要 18 分钟甚至更久才恢复，keepAlive 和 tcpUserTimeout 该怎么配？',
      '两种状态各要一个设置。空闲的连接：保活 30/10/3 配上 {60}的用户超时，{60}发现对端失效。有命令在途的：同一个用户超时在写出后 {60.408}断开它。不设的话，一次写要等 {retransmission.limit}以上，还没算重连的时间。',
    ],
  },
  {
    id: 'freerdp-one-lost-probe',
    number: 'P-023',
    article: 'user-timeout',
    prove: timers,
    en: [
      'FreeRDP uses KEEPIDLE 5, INTVL 2, CNT 3 and TCP_USER_TIMEOUT 4000 ms. Sessions drop after one lost keepalive. Is that a kernel bug?',
      'No, a rule. With a user timeout Linux ignores the count: at each probe time it gives up if one probe is unanswered and the silence has reached the user timeout. Here that is so at {7}, after a single probe; without the user timeout it would be {11}, after three. Set 11000 ms to get the {11} back.',
    ],
    zh: [
      'FreeRDP 用 KEEPIDLE 5、INTVL 2、CNT 3，TCP_USER_TIMEOUT 4000 毫秒，丢一个保活包会话就断。是内核的 bug 吗？',
      '不是，规则如此。设了用户超时，Linux 就不看次数：每到探测时刻，只要有一个探测包未答、静默时间又达到用户超时，就判死。这里 {7}时就满足了，才发过一个探测包；不设用户超时则是 {11}，三个探测包。改成 11000 毫秒，就回到 {11}。',
    ],
  },
  {
    id: 'gnet-120-second-retransmissions',
    number: 'P-024',
    article: 'data-in-flight',
    prove: 'tcpdump -ni any -ttt host PEER',
    en: [
      'With gnet’s keepalive of 5 s the connection should die after 5 + 5 × 9 = 50 s, but the capture shows one retransmission every 120 s and no probe. Why?',
      'The {50} hold for an idle connection. During a load test the server has unacknowledged data, so keepalive waits and retransmission backs off: from {retransmission.rtoMin} doubling up to {retransmission.rtoMax}, until {928.856}. Set a user timeout; it works in both states.',
    ],
    zh: [
      'gnet 设了 5 秒 KeepAlive，按公式 5+5×9=50 秒该断，抓包却只看到每 120 秒一次重传，没有 keepalive，为什么？',
      '{50}只对空闲连接成立。压测时服务端有未确认的数据，保活要让路，重传不断退避：从 {retransmission.rtoMin}起翻倍，封顶 {retransmission.rtoMax}，直到 {928.856}才放弃。设用户超时，两种状态都管得住。',
    ],
  },
  {
    id: 'retries2-six-or-thirteen',
    number: 'P-025',
    article: 'data-in-flight',
    prove: 'sysctl net.ipv4.tcp_retries2',
    en: [
      'Some docs say tcp_retries2=5 means about 6 seconds, others 13. Which is right, and what is 15?',
      'It is a time limit: {12.6} for 5, {102.2} for 8, {924.6} for 15. The kernel works it out from {retransmission.rtoMin} doubling up to {retransmission.rtoMax}, whatever the real round trip. The connection ends at the first timeout past it, on a LAN at {13.056}, {104.408} and {928.856} after the write. Six seconds comes of one doubling too few.',
    ],
    zh: [
      '有文档说 tcp_retries2=5 大约是 6 秒，也有人说 13 秒，哪个对？15 又是多久？',
      '它是时间上限：5 对应 {12.6}，8 对应 {102.2}，15 对应 {924.6}。内核按 {retransmission.rtoMin}起翻倍、封顶 {retransmission.rtoMax}算出来，与实际往返时间无关。越过上限后的第一次超时才断开，局域网上从写出算起是 {13.056}、{104.408}、{928.856}。说六秒的少算了一次翻倍。',
    ],
  },
  {
    id: 'kubelet-not-ready',
    number: 'P-026',
    article: 'layers',
    prove: details,
    en: [
      'The kubelet cannot reach the API server for 15 minutes after a load-balancer backend vanished; nodes go NotReady. How do modern clients notice sooner?',
      'The connection is busy, so retransmission keeps it for {928.856}. Clients built on client-go ask for life themselves: after {products/client-go-read-idle} without a frame they send an HTTP/2 ping and wait {products/client-go-ping} for its answer, {products/client-go-http2-timeout} in all. Elsewhere a user timeout does the same.',
    ],
    zh: [
      '负载均衡的一个后端消失，kubelet 15 分钟连不上 API server，节点变成 NotReady。新版客户端靠什么更早发现？',
      '连接一直忙着，重传会拖到 {928.856}。用 client-go 的客户端自己会问：{products/client-go-read-idle}没收到帧就发一个 HTTP/2 ping，再等 {products/client-go-ping}，总共 {products/client-go-http2-timeout}。别的程序设用户超时，效果一样。',
    ],
  },
  {
    id: 'pgbouncer-stuck-queries',
    number: 'P-027',
    article: 'user-timeout',
    prove: details,
    en: [
      'PgBouncer has keepalive on, but an outage that drops packets leaves queries stuck. query_timeout is no option and tcp_retries2 is global. What else?',
      'A user timeout for its sockets alone: `tcp_user_timeout = 30000` in pgbouncer.ini, in milliseconds. A write that nobody acknowledges then ends after {30.408}. It also takes the place of the probe count on idle connections, so let it equal idle + interval × probes.',
    ],
    zh: [
      'PgBouncer 开着保活，丢包故障时查询还是卡住；query_timeout 不能用，tcp_retries2 又是全局的，还有什么办法？',
      '只给它的套接字设用户超时：pgbouncer.ini 里写 `tcp_user_timeout = 30000`，单位毫秒。没人确认的写 {30.408}就断。它同时会取代空闲连接上的探测次数，所以让它等于「空闲 + 间隔 × 次数」。',
    ],
  },
  {
    id: 'modbus-send-queue',
    number: 'P-028',
    article: 'data-in-flight',
    prove: details,
    en: [
      'A Modbus gateway is wedged: ss shows ESTAB with a Send-Q of 12 that never drains, and pymodbus does not time out. What am I looking at?',
      'Twelve bytes, one Modbus request, that the peer has not acknowledged. With `timer:(on,…)` beside it that is retransmission, and keepalive has no say. Set `TCP_USER_TIMEOUT` to 15000 on that socket: the kernel then ends it {15.408} after the write, with ETIMEDOUT.',
    ],
    zh: [
      'Modbus 网关卡死：ss 显示 ESTAB，Send-Q 12 一直不降，pymodbus 的超时也不触发。这是什么状态？',
      '12 字节正好是一个 Modbus 请求，对端没有确认。这是在重传，轮不到保活。给这个套接字设 `TCP_USER_TIMEOUT` 15000，写出后 {15.408}内核就断开它，返回 ETIMEDOUT。',
    ],
  },
  {
    id: 'zero-window-alive',
    number: 'P-030',
    article: 'data-in-flight',
    prove: details,
    en: [
      'The receiver is alive but has stopped reading: window 0. Will keepalive or TCP_USER_TIMEOUT ever close the connection?',
      'Keepalive never: data is queued, so it stays out. The window probes are answered, and without a user timeout that goes on for ever. With one of {30} the connection ends {30.204} after the window closed, although the peer lives. `ss` shows `timer:(persist,…)`; a window probe looks like a keepalive probe, and Wireshark labels it so.',
    ],
    zh: [
      '接收方还活着，只是不读了，窗口为 0。保活或 TCP_USER_TIMEOUT 会把连接关掉吗？',
      '保活永远不会：队列里有数据，它不参与。零窗口探测有应答，不设用户超时就一直这样下去。设成 {30}，窗口关上后 {30.204}断开，哪怕对端活着。`ss` 显示 `timer:(persist,…)`；窗口探测与保活探测是一样的包，Wireshark 也标成 Keep-Alive。',
    ],
  },
];
