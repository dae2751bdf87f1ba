import { both } from '~/facts/cells.ts';
import { myths, worked, type Myth } from './row.ts';

const budget = both(
  '(2¹⁰ − 1) × 0.2 + (15 − 9) × 120, a lower bound',
  '(2¹⁰ − 1) × 0.2 + (15 − 9) × 120，下限',
);

const list: readonly Myth[] = [
  {
    id: 'while-sending',
    said: both(
      'Keepalive finds a peer that dies while data is being sent.',
      '发数据时对端失效，保活能发现。',
    ),
    truth: both(
      'With unacknowledged data the keepalive timer only arms itself again. tcp_retries2 or TCP_USER_TIMEOUT decides.',
      '有数据没确认时，保活定时器只是重新上弦。由 tcp_retries2 或 TCP_USER_TIMEOUT 决定。',
    ),
    number: worked(924.6, 's', 'linux-tcp-timer', budget),
    sources: ['kernel-traces', 'linux-experiments', 'linux-tcp-timer'],
    confidence: 'measured',
  },
  {
    id: 'user-timeout-replaces',
    said: both(
      'TCP_USER_TIMEOUT makes keepalive superfluous.',
      '有了 TCP_USER_TIMEOUT 就不用保活。',
    ),
    truth: both(
      'It limits how long sent data may stay unacknowledged. On an idle connection nothing is sent, so without SO_KEEPALIVE nothing is noticed.',
      '它限制数据多久没确认。空闲连接上什么也不发，不开 SO_KEEPALIVE 就什么也发现不了。',
    ),
    sources: ['kernel-traces', 'tcp-7'],
    confidence: 'measured',
  },
  {
    id: 'user-timeout-adds',
    said: both(
      'TCP_USER_TIMEOUT and TCP_KEEPCNT both apply.',
      'TCP_USER_TIMEOUT 和 TCP_KEEPCNT 同时起作用。',
    ),
    truth: both(
      'With a user timeout Linux ignores the count, upwards too: here six probes although the count is three.',
      '设了用户超时，Linux 就不看次数，往多了也一样：次数是 3，这里发了 6 个。',
    ),
    number: worked(
      6,
      'count',
      'linux-tcp-timer',
      both(
        'probes: ⌈(120 − 60) ÷ 10⌉ with 60/10/3 and a user timeout of 120 s',
        '个探测包：60/10/3、用户超时 120 秒时 ⌈(120 − 60) ÷ 10⌉',
      ),
    ),
    sources: ['kernel-traces', 'linux-experiments', 'linux-tcp-timer'],
    confidence: 'measured',
  },
  {
    id: 'user-timeout-shorter',
    said: both(
      'A user timeout shorter than the idle time ends idle connections sooner.',
      '用户超时比空闲时间短，空闲连接就结束得更早。',
    ),
    truth: both(
      'One probe must be out first, and the test is made an interval later: idle + interval is the earliest.',
      '先得有一个探测包发出去，再过一个间隔才检查：最早是「空闲 + 间隔」。',
    ),
    number: worked(
      70,
      's',
      'linux-tcp-timer',
      both('60 + 10, with a user timeout of 30 s', '60 + 10，用户超时 30 秒时'),
    ),
    sources: ['kernel-traces', 'linux-experiments', 'linux-tcp-timer'],
    confidence: 'measured',
  },
  {
    id: 'user-timeout-from-write',
    said: both('The user timeout counts from the write.', '用户超时从写的那一刻算起。'),
    truth: both(
      'From the first retransmission timeout, which on a LAN comes about 0.4 s later.',
      '从第一次重传超时算起，局域网上大约晚 0.4 秒。',
    ),
    number: worked(
      30.402,
      's',
      'linux-tcp-timer',
      both(
        'a user timeout of 30 s, round trip 1 ms: 0.202 until the loss probe, 0.2 until the timeout',
        '用户超时 30 秒、往返 1 毫秒：0.202 秒后丢失探测，再过 0.2 秒超时',
      ),
    ),
    sources: ['kernel-traces', 'linux-tcp-timer'],
    confidence: 'measured',
  },
  {
    id: 'user-timeout-dead-only',
    said: both('The user timeout only hits dead peers.', '用户超时只会断开失效的对端。'),
    truth: both(
      'A peer that answers but keeps its window shut is dropped too, and so is a handshake that takes longer.',
      '对端有应答、只是窗口一直关着，也会被断开；握手花的时间更长也一样。',
    ),
    sources: ['kernel-traces'],
    confidence: 'measured',
  },
  {
    id: 'retries2-minutes',
    said: both('tcp_retries2 = 15 means 15 minutes.', 'tcp_retries2 = 15 就是 15 分钟。'),
    truth: both(
      'It means 15 doublings from 200 ms, each at most 120 s; the connection ends at the first timeout after that sum.',
      '是从 200 毫秒起翻倍 15 次、每次不超过 120 秒；总和之后的第一次超时才结束。',
    ),
    number: worked(924.6, 's', 'linux-tcp-timer', budget),
    sources: ['linux-tcp-timer', 'linux-ip-sysctl'],
    confidence: 'source code',
  },
  {
    id: 'retries2-packets',
    said: both('tcp_retries2 = 5 means five packets.', 'tcp_retries2 = 5 就是五个包。'),
    truth: both(
      'It is a length of time; over a long round trip fewer packets fit in. Only with a shut window is it a count.',
      '它是一段时间，往返时间长，能发的包就少。只有窗口关着时才按个数算。',
    ),
    number: worked(12.6, 's', 'linux-tcp-timer', both('(2⁶ − 1) × 0.2', '(2⁶ − 1) × 0.2')),
    sources: ['linux-tcp-timer', 'kernel-traces'],
    confidence: 'source code',
  },
  {
    id: 'connect-127',
    said: both('connect() gives up after 127 s.', 'connect() 127 秒放弃。'),
    truth: both(
      'It was so before Linux 6.5, which repeats the first SYNs every second before doubling. Timers add two to four seconds.',
      'Linux 6.5 之前如此。6.5 起先每秒重传几个 SYN 再翻倍。定时器还会晚两到四秒。',
    ),
    number: worked(
      131,
      's',
      'linux-ip-sysctl',
      both(
        '4 × 1 + 127: SYNs at 0, 1, 2, 3, 4, 5, 7, 11, 19, 35 and 67 s',
        '4 × 1 + 127：SYN 在第 0、1、2、3、4、5、7、11、19、35、67 秒',
      ),
    ),
    sources: ['linux-ip-sysctl', 'linux-experiments', 'linux-syn-linear'],
    confidence: 'measured',
  },
];

/** What is believed about connections with data under way. */
export const sendingRows = list.map(myths(both('Sending and giving up', '发送与放弃')));
