import type { Fact } from '~/facts/fact.ts';
import type { Row } from '~/facts/reference.ts';
import { clauses, type Clause } from './row.ts';

const keepalive = (leastDefaultIdle: Fact): readonly Clause[] => [
  {
    id: 'keepalive-optional',
    at: '3.8.4',
    says: {
      en: 'An implementation may have keepalive; not everybody accepts the practice.',
      zh: '实现可以有保活机制，但并非人人认可。',
    },
    force: 'MAY-5',
    practice: { en: 'Every common system has it.', zh: '常见系统都有。' },
  },
  {
    id: 'keepalive-per-connection',
    at: '3.8.4',
    says: {
      en: 'The application can switch it on and off for each connection.',
      zh: '应用能逐个连接地打开和关闭它。',
    },
    force: 'MUST-24',
    practice: { en: 'SO_KEEPALIVE.', zh: 'SO_KEEPALIVE。' },
  },
  {
    id: 'keepalive-default-off',
    at: '3.8.4',
    says: { en: 'It is off by default.', zh: '默认关闭。' },
    force: 'MUST-25',
    practice: {
      en: 'FreeBSD has it on; some runtimes and servers switch it on for the program.',
      zh: 'FreeBSD 默认打开；有些运行时和服务器会替程序打开。',
    },
    backing: ['freebsd-tcp-timer'],
  },
  {
    id: 'keepalive-only-idle',
    at: '3.8.4',
    says: {
      en: 'Probes are sent only while no sent data is outstanding and nothing has been received for the interval.',
      zh: '只有没有在途数据、并且一段时间内什么都没收到时，才发探测包。',
    },
    force: 'MUST-26',
    practice: {
      en: 'RFC 1122 had the second half only, and macOS, FreeBSD and OpenBSD keep to that one. Linux keeps to both: keepalive sends nothing while data is unacknowledged.',
      zh: 'RFC 1122 只有后半句，macOS、FreeBSD、OpenBSD 也只守后半句。Linux 两条都守：有数据没确认时，保活不发探测包。',
    },
    backing: [
      'rfc1122',
      'linux-tcp-timer',
      'xnu-tcp-timer',
      'freebsd-tcp-timer',
      'openbsd-tcp-timer',
    ],
  },
  {
    id: 'keepalive-configurable',
    at: '3.8.4',
    says: { en: 'The interval can be configured.', zh: '时间可以配置。' },
    force: 'MUST-27',
    practice: {
      en: 'By a system parameter on most systems, and per socket as well on most; OpenBSD has only the former.',
      zh: '多数系统有系统级参数，多数也能按套接字设；OpenBSD 只有前者。',
    },
    backing: ['openbsd-tcp-timer'],
  },
  {
    id: 'keepalive-two-hours',
    at: '3.8.4',
    says: { en: 'Its default is at least this long.', zh: '默认值不短于这么久。' },
    force: 'MUST-28',
    value: { fact: leastDefaultIdle },
    practice: {
      en: 'The two hours that most systems start from come from here, and so do the limits of well-behaved NATs.',
      zh: '多数系统的两小时由此而来，合规的 NAT 也按它定超时。',
    },
  },
  {
    id: 'keepalive-one-lost-probe',
    at: '3.8.4',
    says: {
      en: 'One unanswered probe must not be taken for a dead connection: pure ACKs are not sent reliably.',
      zh: '一个探测包没有回音，不能就认定连接已死：纯 ACK 的送达没有保证。',
    },
    force: 'MUST-29',
    practice: {
      en: 'TCP_KEEPCNT 1 comes close to breaking it, and so does a TCP_USER_TIMEOUT of at most idle + interval.',
      zh: 'TCP_KEEPCNT 设成 1 已经近乎违反；TCP_USER_TIMEOUT 不大于空闲＋间隔时也一样。',
    },
    backing: ['kernel-traces'],
  },
  {
    id: 'keepalive-no-data',
    at: '3.8.4',
    says: {
      en: 'A probe should carry no data; it may be configurable to carry one garbage octet (MAY-6).',
      zh: '探测包不应带数据；可以提供选项，带一个无意义的字节（MAY-6）。',
    },
    force: 'SHLD-12',
    practice: {
      en: 'None on Linux, the BSDs, macOS and lwIP; one octet on illumos.',
      zh: 'Linux、BSD、macOS、lwIP 不带；illumos 带一个字节。',
    },
    backing: ['kernel-traces', 'illumos-tcp-timers'],
  },
  {
    id: 'keepalive-sequence',
    at: '3.8.4',
    says: {
      en: 'A probe generally has SEG.SEQ = SND.NXT − 1, which the peer has acknowledged before and must answer.',
      zh: '探测包的序号一般是 SND.NXT − 1：对端早已确认过，收到就必须应答。',
    },
    force: 'says',
    practice: {
      en: 'Linux writes SND.UNA − 1, the same number on an idle connection.',
      zh: 'Linux 用 SND.UNA − 1，空闲时是同一个数。',
    },
    backing: ['linux-tcp-output'],
  },
  {
    id: 'idle-definition',
    at: '3.8.4',
    says: {
      en: 'Idle: no segments received for long, and nothing new or unacknowledged to send.',
      zh: '空闲：很久没有收到报文段，也没有新的或未确认的数据要发。',
    },
    force: 'says',
    practice: {
      en: 'Linux counts from the last segment received, data or ACK.',
      zh: 'Linux 从最近一次收到报文段（数据或 ACK）算起。',
    },
    backing: ['linux-tcp-timer'],
  },
];

/** RFC 9293 §3.8.4, clause by clause. */
export const keepaliveRows = (leastDefaultIdle: Fact): readonly Row[] =>
  keepalive(leastDefaultIdle).map(clauses({ en: 'Keepalive', zh: '保活' }, 'RFC 9293', 'rfc9293'));
