import { details, timers } from '~/facts/questions/commands.ts';
import type { Written } from '~/facts/questions/question.ts';

/** TCP keepalive beside HTTP keep-alive, heartbeats and pings. */
export const conceptTexts: readonly Written[] = [
  {
    id: 'http-or-tcp',
    number: 'P-074',
    article: 'layers',
    prove: timers,
    en: [
      'Are HTTP Keep-Alive and TCP keepalive the same thing?',
      'No. HTTP keep-alive leaves a connection open for the next request and sends nothing; nginx for one closes it after {timers.nginxKeepAlive} without a request. TCP keepalive probes a silent connection from the kernel and, with defaults, gives up after {7875}. Neither needs the other.',
    ],
    zh: [
      'HTTP 的 Keep-Alive 和 TCP 的 keepalive 是一回事吗？',
      '不是。HTTP keep-alive 是把连接留给下一个请求，什么包都不发；比如 nginx 等 {timers.nginxKeepAlive}没有新请求就关掉。TCP 保活由内核探测静默的连接，默认 {7875}判死。两者互不依赖。',
    ],
  },
  {
    id: 'reqwest-new-socket',
    number: 'P-075',
    article: 'layers',
    prove: timers,
    en: [
      'I set Connection: keep-alive and tcp_keepalive(30 s), but reqwest opens a new socket each time. What controls reuse?',
      'The pool. An idle connection stays in it for {products/reqwest-pool-idle} (`pool_idle_timeout`), and it only gets there once the body has been read to its end. Reuse one `Client`, too: each has a pool of its own. tcp_keepalive only probes; it keeps nothing in the pool.',
    ],
    zh: [
      '设了 Connection: keep-alive 和 30 秒的 tcp_keepalive，reqwest 还是每次新开套接字，复用由什么决定？',
      '由连接池决定。空闲连接在池里留 {products/reqwest-pool-idle}（`pool_idle_timeout`），而且响应体读完才会还回池里。还要共用同一个 `Client`，每个 Client 各有一个池。tcp_keepalive 只管探测，不管复用。',
    ],
  },
  {
    id: 'why-heartbeats-too',
    number: 'P-076',
    article: 'layers',
    prove: details,
    en: [
      'TCP already has keepalive. Why do applications send heartbeats as well?',
      'Because the peer’s kernel answers probes: a deadlocked process looks alive for ever. Keepalive also ends at the next proxy, is silent while data is unacknowledged, and takes {7875} with defaults. It needs no code and works while the program is stuck in a handler, so it makes a good second net.',
    ],
    zh: [
      'TCP 已经有 keepalive，为什么应用层还要做心跳？',
      '因为应答探测包的是对端内核，进程死锁了，在保活看来也永远活着。保活还只管到下一个代理，有未确认数据时不出声，用默认值又要等 {7875}。好处是不用写代码，程序卡在处理函数里也照样工作，适合兜底。',
    ],
  },
  {
    id: 'keepalive-and-amqp',
    number: 'P-077',
    article: 'layers',
    prove: timers,
    en: [
      'Does it make sense to run TCP keepalive and AMQP heartbeats at the same time?',
      'Yes, they cover different failures. The heartbeat tests the peer’s program and is faster: RabbitMQ suggests {products/rabbitmq-heartbeat}. But a client that blocks in a handler sends none and is cut off though healthy. If yours does, switch heartbeats off and let keepalive watch; with its defaults that takes {7875}, so set the numbers.',
    ],
    zh: [
      'TCP 保活和 AMQP 心跳同时开有意义吗？',
      '有，两者覆盖的故障不同。心跳检验对端程序，也更快，RabbitMQ 建议 {products/rabbitmq-heartbeat}。但客户端堵在处理函数里就发不出心跳，明明健康也会被踢；这种场合关掉心跳，由保活守着。默认值要 {7875}，不是网上说的半小时，记得改小。',
    ],
  },
  {
    id: 'websocket-ping',
    number: 'P-078',
    article: 'layers',
    prove: 'nginx -T | grep proxy_read_timeout',
    en: [
      'WebSocket ping/pong or TCP keepalive? Can the browser set SO_KEEPALIVE?',
      'A page can set neither. Let the server ping every {30}: the browser answers by itself, and nginx, which closes after {products/nginx-proxy-read-timeout} without data, sees some. Keepalive on the server is the second net, and through a proxy it only covers its own leg.',
    ],
    zh: [
      'WebSocket 用 ping/pong 还是 TCP 保活？浏览器能设 SO_KEEPALIVE 吗？',
      '网页两样都设不了。让服务端每 {30}发一次 ping，浏览器自动回 pong；nginx 连续 {products/nginx-proxy-read-timeout}没见到数据才断，这样它总能见到。服务端的保活用来兜底，有反向代理时只管到代理那一段。',
    ],
  },
  {
    id: 'grpc-too-many-pings',
    number: 'P-079',
    article: 'layers',
    prove: 'GRPC_TRACE=http_keepalive GRPC_VERBOSITY=DEBUG ./client',
    shown: {
      widget: 'path',
      settings: 'chain=nat.350.any.silent&idle=off&heartbeat=300&heartbeatKind=ping',
    },
    en: [
      'gRPC: GOAWAY ENHANCE_YOUR_CALM “too_many_pings” with a keepalive time of 4000 ms. Which server limits apply, and is that TCP keepalive?',
      'These are HTTP/2 PING frames. The server wants at least {products/grpc-server-least-interval} between pings without data, and {heartbeats.grpcIdlePing} while no call is open; after a few violations it closes. Raise the client’s time to {300} or more, or lower the server’s `PERMIT_KEEPALIVE_TIME` and allow pings without calls.',
    ],
    zh: [
      'gRPC 的 keepalive time 设 4000 毫秒，收到 GOAWAY ENHANCE_YOUR_CALM（too_many_pings）。服务端有哪些限制？这是 TCP 保活吗？',
      '这是 HTTP/2 的 PING 帧，不是 TCP 保活。其间没有数据的话，服务端要求两次 ping 至少隔 {products/grpc-server-least-interval}，没有进行中的调用时要隔 {heartbeats.grpcIdlePing}；违反几次就断开。客户端调到 {300}以上，或者在服务端调小 `PERMIT_KEEPALIVE_TIME`，并允许无调用时 ping。',
    ],
  },
  {
    id: 'power-cut-or-crash',
    number: 'P-080',
    article: 'dead-peers',
    prove: timers,
    en: [
      'A host loses power, or a process crashes: what is the difference, without keepalive and without data?',
      'When a process dies its kernel says so: FIN or RST, and you know after one trip, {0.01~} at a round trip of 20 ms. When the power goes nothing is said, and an idle connection stays ESTABLISHED for ever; with default keepalive until {7875}. If the host comes back, its kernel answers the next packet with a RST.',
    ],
    zh: [
      'TCP 连接一端断电和进程崩溃有什么区别（没开 keepalive、无数据）？',
      '进程崩溃，内核还在，会替它发 FIN 或 RST，一个单程就知道，往返 20 毫秒时是 {0.01~}。断电则什么都不发，空闲连接永远停在 ESTABLISHED；开了默认保活，也要 {7875}。主机重启回来，收到下一个报文就回 RST。',
    ],
  },
  {
    id: 'cable-out-and-in',
    number: 'P-081',
    article: 'dead-peers',
    prove: details,
    en: [
      'I unplug the cable for a few seconds and plug it back in. Is the TCP connection still there?',
      'Yes. A link that goes down ends no connection by itself. With data under way retransmission goes on and the connection recovers if the cable is back before it gives up, {928.856} on a LAN. Idle with default keepalive you have {7875}; without keepalive, for ever. Only a lost address can spoil it.',
    ],
    zh: [
      '拔掉网线几秒再插回去，原来的 TCP 连接还在吗？',
      '还在，链路断开本身不会结束连接。有数据在途，内核一直重传，放弃之前插回来就恢复，局域网上有 {928.856}的时间。空闲而用默认保活，有 {7875}；没开保活，多久都在。怕的只是本机地址变了。',
    ],
  },
  {
    id: 'mongod-stops-or-vm',
    number: 'P-082',
    article: 'dead-peers',
    prove: details,
    en: [
      'When mongod stops, clients reconnect; when its VM is powered off, they hang. Why the difference?',
      'A stopped process leaves a living kernel, which closes the connection with FIN or RST at once. A powered-off VM leaves silence. An idle client then waits {7875} with default keepalive; one that has sent a query waits {928.856}. Lower the idle time for the first, set a user timeout or the driver’s socket timeout for the second.',
    ],
    zh: [
      'mongod 进程停掉，客户端能重连；虚拟机关电，客户端就卡住，为什么不一样？',
      '进程停了内核还在，马上发 FIN 或 RST。虚拟机关电则毫无声息：空闲的客户端靠默认保活要等 {7875}，已经发出查询的要等 {928.856}。前者把空闲时间改小，后者设用户超时或驱动的套接字超时。',
    ],
  },
  {
    id: 'what-a-probe-proves',
    number: 'P-083',
    article: 'layers',
    prove: 'kill -STOP PID; ss -tno state established',
    shown: { widget: 'player', settings: 'scenario=healthy&hz=ideal&until=130' },
    en: [
      'What does a TCP keepalive prove, compared with an HTTP/2 PING?',
      'Keepalive: the path works and the peer’s kernel knows the connection. PING: the peer’s HTTP/2 code runs as well. Neither proves that requests are answered. A process stopped with SIGSTOP answers every probe and no PING.',
    ],
    zh: [
      'TCP 保活和 HTTP/2 PING 各能证明什么？',
      '保活证明路径通，对端内核还认得这条连接。PING 还证明对端进程里的 HTTP/2 代码在跑。两者都不能证明业务有响应。用 SIGSTOP 暂停的进程，探测包照样有 ACK，PING 没有回音。',
    ],
  },
  {
    id: 'both-sides',
    number: 'P-084',
    article: 'how-it-works',
    prove: timers,
    shown: { widget: 'player', settings: 'scenario=both-ends' },
    en: [
      '“Keepalives need to be enabled on both sides.” Is that true?',
      'Half true. The peer needs nothing but TCP to answer, and one side’s probes keep every middlebox on the path awake. But only the side that probes finds out that the other has died; the peer’s probes do not count as activity for its own timer. So set it where you need to know.',
    ],
    zh: [
      '有人说「保活必须两端都开」，对吗？',
      '对一半。对端只要有 TCP 就会应答，一边探测，路上的中间设备就都记着这条连接。但只有探测的那一边能发现对方已经没了；对端发来的探测包，在自己的定时器看来也不算活动。哪边需要知道，就在哪边开。',
    ],
  },
  {
    id: 'ssh-which-alive',
    number: 'P-085',
    article: 'layers',
    prove: 'ssh -vvv -o ServerAliveInterval=60 HOST',
    en: [
      'SSH: TCPKeepAlive or ServerAliveInterval, which one stops my broken pipe?',
      '`ServerAliveInterval 60`. Its messages go through the encrypted channel, so they are data to every device, and cannot be forged. With the default count of {products/ssh-count} it gives up after {240}: one interval of silence, and one for each message. `TCPKeepAlive` is on by default but waits the system’s {linux.idle}.',
    ],
    zh: [
      'SSH 的 TCPKeepAlive 和 ServerAliveInterval，哪个能治 broken pipe？',
      '`ServerAliveInterval 60`。它的消息走加密通道，在所有设备眼里都是数据，也伪造不了。次数默认 {products/ssh-count} 次，{240}放弃：先静默一个间隔，每条消息再各等一个。`TCPKeepAlive` 默认就开着，但要等系统的 {linux.idle}。',
    ],
  },
  {
    id: 'ftp-control-connection',
    number: 'P-086',
    article: 'layers',
    prove: timers,
    en: [
      'My FTP control connection dies during a long upload. Will TCP keepalive save it, or do I need NOOP?',
      'It depends on who cuts it. A NAT: keepalive with {60} of idle time is enough. The server’s own timer, {products/ftp-proftpd-idle} in ProFTPD, wants a command: send NOOP. A `421` in the log before the end means the server.',
    ],
    zh: [
      '上传大文件时 FTP 控制连接断了，TCP 保活能救吗，还是要发 NOOP？',
      '看是谁断的。NAT 断的，保活空闲时间设 {60}就够。服务器自己的定时器要看到命令，比如 ProFTPD 是 {products/ftp-proftpd-idle}，那就发 NOOP。断开前日志里有 `421`，就是服务器断的。',
    ],
  },
  {
    id: 'mysql-eight-hours',
    number: 'P-087',
    article: 'layers',
    prove: 'mysql -e "SHOW VARIABLES LIKE \'wait_timeout\'"',
    en: [
      'MySQL drops my idle connection after 8 hours. Will TCP keepalive prevent it?',
      'No. `wait_timeout`, {products/mysql-session-wait-timeout} by default, waits for a statement, and a probe carries none. Let the pool test the connection in time, set its maximum lifetime below that, or reconnect.',
    ],
    zh: [
      'MySQL 空闲 8 小时就断开连接，开 TCP 保活能避免吗？',
      '不能。`wait_timeout` 默认 {products/mysql-session-wait-timeout}，等的是 SQL 语句，探测包里没有。让连接池赶在它之前校验一次，或者把最大生命周期设得比它小，或者断了再重连。',
    ],
  },
];
