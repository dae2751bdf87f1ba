import { alike, type Localized } from '~/i18n/locales.ts';
import { myths, worked, type Myth } from './row.ts';

const budget: Localized = {
  en: '(2¹⁰ − 1) × 0.2 + (15 − 9) × 120, a lower bound',
  zh: '(2¹⁰ − 1) × 0.2 + (15 − 9) × 120，下限',
};

const list: readonly Myth[] = [
  {
    id: 'while-sending',
    said: {
      en: 'Keepalive finds a peer that dies while data is being sent.',
      zh: '发数据时对端失效，保活能发现。',
    },
    truth: {
      en: 'On Linux and gVisor keepalive sends nothing while data is unacknowledged; tcp_retries2 or TCP_USER_TIMEOUT decides. macOS, FreeBSD and OpenBSD go on probing, and whichever gives up first ends the connection.',
      zh: '在 Linux 和 gVisor 上，有数据没确认时保活不发探测包，由 tcp_retries2 或 TCP_USER_TIMEOUT 决定。macOS、FreeBSD、OpenBSD 照样探测，哪个先到哪个判死。',
    },
    number: worked(924.6, 's', 'linux-tcp-timer', budget),
    sources: [
      'kernel-traces',
      'linux-tcp-timer',
      'gvisor-connect',
      'xnu-tcp-timer',
      'freebsd-tcp-timer',
      'openbsd-tcp-timer',
    ],
    confidence: 'measured',
  },
  {
    id: 'user-timeout-replaces',
    said: {
      en: 'TCP_USER_TIMEOUT makes keepalive superfluous.',
      zh: '有了 TCP_USER_TIMEOUT 就不用保活。',
    },
    truth: {
      en: 'It limits how long sent data may stay unacknowledged. On an idle connection nothing is sent, so without SO_KEEPALIVE nothing is noticed.',
      zh: '它限制数据最多多久没有确认。空闲连接上什么也不发，不开 SO_KEEPALIVE 就什么也发现不了。',
    },
    sources: ['kernel-traces', 'tcp-7'],
    confidence: 'measured',
  },
  {
    id: 'user-timeout-adds',
    said: {
      en: 'TCP_USER_TIMEOUT and TCP_KEEPCNT both apply.',
      zh: 'TCP_USER_TIMEOUT 和 TCP_KEEPCNT 同时起作用。',
    },
    truth: {
      en: 'With a user timeout Linux ignores the count, upwards too: here six probes although the count is three. gVisor keeps both in force.',
      zh: '设了用户超时，Linux 就不看次数，往多了也一样：次数是 3，这里发了 6 个。gVisor 则两样都算。',
    },
    number: worked(6, 'count', 'linux-tcp-timer', {
      en: 'probes: ⌈(120 − 60) ÷ 10⌉ with 60/10/3 and a user timeout of 120 s',
      zh: '个探测包：60/10/3、用户超时 120 秒时 ⌈(120 − 60) ÷ 10⌉',
    }),
    sources: ['kernel-traces', 'linux-tcp-timer'],
    confidence: 'measured',
  },
  {
    id: 'user-timeout-shorter',
    said: {
      en: 'A user timeout shorter than the idle time ends idle connections sooner.',
      zh: '用户超时比空闲时间短，空闲连接就结束得更早。',
    },
    truth: {
      en: 'One probe must be out first, and the test is made an interval later: idle + interval is the earliest.',
      zh: '先得有一个探测包发出去，再过一个间隔才检查：最早是「空闲 + 间隔」。',
    },
    number: worked(70, 's', 'linux-tcp-timer', {
      en: '60 + 10, with a user timeout of 30 s',
      zh: '60 + 10，用户超时 30 秒时',
    }),
    sources: ['kernel-traces', 'linux-tcp-timer'],
    confidence: 'measured',
  },
  {
    id: 'user-timeout-from-write',
    said: { en: 'The user timeout counts from the write.', zh: '用户超时从写的那一刻算起。' },
    truth: {
      en: 'On Linux from the first retransmission timeout, which on a LAN comes about 0.4 s later; on gVisor from the write.',
      zh: 'Linux 从第一次重传超时算起，局域网上大约晚 0.4 秒；gVisor 从写的那一刻算起。',
    },
    number: worked(30.402, 's', 'linux-tcp-timer', {
      en: 'a user timeout of 30 s, round trip 1 ms: 0.202 until the tail loss probe, 0.2 more until the retransmission timeout',
      zh: '用户超时 30 秒、往返 1 毫秒：0.202 秒后发尾部丢失探测（TLP），再过 0.2 秒重传超时',
    }),
    sources: ['kernel-traces', 'linux-tcp-timer', 'gvisor-snd'],
    confidence: 'measured',
  },
  {
    id: 'user-timeout-last-packet',
    said: {
      en: 'With TCP_USER_TIMEOUT a connection is aborted exactly that long after the last packet received.',
      zh: '设了 TCP_USER_TIMEOUT，最后一次收到报文后恰好过这么久就断开连接。',
    },
    truth: {
      en: 'Never by that clock alone. With data it counts from the first retransmission timeout: here 20 s of silence, then a write, and a user timeout of 30 s. On an idle connection it is looked at only when a probe is due, idle + interval at the earliest.',
      zh: '不是只从那一刻算起。有数据时从第一次重传超时算起：这里先静默 20 秒再写，用户超时 30 秒。空闲连接上只在该发探测包时检查，最早是「空闲 + 间隔」。',
    },
    number: worked(50.402, 's', 'linux-tcp-timer', {
      en: '20 + 0.402 + 30, from the last packet received; round trip 1 ms',
      zh: '20 + 0.402 + 30，从最后一次收到报文算起；往返 1 毫秒',
    }),
    sources: ['kernel-traces', 'linux-tcp-timer', 'cloudflare-sockets'],
    confidence: 'measured',
  },
  {
    id: 'user-timeout-below-sum',
    said: {
      en: 'A TCP_USER_TIMEOUT slightly below idle + interval × probes, or equal to it, keeps the number of probes.',
      zh: 'TCP_USER_TIMEOUT 取「空闲 + 间隔 × 次数」或略小一点，探测次数就不变。',
    },
    truth: {
      en: 'Only while the timers are punctual enough: with the sum, while the last probe leaves less than one interval late; with half an interval less, while it leaves less than half of one late. The idle time alone can be late by up to an eighth, so 300/10/3 with 325 s can end after a single probe, and with 330 s after two.',
      zh: '定时器够准时才成立：取总和，要求最后一个探测包晚不到一个间隔；再小半个间隔，就要求晚不到半个间隔。单是空闲时间就可能晚八分之一：300/10/3 配 325 秒，可能只发一个探测包就判死；配 330 秒，可能只发两个。',
    },
    number: worked(1, 'count', 'linux-tcp-timer', {
      en: 'probe at the fewest: 300/10/3, a user timeout of 325 s, HZ 250',
      zh: '个探测包，最少时：300/10/3、用户超时 325 秒、HZ 250',
    }),
    sources: ['linux-tcp-timer', 'linux-timer-wheel', 'cloudflare-sockets'],
    confidence: 'calculated',
  },
  {
    id: 'user-timeout-dead-only',
    said: { en: 'The user timeout only hits dead peers.', zh: '用户超时只会断开失效的对端。' },
    truth: {
      en: 'A peer that answers but keeps its window at zero is dropped too, and so is a handshake that takes longer.',
      zh: '对端有应答、只是一直零窗口，也会被断开；握手花的时间更长也一样。',
    },
    sources: ['kernel-traces'],
    confidence: 'measured',
  },
  {
    id: 'retries2-minutes',
    said: { en: 'tcp_retries2 = 15 means 15 minutes.', zh: 'tcp_retries2 = 15 就是 15 分钟。' },
    truth: {
      en: 'It means 15 doublings from 200 ms, each at most 120 s; the connection ends at the first timeout after that sum.',
      zh: '是从 200 毫秒起翻倍 15 次、每次不超过 120 秒；总和之后的第一次超时才结束。',
    },
    number: worked(924.6, 's', 'linux-tcp-timer', budget),
    sources: ['linux-tcp-timer', 'linux-ip-sysctl'],
    confidence: 'source code',
  },
  {
    id: 'retries2-packets',
    said: { en: 'tcp_retries2 = 5 means five packets.', zh: 'tcp_retries2 = 5 就是五个包。' },
    truth: {
      en: 'It is a length of time; over a long round trip fewer packets fit in. Only with a zero window is it a count.',
      zh: '它是一段时间，往返时间长，能发的包就少。只有零窗口时才按个数算。',
    },
    number: worked(12.6, 's', 'linux-tcp-timer', alike('(2⁶ − 1) × 0.2')),
    sources: ['linux-tcp-timer', 'kernel-traces'],
    confidence: 'source code',
  },
  {
    id: 'connect-127',
    said: { en: 'connect() gives up after 127 s.', zh: 'connect() 127 秒放弃。' },
    truth: {
      en: 'It was so before Linux 6.5, which repeats the first SYNs every second before doubling. Late timers come on top: with HZ 250 it is 133.3 to 135.3 s.',
      zh: 'Linux 6.5 之前如此。6.5 起先每秒重传几个 SYN 再翻倍。还要加上定时器的误差：HZ 250 时是 133.3 到 135.3 秒。',
    },
    number: worked(131, 's', 'linux-ip-sysctl', {
      en: '4 × 1 + 127: SYNs at 0, 1, 2, 3, 4, 5, 7, 11, 19, 35 and 67 s',
      zh: '4 × 1 + 127：SYN 在第 0、1、2、3、4、5、7、11、19、35、67 秒',
    }),
    sources: ['linux-ip-sysctl', 'linux-syn-linear', 'kernel-traces'],
    confidence: 'measured',
  },
];

/** What is believed about connections with data under way. */
export const sendingRows = list.map(myths({ en: 'Sending and giving up', zh: '发送与放弃' }));
