import type { Words } from '~/i18n/locales.ts';

export const en = {
  waiting: (time: string) =>
    `Keepalive is on. The kernel looks again in ${time}; if it has then heard nothing for the idle time, a probe leaves.`,
  probing: (time: string, count: string) =>
    `Keepalive is on and at work: ${count} ${count === '1' ? 'probe is' : 'probes are'} unanswered, the next step comes in ${time}.`,
  unansweredNone: 'No probe is unanswered.',
  off: 'No timer: SO_KEEPALIVE is off on this socket.',
  delayed: 'No keepalive timer: SO_KEEPALIVE is off on this socket.',
  on: 'Data is unacknowledged: keepalive is silent until it is acknowledged or given up. Whether SO_KEEPALIVE is on cannot be seen meanwhile.',
  briefly:
    'If the third number stays 0 and the line is gone at the next look, this was ordinary traffic.',
  resent: (count: string) =>
    count === '1' ? 'It was sent again once.' : `It was sent again ${count} times.`,
  persist:
    'Data waits and window probes leave in place of keepalive: as a rule the peer’s window is zero.',
  unreached: (count: string, time: string) =>
    `Data waits and ${count} window probes are unanswered. A peer that lives answers them, and one answer sets the count to 0: the peer or the path is gone, or nothing can leave this host. It ends in ${time} or so by the default of tcp_retries2, sooner by a user timeout or where this host refuses to send.`,
  connecting: 'Not connected yet: keepalive begins once the connection is established.',
  listening:
    'A listening socket has no timer. Look at the lines of its connections; they copy its options when they are made.',
  backlog: (count: string) => `Its Send-Q is the backlog: at most ${count} connections may wait.`,
  closing: 'This connection is being closed: what you see is not keepalive at work.',
  finWait2: (time: string) =>
    `In FIN-WAIT-2 this timer is as a rule not keepalive: the program has closed the socket, and ${time} are left until the kernel drops it. Only where a program still holds it (ss -p shows users:) does keepalive run.`,
  finWait1:
    'Closed here; the FIN is not acknowledged. It is sent again until the kernel gives up; keepalive plays no part any more.',
  closeWait:
    'The peer has closed and the program here has not: closing is up to this program, not to keepalive.',
  closed: 'This connection is closed: there is nothing left to keep alive.',
  unconnected: 'Not connected.',
  unknown: 'This timer is not known here; ss may be newer than this page.',
  unseen:
    'No timer is shown. If the command had -o, SO_KEEPALIVE is off here; if not, run it again with -o.',
  unasked: 'The command printed no timers: whether one runs is not known. Run it again with -o.',
  untold:
    'The command printed no timers: a socket that connects always has one, and one with unacknowledged data nearly always. Run it again with -o.',
  unread:
    'A timer seems to stand on a line that could not be read, so nothing can be said about it. Paste the line whole, on one line.',
  heardOnly: (time: string) =>
    `Nothing was heard from the peer for ${time}. That alone does not tell whether keepalive is on.`,
  heard: (time: string) => `Nothing was heard from the peer for ${time}.`,
  shownBy: {
    'netstat-macos':
      'Output of netstat on macOS or a BSD. It shows no timers there: whether keepalive is on cannot be seen here.',
    'netstat-freebsd':
      'Output of netstat -x on FreeBSD. Its keep column runs on every open connection and does not tell whether probes are asked for.',
    'netstat-windows':
      'Output of netstat on Windows. There -o prints the process (PID), and timers are never shown: whether keepalive is on cannot be seen here.',
    'Get-NetTCPConnection':
      'Output of Get-NetTCPConnection on Windows: it shows no timers, so whether keepalive is on cannot be seen here.',
    lsof: 'Output of lsof: it shows who holds the connection and its state, no timers. Whether keepalive is on cannot be seen here.',
    knetstat: 'This list shows socket options.',
  } as Record<string, string>,
  elsewhere: {
    'netstat-macos':
      'netstat -s counts the probes of the whole host; tcpdump shows those of a connection.',
    'netstat-freebsd':
      'On FreeBSD probes are on for every socket while net.inet.tcp.always_keepalive is 1, its default.',
    windows:
      'No command that shows it was found; a capture shows the probes. The program’s own setting decides.',
  },
  stateIs: (state: string) => `State ${state}.`,
  optionsOff: 'SO_KEEPALIVE is off on this socket.',
  optionsOn: 'SO_KEEPALIVE is on for this socket.',
  optionsNumbers: (idle: string, interval: string, probes: string, death: string) =>
    `SO_KEEPALIVE is on: a first probe after ${idle} of silence, then every ${interval}; after ${probes} without an answer, ${death} in all, the connection is given up.`,
  fragment:
    'The line of its socket is missing. In FIN-WAIT-2 and other closing states the same timer counts down to the end of a closed socket.',
  minutes: 'ss leaves out the seconds here: up to a minute more.',
  next: {
    look: 'the kernel looks: a first probe leaves if the idle time has passed in silence',
    probe: 'the next probe, or the end if this was the last one',
    deathByDefault: (error: string, interval: string, probes: string) =>
      `${error} if nobody answers, with Linux’s defaults of ${interval} and ${probes} probes`,
    deathAfterProbes: (error: string) =>
      `${error} if nobody answers: when depends on interval and count, which are not shown`,
    retransmit: 'sent again',
    windowProbe: 'the next window probe',
    end: (error: string) => `${error} if nothing is acknowledged, by the default of tcp_retries2`,
    windowEnd: (error: string) => `${error} if nobody answers, by the default of tcp_retries2`,
    syn: 'the SYN is sent again',
    connectEnd: (error: string, least: string, most: string) =>
      `${error} ${least} to ${most} after the first SYN, by default`,
    dropped: 'the kernel drops the closed socket',
  },
  repair: {
    off: 'Let the program switch it on where it opens the connection. A sysctl only supplies the numbers.',
    closeWait:
      'Find out why the program does not close: it has read the end of the stream, or never reads.',
    ask: 'Run it again with -o, which prints the timers.',
    unreached: 'See whether this host has a route to the peer, then whether the peer is there.',
    on: 'TCP_USER_TIMEOUT ends it sooner.',
  },
  series: {
    head: (count: string) => `One socket, seen ${count} times.`,
    growing: (from: string, to: string) =>
      `Unanswered probes went from ${from} to ${to}: nobody answers. If it goes on, the connection ends when the count is full.`,
    step: (time: string) =>
      `At each probe the timer began again from ${time} or a little more: the interval.`,
    answered: (time: string) =>
      `The timer began again with no probe unanswered: something was heard each time. It was seen at ${time} at the most, so the idle time or the interval is no shorter.`,
    running: (from: string, to: string) =>
      `The timer went from ${from} to ${to} and no probe is unanswered.`,
    resent: (from: string, to: string) =>
      `Retransmissions went from ${from} to ${to}: data is not acknowledged, and keepalive is silent meanwhile.`,
    changed: (timers: string) => `Its timer changed: ${timers}.`,
  },
  many: {
    states: 'Sockets by state',
    statesOnly: 'Which of them have keepalive on: states do not tell.',
    head: (count: string, peers: string) =>
      `${count} connections to ${peers} ${peers === '1' ? 'peer' : 'peers'}`,
    listeners: (count: string) => (count === '1' ? 'one listener' : `${count} listeners`),
    keepalive: (count: string) => `${count} with keepalive on`,
    off: (count: string) => `${count} with SO_KEEPALIVE off`,
    hidden: (count: string) => `${count} whose timers are not shown`,
    data: (count: string) => `${count} with unacknowledged data`,
    probing: (count: string, peer: string) =>
      `${count} with unanswered probes, most of them to ${peer}`,
    closed: (count: string) => `${count} closing or closed`,
    long: (count: string) =>
      `${count} ${count === '1' ? 'timer has' : 'timers have'} more than an hour left, as with the default idle time of two hours.`,
    closeWait: (count: string) =>
      `${count} in CLOSE-WAIT: the peers have closed and the program here has not. That is a leak in the program; keepalive does not close them.`,
    finWait1: (count: string) =>
      `${count} in FIN-WAIT-1: closed here, and the FIN is not acknowledged, as when the peers’ addresses have gone.`,
    answered: (count: string) =>
      `${count} idle connections answer their probes: keepalive will never reap them, since the hosts are alive. Only a timeout of the program ends them.`,
    soonest: (peer: string) => `${peer}: the next step of an unanswered probe`,
  },
  colon: ': ',
  comma: ', ',
  stop: '.',
};

export type SocketWords = Words<typeof en>;

export const zh: SocketWords = {
  waiting: (time) => `保活开着。${time}后内核再来看；到那时如果已经静默满空闲时间，就发探测包。`,
  probing: (time, count) =>
    `保活开着，并且正在探测：${count} 个探测包没有回音，${time}后走下一步。`,
  unansweredNone: '没有未答的探测包。',
  off: '没有定时器：这个套接字没开 SO_KEEPALIVE。',
  delayed: '没有保活定时器：这个套接字没开 SO_KEEPALIVE。',
  on: '有数据没被确认：在它被确认或者被放弃之前，保活不发探测包。SO_KEEPALIVE 开没开，这时看不出来。',
  briefly: '如果第三个数一直是 0，再看一眼这一行就没了，那只是正常收发。',
  resent: (count) => `已经重传 ${count} 次。`,
  persist: '有数据在等，发的是窗口探测包，不是保活：多半是对端处于零窗口。',
  unreached: (count, time) =>
    `有数据在等，${count} 个窗口探测包没有回音。活着的对端会应答，答一次计数就归零：所以要么对端或路径已经没了，要么本机根本发不出去。按 tcp_retries2 的默认值，大约 ${time}后结束；设了用户超时，或者本机自己拒发，会更早。`,
  connecting: '还没连上：连接建立之后保活才开始。',
  listening: '监听套接字没有定时器。要看由它建立的各条连接；连接建立时会复制它的选项。',
  backlog: (count) => `它的 Send-Q 是 backlog：最多 ${count} 条连接在等。`,
  closing: '这条连接正在关闭：看到的不是保活在工作。',
  finWait2: (time) =>
    `处于 FIN-WAIT-2 时，这个定时器通常不是保活：程序已经关闭套接字，还剩 ${time}，内核就会把它回收。只有程序还握着它（ss -p 显示 users:）时，跑的才是保活。`,
  finWait1: '本端已关闭，FIN 还没被确认。内核会一直重传，直到放弃；这时已经与保活无关。',
  closeWait: '对端已经关闭，本端程序还没关：关不关是这个程序的事，保活管不了。',
  closed: '这条连接已经关闭：没有什么可保活的了。',
  unconnected: '没有连接。',
  unknown: '不认识这个定时器，可能 ss 比本页新。',
  unseen: '没有显示定时器。如果命令带了 -o，那就是没开 SO_KEEPALIVE；没带的话，请加上 -o 再看。',
  unasked: '命令没有打印定时器，有没有定时器看不出来。请加上 -o 再看。',
  untold:
    '命令没有打印定时器：正在建立的连接一定有定时器，有数据未确认的几乎也都有。请加上 -o 再看。',
  unread: '有一行像是定时器，但读不出来，所以这里下不了结论。请把这一行完整地贴成一行。',
  heardOnly: (time) => `已有 ${time}没收到对端任何报文。单凭这一点，看不出保活开没开。`,
  heard: (time) => `已有 ${time}没收到对端任何报文。`,
  shownBy: {
    'netstat-macos':
      '这是 macOS 或 BSD 的 netstat 输出。那里的 netstat 不显示定时器，保活开没开，从这里看不出来。',
    'netstat-freebsd':
      '这是 FreeBSD 的 netstat -x 输出。每条已建立的连接都有 keep 这一列，它不说明要不要发探测包。',
    'netstat-windows':
      '这是 Windows 的 netstat 输出。那里的 -o 打印的是进程号（PID），从不显示定时器，保活开没开，从这里看不出来。',
    'Get-NetTCPConnection':
      '这是 Windows 上 Get-NetTCPConnection 的输出：它不显示定时器，保活开没开，从这里看不出来。',
    lsof: '这是 lsof 的输出：它显示谁持有连接、处于什么状态，不显示定时器。保活开没开，从这里看不出来。',
    knetstat: '这张表列出了套接字选项。',
  },
  elsewhere: {
    'netstat-macos': 'netstat -s 统计整台主机发过的探测包；tcpdump 能看到某条连接的。',
    'netstat-freebsd':
      'FreeBSD 上 net.inet.tcp.always_keepalive 默认为 1，只要不改，所有套接字都会探测。',
    windows: '没找到能显示它的命令；抓包能看到探测包。起决定作用的是程序自己的设置。',
  },
  stateIs: (state) => `状态 ${state}。`,
  optionsOff: '这个套接字没开 SO_KEEPALIVE。',
  optionsOn: '这个套接字开了 SO_KEEPALIVE。',
  optionsNumbers: (idle, interval, probes, death) =>
    `SO_KEEPALIVE 开着：静默 ${idle}后发首个探测包，此后每 ${interval}一个；${probes} 个没有回音，总共 ${death}，就放弃连接。`,
  fragment:
    '缺了套接字所在的那一行。处于 FIN-WAIT-2 等关闭状态时，同一个定时器是在等已关闭的套接字被回收。',
  minutes: 'ss 在这里省略了秒，最多再多一分钟。',
  next: {
    look: '内核来看：静默满了空闲时间就发首个探测包',
    probe: '发下一个探测包；如果刚才已是最后一个，就此结束',
    deathByDefault: (error, interval, probes) =>
      `一直没有回音就报 ${error}（按 Linux 默认的间隔 ${interval}、${probes} 个探测包）`,
    deathAfterProbes: (error) => `一直没有回音就报 ${error}：何时取决于间隔和次数，这里没有显示`,
    retransmit: '再次重传',
    windowProbe: '发下一个窗口探测包',
    end: (error) => `一直没被确认就报 ${error}（按 tcp_retries2 的默认值）`,
    windowEnd: (error) => `一直没有回音就报 ${error}（按 tcp_retries2 的默认值）`,
    syn: '重传 SYN',
    connectEnd: (error, least, most) => `默认在首个 SYN 之后 ${least}到 ${most}报 ${error}`,
    dropped: '内核回收这个已关闭的套接字',
  },
  repair: {
    off: '在打开连接的地方让程序打开它。sysctl 只提供数值，打不开开关。',
    closeWait: '查清程序为什么不关：是读到了流的结尾却没关，还是根本没去读。',
    ask: '加上 -o 再跑一次，它会打印定时器。',
    unreached: '先看本机到对端有没有路由，再看对端是否还在。',
    on: '设 TCP_USER_TIMEOUT 可以让它早些结束。',
  },
  series: {
    head: (count) => `同一个套接字，先后出现 ${count} 次。`,
    growing: (from, to) =>
      `未答的探测包从 ${from} 增加到 ${to}：没有人应答。照此下去，次数用完连接就结束。`,
    step: (time) => `每发一个探测包，定时器就从 ${time}或者略多重新开始：这就是间隔。`,
    answered: (time) =>
      `定时器重新开始，未答的探测包仍是 0：每次都收到了东西。看到的剩余时间最大是 ${time}，所以空闲时间或间隔不短于它。`,
    running: (from, to) => `定时器从 ${from}走到 ${to}，没有未答的探测包。`,
    resent: (from, to) => `重传次数从 ${from} 增加到 ${to}：数据没被确认，这期间保活不发探测包。`,
    changed: (timers) => `它的定时器变过：${timers}。`,
  },
  many: {
    states: '各状态的套接字数',
    statesOnly: '其中哪些开了保活：光看状态看不出来。',
    head: (count, peers) => `共 ${count} 条连接、${peers} 个对端`,
    listeners: (count) => `监听套接字 ${count} 个`,
    keepalive: (count) => `保活开着的 ${count} 条`,
    off: (count) => `没开 SO_KEEPALIVE 的 ${count} 条`,
    hidden: (count) => `没显示定时器的 ${count} 条`,
    data: (count) => `有数据未确认的 ${count} 条`,
    probing: (count, peer) => `探测包没有回音的 ${count} 条，最多的是 ${peer}`,
    closed: (count) => `正在关闭或已经关闭的 ${count} 条`,
    long: (count) => `有 ${count} 个定时器还剩一小时以上，与默认的空闲时间两小时相符。`,
    closeWait: (count) =>
      `CLOSE-WAIT 有 ${count} 条：对端已经关闭，本端程序还没关。这是程序泄漏，保活不会替它关。`,
    finWait1: (count) =>
      `FIN-WAIT-1 有 ${count} 条：本端已关闭，FIN 没有被确认，多见于对端的地址已经不在。`,
    answered: (count) =>
      `有 ${count} 条空闲连接会应答探测：主机都活着，保活永远不会回收它们，只有程序自己的超时才会。`,
    soonest: (peer) => `${peer}：未答的探测包走下一步`,
  },
  colon: '：',
  comma: '，',
  stop: '。',
};
