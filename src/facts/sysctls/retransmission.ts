import type { Localized } from '~/i18n/locales.ts';
import { cited } from '~/facts/cells.ts';
import { row, scopes, type Sysctl } from './row.ts';

const nobody: Localized = { en: 'Nobody, as a rule.', zh: '一般谁都不用改。' };

const parameters: readonly Sysctl[] = [
  {
    name: 'net.ipv4.tcp_retries2',
    initial: cited(15, 'count', 'linux-tcp-h', 'source code'),
    unit: { en: 'doublings, turned into a time', zh: '翻倍次数，折算成时间' },
    accepts: '0 … 255',
    scope: scopes.own,
    meaning: {
      en: 'How long unacknowledged data is sent again: the sum of that many doublings from 200 ms, each at most tcp_rto_max_ms. For zero-window probes it is a true count.',
      zh: '数据没有得到确认时重传多久：从 200 毫秒起翻倍这么多次、每次不超过 tcp_rto_max_ms，加起来的时间。零窗口探测才真的按个数算。',
    },
    who: {
      en: 'Hosts whose programs cannot set TCP_USER_TIMEOUT and must notice a dead peer while sending. RFC 9293 asks for at least 100 s.',
      zh: '程序设不了 TCP_USER_TIMEOUT、又要在发送时及时发现对端失效的机器。RFC 9293 要求至少 100 秒。',
    },
    said: {
      en: '“5 means five packets”, “15 means 15 minutes.” It is a time budget, and the connection ends at the first timeout after it.',
      zh: '「5 就是重传五个包」「15 就是 15 分钟」。它是一笔时间预算，连接在预算用完后的第一次超时结束。',
    },
    sources: ['linux-tcp-h', 'linux-tcp-timer', 'linux-ip-sysctl'],
    confidence: 'source code',
  },
  {
    name: 'net.ipv4.tcp_retries1',
    initial: cited(3, 'count', 'linux-tcp-h', 'source code'),
    unit: { en: 'doublings, turned into a time', zh: '翻倍次数，折算成时间' },
    accepts: '0 … 255',
    scope: scopes.own,
    meaning: {
      en: 'After this long TCP asks the network layer for another route. Nothing is closed.',
      zh: '重传这么久之后，TCP 请网络层换一条路由。不会关闭任何连接。',
    },
    who: nobody,
    said: {
      en: 'Set together with tcp_retries2 as if it closed something too.',
      zh: '常和 tcp_retries2 一起抄，好像它也会关连接。',
    },
    sources: ['linux-tcp-h', 'linux-ip-sysctl'],
    confidence: 'source code',
  },
  {
    name: 'net.ipv4.tcp_orphan_retries',
    initial: cited(0, 'count', 'linux-tcp-ipv4', 'source code', {
      en: 'acts as 8',
      zh: '按 8 处理',
    }),
    unit: { en: 'doublings, turned into a time', zh: '翻倍次数，折算成时间' },
    accepts: '0 … 255',
    scope: scopes.own,
    meaning: {
      en: 'Takes the place of tcp_retries2 once the program has closed the socket and data is still unacknowledged.',
      zh: '程序已经关闭套接字、数据还没确认时，用它代替 tcp_retries2。',
    },
    who: {
      en: 'Servers with many closed connections whose clients vanish.',
      zh: '客户端常常突然消失、积了很多已关闭连接的服务器。',
    },
    said: {
      en: 'The documentation says the default is 8. The value is 0, which the code reads as 8 while the retransmission timeout is under its maximum.',
      zh: '文档说默认是 8。实际的值是 0，重传超时没到上限时，代码把 0 当 8 用。',
    },
    sources: ['linux-tcp-ipv4', 'linux-tcp-timer', 'linux-ip-sysctl', 'linux-sysctl-list'],
    confidence: 'source code',
  },
  {
    name: 'net.ipv4.tcp_rto_max_ms',
    initial: cited(120000, 'ms', 'linux-sysctl-list', 'measured'),
    unit: { en: 'milliseconds', zh: '毫秒' },
    accepts: '1000 … 120000',
    scope: scopes.own,
    meaning: {
      en: 'The largest retransmission timeout, read when a socket is made. It shortens the time tcp_retries2 stands for. Since Linux 6.15. It does not bound the repeated SYN-ACKs of a server, as measured on 6.18. Per socket: TCP_RTO_MAX_MS.',
      zh: '重传超时的上限，套接字建立时读一次。它会缩短 tcp_retries2 折算出的时间。Linux 6.15 起有。在 6.18 上实测，它管不到服务器重传的 SYN-ACK。单个套接字用 TCP_RTO_MAX_MS。',
    },
    who: {
      en: 'Networks that recover fast and should be tried again soon.',
      zh: '恢复得快、希望尽早再试的网络。',
    },
    said: {
      en: 'Older articles say the 120 s are fixed. They were.',
      zh: '老文章说 120 秒改不了，当时确实如此。',
    },
    sources: ['linux-sysctl-list', 'linux-limits', 'linux-rto-max-sysctl'],
    confidence: 'measured',
  },
  {
    name: 'net.ipv4.tcp_rto_min_us',
    initial: cited(200000, 'count', 'linux-tcp-ipv4', 'source code'),
    unit: { en: 'microseconds', zh: '微秒' },
    accepts: '≥ 1',
    scope: scopes.own,
    meaning: {
      en: 'The least retransmission timeout. The rto_min of a route comes first. tcp_retries2 goes on counting from 200 ms whatever this says. Per socket: TCP_RTO_MIN_US, and TCP_DELACK_MAX_US for the delay of ACKs, both since Linux 6.15.',
      zh: '重传超时的下限，路由上的 rto_min 优先。无论它是多少，tcp_retries2 都从 200 毫秒算起。单个套接字用 TCP_RTO_MIN_US；延迟 ACK 的上限用 TCP_DELACK_MAX_US，都从 Linux 6.15 起有。',
    },
    who: { en: 'Data centres with short, steady round trips.', zh: '往返时间短而稳的数据中心。' },
    said: {
      en: 'RFC 6298 recommends at least one second; Linux has always used less.',
      zh: 'RFC 6298 建议不小于 1 秒，Linux 一直用得更小。',
    },
    sources: [
      'linux-tcp-ipv4',
      'linux-ip-sysctl',
      'linux-limits',
      'rfc6298',
      'linux-rto-min-option',
      'linux-delack-option',
    ],
    confidence: 'source code',
  },
  {
    name: 'net.ipv4.tcp_early_retrans',
    initial: cited(3, 'count', 'linux-tcp-ipv4', 'source code'),
    unit: { en: 'mode', zh: '模式' },
    accepts: { en: '0 … 4; only 3 and 4 switch it on', zh: '0 … 4，只有 3 和 4 是开' },
    scope: scopes.own,
    meaning: {
      en: 'Tail loss probe: the last segment is repeated after about two round trips, before the first timeout. It delays that timeout, and with it the start of a user timeout.',
      zh: '尾部丢失探测：大约两个往返时间后、第一次超时之前，先把最后一个报文段重传一次。第一次超时因此推后，用户超时也从更晚算起。',
    },
    who: nobody,
    said: { en: 'The old modes 1 and 2 do nothing now.', zh: '旧的模式 1、2 现在不起作用。' },
    sources: ['linux-tcp-ipv4', 'linux-tcp-output', 'linux-ip-sysctl'],
    confidence: 'source code',
  },
  {
    name: 'net.ipv4.tcp_thin_linear_timeouts',
    initial: cited(0, 'count', 'linux-ip-sysctl', 'official documentation'),
    unit: { en: 'switch', zh: '开关' },
    accepts: '0 … 255',
    scope: scopes.own,
    meaning: {
      en: 'With fewer than 4 segments in flight the first 6 timeouts do not double. The time limit of tcp_retries2 stays.',
      zh: '在途报文段少于 4 个时，前 6 次超时不翻倍。tcp_retries2 的时限不变。',
    },
    who: {
      en: 'Games, terminals: little data, low delay.',
      zh: '数据少、要低延迟的场合：游戏、终端。',
    },
    said: { en: 'Rarely copied.', zh: '很少有人抄。' },
    sources: ['linux-ip-sysctl', 'linux-sysctl', 'linux-sysctl-list'],
    confidence: 'official documentation',
  },
  {
    name: 'net.ipv4.tcp_invalid_ratelimit',
    initial: cited(500, 'ms', 'linux-ip-sysctl', 'official documentation'),
    unit: { en: 'milliseconds', zh: '毫秒' },
    accepts: { en: '0 = no limit', zh: '0 表示不限' },
    scope: scopes.own,
    meaning: {
      en: 'The least time between two answers to segments outside the window, per connection. Keepalive and window probes are such segments, so a second one that soon gets no answer.',
      zh: '同一连接上，对窗口外报文段的两次应答至少隔多久。保活探测和窗口探测都是这种报文段，来得太快的第二个得不到应答。',
    },
    who: nobody,
    said: { en: 'Rarely copied.', zh: '很少有人抄。' },
    sources: ['linux-ip-sysctl', 'linux-tcp-input', 'linux-sysctl-list'],
    confidence: 'official documentation',
  },
];

/** Parameters that decide when unacknowledged data is given up. */
export const retransmissionRows = parameters.map(
  row({ en: 'Retransmission and dead peers', zh: '重传与对端失效' }),
);
