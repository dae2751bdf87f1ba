import type { Localized, Words } from '~/i18n/locales.ts';

/** Words of the part that explains pasted output. */
export const en = {
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
  receiveQueue: (bytes: string) => `${bytes} bytes received that the program has not read`,
  sendQueue: (bytes: string) => `${bytes} bytes written that the peer has not acknowledged`,
  heard: (time: string) => `nothing heard from the peer for ${time}`,
  timers: {
    keepalive: 'the keepalive timer: SO_KEEPALIVE is on',
    on: 'the retransmission timer: something sent is not acknowledged',
    persist: 'the window probe timer: data waits, the peer’s window is closed',
    timewait: 'the timer of a closed connection',
    delack: 'an acknowledgement is being delayed; shown only where no other timer runs',
    unknown: 'a timer this page does not know',
    off: 'no timer runs',
    unseen: 'no timer shown',
  },
  closing: 'in this state the same timer may only count down to the end of a closed socket',
  looks: (time: string) => `in ${time} the kernel looks whether to probe`,
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
  conclusions: {
    waiting: (time: string) =>
      `Keepalive is on. The kernel looks again in ${time}; if it has then heard nothing for the idle time, a probe leaves.`,
    probing: (time: string, count: string) =>
      `Keepalive is on and at work: ${count} ${count === '1' ? 'probe is' : 'probes are'} unanswered, the next step comes in ${time}.`,
    off: 'No timer: SO_KEEPALIVE is off on this socket.',
    delayed: 'No keepalive timer: SO_KEEPALIVE is off on this socket.',
    on: 'Data is unacknowledged: keepalive is silent until it is acknowledged or given up. Whether SO_KEEPALIVE is on cannot be seen meanwhile.',
    briefly:
      'If the third number stays 0 and the line is gone at the next look, this was ordinary traffic.',
    persist:
      'The peer’s window is closed and data waits: window probes leave, keepalive is silent.',
    connecting: 'Not connected yet: keepalive begins once the connection is established.',
    listening:
      'A listening socket has no timer. Look at the lines of its connections; they copy its options when they are made.',
    closing: 'This connection is being closed: what you see is not keepalive at work.',
    closed: 'This connection is closed: there is nothing left to keep alive.',
    unknown: 'This timer is not known here; ss may be newer than this page.',
    unseen:
      'No timer is shown. If the command had -o, SO_KEEPALIVE is off here; if not, run it again with -o.',
  },
  optionMeans: {
    SO_KEEPALIVE: (value: string) =>
      value === '0' ? 'keepalive switched off' : 'keepalive switched on',
    TCP_KEEPIDLE: (value: string) => `first probe after ${value} s of silence`,
    TCP_KEEPINTVL: (value: string) => `${value} s between unanswered probes`,
    TCP_KEEPCNT: (value: string) => `${value} unanswered probes end the connection`,
    TCP_USER_TIMEOUT: (value: string) =>
      `user timeout of ${value} ms; with it the count is ignored`,
  },
  wasRead: (meaning: string) => `read, not set: ${meaning}`,
  errors: {
    EINVAL: 'refused: the value is out of range, and the old one stays',
    EBADF: 'refused: no such descriptor, the socket was closed already',
    ENOPROTOOPT: 'refused: this kernel does not know the option',
    ENOTSOCK: 'refused: this is no socket',
  } as Record<string, string>,
  failed: (error: string) => `refused with ${error}; nothing changed`,
  calls: {
    refused: (option: string, error: string) =>
      `${option} was refused with ${error}: what it was to change stayed as it was.`,
    switchedOff: 'Keepalive was switched off on this socket.',
    notOn: 'The times are set, but SO_KEEPALIVE never was: no probe will leave.',
    switchOnly:
      'Only the switch was set: the times come from the sysctls of the program’s network namespace.',
    done: (idle: string) => `Keepalive is on with an idle time of ${idle} s.`,
    otherIdle: (wanted: string) => `You wanted ${wanted}: check the unit.`,
    listening:
      'A listening socket: connections made after this copy it, those made before do not have it.',
    onlyRead: 'The options were only read here, not set.',
    absent: 'The trace has no setsockopt for keepalive: the program did not ask for it here.',
  },
  trace: 'trace',
  sysctlMeans: {
    tcp_keepalive_time: (value: string) =>
      `idle time of ${value}, for sockets with SO_KEEPALIVE that set no TCP_KEEPIDLE`,
    tcp_keepalive_intvl: (value: string) =>
      `${value} between unanswered probes, unless set on the socket`,
    tcp_keepalive_probes: (value: string) => `${value} probes, unless set on the socket`,
  },
  sysctlOther: 'does not concern idle connections',
  tooLarge: (meaning: string) =>
    `${meaning} (more than a socket option can take: were these milliseconds?)`,
  notPositive: 'accepted unchecked, but of no use',
  sysctlSame: 'These are your numbers. They hold in the namespace where the command ran.',
  sysctlDiffers:
    'These are not your numbers. If the command ran in the program’s namespace, your change is not there.',
  sysctlApart: 'Nothing here says anything about keepalive.',
  sysctlErrors: {
    missing: 'There is no such parameter: check the spelling.',
    invalid: 'The kernel refused the value: the old one stays.',
    denied: 'It may not be written here: the old value stays. In a container, set it from outside.',
  },
  namespacesSame: 'Both are in the same network namespace.',
  namespacesDiffer: 'Two network namespaces: the sysctls of one say nothing about the other.',
  namespaceAlone: 'The number of one namespace. Compare it with that of the program.',
  keepaliveCounter: (count: string) =>
    `${count} keepalive probes sent in this namespace, by all sockets together.`,
  otherCounter: 'A counter that does not concern keepalive.',
};

export type MoreWords = Words<typeof en>;

export const zh: MoreWords = {
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
  receiveQueue: (bytes) => `收到 ${bytes} 字节，程序还没读`,
  sendQueue: (bytes) => `写出 ${bytes} 字节，对端还没确认`,
  heard: (time) => `已有 ${time}没听到对端任何消息`,
  timers: {
    keepalive: '保活定时器：SO_KEEPALIVE 开着',
    on: '重传定时器：发出的内容还没被确认',
    persist: '窗口探测定时器：有数据待发，对端窗口关着',
    timewait: '已关闭连接的定时器',
    delack: '有一个 ACK 正在延迟发送；没有别的定时器时才会显示它',
    unknown: '本页不认识的定时器',
    off: '没有定时器',
    unseen: '没有显示定时器',
  },
  closing: '在这个状态下，同一个定时器也可能只是在等已关闭的套接字被回收',
  looks: (time) => `${time}后内核来看要不要探测`,
  expires: (time) => `${time}后到期`,
  due: '马上到期',
  wrongUnit: (time) => `${time}：iproute2 6.11 之前的 ss 在这里写 ms，实际是秒`,
  minutes: (time) => `${time}，最多再多一分钟：ss 省略了秒`,
  unanswered: (count) => (count === '0' ? '没有未答的探测包' : `${count} 个探测包没有回音`),
  retransmits: (count) => (count === '0' ? '还没有重传过' : `已重传 ${count} 次`),
  conclusions: {
    waiting: (time) => `保活开着。${time}后内核再来看；到那时如果已经静默满空闲时间，就发探测包。`,
    probing: (time, count) =>
      `保活开着，并且正在探测：${count} 个探测包没有回音，${time}后走下一步。`,
    off: '没有定时器：这个套接字没开 SO_KEEPALIVE。',
    delayed: '没有保活定时器：这个套接字没开 SO_KEEPALIVE。',
    on: '有数据没被确认：在它被确认或者被放弃之前，保活不出声。SO_KEEPALIVE 开没开，这时看不出来。',
    briefly: '如果第三个数一直是 0，再看一眼这一行就没了，那只是正常收发。',
    persist: '对端窗口关着，数据在等：发的是窗口探测包，保活不出声。',
    connecting: '还没连上：连接建立之后保活才开始。',
    listening: '监听套接字没有定时器。要看它的各条连接；连接建立时会复制它的选项。',
    closing: '这条连接正在关闭：看到的不是保活在工作。',
    closed: '这条连接已经关闭：没有什么可保活的了。',
    unknown: '不认识这个定时器，可能 ss 比本页新。',
    unseen: '没有显示定时器。如果命令带了 -o，那就是没开 SO_KEEPALIVE；没带的话，请加上 -o 再看。',
  },
  optionMeans: {
    SO_KEEPALIVE: (value) => (value === '0' ? '关掉保活' : '打开保活'),
    TCP_KEEPIDLE: (value) => `静默 ${value} 秒后发第一个探测包`,
    TCP_KEEPINTVL: (value) => `没有回音的探测包之间隔 ${value} 秒`,
    TCP_KEEPCNT: (value) => `${value} 个探测包没有回音就判死`,
    TCP_USER_TIMEOUT: (value) => `用户超时 ${value} 毫秒；设了它，次数就不算数`,
  },
  wasRead: (meaning) => `只是读取，没有设置：${meaning}`,
  errors: {
    EINVAL: '被拒绝：取值超出范围，原值不变',
    EBADF: '被拒绝：没有这个描述符，套接字已经关了',
    ENOPROTOOPT: '被拒绝：这个内核没有该选项',
    ENOTSOCK: '被拒绝：它不是套接字',
  },
  failed: (error) => `被拒绝（${error}），什么也没变`,
  calls: {
    refused: (option, error) => `${option} 被拒绝（${error}）：想改的值没有改成。`,
    switchedOff: '这个套接字上的保活被关掉了。',
    notOn: '时间都设了，SO_KEEPALIVE 却没开：一个探测包也不会发。',
    switchOnly: '只打开了开关：时间取自程序所在网络命名空间的 sysctl。',
    done: (idle) => `保活已打开，空闲时间 ${idle} 秒。`,
    otherIdle: (wanted) => `你要的是 ${wanted}：检查单位。`,
    listening: '这是监听套接字：此后建立的连接会带上这些选项，此前建立的没有。',
    onlyRead: '这里只读了选项，没有设置。',
    absent: '跟踪里没有一条保活的 setsockopt：程序在这里没有要求保活。',
  },
  trace: '跟踪记录',
  sysctlMeans: {
    tcp_keepalive_time: (value) =>
      `空闲时间 ${value}，只管开了 SO_KEEPALIVE 又没设 TCP_KEEPIDLE 的套接字`,
    tcp_keepalive_intvl: (value) => `没有回音的探测包之间隔 ${value}，套接字自己设了的除外`,
    tcp_keepalive_probes: (value) => `探测 ${value} 次，套接字自己设了的除外`,
  },
  sysctlOther: '与空闲连接无关',
  tooLarge: (meaning) => `${meaning}（超过套接字选项的上限：是不是写成了毫秒？）`,
  notPositive: '内核不检查就收下，但没有用处',
  sysctlSame: '这就是你要的数。它们在命令运行的那个命名空间里有效。',
  sysctlDiffers: '这不是你要的数。如果命令是在程序所在的命名空间里跑的，那么你的改动不在那里。',
  sysctlApart: '这里没有与保活有关的内容。',
  sysctlErrors: {
    missing: '没有这个参数：检查拼写。',
    invalid: '内核拒绝了这个值：原值不变。',
    denied: '这里不让写：原值不变。在容器里，要从外面设置。',
  },
  namespacesSame: '两者在同一个网络命名空间。',
  namespacesDiffer: '是两个网络命名空间：一边的 sysctl 管不到另一边。',
  namespaceAlone: '这是一个命名空间的编号，拿它和程序的比。',
  keepaliveCounter: (count) => `这个命名空间里所有套接字一共发过 ${count} 个保活探测包。`,
  otherCounter: '这个计数器与保活无关。',
};

export const strings: Localized<typeof en> = { en, zh };
