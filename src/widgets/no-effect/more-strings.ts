import { en as sysctlEn, zh as sysctlZh } from '~/evidence/sysctl-strings.ts';
import { en as tracedEn, zh as tracedZh } from '~/evidence/calls/strings.ts';
import { en as countersEn, zh as countersZh } from '~/evidence/counters/strings.ts';
import { en as namedEn, zh as namedZh } from '~/evidence/named/strings.ts';
import { en as settingsEn, zh as settingsZh } from '~/evidence/settings/strings.ts';
import { en as socketsEn, zh as socketsZh } from '~/evidence/sockets/strings.ts';
import type { Localized, Words } from '~/i18n/locales.ts';

/** Words of the part that explains pasted output. */
export const en = {
  sockets: socketsEn,
  traced: tracedEn,
  settings: settingsEn,
  counters: { about: 'counters', says: countersEn },
  named: namedEn,
  found: (count: string) => (count === '1' ? 'One thing read.' : `${count} things read.`),
  nothing:
    'Nothing here is known. Paste what ss -tno, netstat -o, sysctl or strace print, as it is.',
  left: (count: string) => `The first are shown; ${count} more are left out.`,
  cut: (count: string) => `The text is too long: the last ${count} characters were not read.`,
  notUnderstood: (count: string) =>
    count === '1' ? 'One line was not understood:' : `${count} lines were not understood:`,
  line: (number: string, text: string) => `line ${number}: ${text}`,
  states: {
    ESTAB: 'open in both directions',
    'SYN-SENT': 'still connecting: no answer to the SYN yet',
    'SYN-RECV': 'still connecting: the last ACK of the handshake is missing',
    'FIN-WAIT-1': 'closed on this side; its FIN is not acknowledged yet',
    'FIN-WAIT-2': 'closed on this side; the peer has not closed yet',
    'TIME-WAIT': 'closed on both sides; kept for late packets',
    'CLOSE-WAIT': 'closed by the peer; this program has not closed yet',
    'LAST-ACK': 'closed by both; the last acknowledgement is missing',
    LISTEN: 'waits for connections',
    CLOSING: 'closed by both at the same time',
    UNCONN: 'not connected',
  } as Record<string, string>,
  accepting: (count: string) =>
    count === '1'
      ? 'one connection waits to be accepted'
      : `${count} connections wait to be accepted`,
  backlog: (count: string) => `at most ${count} may wait: the backlog`,
  receiveQueue: (bytes: string) => `${bytes} bytes received that the program has not read`,
  sendQueue: (bytes: string) => `${bytes} bytes written that the peer has not acknowledged`,
  heard: (time: string) => `nothing heard from the peer for ${time}`,
  timers: {
    keepalive: 'the keepalive timer: SO_KEEPALIVE is on',
    on: 'the retransmission timer: something sent is not acknowledged',
    persist: 'the window probe timer: data waits, and nothing is in flight',
    timewait: 'the timer of a closed connection',
    delack: 'an acknowledgement is being delayed; shown only where no other timer runs',
    unknown: 'a timer this page does not know',
    off: 'no timer runs',
    unseen: 'no timer shown',
    unasked: 'timers were not printed',
    untold: 'timers were not printed',
    unread: 'the timer could not be read',
    never: 'no timers shown here',
  },
  closing: 'in this state the timer may just be counting down to the end of a closed socket',
  looks: (time: string) => `in ${time} the kernel checks whether to probe`,
  expires: (time: string) => `runs out in ${time}`,
  due: 'due now',
  wrongUnit: (time: string) => `${time}: ss before iproute2 6.11 writes ms here and means seconds`,
  minutes: (time: string) => `${time} and up to a minute more: ss leaves out the seconds`,
  unanswered: (count: string) =>
    count === '0'
      ? 'no unanswered probe'
      : count === '1'
        ? 'one unanswered probe'
        : `${count} unanswered probes`,
  retransmits: (count: string) =>
    count === '0'
      ? 'not retransmitted yet'
      : count === '1'
        ? 'retransmitted once'
        : `retransmitted ${count} times`,
  optionMeans: {
    SO_KEEPALIVE: (value: string) =>
      value === '0' ? 'keepalive switched off' : 'keepalive switched on',
    TCP_KEEPIDLE: (value: string) => `first probe after ${value} s of silence`,
    TCP_KEEPINTVL: (value: string) => `${value} s between unanswered probes`,
    TCP_KEEPCNT: (value: string) =>
      value === '1'
        ? 'one unanswered probe ends the connection'
        : `${value} unanswered probes end the connection`,
    TCP_USER_TIMEOUT: (value: string) =>
      `user timeout of ${value} ms; with it the count is ignored`,
  },
  wasRead: (meaning: string) => `read, not set: ${meaning}`,
  errors: {
    EINVAL: 'refused, and the old value stays',
    EBADF: 'refused: no such descriptor, the socket was closed already',
    ENOPROTOOPT: 'refused: this kernel does not know the option',
    ENOTSOCK: 'refused: this is not a socket',
  } as Record<string, string>,
  outOfRange: (most: string) =>
    `refused: more than the ${most} s it takes, so the old value stays. Were these milliseconds?`,
  tooMany: (most: string) => `refused: more than the ${most} it takes, so the old value stays`,
  tooFew: 'refused: less than 1, so the old value stays',
  notShown: (option: string) => `${option} is set; the trace does not show to what`,
  noResult: (means: string) => `${means} (whether it succeeded is not shown)`,
  failed: (error: string) => `refused with ${error}; nothing changed`,
  calls: {
    otherIdle: (wanted: string) => `You wanted ${wanted}.`,
    milliseconds: 'A factor of 1,000: look up the unit of the call.',
  },
  mentioned: 'options named',
  trace: 'trace',
  sysctlMeans: sysctlEn,
  conntrack: (time: string, half: string) =>
    `this host’s connection tracking forgets a connection that was silent for ${time}: probe before that, at ${half} at the latest`,
  conntrackSays:
    'A timeout for idle connections: where this host tracks them (NAT, firewall), it forgets those that stay silent longer. Keepalive’s idle time has to be well below it.',
  retries:
    'how long unacknowledged data is sent again before the connection is given up: the number stands for a time; keepalive does not use it',
  sysctlOther: 'not one of keepalive’s three',
  comment: (meaning: string) =>
    `${meaning} (a comment behind a value is no part of the format: put it on a line of its own, and check with sysctl what the kernel took)`,
  tooLarge: (meaning: string) =>
    `${meaning} (more than a socket option can take: were these milliseconds?)`,
  notPositive: 'accepted unchecked, but of no use',
  sysctlSame: 'These are your numbers. They hold in the namespace where the command ran.',
  sysctlDiffers:
    'These are not your numbers. If the command ran in the program’s namespace, your change is not there.',
  sysctlDefaults: (idle: string, death: string) =>
    `These are Linux’s defaults: a first probe after ${idle} of silence, a dead peer given up after ${death}.`,
  sysctlSums: (idle: string, death: string) =>
    `By these, a first probe leaves after ${idle} of silence, and a dead peer is given up after ${death}.`,
  sysctlHolds:
    'Parameters hold in one network namespace, that in which the command ran, for sockets that set no numbers of their own.',
  sysctlLost: 'The value you want is not there, if the command ran in the program’s namespace.',
  sysctlApart: 'None of keepalive’s parameters is among these.',
};

export type MoreWords = Words<typeof en>;

export const zh: MoreWords = {
  sockets: socketsZh,
  traced: tracedZh,
  settings: settingsZh,
  counters: { about: '计数器', says: countersZh },
  named: namedZh,
  found: (count) => `读出 ${count} 项。`,
  nothing: '这里没有能识别的内容。请把 ss -tno、netstat -o、sysctl 或 strace 的输出原样粘贴进来。',
  left: (count) => `只显示前面的，另有 ${count} 项从略。`,
  cut: (count) => `文本过长，末尾 ${count} 个字符没有读。`,
  notUnderstood: (count) => `有 ${count} 行看不懂：`,
  line: (number, text) => `第 ${number} 行：${text}`,
  states: {
    ESTAB: '两个方向都通着',
    'SYN-SENT': '还在建立连接：SYN 没有回音',
    'SYN-RECV': '还在建立连接：握手的最后一个 ACK 没到',
    'FIN-WAIT-1': '本端已关闭，FIN 还没被确认',
    'FIN-WAIT-2': '本端已关闭，对端还没关',
    'TIME-WAIT': '两端都已关闭，留着等迟到的包',
    'CLOSE-WAIT': '对端已关闭，本端程序还没关',
    'LAST-ACK': '两端都已关闭，差最后一个确认',
    LISTEN: '在等连接',
    CLOSING: '两端同时关闭',
    UNCONN: '没有连接',
  },
  accepting: (count) => `有 ${count} 条连接等着 accept`,
  backlog: (count) => `最多容许 ${count} 条在等（backlog）`,
  receiveQueue: (bytes) => `收到 ${bytes} 字节，程序还没读`,
  sendQueue: (bytes) => `写出 ${bytes} 字节，对端还没确认`,
  heard: (time) => `已有 ${time}没收到对端任何报文`,
  timers: {
    keepalive: '保活定时器：SO_KEEPALIVE 开着',
    on: '重传定时器：发出的内容还没被确认',
    persist: '窗口探测定时器：有数据待发，路上却没有数据',
    timewait: '已关闭连接的定时器',
    delack: '有一个 ACK 正在延迟发送；没有别的定时器时才会显示它',
    unknown: '本页不认识的定时器',
    off: '没有定时器',
    unseen: '没有显示定时器',
    unasked: '没有打印定时器',
    untold: '没有打印定时器',
    unread: '定时器读不出来',
    never: '这里不显示定时器',
  },
  closing: '在这个状态下，同一个定时器也可能只是在等已关闭的套接字被回收',
  looks: (time) => `${time}后内核来看要不要探测`,
  expires: (time) => `${time}后到期`,
  due: '马上到期',
  wrongUnit: (time) => `${time}：iproute2 6.11 之前的 ss 在这里写 ms，实际是秒`,
  minutes: (time) => `${time}，最多再多一分钟：ss 省略了秒`,
  unanswered: (count) => (count === '0' ? '没有未答的探测包' : `${count} 个探测包没有回音`),
  retransmits: (count) => (count === '0' ? '还没有重传过' : `已重传 ${count} 次`),
  optionMeans: {
    SO_KEEPALIVE: (value) => (value === '0' ? '关掉保活' : '打开保活'),
    TCP_KEEPIDLE: (value) => `静默 ${value} 秒后发第一个探测包`,
    TCP_KEEPINTVL: (value) => `没有回音的探测包之间隔 ${value} 秒`,
    TCP_KEEPCNT: (value) => `${value} 个探测包没有回音就判死`,
    TCP_USER_TIMEOUT: (value) => `用户超时 ${value} 毫秒；设了它，次数就不算数`,
  },
  wasRead: (meaning) => `只是读取，没有设置：${meaning}`,
  errors: {
    EINVAL: '被拒绝，原值不变',
    EBADF: '被拒绝：没有这个描述符，套接字已经关了',
    ENOPROTOOPT: '被拒绝：这个内核没有该选项',
    ENOTSOCK: '被拒绝：它不是套接字',
  },
  outOfRange: (most) => `被拒绝：超过上限 ${most} 秒，原值不变。是不是写成了毫秒？`,
  tooMany: (most) => `被拒绝：超过上限 ${most}，原值不变`,
  tooFew: '被拒绝：小于 1，原值不变',
  notShown: (option) => `设了 ${option}，但跟踪里看不出设成多少`,
  noResult: (means) => `${means}（没有显示是否成功）`,
  failed: (error) => `被拒绝（${error}），什么也没变`,
  calls: {
    otherIdle: (wanted) => `你要的是 ${wanted}。`,
    milliseconds: '正好差一千倍：查一查这个调用的单位。',
  },
  mentioned: '提到的选项',
  trace: '跟踪记录',
  sysctlMeans: sysctlZh,
  conntrack: (time, half) =>
    `在本机的连接跟踪里，连接静默满 ${time}就老化：要赶在此之前探测，最迟 ${half}`,
  conntrackSays:
    '这是针对空闲连接的超时：本机若在跟踪这些连接（NAT、防火墙），静默更久的就会老化。保活的空闲时间要明显小于它。',
  retries: '数据没有确认时重传多久才放弃连接，这个数折算成时间；保活不用它',
  sysctlOther: '不是保活的三个参数之一',
  comment: (meaning) =>
    `${meaning}（值后面不能跟注释，这不合格式：注释要单独成行，并用 sysctl 查看内核实际收下了什么）`,
  tooLarge: (meaning) => `${meaning}（超过套接字选项的上限：是不是写成了毫秒？）`,
  notPositive: '内核不检查就收下，但没有用处',
  sysctlSame: '这就是你要的数。它们在命令运行的那个命名空间里有效。',
  sysctlDiffers: '这不是你要的数。如果命令是在程序所在的命名空间里跑的，那么你的改动不在那里。',
  sysctlDefaults: (idle, death) =>
    `这些是 Linux 的默认值：静默 ${idle}后发首个探测包，对端失效 ${death}后放弃连接。`,
  sysctlSums: (idle, death) =>
    `按这些数，静默 ${idle}后发首个探测包，对端失效 ${death}后放弃连接。`,
  sysctlHolds: '这些参数只在命令运行的那个网络命名空间里，对自己没有设数的套接字有效。',
  sysctlLost: '如果命令是在程序所在的命名空间里跑的，那么你要的数不在那里。',
  sysctlApart: '保活的三个参数都不在这里。',
};

export const strings: Localized<typeof en> = { en, zh };
