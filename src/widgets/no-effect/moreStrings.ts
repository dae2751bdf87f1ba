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
      'Data waits and window probes leave in place of keepalive: as a rule the peer’s window is zero.',
    unreached: (count: string, time: string) =>
      `Data waits and ${count} window probes are unanswered. A peer that lives answers them, and one answer sets the count to 0: the peer or the path is gone, or nothing can leave this host. It ends in ${time} or so by the default of tcp_retries2, sooner by a user timeout or where this host refuses to send.`,
    connecting: 'Not connected yet: keepalive begins once the connection is established.',
    listening:
      'A listening socket has no timer. Look at the lines of its connections; they copy its options when they are made.',
    closing: 'This connection is being closed: what you see is not keepalive at work.',
    closed: 'This connection is closed: there is nothing left to keep alive.',
    unknown: 'This timer is not known here; ss may be newer than this page.',
    unseen:
      'No timer is shown. If the command had -o, SO_KEEPALIVE is off here; if not, run it again with -o.',
    unasked: 'The command printed no timers: whether one runs is not known. Run it again with -o.',
    untold:
      'The command printed no timers: a socket that connects always has one, and one with unacknowledged data nearly always. Run it again with -o.',
    unread:
      'A timer seems to stand on a line that could not be read, so nothing can be said about it. Paste the line whole, on one line.',
  },
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
    refused: (option: string, error: string) =>
      `${option} was refused with ${error}: what it was to change stayed as it was.`,
    switchedOff: 'Keepalive was switched off on this socket.',
    notOn:
      'The times are set, but SO_KEEPALIVE is not, from the socket’s creation to the end of this trace: no probe leaves until it is.',
    notOnHere:
      'These lines set times only. ss -tno shows whether SO_KEEPALIVE is on, set before them or taken over from the listener.',
    unclear: 'SO_KEEPALIVE is set; the trace does not show to what.',
    switchOnly:
      'Here only the switch was set: what is not set on the socket comes from the sysctls of the program’s network namespace.',
    done: (idle: string) => `Keepalive is on with an idle time of ${idle} s.`,
    rest: (options: string) =>
      `${options} not set here: taken from the sysctls of the program’s network namespace.`,
    otherIdle: (wanted: string) => `You wanted ${wanted}.`,
    milliseconds: 'A factor of 1,000: look up the unit of the call.',
    listening:
      'A listening socket: connections made after this copy it, those made before do not have it.',
    onlyRead: 'The options were only read here, not set.',
    absent:
      'The trace shows a TCP socket from its creation, and every setsockopt: none of them is for keepalive.',
    notSeen:
      'No setsockopt for keepalive in these lines. They cannot show what came before or was not traced: trace the program from its start, with setsockopt, or look at ss -tno.',
  },
  ended: {
    ETIMEDOUT:
      'The kernel had given the connection up: data, keepalive probes or window probes went unanswered. The program did not close it.',
    connect: 'Nobody answered the SYN: no connection was made.',
    ECONNRESET: 'An RST came: the peer’s host does not know the connection, or a device cut it.',
    EPIPE: 'A write on a connection that had ended before. The error before it says how.',
    EHOSTUNREACH: 'ICMP said, or this host found, that the peer cannot be reached.',
    ENETUNREACH: 'ICMP said, or this host found, that the network cannot be reached.',
  } as Record<string, string>,
  endedAfter: (time: string) => `${time} after the call before on this socket.`,
  likeRetransmission: (least: string, most: string) =>
    `A connection with unacknowledged data ends like this after ${least} to ${most}, by the default of tcp_retries2.`,
  mention: (names: string) =>
    `This names ${names}, but it is not a call from a trace: source, configuration or another table, none of which is read here. ss -tno shows whether it took effect on a socket.`,
  mentioned: 'options named',
  and: ', ',
  trace: 'trace',
  sysctlMeans: {
    tcp_keepalive_time: (value: string) =>
      `idle time of ${value}, for sockets with SO_KEEPALIVE that set no TCP_KEEPIDLE`,
    tcp_keepalive_intvl: (value: string) =>
      `${value} between unanswered probes, unless set on the socket`,
    tcp_keepalive_probes: (value: string) =>
      `${value} ${value === '1' ? 'probe' : 'probes'}, unless set on the socket`,
  },
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
    on: '有数据没被确认：在它被确认或者被放弃之前，保活不发探测包。SO_KEEPALIVE 开没开，这时看不出来。',
    briefly: '如果第三个数一直是 0，再看一眼这一行就没了，那只是正常收发。',
    persist: '有数据在等，发的是窗口探测包，不是保活：多半是对端处于零窗口。',
    unreached: (count, time) =>
      `有数据在等，${count} 个窗口探测包没有回音。活着的对端会应答，答一次计数就归零：所以要么对端或路径已经没了，要么本机根本发不出去。按 tcp_retries2 的默认值，大约 ${time}后结束；设了用户超时，或者本机自己拒发，会更早。`,
    connecting: '还没连上：连接建立之后保活才开始。',
    listening: '监听套接字没有定时器。要看由它建立的各条连接；连接建立时会复制它的选项。',
    closing: '这条连接正在关闭：看到的不是保活在工作。',
    closed: '这条连接已经关闭：没有什么可保活的了。',
    unknown: '不认识这个定时器，可能 ss 比本页新。',
    unseen: '没有显示定时器。如果命令带了 -o，那就是没开 SO_KEEPALIVE；没带的话，请加上 -o 再看。',
    unasked: '命令没有打印定时器，有没有定时器看不出来。请加上 -o 再看。',
    untold:
      '命令没有打印定时器：正在建立的连接一定有定时器，有数据未确认的几乎也都有。请加上 -o 再看。',
    unread: '有一行像是定时器，但读不出来，所以这里下不了结论。请把这一行完整地贴成一行。',
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
    refused: (option, error) => `${option} 被拒绝（${error}）：想改的值没有改成。`,
    switchedOff: '这个套接字上的保活被关掉了。',
    notOn:
      '时间都设了，但从套接字创建到跟踪结束，一直没开 SO_KEEPALIVE：不打开它，一个探测包也不会发。',
    notOnHere:
      '这几行只设了时间。SO_KEEPALIVE 可能在此之前就已打开，也可能继承自监听套接字，用 ss -tno 能看到。',
    unclear: '设了 SO_KEEPALIVE，但跟踪里看不出设成什么。',
    switchOnly: '这里只打开了开关：套接字上没设的，取自程序所在网络命名空间的 sysctl。',
    done: (idle) => `保活已打开，空闲时间 ${idle} 秒。`,
    rest: (options) => `这里没有设 ${options}，取自程序所在网络命名空间的 sysctl。`,
    otherIdle: (wanted) => `你要的是 ${wanted}。`,
    milliseconds: '正好差一千倍：查一查这个调用的单位。',
    listening: '这是监听套接字：此后建立的连接会带上这些选项，此前建立的没有。',
    onlyRead: '这里只读了选项，没有设置。',
    absent: '跟踪里看到了 TCP 套接字的创建，也看得到每一次 setsockopt：没有一次与保活有关。',
    notSeen:
      '这几行里没有与保活有关的 setsockopt。更早的调用、没有跟踪的调用，这里都看不到：请从程序启动就开始跟踪 setsockopt，或者直接看 ss -tno。',
  },
  ended: {
    ETIMEDOUT:
      '内核已经放弃了这条连接：数据、保活探测包或窗口探测包一直没有回音。不是程序自己关的。',
    connect: 'SYN 没有人应答，连接没有建立。',
    ECONNRESET: '收到了 RST：对端主机不认识这条连接，或者有设备切断了它。',
    EPIPE: '连接之前就已经结束，这次写才得知。前一个错误说明它是怎样结束的。',
    EHOSTUNREACH: '收到 ICMP，或者本机发现：对端不可达。',
    ENETUNREACH: '收到 ICMP，或者本机发现：网络不可达。',
  },
  endedAfter: (time) => `距这个套接字上的前一次调用 ${time}。`,
  likeRetransmission: (least, most) =>
    `按 tcp_retries2 的默认值，数据一直没被确认，会在 ${least}到 ${most}之间这样结束。`,
  mention: (names) =>
    `这里出现了 ${names}，但不是 strace 记录的调用，而是源码、配置或别的表格，本页不解读。是否在套接字上生效，用 ss -tno 看。`,
  mentioned: '提到的选项',
  and: '、',
  trace: '跟踪记录',
  sysctlMeans: {
    tcp_keepalive_time: (value) =>
      `空闲时间 ${value}，只管开了 SO_KEEPALIVE 又没设 TCP_KEEPIDLE 的套接字`,
    tcp_keepalive_intvl: (value) => `没有回音的探测包之间隔 ${value}，套接字自己设了的除外`,
    tcp_keepalive_probes: (value) => `探测 ${value} 次，套接字自己设了的除外`,
  },
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
