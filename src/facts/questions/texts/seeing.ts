import { counter, timers } from '~/facts/questions/commands.ts';
import type { Written } from '~/facts/questions/question.ts';

/** Reading what the tools print. */
export const seeingTexts: readonly Written[] = [
  {
    id: 'netstat-three-numbers',
    number: 'P-067',
    article: 'seeing-it',
    prove: 'netstat -tno',
    en: [
      'What do the three numbers in netstat -o “keepalive (6176.47/0/0)” mean?',
      'The kernel looks again in {6176}; no retransmissions; no unanswered probes. With `0/2` two probes would be unanswered. Traffic does not move the timer, so the first number does not tell when something was last heard: when it ends, the kernel compares and probes or waits on.',
    ],
    zh: [
      'netstat -o 里 keepalive (6176.47/0/0) 这三个数是什么意思？',
      '内核 {6176}后再看一次；重传 0 次；未答的探测包 0 个，若是 `0/2` 就是两个未答。有流量时定时器并不移动，所以第一个数说明不了上次是什么时候收到东西：到点了内核才去比较，该探就探，不该探就接着等。',
    ],
  },
  {
    id: 'probe-one-below',
    number: 'P-068',
    article: 'how-it-works',
    prove: 'tcpdump -nvi any -S tcp',
    shown: { widget: 'player', settings: 'scenario=healthy&hz=ideal&until=130' },
    en: [
      'Why are keepalive probes 0 or 1 byte long, with a sequence number one less than expected?',
      'One below the next byte lies outside the window, and TCP must answer such a segment with an ACK. That is all a probe is. Linux sends it empty; Windows adds one garbage byte, an old concession to stacks that ignored empty ones. The answer acknowledges the number that was expected all along.',
    ],
    zh: [
      '保活探测包为什么是 0 或 1 字节，序号还比预期小一？',
      '比下一个字节小一，正好落在窗口之外，TCP 规定对这样的报文段必须回 ACK，探测包就是利用这一点。Linux 发空的；Windows 带一个无意义的字节，是照顾那些不理空报文段的老协议栈。应答里确认的，还是原来期待的那个序号。',
    ],
  },
  {
    id: 'wireshark-label',
    number: 'P-069',
    article: 'seeing-it',
    prove: "tshark -r FILE -Y 'tcp.analysis.keep_alive || tcp.analysis.keep_alive_ack'",
    shown: { widget: 'player', settings: 'scenario=dead-peer' },
    en: [
      'Why does Wireshark label a packet TCP Keep-Alive rather than Retransmission, Out-Of-Order or Dup ACK?',
      'By its shape: 0 or 1 byte of data, a sequence number one below the next expected, no SYN, FIN or RST. That rule comes before those for retransmission and order. It is a guess: a zero-window probe of Linux has the same shape, and only the window field and the queue tell them apart.',
    ],
    zh: [
      'Wireshark 里同一个包为什么标 TCP Keep-Alive 而不是 Retransmission / Out-Of-Order / Dup ACK？',
      '看形状：数据 0 或 1 字节，序号比下一个期待的小一，没有 SYN、FIN、RST；这条规则排在重传和乱序之前。它只是推断：Linux 的零窗口探测形状完全一样，要看窗口字段和发送队列才能分清。',
    ],
  },
  {
    id: 'no-probe-in-capture',
    number: 'P-070',
    article: 'seeing-it',
    prove: timers,
    en: [
      'Keepalive is on with 30/10/3, but tcpdump shows no probe every 30 s. Is it broken?',
      'Probably just busy. The idle time counts from the last segment received, so any traffic puts the probe off. On a connection that is really silent one leaves every {30} while it is answered; a peer that stops answering is dead after {60}. The command shows a keepalive timer if it is on at all.',
    ],
    zh: [
      '保活已开，30/10/3，tcpdump 里却没有每 30 秒一个探测包，是坏了吗？',
      '多半是连接不闲。空闲时间从最后一次收到报文算起，有流量就往后推。真正静默的连接，只要有应答，每 {30}发一个；对端不答了，{60}判死。下面的命令里有 keepalive 定时器，就说明开着。',
    ],
  },
  {
    id: 'are-probes-sent',
    number: 'P-071',
    article: 'seeing-it',
    prove: counter,
    shown: { widget: 'no-effect', settings: 'timer=keepalive&left=60' },
    en: [
      'Is there any way to check that keepalive packets are really sent on my database connection?',
      'Three. `ss -tno` on that connection shows `timer:(keepalive,…)` counting down. The counter `TcpExtTCPKeepAlive` of the same network namespace grows with each probe. And `tcpdump` shows an empty segment and its answer when the countdown ends, if nothing else was received meanwhile.',
    ],
    zh: [
      '有没有办法确认数据库连接上真的在发保活报文？',
      '有三个。`ss -tno` 里那条连接显示 `timer:(keepalive,…)`，数字在减。同一网络命名空间的计数器 `TcpExtTCPKeepAlive` 每发一个加一。倒计时结束时，若这段时间没收到别的，`tcpdump` 能看到一个空报文段和它的应答。',
    ],
  },
  {
    id: 'keep-alive-strategy',
    number: 'P-072',
    article: 'layers',
    prove: timers,
    en: [
      'Can HttpClient’s setKeepAliveStrategy replace sysctl tcp_keepalive_time? netstat shows keepalive (7196.75/0/0).',
      'No. The strategy says how long an idle HTTP connection stays in the pool. Your netstat line says that TCP keepalive is on with the default idle time: {7197} of {linux.idle} are left. Change the sysctl, or set TCP_KEEPIDLE on the sockets.',
    ],
    zh: [
      'HttpClient 的 setKeepAliveStrategy 能代替 tcp_keepalive_time 吗？netstat 显示 keepalive (7196.75/0/0)。',
      '不能。这个策略管的是空闲的 HTTP 连接在池里留多久。netstat 那行说明 TCP 保活开着，空闲时间却是默认值：{linux.idle}还剩 {7197}。要么改 sysctl，要么在套接字上设 TCP_KEEPIDLE。',
    ],
  },
  {
    id: 'webdis-twenty-hours',
    number: 'P-073',
    article: 'dead-peers',
    prove: timers,
    en: [
      'Webdis keeps a connection ESTABLISHED for 20 hours after the client host died, and my capture shows no keepalive at all. Is that expected?',
      'Yes: without SO_KEEPALIVE an idle connection has no timer and stays for ever. With it and Linux’s defaults it would have ended after {7875}. In the output of the command such a connection has no `timer:` at all.',
    ],
    zh: [
      '客户端主机挂了 20 小时，Webdis 的连接还是 ESTABLISHED，抓包一个保活都没有，正常吗？',
      '正常：没设 SO_KEEPALIVE，空闲连接就没有定时器，会一直留着。设了而用默认值，{7875}就断了。下面命令的输出里，这样的连接根本没有 `timer:`。',
    ],
  },
];
