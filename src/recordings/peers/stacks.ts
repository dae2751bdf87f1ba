import type { Localized } from '~/i18n/locales.ts';
import type { Peer, PeerGroup } from './peer.ts';

const freebsd = (test: string) => ({
  title: `freebsd-net/tcp-testsuite ${test}`,
  url: 'https://github.com/freebsd-net/tcp-testsuite',
});
const lwip = (test: string) => ({
  title: `lwIP ${test}`,
  url: 'https://github.com/lwip-tcpip/lwip/blob/master/test/unit/tcp/test_tcp.c',
});
const smoltcp = (test: string) => ({
  title: `smoltcp ${test}`,
  url: 'https://github.com/smoltcp-rs/smoltcp/blob/main/src/socket/tcp.rs',
});

/** Not Linux’s: why nothing is compared. */
const apart = (
  id: string,
  source: Peer['source'],
  given: Localized,
  expected: Localized,
  reason: Localized,
): Peer => ({ id, source, given, expected, cases: [], reason });

const idleOnly: Localized = {
  en: 'Another stack’s own rule. Of other systems the model knows what an idle connection does, not how they connect or retransmit.',
  zh: '其他协议栈自己的规则。对其他系统，模型只知道空闲连接的行为，不涉及建连和重传。',
};
const oneNumber: Localized = {
  en: 'Another stack’s own rule: one timeout counted from the last segment heard or the first write, where Linux has three numbers.',
  zh: '其他协议栈自己的规则：只有一个超时，从最后收到的段或首次写入算起；Linux 用三个数。',
};
const oneByte: Localized = {
  en: 'Another stack’s own rule: its window probe carries a byte, that of Linux none.',
  zh: '其他协议栈自己的规则：它的窗口探测带一字节，Linux 的不带。',
};
const table: Localized = {
  en: 'The numbers stand in the table of systems.',
  zh: '这些数字收在系统表里。',
};

const peers: readonly Peer[] = [
  apart(
    'F-1',
    freebsd('snd-syn-rtx-keepinit'),
    { en: 'TCP_KEEPINIT 5 s before connect().', zh: 'connect() 前设 TCP_KEEPINIT 5 s。' },
    {
      en: 'SYN at 0, 1.0 and 3.2 s; ETIMEDOUT after 5 s.',
      zh: '第 0、1.0、3.2 s 发 SYN；5 s 后 ETIMEDOUT。',
    },
    idleOnly,
  ),
  apart(
    'F-2',
    freebsd('snd-syn-rtx-max-number'),
    { en: 'TCP_KEEPINIT 363 s.', zh: 'TCP_KEEPINIT 363 s。' },
    { en: '10 SYNs, the last wait 65 s.', zh: '共 10 个 SYN，最后等 65 s。' },
    idleOnly,
  ),
  apart(
    'F-3',
    freebsd('snd-syn-rtx-drop-options'),
    { en: 'rexmit_drop_options 1.', zh: 'rexmit_drop_options 为 1。' },
    { en: 'Later SYNs carry the MSS only.', zh: '后面的 SYN 只带 MSS。' },
    idleOnly,
  ),
  apart(
    'F-4',
    freebsd('snd-syn-with-ecn-alt-maxretries'),
    { en: 'ecn.maxretries 0.', zh: 'ecn.maxretries 为 0。' },
    { en: 'Only the first SYN asks for ECN.', zh: '只有首个 SYN 请求 ECN。' },
    idleOnly,
  ),
  apart(
    'F-5',
    freebsd('getsockopt keepcnt, keepidle, keepintvl, keepinit'),
    { en: 'Sysctls in milliseconds, options in seconds.', zh: 'sysctl 以毫秒计，选项以秒计。' },
    {
      en: '7200000 reads 7200; a new socket takes the new value.',
      zh: '7200000 读出 7200；新套接字取新值。',
    },
    table,
  ),
  apart(
    'W-1',
    lwip('test_tcp_rto_rexmit_wraparound'),
    { en: 'Two segments unacknowledged.', zh: '两个段未确认。' },
    { en: 'The first retransmission after 2.75 s.', zh: '2.75 s 后首次重传。' },
    idleOnly,
  ),
  apart(
    'W-2',
    lwip('test_tcp_rto_timeout'),
    { en: 'One segment unacknowledged.', zh: '一个段未确认。' },
    { en: '12 retransmissions, then ERR_ABRT.', zh: '重传 12 次，然后 ERR_ABRT。' },
    idleOnly,
  ),
  apart(
    'W-3',
    lwip('test_tcp_rto_timeout_syn_sent'),
    { en: 'A SYN without an answer.', zh: 'SYN 没有应答。' },
    { en: '6 repetitions, then ERR_ABRT.', zh: '重传 6 次，然后 ERR_ABRT。' },
    idleOnly,
  ),
  apart(
    'W-4',
    lwip('test_tcp_zwp_timeout'),
    { en: 'The window is zero, the peer silent.', zh: '零窗口，对端沉默。' },
    { en: '12 probes of one byte, then ERR_ABRT.', zh: '12 次一字节的探测，然后 ERR_ABRT。' },
    oneByte,
  ),
  apart(
    'W-5',
    lwip('test_tcp_persist_split'),
    { en: 'The window is zero with something in flight.', zh: '零窗口，尚有数据在途。' },
    { en: 'Retransmission takes over from persist.', zh: '由重传接替持续定时器。' },
    idleOnly,
  ),
  apart(
    'S-1',
    smoltcp('sends_keep_alive'),
    { en: 'Keepalive of 100 ms on an idle socket.', zh: '空闲套接字设 100 ms 保活。' },
    {
      en: 'A probe at once, then every 100 ms, with one byte.',
      zh: '立即探测一次，此后每 100 ms 一次，带一字节。',
    },
    oneNumber,
  ),
  apart(
    'S-2',
    smoltcp('established_keep_alive_timeout'),
    { en: 'Keepalive 50 ms, timeout 100 ms.', zh: '保活 50 ms，超时 100 ms。' },
    { en: 'RST 100 ms after the last segment heard.', zh: '最后收到的段之后 100 ms 发 RST。' },
    oneNumber,
  ),
  apart(
    'S-3',
    smoltcp('established_timeout'),
    { en: 'Timeout 2000 ms, a write is lost.', zh: '超时 2000 ms，写入丢失。' },
    { en: 'RST 2000 ms after the write.', zh: '写入 2000 ms 后发 RST。' },
    oneNumber,
  ),
  apart(
    'S-4',
    smoltcp('connect_timeout'),
    { en: 'Timeout 100 ms, a SYN is lost.', zh: '超时 100 ms，SYN 丢失。' },
    { en: 'RST after 100 ms.', zh: '100 ms 后发 RST。' },
    oneNumber,
  ),
  apart(
    'S-5',
    smoltcp('fin_wait_1_timeout, last_ack_timeout'),
    { en: 'Timeout 1000 ms, a FIN is lost.', zh: '超时 1000 ms，FIN 丢失。' },
    { en: 'RST after 1000 ms.', zh: '1000 ms 后发 RST。' },
    oneNumber,
  ),
  apart(
    'S-6',
    smoltcp('retransmit_exponential_backoff'),
    { en: 'A write is lost.', zh: '写入丢失。' },
    { en: 'Retransmissions after one RTO and after three.', zh: '一个 RTO 和三个 RTO 之后重传。' },
    idleOnly,
  ),
  apart(
    'S-7',
    smoltcp('zero_window_probe_backoff_nack_reply'),
    { en: 'The window stays zero, probes are answered.', zh: '窗口一直为零，探测有应答。' },
    { en: 'Probes at 1, 3 and 7 s, of one byte.', zh: '第 1、3、7 s 探测，带一字节。' },
    oneByte,
  ),
  apart(
    'S-8',
    smoltcp('responds_to_keep_alive'),
    { en: 'A segment from one byte before the window.', zh: '收到窗口前一字节的段。' },
    { en: 'It is answered with an ACK.', zh: '回一个 ACK。' },
    {
      en: 'As on Linux, where every recording of a healthy peer shows it.',
      zh: '与 Linux 相同：每份对端正常的录制都能看到。',
    },
  ),
];

/** Tests of other stacks, whose rules are their own. */
export const otherStacks: PeerGroup = {
  id: 'stacks',
  title: { en: 'FreeBSD, lwIP, smoltcp', zh: 'FreeBSD、lwIP、smoltcp' },
  peers,
};
