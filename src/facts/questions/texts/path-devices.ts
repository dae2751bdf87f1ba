import { details, timers } from '~/facts/questions/commands.ts';
import type { Written } from '~/facts/questions/question.ts';

/** Idle timeouts of IPVS, firewalls, NAT and proxies. */
export const deviceTexts: readonly Written[] = [
  {
    id: 'reset-with-full-ttl',
    number: 'P-006',
    article: 'keeping-paths-open',
    prove: 'ipvsadm -L --timeout',
    en: [
      'A gRPC connection idle for over 15 minutes gets a RST at the next write. Its TTL is not decremented and the server never sent it. Who did?',
      'Your own node. In IPVS mode kube-proxy forgets an idle TCP connection after {middleboxes/kube-proxy-ipvs}; the next segment then finds no entry, and the local kernel answers with a reset, its TTL untouched. Default keepalive comes too late, after {linux.idle}. Set the idle time below the IPVS timeout in the pod’s own network namespace, with SO_KEEPALIVE on, or raise `--ipvs-tcp-timeout`.',
    ],
    zh: [
      'gRPC 连接空闲超过 15 分钟，下次写就收到 RST，TTL 没有递减，服务端也没发过。是谁发的？',
      '是你自己的节点。kube-proxy 用 IPVS 模式时，空闲 TCP 连接 {middleboxes/kube-proxy-ipvs}后就被忘掉，下一个报文查不到映射，本机内核直接回 RST，所以 TTL 没减过。默认的保活要 {linux.idle}才探，太晚。在 Pod 自己的网络命名空间里把空闲时间设得比它小，并确认开了 SO_KEEPALIVE；也可以调大 `--ipvs-tcp-timeout`。',
    ],
  },
  {
    id: 'ipvs-twenty-minutes',
    number: 'P-007',
    article: 'keeping-paths-open',
    prove: 'ipvsadm -L --timeout',
    en: [
      'Since kube-proxy switched to IPVS our gRPC service gets “Connection reset by peer” after about 20 silent minutes. What do I change?',
      'Such a silence is longer than the {middleboxes/kube-proxy-ipvs} of IPVS. With 600/30/10 the first probe is early enough, and a dead peer is noticed after {900}; 180/30/3 leaves more room and needs {270}. Set it inside the pod: a host’s sysctls do not reach it. gRPC must set SO_KEEPALIVE, or send its own pings.',
    ],
    zh: [
      'kube-proxy 切成 ipvs 后，gRPC 服务预热一次，静默约 20 分钟再请求就报 Connection reset by peer，怎么改？',
      '这段静默已经超过 IPVS 的 {middleboxes/kube-proxy-ipvs}。设 600/30/10，首个探测包赶得上，对端失效要 {900}才判死；180/30/3 余量更大，{270}就够。要在 Pod 里设，宿主机的 sysctl 管不到它。还要确认 gRPC 打开了 SO_KEEPALIVE，或者用它自己的 ping。',
    ],
  },
  {
    id: 'gateway-ignores-probes',
    number: 'P-008',
    article: 'layers',
    prove: 'tcpdump -nvi any host GATEWAY',
    en: [
      'Cloudflare’s gateway drops my TCP connection after 270 seconds although keepalive packets are sent. Why do they not count?',
      'The gateway ends TCP on both sides. Its own kernel answers your probes, while its timer of {middleboxes/cloudflare-gateway} watches for payload. No keepalive setting helps: the application must send something itself, a heartbeat well below that time. In the capture each probe gets its ACK, and the connection ends all the same.',
    ],
    zh: [
      '保活报文一直在发，Cloudflare 网关还是 270 秒断我的 TCP 连接。为什么不算数？',
      '网关在两侧各自终结 TCP。你的探测包由它的内核应答，而它那个 {middleboxes/cloudflare-gateway}的定时器只看有没有数据。保活怎么设都没用，得让应用自己发点东西，心跳间隔要明显小于这个时间。抓包能看到每个探测包都有 ACK，连接照样断。',
    ],
  },
  {
    id: 'haproxy-clitcpka',
    number: 'P-009',
    article: 'keeping-paths-open',
    prove: timers,
    en: [
      'HAProxy in Fargate behind a NAT with a fixed timeout of 300 s; no sysctls there, and “option clitcpka” alone does not help. What now?',
      'The option only switches SO_KEEPALIVE on; the first probe still waits {linux.idle}. Add `clitcpka-idle 120s`, `clitcpka-intvl 30s`, `clitcpka-cnt 3`, and the `srvtcpka-` ones for the server side. The NAT then sees a packet long before its {300} are over, and a dead client is noticed after {210}.',
    ],
    zh: [
      'HAProxy 跑在 Fargate 上，前面的 NAT 固定 300 秒超时，sysctl 改不了，只写 option clitcpka 又没用，怎么办？',
      '这个选项只打开 SO_KEEPALIVE，首个探测包还是要等 {linux.idle}。再加上 `clitcpka-idle 120s`、`clitcpka-intvl 30s`、`clitcpka-cnt 3`，服务端一侧用对应的 `srvtcpka-`。这样离 NAT 的 {300}还早就有报文经过，客户端失效 {210}后也能发现。',
    ],
  },
  {
    id: 'druid-fifteen-minutes',
    number: 'P-011',
    article: 'data-in-flight',
    prove: details,
    en: [
      'Druid takes a stale connection from the pool and the validation query hangs for about 15 minutes. Why just 15?',
      'The firewall has silently forgotten the flow. The validation query is sent, never acknowledged and retransmitted until `tcp_retries2` runs out: a limit of {924.6}, in practice {928.856} or more. Keepalive is silent all that time. Let the pool test or evict connections sooner than the firewall forgets them, and bound the rest with a user timeout or the driver’s `socketTimeout`.',
    ],
    zh: [
      'Druid 从连接池取到失效连接，校验 SQL 卡住约 15 分钟才报错，为什么恰好 15 分钟？',
      '防火墙早已悄悄忘掉这条流。校验 SQL 发出去没人确认，一路重传到 `tcp_retries2` 用完：上限 {924.6}，实际要 {928.856}以上，这期间保活一声不出。让连接池的保活或驱逐赶在防火墙忘记之前，再用用户超时或驱动的 `socketTimeout` 兜底。',
    ],
  },
  {
    id: 'pool-behind-new-firewall',
    number: 'P-012',
    article: 'keeping-paths-open',
    prove: timers,
    en: [
      'A firewall that cuts after 30 idle minutes now stands between app and database. How should the pool be configured?',
      'Everything that touches the connection must come before the firewall’s {1800}, in this order: keepalive at {600}, eviction of idle connections at {1200}, and the maximum lifetime still below the limit. A `socketTimeout` catches what slips through. If the pool’s own test query runs often enough, keepalive is the second net.',
    ],
    zh: [
      '割接后应用与数据库之间多了防火墙（空闲 30 分钟断），业务偶发 Connection timed out，连接池该怎么配？',
      '凡是会碰到连接的定时器，都要赶在防火墙的 {1800}之前，顺序是：保活 {600}，空闲驱逐 {1200}，最大生命周期也小于上限。漏网的由 `socketTimeout` 兜底。连接池自己的校验若够勤，保活就是第二道保险。',
    ],
  },
  {
    id: 'my-nat-timeout',
    number: 'P-014',
    article: 'keeping-paths-open',
    prove: 'sysctl net.netfilter.nf_conntrack_tcp_timeout_established',
    en: [
      'I build a NAT. Which idle timeout lets hosts with default keepalive survive?',
      'At least {standards/nat-established}: RFC 5382 asks for it because keepalive’s default must not be below {rfc9293.leastDefaultIdle}, and with equal times the two would race. Linux’s own connection tracking keeps an established flow for {middleboxes/linux-conntrack}. Where memory is short, evict the longest idle first instead of shortening the timeout for all.',
    ],
    zh: [
      '我在做 NAT 设备，空闲超时设多少，用默认保活的主机才不会断？',
      '至少 {standards/nat-established}。RFC 5382 这样要求，是因为保活的默认值不得小于 {rfc9293.leastDefaultIdle}，两边相等就成了抢跑。Linux 自己的连接跟踪把已建立的流留 {middleboxes/linux-conntrack}。内存紧张时，优先淘汰空闲最久的，不要把所有人的超时都缩短。',
    ],
  },
  {
    id: 'longer-is-weaker',
    number: 'P-015',
    article: 'keeping-paths-open',
    prove: timers,
    en: [
      'DBeaver’s keep-alive is at its maximum of 32767 s, and it still disconnects after about 300 s. What is wrong?',
      'The direction. The number says how long to wait before the first sign of life, so the largest is the weakest. Something on the path forgets the connection after {300}; set {60}, and a packet passes several times before that.',
    ],
    zh: [
      'DBeaver 的 keep-alive 已经设到最大值 32767，还是 300 秒左右就断，哪里错了？',
      '方向反了。这个数是「静默多久才发第一个包」，越大越没用。路上有设备 {300}就忘掉连接；设成 {60}，在那之前已经有好几个报文经过了。',
    ],
  },
  {
    id: 'kubectl-exec-four-hours',
    number: 'P-016',
    article: 'layers',
    prove: 'time kubectl exec POD -- sleep infinity',
    en: [
      'kubectl exec … sleep infinity ends after about 240 minutes. Is that a TCP keepalive setting?',
      'No. The kubelet ends a stream without payload after {products/kubelet-streaming-idle} (`streamingConnectionIdleTimeout`); a probe is no payload, so `tcp_keepalive_time` changes nothing. If it ends much sooner, a load balancer or proxy in front of the API server has a shorter timer. Let the command print a line now and then, or raise the kubelet’s setting.',
    ],
    zh: [
      'kubectl exec … sleep infinity 跑到 240 分钟左右就断，是 TCP 保活的设置吗？',
      '不是。kubelet 见到流上 {products/kubelet-streaming-idle}没有数据就断开（`streamingConnectionIdleTimeout`）；探测包不算数据，改 `tcp_keepalive_time` 没有用。若断得早得多，是 API server 前面的负载均衡或代理定时器更短。让命令隔一会儿输出一行，或者调大 kubelet 的设置。',
    ],
  },
  {
    id: 'calico-ebpf-vanishing',
    number: 'P-017',
    article: 'data-in-flight',
    prove: 'calico-node -bpf conntrack dump',
    en: [
      'Calico eBPF: after long silence new packets vanish, the sender retransmits for ages and the socket stays open. How do I confirm and fix it?',
      'The connection-tracking entry has expired and packets in the middle of a flow are dropped without a reset. The sender then retransmits: {928.856} on a LAN until ETIMEDOUT. It is confirmed when the dump lacks the connection that `ss` still shows. Set the idle time below Calico’s established timeout (`BPFConntrackTimeouts`), and a user timeout to bound the damage.',
    ],
    zh: [
      'Calico eBPF：长时间静默后新报文凭空消失，发送方一直重传，套接字还开着。怎么确认、怎么修？',
      '连接跟踪里的映射过期了，流中间的报文被直接丢掉，也不回 RST。发送方只好一直重传，局域网上要 {928.856}才得到 ETIMEDOUT。`ss` 里还有、转储里已经没有，就确认了。空闲时间要小于 Calico 的已建立超时（`BPFConntrackTimeouts`），再用用户超时限制损失。',
    ],
  },
];
