import { resets, sysctls, timers } from '~/facts/questions/commands.ts';
import type { Written } from '~/facts/questions/question.ts';

/** Idle timeouts of clouds and of the devices in front of them. */
export const cloudTexts: readonly Written[] = [
  {
    id: 'mesh-behind-nlb',
    number: 'P-001',
    article: 'keeping-paths-open',
    prove: timers,
    en: [
      'I set tcpKeepalive in an Istio DestinationRule, yet clients behind an AWS NLB are reset after six idle minutes. Why?',
      'A probe belongs to one TCP connection. The DestinationRule sets the one from gateway to app; the NLB sits between client and gateway and forgets an idle flow after {middleboxes/aws-nlb}. Set keepalive on that leg: in the client, or as socket options of the gateway’s listener. Run the command on the gateway: the client’s connection must show `timer:(keepalive,…)` with less than that.',
    ],
    zh: [
      'Istio DestinationRule 里配了 tcpKeepalive，AWS NLB 后面的客户端空闲六分钟还是被重置，为什么？',
      '探测包出不了它那条 TCP 连接。DestinationRule 管的是网关到应用那一段，NLB 卡在客户端和网关之间，空闲 {middleboxes/aws-nlb}就忘掉这条流。保活要设在前一段：客户端自己设，或者给网关的监听套接字加选项。在网关上执行下面的命令，客户端那条连接应显示 `timer:(keepalive,…)`，剩余时间小于这个值。',
    ],
  },
  {
    id: 'nlb-one-side',
    number: 'P-002',
    article: 'keeping-paths-open',
    prove: timers,
    en: [
      'Behind an NLB, must client and target both send keepalives, or is one side enough?',
      'One side is enough to keep the flow. The NLB’s TCP listener passes packets through, and a probe or its answer, from either side, restarts its {middleboxes/aws-nlb}. Each side still needs keepalive of its own to learn that the other has died. With a proxy that ends TCP it is different: each leg needs its own.',
    ],
    zh: [
      '走 NLB 的连接，客户端和后端都要发保活，还是一边发就够？',
      '要保住这条流，一边就够。NLB 的 TCP 监听器只转发报文，探测包也好、应答也好，不论来自哪边，都会让那 {middleboxes/aws-nlb}重新计时。但要知道对端已经没了，每一边都得靠自己的保活。换成终结 TCP 的代理就不同了：每一段都要各设各的。',
    ],
  },
  {
    id: 'boto3-nat-gateway',
    number: 'P-003',
    article: 'keeping-paths-open',
    prove: timers,
    en: [
      'A synchronous Lambda call behind a NAT gateway never returns, and boto3 tcp_keepalive=True changes nothing. What is that option good for?',
      'By itself, nothing here: it sets SO_KEEPALIVE only, so the first probe leaves after {linux.idle}. The NAT gateway has forgotten the call after {middleboxes/aws-nat-gateway}, and no function runs longer than {products/aws-lambda-timeout}. Lower the idle time too, by socket options or by the sysctls of the task or pod. With 45/45/9 a silent peer is noticed after {450}.',
    ],
    zh: [
      '同步调用 Lambda，经过 NAT 网关后一直不返回，boto3 设了 tcp_keepalive=True 也没用。这个选项到底有什么用？',
      '单独用，在这里没用。它只打开 SO_KEEPALIVE，首个探测包要等 {linux.idle}；NAT 网关 {middleboxes/aws-nat-gateway}就忘了这条连接，函数最长也只跑 {products/aws-lambda-timeout}。空闲时间必须一起改小：用套接字选项，或者任务、Pod 的 sysctl。设成 45/45/9，对端没有回音，{450}后判死。',
    ],
  },
  {
    id: 'azure-four-minutes',
    number: 'P-004',
    article: 'keeping-paths-open',
    prove: sysctls,
    en: [
      'Azure Load Balancer forgets idle connections after 4 minutes, the AKS docs say 30. Which keepalive or max-idle value do I need?',
      'Find the rule that your packets really pass. Azure’s default is {middleboxes/azure-lb}; the half-hour of the AKS docs, {1800}, is that of its outbound rule. For the shorter one choose an idle time of {120}, so that one lost probe does no harm. Kafka clients, if they send no probes, need `connections.max.idle.ms` below the same limit. No reset comes when the time is up unless TCP reset is enabled on the rule.',
    ],
    zh: [
      'Azure 负载均衡默认 4 分钟断空闲连接，AKS 文档又说 30 分钟。保活或最大空闲该设多少？',
      '先弄清报文走的是哪条规则。Azure 默认 {middleboxes/azure-lb}，AKS 文档说的三十分钟即 {1800}，是它的出站规则。按短的来，空闲时间取 {120}，丢一个探测包也不要紧。Kafka 客户端若不发探测，就让 `connections.max.idle.ms` 小于同一个上限。规则没开启 TCP 重置的话，时间到了什么都不发。',
    ],
  },
  {
    id: 'jdbc-gcp-ten-minutes',
    number: 'P-005',
    article: 'keeping-paths-open',
    prove: timers,
    en: [
      'JDBC threads hang for ever in socketRead0 after queries of more than 10 minutes on GCP. Idle connections recover, running ones never. Why?',
      'The VPC firewall forgets a flow after {middleboxes/gcp-vpc-firewall} without a packet, and says nothing. The thread only waits; it sends nothing, so nothing can fail. An idle connection recovers because the next query is sent and runs into retransmission. Probe during the query: 60/60/5, which also finds a dead peer after {360}. PostgreSQL can do it from its side with `tcp_keepalives_idle=60`.',
    ],
    zh: [
      '在 GCP 上，JDBC 查询跑过 10 分钟后，线程就永远卡在 socketRead0。空闲连接能恢复，执行中的不行，为什么？',
      'VPC 防火墙 {middleboxes/gcp-vpc-firewall}没见到报文就忘掉这条流，而且不作声。线程只在等，什么也不发，自然也不会出错；空闲连接能恢复，是因为下一条 SQL 发出去会走到重传。查询期间也要探测：设 60/60/5，对端失效 {360}后也能发现。PostgreSQL 服务端设 `tcp_keepalives_idle=60` 同样有效。',
    ],
  },
  {
    id: 'layer-4-lb-900',
    number: 'P-010',
    article: 'keeping-paths-open',
    prove: resets,
    en: [
      'Our layer-4 load balancer resets both ends after 900 idle seconds. What should tcp_keepalive_time be on the backend?',
      'Less than the balancer’s {900}, with room for a lost probe: {300} is a good value. A probe from either end counts. It works only for programs that set SO_KEEPALIVE; the sysctl alone switches nothing on. An HTTP listener of the same product counts requests, not packets, and no probe prolongs it.',
    ],
    zh: [
      '四层负载均衡 TCP 900 秒无活动会向两端发 RST，后端 tcp_keepalive_time 应设成多少？',
      '要小于它的 {900}，并留出丢一个探测包的余量，{300}合适。探测从哪一端发都算。前提是程序设了 SO_KEEPALIVE，光改 sysctl 不会打开任何东西。同一产品的七层 HTTP 监听数的是请求，不看报文，探测延长不了它。',
    ],
  },
  {
    id: 'go-migration-eighteen-minutes',
    number: 'P-013',
    article: 'keeping-paths-open',
    prove: resets,
    en: [
      'A PostgreSQL migration ends with “connection reset by peer” after 18 minutes. Is it a NAT that forgets after 900 to 1,200 seconds, and what do I set?',
      'Two usual suspects: IPVS and many layer-4 load balancers at {middleboxes/linux-ipvs}, Google’s Cloud NAT at {middleboxes/gcp-cloud-nat}. A connection that was quiet for so long is only reset at the next packet, so the time you measure is longer than the limit. See in a capture who sends the reset, then keep the idle time of either end, or `SetConnMaxLifetime`, well below the smaller of both.',
    ],
    zh: [
      'PG 迁移数据跑 18 分钟后报 connection reset by peer，有人说是 NAT 900 到 1200 秒回收，怎么判断、怎么设？',
      '最常见的两个：IPVS 和不少四层负载均衡是 {middleboxes/linux-ipvs}，谷歌 Cloud NAT 是 {middleboxes/gcp-cloud-nat}。连接静默过了头，要到下一个报文才被重置，所以你量到的时间总在上限之后。先抓包看 RST 是谁发的，再把任一端的空闲时间，或者 `SetConnMaxLifetime`，设得明显小于两者中较小的那个。',
    ],
  },
  {
    id: 'event-hubs-ten-minutes',
    number: 'P-018',
    article: 'layers',
    prove: timers,
    en: [
      'Azure says Event Hubs closes a connection without requests for 10 minutes even with TCP keepalive on. Is that a contradiction?',
      'No: two timers. The load balancer’s {middleboxes/azure-lb} counts packets, and probes satisfy it. The service’s {600} counts requests, and a probe carries none. Either send protocol traffic, or close first: a `connections.max.idle.ms` below the smaller limit, and reconnect when there is work.',
    ],
    zh: [
      'Azure 说开着 TCP 保活，Event Hubs 10 分钟没有请求也会断开。这不矛盾吗？',
      '不矛盾，这是两个定时器。负载均衡的 {middleboxes/azure-lb}数的是报文，探测包就够；服务端的 {600}数的是请求，探测包里没有请求。要么发点协议层的流量，要么自己先断：`connections.max.idle.ms` 小于较小的上限，有活时再重连。',
    ],
  },
  {
    id: 'nginx-behind-nlb-or-alb',
    number: 'P-019',
    article: 'layers',
    prove: 'curl -sv -o /dev/null http://HOST/ 2>&1 | grep -i keep-alive',
    en: [
      'Behind an NLB, should nginx keepalive_timeout be less than 350 s or more? Behind an ALB everybody says more.',
      'This is HTTP keep-alive. The NLB passes packets through, so nginx should close with a FIN while the flow still exists: below {middleboxes/aws-nlb}, say {300}; its default of {timers.nginxKeepAlive} is fine too. The ALB keeps backend connections for reuse and closes idle ones after {middleboxes/aws-alb}; the backend must outlive that, or a request meets a closed connection: {timers.nginxKeepAlive} does.',
    ],
    zh: [
      '走 NLB 时，nginx 的 keepalive_timeout 该小于 350 秒还是大于？ALB 大家都说要大于。',
      '这里说的是 HTTP keep-alive。NLB 只转发报文，nginx 应该趁这条流还在就用 FIN 关掉，所以要小于 {middleboxes/aws-nlb}，比如 {300}，默认的 {timers.nginxKeepAlive}也行。ALB 会复用到后端的连接，空闲 {middleboxes/aws-alb}才关；后端必须比它活得久，否则请求会撞上刚关的连接，{timers.nginxKeepAlive}正合适。',
    ],
  },
];
