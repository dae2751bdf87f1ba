import * as inputs from '~/inputs/words.ts';
import type { Localized, Words } from '~/i18n/locales.ts';

/** Names that no language translates. */
const names = {
  situation: '',
  rtt: '',
  retries: 'tcp_retries2',
  synRetries: 'tcp_syn_retries',
  linear: 'tcp_syn_linear_timeouts',
  userTimeout: inputs.names.userTimeout,
  rtoMax: 'tcp_rto_max_ms',
  segments: '',
  lossProbe: 'tcp_early_retrans',
  within: '',
  kernel: 'uname -r',
  hz: inputs.names.hz,
};

const hz = { '100': '100', '250': '250', '300': '300', '1000': '1000' };

/** What a sentence is made of: texts of the reader's language, `null` where there is none. */
interface Said {
  readonly total: string;
  readonly sent: string;
  readonly limit: string;
  readonly since: string;
  readonly userTimeout: string | null;
  readonly retries: string;
}

/** Words of the `in-flight` widget. */
export const en = {
  title: 'Data sent, no answer: how long until you are told?',
  labels: {
    situation: 'What goes unanswered',
    rtt: inputs.en.rtt,
    retries: inputs.en.retries,
    synRetries: 'SYN retries',
    linear: 'SYN timeouts that do not double',
    userTimeout: inputs.en.userTimeout,
    rtoMax: 'Longest retransmission timeout',
    segments: 'Segments in flight',
    lossProbe: 'Tail loss probe',
    within: 'Tell me within',
    kernel: 'Kernel version',
    hz: inputs.en.hz,
  },
  names,
  choices: {
    situation: {
      data: 'Sent data: the peer is gone',
      connect: 'connect(): nobody answers',
      'zero-window': 'Zero window: the peer is gone',
      'slow-reader': 'Zero window: the peer lives, and never reads',
    },
    lossProbe: { on: 'on (3 or 4)', off: 'off' },
    hz,
  },
  presets: {
    defaults: 'A write to a dead peer, Linux defaults',
    failover: 'A cluster must fail over: tcp_retries2 = 5',
    userTimeout: 'A request may hang 30 s: user timeout',
    ocean: 'Across an ocean, 5 segments',
    connect: 'connect() into the void',
    connectBefore: 'The same before Linux 6.5',
    windowGone: 'Peer dies behind a zero window',
    slowReader: 'A slow reader',
    slowKilled: 'A slow reader, user timeout 30 s',
  },
  told: {
    data: 'The program is told after',
    connect: 'connect() fails after',
    'zero-window': 'The program is told after',
    'slow-reader': 'The connection is given up after',
  },
  toldNever: 'The connection is given up',
  never: 'never',
  firstTimeout: 'first timeout',
  firstProbe: 'first window probe',
  limit: 'limit',
  userTimeout: 'user timeout',
  nextTimeout: 'next timeout',
  synsThenWait: 'repeated SYNs, then one more wait',
  probesThenWait: 'unanswered window probes, then one more wait',
  neverWhy: 'Each answer to a window probe sets the count of unanswered ones back to zero.',
  sooner: {
    always: (hz: string) =>
      `A kernel with HZ ${hz} is sooner than the formula: its late timers are past the limit one timeout earlier.`,
    sometimes: (hz: string, from: string) =>
      `A kernel with HZ ${hz} may be sooner than the formula, as early as ${from}: depending on the tick it starts at, its late timers are past the limit one timeout earlier.`,
  },
  notSent: 'not sent',
  kernelRange: (hz: string) => `What a kernel with HZ ${hz} really does`,
  between: (from: string, to: string) => `${from} – ${to}`,
  kernelWhy:
    'The diamond is the formula, the bar every instant a kernel may choose: each wait of its timers is never early, and late by up to about an eighth.',
  strokeIs: ' The stroke is the limit.',
  limitMark: 'limit',
  sees: {
    data: (error: string) =>
      `A blocked read returns ${error}, or EHOSTUNREACH or ENETUNREACH if a router said so meanwhile. Until then send() succeeds while the buffer has room. No RST is sent.`,
    connect: (error: string) =>
      `A blocking connect() returns ${error}; on a non-blocking socket poll() wakes up and SO_ERROR holds it. An ICMP unreachable or a RST would have ended it at once.`,
    'zero-window': (error: string) => `A blocked send() or read returns ${error}. No RST is sent.`,
    'slow-reader': (error: string) =>
      `A blocked send() or read returns ${error}. No RST is sent: the peer learns nothing.`,
    never: 'A send() blocked for lack of room stays blocked for ever.',
  },
  silent: {
    data: 'Keepalive is silent all the while: its timer goes off, finds data unacknowledged, and waits another idle time.',
    connect: 'Keepalive has not begun: its timer starts when the handshake is complete.',
    'zero-window':
      'Keepalive is silent all the while: its timer finds data unsent and leaves the field to window probes.',
    'slow-reader':
      'Keepalive is silent, and would not help: the peer answers. Only a user timeout ends this.',
  },
  notes: {
    exact: 'Before Linux 4.8 timers ran at the very tick they were set for.',
    rtoMax: 'Before Linux 6.15 the longest timeout cannot be set; it is the default.',
    lossProbe: 'Before Linux 3.10 there is no tail loss probe.',
    unclamped:
      'Before Linux 4.19 the last wait is not cut to the user timeout: the end comes at the next timeout.',
    linear: 'Before Linux 6.5 every SYN timeout doubles.',
    synIgnored: 'Before Linux 4.19 a user timeout does nothing for connect().',
    synStorm:
      'Linux 4.19 to 5.3, up to 4.19.76, 5.2.18 and 5.3.3: past the user timeout a SYN leaves at every tick until the retries are used up.',
    synShort:
      'From 4.19.77 to 4.19.208, and in 5.2.19 and 5.3.4, connect() is limited as if its first timeout were 200 ms, so it sends fewer SYNs than tcp_syn_retries says.',
    windowIgnored: 'Before Linux 3.18 a user timeout does nothing while the window is zero.',
    windowModelled:
      'Linux 5.1 to 5.10, up to 5.4.92 and 5.10.10, hold a user timeout against a time worked out from unanswered window probes: a peer that answers is not given up, one that is gone late.',
    windowUncut:
      'Before Linux 5.11, 5.10.13 and 5.4.96 the wait between window probes is not cut to the user timeout: the end comes with the next probe.',
    extraProbe:
      'Before Linux 5.1, 4.19.89, 4.14.159, 4.9.207 and 4.4.207 one more window probe is sent.',
  },
  levels: (release: string) =>
    `“${release}” does not say enough: it depends on the fixes your kernel has taken over. The answer above is for the last line.`,
  on: (kernel: string, ends: string) => `${kernel}: ${ends}`,
  upTo: (first: string, last: string) => `${first} to ${last}`,
  andLater: (first: string) => `${first} and later`,
  asReleased: (release: string) => `as ${release} was released`,
  mended: 'with every later fix',
  alsoOn: (kernel: string, ends: string) => ` ${kernel}: ${ends}.`,
  findLevel:
    'Find the third number and write it here: on Debian uname -v has it (Debian 5.10.218-1), on Ubuntu /proc/version_signature, its last number. The .0 that both print in uname -r is not it. Elsewhere uname -r itself has it.',
  findMended:
    'Red Hat and SUSE keep the number and take fixes over. Look for TCP_USER_TIMEOUT in the changes of the package: rpm -q --changelog kernel-core (Red Hat), kernel-default (SUSE). What it took over decides, and may lie between the two.',
  versionUnreadable: (given: string) =>
    `“${given}” is no kernel version from 3.0 on. Write 5.15.120, or what uname -r prints. The last good value stays in use.`,
  other: 'The other way round, on this kernel',
  set: 'Use it',
  retriesInTime: (name: string, value: string, limit: string | null, latest: string) =>
    `${name} = ${value}${limit ? `, a limit of ${limit},` : ''} tells you by ${latest}.`,
  retriesTooLate: (value: string, latest: string) => ` ${value} may take until ${latest}.`,
  retriesNever: (name: string, value: string, latest: string) =>
    `No ${name} is short enough: even ${value} may take until ${latest}.`,
  userTimeoutInTime: (name: string, value: string, latest: string) =>
    `${name} = ${value} tells you by ${latest}.`,
  nothing: 'No setting of this kernel does it.',
  event: 'Event',
  formula: 'By the formula',
  earliest: 'Kernel, earliest',
  latest: 'Kernel, latest',
  start: {
    data: 'data sent',
    connect: 'SYN',
    'zero-window': 'zero window',
    'slow-reader': 'zero window',
  },
  lossProbe: 'tail loss probe',
  again: {
    data: (nth: string) => `retransmission ${nth}`,
    connect: (nth: string) => `SYN again, ${nth}`,
    'zero-window': (nth: string) => `window probe ${nth}`,
    'slow-reader': (nth: string) => `window probe ${nth}`,
  },
  waits: (wait: string) => `waits ${wait}`,
  fold: (count: string, wait: string) => `${count} more, ${wait} apart`,
  forEver: (wait: string) => `and so on for ever, ${wait} apart`,
  limitPassed: (limit: string) => `limit of ${limit} passed`,
  userTimeoutPassed: (limit: string) => `user timeout of ${limit} passed`,
  sentence: {
    data: (a: Said) =>
      `On Linux, data that is never acknowledged is given up after ${a.total} and ${a.sent} repetitions: ${
        a.userTimeout
          ? `the user timeout of ${a.userTimeout} counts from the first timeout at ${a.since} and replaces tcp_retries2`
          : `the limit of ${a.limit} that tcp_retries2 = ${a.retries} stands for counts from the first timeout at ${a.since}, and the end comes at the first timeout past it`
      }.`,
    connect: (a: Said) =>
      `On Linux, connect() to an address that never answers fails after ${a.total}, with the SYN sent again ${a.sent === '1' ? 'once' : `${a.sent} times`}.`,
    'zero-window': (a: Said) =>
      `On Linux, data behind a zero window whose peer has gone is given up after ${a.total} and ${a.sent} window probes${a.userTimeout ? ', ended by the user timeout' : ''}.`,
    'slow-reader': (a: Said) =>
      `On Linux, data behind a window that a living peer keeps at zero is given up after ${a.total}${a.userTimeout ? `: the user timeout of ${a.userTimeout} counts from the first window probe at ${a.since}, answered or not` : ''}.`,
  },
  sentenceNever:
    'On Linux, data behind a window that a living peer keeps at zero is never given up: each answer to a window probe sets the count back to zero, keepalive is silent, and only a user timeout ends it.',
  sentenceKernel: (hz: string, from: string, to: string, error: string) =>
    ` A kernel with HZ ${hz} does it between ${from} and ${to}; the program sees ${error}. Keepalive has no part in it.`,
  next: {
    player: 'Watch it in the player',
    detection: 'The same peer while the connection is idle',
    failures: 'Every other failure with these numbers',
    config: 'This user timeout as code or configuration',
  },
};

export type InFlightWords = Words<typeof en>;

export const zh: InFlightWords = {
  title: '数据发出去没有回音，程序要等多久才知道？',
  labels: {
    situation: '什么没有回音',
    rtt: inputs.zh.rtt,
    retries: inputs.zh.retries,
    synRetries: 'SYN 重传次数',
    linear: '不翻倍的 SYN 超时次数',
    userTimeout: inputs.zh.userTimeout,
    rtoMax: '重传超时上限',
    segments: '在途报文段数',
    lossProbe: '尾部丢失探测',
    within: '最多等',
    kernel: '内核版本',
    hz: inputs.zh.hz,
  },
  names,
  choices: {
    situation: {
      data: '已发出的数据：对端失效',
      connect: 'connect()：没人应答',
      'zero-window': '零窗口：对端失效',
      'slow-reader': '零窗口：对端活着，就是不读',
    },
    lossProbe: { on: '开（3 或 4）', off: '关' },
    hz,
  },
  presets: {
    defaults: '写给失效的对端，Linux 默认值',
    failover: '集群要快速切换：tcp_retries2 = 5',
    userTimeout: '请求最多卡 30 秒：用户超时',
    ocean: '跨洋链路，5 个报文段',
    connect: 'connect() 石沉大海',
    connectBefore: '同上，Linux 6.5 之前',
    windowGone: '零窗口，对端失效',
    slowReader: '对端读得太慢',
    slowKilled: '对端读得太慢，用户超时 30 秒',
  },
  told: {
    data: '程序得知对端失效，需要',
    connect: 'connect() 失败，需要',
    'zero-window': '程序得知对端失效，需要',
    'slow-reader': '内核放弃这条连接，需要',
  },
  toldNever: '内核放弃这条连接',
  never: '永远不会',
  firstTimeout: '首次超时',
  firstProbe: '首个窗口探测',
  limit: '时限',
  userTimeout: '用户超时',
  nextTimeout: '其后第一次超时',
  synsThenWait: '次 SYN 重传，再等最后一次超时',
  probesThenWait: '个窗口探测没有回音，再等最后一次超时',
  neverWhy: '每个窗口探测都有应答，未答计数每次都归零。',
  sooner: {
    always: (hz) => `HZ 为 ${hz} 的内核反而比公式早：定时器晚了，前一次超时就已过时限。`,
    sometimes: (hz, from) =>
      `HZ 为 ${hz} 的内核可能比公式早，最早 ${from}：看起始节拍，定时器若晚，前一次超时就已过时限。`,
  },
  notSent: '不发',
  kernelRange: (hz) => `HZ 为 ${hz} 的内核实际会怎样`,
  between: (from, to) => `${from}到 ${to}`,
  kernelWhy:
    '菱形是公式给出的时刻，色条是内核可能落到的范围：定时器从不提前，每次最多晚所等时长的八分之一左右。',
  strokeIs: '竖线是时限。',
  limitMark: '时限',
  sees: {
    data: (error) =>
      `正阻塞在读上的程序得到 ${error}；期间若有路由器报告不可达，则是 EHOSTUNREACH 或 ENETUNREACH。在那之前，只要发送缓冲区还有空位，send() 都会成功。不发 RST。`,
    connect: (error) =>
      `阻塞的 connect() 返回 ${error}；非阻塞套接字上 poll() 被唤醒，错误在 SO_ERROR 里。若收到 ICMP 不可达或 RST，当场就会失败。`,
    'zero-window': (error) => `正在等待的 send() 或读返回 ${error}。不发 RST。`,
    'slow-reader': (error) => `正在等待的 send() 或读返回 ${error}。不发 RST，对端毫不知情。`,
    never: '等缓冲区空位的 send() 会一直等下去。',
  },
  silent: {
    data: '这段时间里保活不发探测包：定时器到期，发现有数据没被确认，就再等一个空闲时间。',
    connect: '保活还没开始：握手完成，它的定时器才启动。',
    'zero-window': '这段时间里保活不发探测包：定时器发现还有数据没发出去，就让位给窗口探测。',
    'slow-reader': '保活不发探测包，发了也没用：对端有应答。能结束它的只有用户超时。',
  },
  notes: {
    exact: 'Linux 4.8 之前，定时器准时在设定的节拍到期。',
    rtoMax: 'Linux 6.15 之前，重传超时上限改不了，始终是默认值。',
    lossProbe: 'Linux 3.10 之前没有尾部丢失探测。',
    unclamped: 'Linux 4.19 之前，最后一次等待不按用户超时截短，要到下一次超时才结束。',
    linear: 'Linux 6.5 之前，每次 SYN 超时都翻倍。',
    synIgnored: 'Linux 4.19 之前，用户超时管不到 connect()。',
    synStorm:
      'Linux 4.19 到 5.3（4.19.76、5.2.18、5.3.3 为止）：用户超时一过，每个节拍都发一个 SYN，直到重传次数用完。',
    synShort:
      '4.19.77 到 4.19.208，以及 5.2.19 和 5.3.4：connect() 的时限误按首次超时 200 ms 折算，发出的 SYN 比 tcp_syn_retries 规定的少。',
    windowIgnored: 'Linux 3.18 之前，零窗口期间用户超时不起作用。',
    windowModelled:
      'Linux 5.1 到 5.10（5.4.92、5.10.10 为止）拿用户超时去比的，是按未答窗口探测次数折算的时间：对端有应答就不会放弃，对端失效也要晚得多才放弃。',
    windowUncut:
      'Linux 5.11、5.10.13、5.4.96 之前，窗口探测之间的等待不按用户超时截短，要到下一个探测才结束。',
    extraProbe: 'Linux 5.1、4.19.89、4.14.159、4.9.207、4.4.207 之前，会多发一个窗口探测。',
  },
  levels: (release) =>
    `只凭「${release}」还不能断定，要看这个内核补上了哪些修复。上面的答案对应最后一行。`,
  on: (kernel, ends) => `${kernel}：${ends}`,
  upTo: (first, last) => `${first} 到 ${last}`,
  andLater: (first) => `${first} 及以后`,
  asReleased: (release) => `${release} 发布时的样子`,
  mended: '补上后来的全部修复',
  alsoOn: (kernel, ends) => `${kernel}：${ends}。`,
  findLevel:
    '查到第三个数字，写在这里：Debian 看 uname -v（Debian 5.10.218-1），Ubuntu 看 /proc/version_signature 的最后一个版本号。这两家的 uname -r 里那个 .0 并不是它。其他系统的 uname -r 直接就有。',
  findMended:
    '红帽和 SUSE 不改版本号，只往里补修复。在软件包的变更记录里找 TCP_USER_TIMEOUT：rpm -q --changelog kernel-core（红帽），kernel-default（SUSE）。补了哪些就按哪些算，可能介于两者之间。',
  versionUnreadable: (given) =>
    `「${given}」不是 3.0 以后的内核版本。可以写 5.15.120，或 uname -r 的输出。仍沿用上一个有效值。`,
  other: '反过来算（按这个内核）',
  set: '采用',
  retriesInTime: (name, value, limit, latest) =>
    `${name} = ${value}${limit ? `（时限 ${limit}）` : ''}：不晚于 ${latest}得知。`,
  retriesTooLate: (value, latest) => `设成 ${value}，最晚要到 ${latest}。`,
  retriesNever: (name, value, latest) =>
    `${name} 再小也来不及：哪怕是 ${value}，最晚也要到 ${latest}。`,
  userTimeoutInTime: (name, value, latest) => `${name} = ${value}：不晚于 ${latest}得知。`,
  nothing: '在这个内核上，设什么都做不到。',
  event: '事件',
  formula: '按公式',
  earliest: '内核最早',
  latest: '内核最晚',
  start: {
    data: '发出数据',
    connect: 'SYN',
    'zero-window': '变成零窗口',
    'slow-reader': '变成零窗口',
  },
  lossProbe: '尾部丢失探测',
  again: {
    data: (nth) => `第 ${nth} 次重传`,
    connect: (nth) => `SYN 重传 ${nth}`,
    'zero-window': (nth) => `窗口探测 ${nth}`,
    'slow-reader': (nth) => `窗口探测 ${nth}`,
  },
  waits: (wait) => `等 ${wait}`,
  fold: (count, wait) => `还有 ${count} 次，每次相隔 ${wait}`,
  forEver: (wait) => `如此每隔 ${wait}一次，没有尽头`,
  limitPassed: (limit) => `${limit}的时限已到`,
  userTimeoutPassed: (limit) => `${limit}的用户超时已到`,
  sentence: {
    data: (a) =>
      `在 Linux 上，发出的数据一直得不到确认，要过 ${a.total}、重传 ${a.sent} 次之后才放弃：${
        a.userTimeout
          ? `${a.userTimeout}的用户超时从 ${a.since}的首次超时算起，取代了 tcp_retries2`
          : `tcp_retries2 = ${a.retries} 折算成 ${a.limit}的时限，从 ${a.since}的首次超时算起，到期后的第一次超时才结束`
      }。`,
    connect: (a) =>
      `在 Linux 上，connect() 一个从不应答的地址，SYN 重传 ${a.sent} 次，${a.total}后失败。`,
    'zero-window': (a) =>
      `在 Linux 上，零窗口且对端已经失效，要发 ${a.sent} 个窗口探测，过 ${a.total}才放弃${a.userTimeout ? '，由用户超时结束' : ''}。`,
    'slow-reader': (a) =>
      `在 Linux 上，对端活着却一直是零窗口，连接会在 ${a.total}后被放弃${a.userTimeout ? `：${a.userTimeout}的用户超时从 ${a.since}的首个窗口探测算起，有没有应答都一样` : ''}。`,
  },
  sentenceNever:
    '在 Linux 上，对端活着却一直是零窗口，内核永远不会放弃：每个窗口探测的应答都让未答计数归零，保活不发探测包，能结束它的只有用户超时。',
  sentenceKernel: (hz, from, to, error) =>
    `HZ 为 ${hz} 的内核实际在 ${from}到 ${to}之间放弃，程序得到 ${error}。全程与保活无关。`,
  next: {
    player: '在播放器里看这一幕',
    detection: '同一个对端，连接空闲时要多久',
    failures: '用这些参数看其他故障',
    config: '把这个用户超时写成代码或配置',
  },
};

export const strings: Localized<typeof en> = { en, zh };

/** What the page of the calculator begins with; its script needs no such words. */
export const about: Localized = {
  en: 'Every retransmission, SYN or window probe that Linux sends, the moment your program learns, and tcp_retries2 in seconds, both ways.',
  zh: 'Linux 的每一次重传、每一个 SYN 和窗口探测何时发出，程序何时得知；tcp_retries2 和秒数，两个方向都能算。',
};
