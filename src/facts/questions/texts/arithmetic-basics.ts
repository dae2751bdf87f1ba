import { sysctls, timers } from '~/facts/questions/commands.ts';
import type { Written } from '~/facts/questions/question.ts';

/** The sum itself, and what people get wrong in it. */
export const basicTexts: readonly Written[] = [
  {
    id: 'linux-defaults',
    number: 'P-031',
    article: 'how-it-works',
    prove: sysctls,
    en: [
      'With Linux defaults 7200/75/9, how long until a peer that lost power is declared dead?',
      'Idle + interval × probes: {7875}, or {7875~}. The first probe leaves at {7200}, the ninth at {7800}, and it too gets one interval for its answer. That is the least: long kernel timers may run minutes late. Without SO_KEEPALIVE it never happens.',
    ],
    zh: [
      'Linux 默认 7200/75/9，对端断电后多久才判定连接死亡？',
      '空闲 + 间隔 × 次数，即 {7875}，也就是 {7875~}。第一个探测包在 {7200}，第九个在 {7800}，最后一个也要等满一个间隔。这还是下限，内核的长定时器可能晚几分钟。没开 SO_KEEPALIVE 就永远不会判死。',
    ],
  },
  {
    id: 'twenty-five-probes',
    number: 'P-032',
    article: 'the-three-numbers',
    prove: timers,
    en: [
      'A vendor tells us to set 180/60/25. How long until a dead peer is noticed, and are 25 probes useful?',
      '{1680}, or {1680~}. What keeps the NAT entry is the idle time; the count only delays the verdict. 180/30/3 serves the NAT just as well and needs {270}.',
    ],
    zh: [
      '厂商让我们设 180/60/25。对端失效多久能发现？25 次有意义吗？',
      '{1680}，即 {1680~}。保住 NAT 映射靠的是空闲时间，次数只会推迟判死。180/30/3 对 NAT 一样有效，{270}就够。',
    ],
  },
  {
    id: 'fifteen-fifteen-four',
    number: 'P-033',
    article: 'how-it-works',
    prove: timers,
    en: [
      'Idle 15 s, interval 15 s, count 4: which time should a test expect?',
      '{75}, never less: {15} of silence and four intervals. Timers run late, not early, so give the test a few seconds on top, and start the clock at the last segment received, not when the peer was cut off.',
    ],
    zh: [
      '空闲 15 秒、间隔 15 秒、4 次，测试里该断言多久？',
      '{75}，只多不少：静默 {15}，再加四个间隔。定时器只会晚不会早，断言里多留几秒；计时从最后一次收到报文开始，不是从断开对端那一刻。',
    ],
  },
  {
    id: 'hpc-sixty-five-three',
    number: 'P-043',
    article: 'the-three-numbers',
    prove: 'nstat -az TcpExtTCPKeepAlive TcpExtTCPAbortOnTimeout',
    en: [
      'An MPI run drops links under heavy traffic with 60/5/3. Are three probes too few?',
      'For a lossy or busy network, yes. The sum is {75}, but the verdict falls in the last three intervals, on three packets that nobody repeats. If 5 % of exchanges fail, all three do once in 8,000 idle periods; six probes make that once in 64 million. Raise the count or the interval, not the idle time.',
    ],
    zh: [
      'MPI 任务流量大时断链，设的是 60/5/3，3 次是不是太少？',
      '网络有丢包或拥塞时，确实少。总共 {75}，但判决只看最后三个间隔里的三个包，丢了没人补发。若一问一答有 5% 失败，三次全丢的机会是每 8,000 次空闲一回；六次就是每 6,400 万次一回。该加的是次数或间隔，不是空闲时间。',
    ],
  },
  {
    id: 'ten-minutes-then-twenty-seconds',
    number: 'P-046',
    article: 'the-three-numbers',
    prove: timers,
    en: [
      '“So after 10 minutes we will wait 20 s until we fail?” (idle 600, interval 2, 10 probes)',
      'Yes: {620} in all. And an outage of nine intervals, at the wrong moment, kills a healthy connection: it swallows all ten probes. Choose the outage that you want to live through, a router’s restart for example, and make interval × (probes − 1) longer than that.',
    ],
    zh: [
      '「也就是说，10 分钟之后再等 20 秒就判死？」（空闲 600，间隔 2，10 次）',
      '对，总共 {620}；而且断网时机不巧，九个间隔就能把十个探测包全吞掉，误杀健康的连接。先定好要扛过多长的中断，比如路由器重启，再让「间隔 ×（次数 − 1）」大于它。',
    ],
  },
  {
    id: 'why-two-hours',
    number: 'P-047',
    article: 'how-it-works',
    prove: sysctls,
    en: [
      'Why is the default two hours when NATs forget within minutes?',
      'It is older than the NATs. RFC 1122 of 1989 wanted keepalive off by default and not below {rfc9293.leastDefaultIdle}, so that no short outage kills good connections and no probe costs money; RFC 9293 kept that. RFC 5382 therefore asks NATs for {standards/nat-established}, and many do not comply. So choose your own idle time below the shortest timeout on your path.',
    ],
    zh: [
      '为什么保活时间默认是 2 小时这么长？NAT 几分钟就老化了',
      '因为它比 NAT 更老。1989 年的 RFC 1122 要求默认关闭、默认值不小于 {rfc9293.leastDefaultIdle}，怕短暂故障误杀好连接，也怕按包收费；RFC 9293 沿用至今。RFC 5382 因此要求 NAT 至少保留 {standards/nat-established}，但很多设备并不遵守。所以要自己设空闲时间，小于路径上最短的那个超时。',
    ],
  },
  {
    id: 'only-idle-was-set',
    number: 'P-029',
    article: 'the-three-numbers',
    prove: timers,
    en: [
      'reqwest: keepalive 10, 30 and 60 s all give a disconnect at about 12 minutes. Why does the value hardly matter?',
      'Only the idle time changed. Interval and probes stayed at {linux.interval} and {linux.probes}; their product, 675, is nearly all of the {685}, {705} and {735} that follow. Set them too, with `tcp_keepalive_interval` and `tcp_keepalive_retries`: 10/5/3 makes {25}.',
    ],
    zh: [
      'reqwest 把 keepalive 设成 10、30、60 秒，都是约 12 分钟才断，为什么几乎没区别？',
      '只改了空闲时间，间隔和次数还是 {linux.interval}和 {linux.probes}，两者之积 675 占了 {685}、{705}、{735}里的大头。用 `tcp_keepalive_interval` 和 `tcp_keepalive_retries` 一起设，10/5/3 只要 {25}。',
    ],
  },
  {
    id: 'sysctl-forty-five',
    number: 'P-045',
    article: 'the-three-numbers',
    prove: timers,
    en: [
      'Spinnaker’s docs give pod sysctls time=45 and intvl=45. What is the detection time, and do they work without the client’s tcpKeepAlive=true?',
      '{450}, as the count stays at {linux.probes}. Without SO_KEEPALIVE they do nothing at all: sysctls are defaults for sockets that ask for keepalive, not a switch.',
    ],
    zh: [
      'Spinnaker 文档给出的 Pod sysctl 是 time=45、intvl=45，多久能发现失效？客户端不设 tcpKeepAlive=true 有没有用？',
      '{450}，因为次数仍是 {linux.probes}。没设 SO_KEEPALIVE 就毫无作用：sysctl 只是给要求保活的套接字提供默认值，不是开关。',
    ],
  },
];
