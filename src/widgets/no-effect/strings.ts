import * as inputs from '~/inputs/words.ts';
import type { Localized, Words } from '~/i18n/locales.ts';
import type { Cause, Question } from './diagnose.ts';

/** Names that no language translates. */
const names = {
  idle: inputs.names.idle,
  interval: inputs.names.interval,
  probes: inputs.names.probes,
  timer: 'ss -o',
  left: 'timer:(keepalive,…)',
  unanswered: '',
  way: '',
  call: 'strace',
  namespace: 'readlink',
  age: 'ps',
  unit: '',
  expiry: 'watch ss',
  hop: '',
};

/** Numbers of the reader and of the system, as the language writes them. */
export interface Told {
  readonly idle: string;
  readonly left: string;
  readonly unanswered: string;
  /** The longest the timer is ever set. */
  readonly longest: string;
  readonly first: string;
  readonly firstLatest: string;
  readonly death: string;
  readonly remaining: string;
  /** When window probes that nobody answers end the connection. */
  readonly windowEnds: string;
  /** Interval and probes, where Linux’s defaults stand for what the reader did not say of them. */
  readonly assumes: readonly [interval: string, probes: string] | null;
  readonly idleSaid: boolean;
  /** tcp_retries2 as shipped. */
  readonly retries: string;
  readonly defaultIdle: string;
  /** The time left fits the default and not the wanted number. */
  readonly isDefault: boolean;
  /** The time left fits the default, among others. */
  readonly fitsDefault: boolean;
  readonly mostSeconds: string;
  readonly mostProbes: string;
  readonly error: string;
}

interface CauseWords {
  readonly title: string | ((told: Told) => string);
  readonly why: (told: Told) => string;
  readonly fix: (told: Told) => string;
}

const causes = {
  notASwitch: {
    title: 'A sysctl switches nothing on',
    why: () =>
      'The sysctls only lend their numbers to sockets that have SO_KEEPALIVE. This one has not: it shows no timer.',
    fix: () =>
      'Switch it on where the connection is opened: in the program, its driver, its configuration. For a program you cannot change, preload a library that calls setsockopt, or let the other end probe.',
  },
  neverCalled: {
    title: 'Your call never reached this connection',
    why: () =>
      'The trace has no setsockopt for it: the code or configuration you changed is not what opens this connection.',
    fix: () =>
      'Look for the pool, driver, retry or process that does. Trace the program from its start: strace attached later misses what came before.',
  },
  libraryOff: {
    title: 'The library does not switch it on',
    why: () =>
      'No setsockopt for it: the option is off by default, spelled differently, or means HTTP keep-alive, which keeps connections for reuse and sends no probes.',
    fix: () => 'Look up how the library expects it, set it that way, and trace again.',
  },
  refused: {
    title: 'The kernel refused the value',
    why: (a: Told) =>
      `setsockopt returned −1 and nothing changed. EINVAL: idle and interval take 1 to ${a.mostSeconds}, probes 1 to ${a.mostProbes}. ENOPROTOOPT: this system does not know the option. EBADF: the socket was closed already.`,
    fix: () => 'Correct the value, and have the program check what setsockopt returns.',
  },
  otherSocket: {
    title: 'It was set on another socket',
    why: () =>
      'An option belongs to one socket. A connection copies the options of its listener when its handshake completes; what the listener gets later reaches later connections only. A reconnect opens a new socket.',
    fix: () =>
      'Set it on every connection, or on the listener before it takes the first one. Then open a new connection.',
  },
  otherLine: {
    title: 'The trace and ss show two different sockets',
    why: () =>
      'The call succeeded, and yet this socket does not show it: it is not the same socket, or the option was changed again afterwards.',
    fix: () =>
      'Match them: ss -tnop prints process and descriptor, strace -yy the addresses. Look at both ends: each has a timer of its own.',
  },
  otherNamespace: {
    title: 'The sysctl was set in another network namespace',
    why: (a: Told) =>
      `Every namespace has its own numbers, and a new one starts with the kernel’s defaults, whatever the host says.${a.isDefault ? ` The ${a.left} left fit the default of ${a.defaultIdle}.` : ''}`,
    fix: () =>
      'Set it inside: by the sysctls of the pod or container, or as below until the next restart. Or set the options on the socket.',
  },
  lookInside: {
    title: 'You are looking in another network namespace',
    why: () =>
      'ss lists the sockets of the namespace it runs in. The program has another one, with other sockets and other sysctls.',
    fix: () => 'Run it inside, as below, and come back with what it shows.',
  },
  gone: {
    title: 'The connection does not exist any more',
    why: () =>
      'The namespace is the right one, and ss does not list it: it was closed, or given up, or a proxy holds it on your behalf.',
    fix: () =>
      'Leave out every filter and add -a. Then look at the error that the program got, and at the process that really holds the connection.',
  },
  armedBefore: {
    title: 'The timer was set before the change',
    why: (a: Told) =>
      `A running timer keeps its date: ${a.left} to go. Only when it runs out does the kernel read the sysctl again.`,
    fix: () =>
      'Open the connection anew. Setting TCP_KEEPIDLE on the socket also takes effect at once.',
  },
  ownOption: {
    title: 'The program sets its own numbers',
    why: () =>
      'Same namespace, opened after the change, and still another number: TCP_KEEPIDLE is set on the socket, and a socket option outranks the sysctl.',
    fix: () => 'Change it in the program’s configuration. strace shows the value it sets.',
  },
  idleNotSet: {
    title: 'Only the switch was set',
    why: (a: Told) =>
      `SO_KEEPALIVE without TCP_KEEPIDLE takes its times from the sysctls.${a.isDefault ? ` The ${a.left} left fit the default of ${a.defaultIdle}.` : ''}`,
    fix: (a: Told) =>
      `Set idle (${a.idle}), interval and probes on the socket as well, or lower the sysctls in the program’s network namespace.`,
  },
  units: {
    title: 'Another number arrived than the one you meant',
    why: (a: Told) =>
      `${a.idleSaid ? `You wanted ${a.idle}, and t` : 'T'}he kernel takes whole seconds. Many runtimes take milliseconds, and what is below a second may end as 0 or be left out. Or another place in the program sets it.`,
    fix: () =>
      'Look up the unit of the call first: a factor of 1,000 gives it away. Otherwise find out who else sets it.',
  },
  inFlight: {
    title: 'Data is unacknowledged: keepalive is silent',
    why: () =>
      'The timer shown is that of retransmission. While anything you sent awaits its acknowledgement, no keepalive probe leaves, whatever its numbers.',
    fix: () =>
      'If the line is gone at the next look, it was ordinary traffic. If the third number grows, the peer does not answer: tcp_retries2 decides when that ends, or TCP_USER_TIMEOUT earlier.',
  },
  zeroWindow: {
    title: 'Window probes in place of keepalive',
    why: () =>
      'Data waits in the send queue and nothing is in flight: as a rule because the peer’s window is zero until its program reads; now and then because this host cannot send. While the peer answers the probes, the connection lives, for ever if need be.',
    fix: () =>
      'Watch the third field. If it returns to 0, find out why the peer does not read. If it grows, nobody answers: enter it here. TCP_USER_TIMEOUT ends this state too.',
  },
  unreached: {
    title: (a: Told) => `${a.unanswered} window probes are unanswered`,
    why: (a: Told) =>
      `A peer that lives answers them, however full it is, and one answer sets the count to 0. So the peer or the path is gone, or nothing can leave this host. If nothing changes, it ends in ${a.windowEnds} or so with ${a.error}, by tcp_retries2 = ${a.retries}, the default; sooner by a user timeout, or where this host itself refuses to send.`,
    fix: () => 'See whether this host has a way to the peer, and whether the peer is up.',
  },
  notYet: {
    title: 'Nothing is wrong so far: the time has not run out',
    why: (a: Told) =>
      `The kernel looks again in ${a.left}. A probe leaves between ${a.first} and ${a.firstLatest} after the last segment heard, and every segment heard starts the count anew.`,
    fix: () => 'Leave the connection without traffic that long, then look at ss and tcpdump again.',
  },
  dying: {
    title: (a: Told) =>
      a.unanswered === '1'
        ? 'It works: a probe is unanswered'
        : `It works: ${a.unanswered} probes are unanswered`,
    why: (a: Told) =>
      `Without an answer the kernel gives up in ${a.remaining}, or somewhat later, as its timers are late${a.assumes ? ` (at most ${a.assumes[1]} ${a.assumes[1] === '1' ? 'probe' : 'probes'}, ${a.assumes[0]} apart: what you did not give is taken from Linux’s defaults)` : ''}. One answer, and the count starts at 0.`,
    fix: (a: Told) =>
      `The program gets ${a.error} from the call it waits in, or from its next one. A user timeout on the socket takes the place of the count.`,
  },
  proxy: {
    title: 'The proxy answers your probes',
    why: () =>
      'A probe goes as far as the TCP connection goes. What terminates it answers from its own kernel, and what lies behind has a connection of its own.',
    fix: () =>
      'Set keepalive on every leg: on the proxy for its connection to the server. Through all of them only a heartbeat of your application passes: at half the shortest timeout on the path, or more often.',
  },
  works: {
    title: 'It works: the peer’s kernel answers',
    why: (a: Told) =>
      `On a silent connection a probe leaves every ${a.longest} or so. Should the peer die, it is noticed ${a.death} after the last segment heard, by the formula.`,
    fix: () =>
      'A program that hangs is not noticed: its kernel goes on answering. If a device still cuts the connection, its timeout is shorter, or it counts only data.',
  },
} satisfies Record<Cause, CauseWords>;

const asks: Record<Question, string> = {
  timer: 'ss shows it: a timer in the line of the connection, or none.',
  left: 'The second field of timer:(keepalive,…) is the time left.',
  idle: 'Which number did you want? Enter it below, at “What you wanted”.',
  way: 'What did you change?',
  call: 'Trace how the program opens the connection.',
  namespace: 'Compare the two numbers: yours and the program’s.',
  age: 'Was the connection opened before or after the change?',
  unit: 'Compare the number in the trace with the one you meant.',
  expiry: 'Watch the line until the time is over.',
  hop: 'Is the peer in that line the host you mean?',
};

/** Words of the `no-effect` widget. */
export const en = {
  title: 'I set it, and nothing happens',
  labels: {
    idle: 'Idle you wanted',
    interval: 'Interval you wanted',
    probes: 'Probes you wanted',
    timer: 'What does ss show for the connection?',
    left: 'Time left on the timer',
    unanswered: 'Unanswered probes (third field)',
    way: 'How did you set it?',
    call: 'What does strace show for this socket?',
    namespace: 'Are you and the program in one network namespace?',
    age: 'Which came first, connection or change?',
    unit: 'Is the number in the trace the one you meant?',
    expiry: 'What happened when the time was over?',
    hop: 'Who is at the other end of this connection?',
  },
  names,
  choices: {
    timer: {
      unknown: 'I have not looked yet',
      none: 'no timer',
      keepalive: 'timer:(keepalive,…)',
      on: 'timer:(on,…)',
      persist: 'timer:(persist,…), netstat: probe',
      missing: 'the connection is not listed',
    },
    way: {
      unknown: 'choose',
      sysctl: 'a sysctl',
      option: 'setsockopt in my own code',
      library: 'an option of a library, driver or product',
    },
    call: {
      unknown: 'I have not traced it yet',
      absent: 'no SO_KEEPALIVE at all',
      switchOnly: 'SO_KEEPALIVE, but no TCP_KEEPIDLE',
      failed: 'a call that returned −1',
      other: 'only on another descriptor or on the listener',
      done: 'SO_KEEPALIVE and TCP_KEEPIDLE, both = 0',
    },
    namespace: {
      unknown: 'I have not compared yet',
      same: 'yes, the same number',
      other: 'no, two numbers',
    },
    age: {
      unknown: 'choose',
      newer: 'the change: the connection is newer',
      older: 'the connection: it was open already',
    },
    unit: {
      unknown: 'I have not compared yet',
      right: 'yes',
      wrong: 'no',
    },
    expiry: {
      unknown: 'I have not watched yet',
      pending: 'it is not over yet',
      answered: 'it started again, third field 0',
    },
    hop: {
      unknown: 'choose',
      direct: 'the host I mean',
      proxy: 'a proxy or load balancer',
    },
  },
  presets: {
    redis: 'Low sysctls, dead clients stay',
    pod: 'Set on the node, not in the pod',
    driver: 'First probe after two hours',
    before: 'Lowered, but old connections wait',
    stuck: 'Send-Q does not drain',
    capture: 'No probe in the capture',
    mesh: 'Behind a proxy',
  },
  found: 'What stops it',
  fine: 'What is going on',
  next: 'Known so far',
  known: {
    nothing: 'Look at the socket first',
    off: 'SO_KEEPALIVE is off on this socket',
    running: 'Keepalive is on. With which number?',
    foreign: 'The timer runs on another number',
    unjudged: 'Keepalive is on. Which number did you want?',
    onTime: 'Keepalive is on; the time left fits your numbers',
    answered: 'Probes are answered. By whom?',
    unlisted: 'This connection is not in the list',
  },
  knownWhy: {
    nothing: () =>
      'Whether a setting took effect is written on the socket, not in a configuration.',
    off: () => 'On an open connection without a timer the switch is off. Why?',
    running: (a: Told) =>
      `A running keepalive timer proves that SO_KEEPALIVE is on.${a.idleSaid ? ` With your numbers it never shows more than ${a.longest}.` : ''}`,
    unjudged: (a: Told) =>
      `A running keepalive timer proves that SO_KEEPALIVE is on; ${a.left} are left. Any idle time of that length or more fits${a.fitsDefault ? `, Linux’s default of ${a.defaultIdle} among them` : ''}.`,
    foreign: (a: Told) =>
      `${a.left} are left, and with your numbers the timer is never set to more than ${a.longest}.${a.isDefault ? ` It fits the default of ${a.defaultIdle}.` : ''}`,
    onTime: (a: Told) =>
      `The kernel looks again in ${a.left}. A longer idle time shows the same near its end: see what it does then, and what the timer starts from.`,
    answered: () => 'The count stays at 0, so something out there answers.',
    unlisted: () => 'ss lists the sockets of one network namespace: that in which it runs.',
  } satisfies Record<string, (told: Told) => string>,
  asks,
  causes,
  run: 'Run',
  placeholders: 'Replace the words in CAPITALS.',
  wanted: 'What you wanted',
  wantedHint:
    'Nothing is judged against numbers you did not enter. Next to an idle time, an interval or count left open is taken as Linux’s default.',
  unsaid: 'not given',
  steps: 'Questions',
  pasteLabel: 'Paste the output here',
  pasteHint:
    'ss -tno, ss -tnoi, netstat -o, sysctl, strace, readlink, nstat: whole, with or without the command. It stays in this page and is never part of a link.',
  clear: 'Clear',
  take: 'Take as my answer',
  takeOf: (about: string) => `Take as my answer: ${about}`,
  taken: 'Taken',
  stages: {
    socket: 'ss lists the connection',
    switch: 'SO_KEEPALIVE is on',
    numbers: 'It uses your numbers',
    queue: 'Nothing is unacknowledged',
    time: 'The time has run out',
    hop: 'The probe reaches the host you mean',
  },
  standings: {
    holds: 'holds',
    waits: 'not yet',
    broken: 'lost here',
    open: 'not known yet',
  },
  setting: 'your setting',
  wire: 'the probe that counts',
  stage: 'What has to hold',
  standing: 'State',
  see: {
    languages: 'How each runtime and driver sets it',
    sysctls: 'The sysctls and their scope',
    middleboxes: 'Timeouts of devices on the path',
    errors: 'What each error means',
    off: 'Why it is off until a program switches it on',
    silent: 'Why keepalive is silent while data waits',
  },
  onward: {
    detection: 'How long until a dead peer is noticed with these numbers',
    player: 'Watch this happen',
    inFlight: 'When retransmission gives up',
    path: 'Who on the path cuts the connection first',
    config: 'The configuration for these numbers',
    symptom: 'It died after so many seconds: what was it?',
  },
};

export type NoEffectWords = Words<typeof en>;

export const zh: NoEffectWords = {
  title: '设了保活，却没有效果',
  labels: {
    idle: '想要的空闲时间',
    interval: '想要的间隔',
    probes: '想要的次数',
    timer: 'ss 里这条连接显示什么？',
    left: '定时器还剩多久',
    unanswered: '未答的探测包（第三个字段）',
    way: '你是怎么设的？',
    call: 'strace 里这个套接字显示什么？',
    namespace: '你和程序在同一个网络命名空间吗？',
    age: '连接和改动，哪个在先？',
    unit: '跟踪里的数，是你要的那个吗？',
    expiry: '时间到了之后发生了什么？',
    hop: '这条连接的另一头是谁？',
  },
  names,
  choices: {
    timer: {
      unknown: '还没看',
      none: '没有定时器',
      keepalive: 'timer:(keepalive,…)',
      on: 'timer:(on,…)',
      persist: 'timer:(persist,…)，netstat 写作 probe',
      missing: '列表里没有这条连接',
    },
    way: {
      unknown: '请选择',
      sysctl: '改 sysctl',
      option: '自己的代码里 setsockopt',
      library: '库、驱动或产品的选项',
    },
    call: {
      unknown: '还没跟踪',
      absent: '完全没有 SO_KEEPALIVE',
      switchOnly: '有 SO_KEEPALIVE，没有 TCP_KEEPIDLE',
      failed: '有调用返回 −1',
      other: '只出现在别的描述符或监听套接字上',
      done: 'SO_KEEPALIVE 和 TCP_KEEPIDLE 都有，都 = 0',
    },
    namespace: {
      unknown: '还没比',
      same: '是，编号相同',
      other: '不是，编号不同',
    },
    age: {
      unknown: '请选择',
      newer: '改动在先，连接是后来建立的',
      older: '连接在先，改动时它已经开着',
    },
    unit: {
      unknown: '还没比',
      right: '是',
      wrong: '不是',
    },
    expiry: {
      unknown: '还没守着看',
      pending: '时间还没到',
      answered: '重新开始计时，第三个字段是 0',
    },
    hop: {
      unknown: '请选择',
      direct: '就是我要的那台主机',
      proxy: '代理或负载均衡',
    },
  },
  presets: {
    redis: 'sysctl 调小了，失效的对端还在',
    pod: '在节点上设了，Pod 里没有',
    driver: '两小时后才探测',
    before: '调小了，老连接不动',
    stuck: 'Send-Q 一直不降',
    capture: '抓包看不到探测包',
    mesh: '中间隔着代理',
  },
  found: '卡在这里',
  fine: '实际情况',
  next: '目前知道的',
  known: {
    nothing: '先看套接字',
    off: '这个套接字没开 SO_KEEPALIVE',
    running: '保活开着，用的是哪个数？',
    foreign: '定时器用的不是你的数',
    unjudged: '保活开着。你想要的是多少？',
    onTime: '保活开着，剩余时间与你的数对得上',
    answered: '探测有回音，是谁应答的？',
    unlisted: '列表里没有这条连接',
  },
  knownWhy: {
    nothing: () => '设置有没有生效，写在套接字上，不写在配置里。',
    off: () => '连接开着却没有定时器，就是没打开开关。为什么？',
    running: (a) =>
      `保活定时器在跑，说明 SO_KEEPALIVE 开着。${a.idleSaid ? `按你的数，它显示的时间不会超过 ${a.longest}。` : ''}`,
    unjudged: (a) =>
      `保活定时器在跑，说明 SO_KEEPALIVE 开着，还剩 ${a.left}。不短于这个数的空闲时间都对得上${a.fitsDefault ? `，包括 Linux 默认的 ${a.defaultIdle}` : ''}。`,
    foreign: (a) =>
      `还剩 ${a.left}，而按你的数，定时器最长只会设成 ${a.longest}。${a.isDefault ? `这与默认的 ${a.defaultIdle}对得上。` : ''}`,
    onTime: (a) =>
      `${a.left}后内核再来看。更长的空闲时间快到期时也是这样，所以还要看它到时做什么，重新开始时从多少算起。`,
    answered: () => '未答计数一直是 0，说明另一头有内核在应答。',
    unlisted: () => 'ss 只列出一个网络命名空间的套接字，就是它自己运行的那个。',
  },
  asks: {
    timer: '看 ss：这条连接那一行，有定时器，还是没有。',
    left: 'timer:(keepalive,…) 的第二个字段是剩余时间。',
    idle: '你想要的是多少？填在下面的「你想要的数」里。',
    way: '你改的是什么？',
    call: '跟踪程序是怎样打开连接的。',
    namespace: '比较两个编号：你的和程序的。',
    age: '连接是改动之前打开的，还是之后？',
    unit: '拿跟踪里的数和你想要的数比一比。',
    expiry: '守着这一行，直到时间走完。',
    hop: '这一行里的对端，是你要的那台主机吗？',
  },
  causes: {
    notASwitch: {
      title: 'sysctl 打不开保活',
      why: () =>
        'sysctl 只给已经开了 SO_KEEPALIVE 的套接字提供数值。这个套接字没开：它没有定时器。',
      fix: () =>
        '在打开连接的地方打开它：程序、驱动或者配置。程序改不了，就预加载一个替它调用 setsockopt 的库，或者让另一端来探测。',
    },
    neverCalled: {
      title: '你的调用没有落到这条连接上',
      why: () => '跟踪里没有对它的 setsockopt：你改的代码或配置，不是打开这条连接的那一处。',
      fix: () =>
        '找出真正打开它的连接池、驱动、重连逻辑或进程。从程序启动就开始跟踪：后挂上去的 strace 看不到之前的调用。',
    },
    libraryOff: {
      title: '这个库没有打开保活',
      why: () =>
        '没有对它的 setsockopt：该选项默认关闭，或者名字写错了，或者指的是 HTTP keep-alive，那只是留着连接复用，不发探测包。',
      fix: () => '查清这个库要怎么写，改好之后再跟踪一次。',
    },
    refused: {
      title: '内核拒绝了这个值',
      why: (a) =>
        `setsockopt 返回 −1，什么也没变。EINVAL：空闲和间隔只收 1 到 ${a.mostSeconds}，次数只收 1 到 ${a.mostProbes}。ENOPROTOOPT：系统没有这个选项。EBADF：套接字已经关了。`,
      fix: () => '改正取值，并让程序检查 setsockopt 的返回值。',
    },
    otherSocket: {
      title: '设在了别的套接字上',
      why: () =>
        '选项属于单个套接字。连接在握手完成时复制监听套接字的选项；之后再设在监听套接字上的，只对更晚的连接有效。重连得到的是新套接字。',
      fix: () => '对每条连接都设，或者在监听套接字接到第一条连接之前设好。然后新建连接再看。',
    },
    otherLine: {
      title: 'strace 和 ss 说的不是同一个套接字',
      why: () => '调用成功了，这个套接字上却看不到：要么不是同一个套接字，要么之后又被改了。',
      fix: () =>
        '把两边对上：ss -tnop 显示进程和描述符，strace -yy 显示地址。连接的两端都看一看，各有各的定时器。',
    },
    otherNamespace: {
      title: 'sysctl 改在了别的网络命名空间',
      why: (a) =>
        `每个网络命名空间有自己的三个数；新建的命名空间一律从内核默认值开始，不管宿主机上是多少。${a.isDefault ? `剩下的 ${a.left}与默认的 ${a.defaultIdle}对得上。` : ''}`,
      fix: () =>
        '到里面去设：写进 Pod 或容器的 sysctls，或者先用下面的命令顶着，重启后失效。也可以直接在套接字上设选项。',
    },
    lookInside: {
      title: '你看的是另一个网络命名空间',
      why: () =>
        'ss 列出的是它自己所在命名空间的套接字。程序在另一个命名空间里，套接字和 sysctl 都是另一套。',
      fix: () => '用下面的命令到里面去看，再带着结果回来。',
    },
    gone: {
      title: '这条连接已经不在了',
      why: () => '命名空间没错，ss 却没有列出它：它已被关闭、被放弃，或者持有连接的是代理。',
      fix: () => '去掉所有过滤条件，加上 -a 再看。然后看程序得到的错误码，以及真正持有连接的进程。',
    },
    armedBefore: {
      title: '定时器在改动之前就已启动',
      why: (a) => `已经在走的定时器不受影响：还剩 ${a.left}。到期之后，内核才会重读 sysctl。`,
      fix: () => '重新建立连接。在套接字上设 TCP_KEEPIDLE 也会立刻生效。',
    },
    ownOption: {
      title: '程序自己设了数',
      why: () =>
        '命名空间相同，连接是改动之后打开的，数却还是别的：套接字上设了 TCP_KEEPIDLE，它优先于 sysctl。',
      fix: () => '到程序的配置里改。strace 能看到它设的值。',
    },
    idleNotSet: {
      title: '只打开了开关',
      why: (a) =>
        `只设 SO_KEEPALIVE、不设 TCP_KEEPIDLE，时间就取自 sysctl。${a.isDefault ? `剩下的 ${a.left}与默认的 ${a.defaultIdle}对得上。` : ''}`,
      fix: (a) =>
        `在套接字上把空闲（${a.idle}）、间隔和次数也设上，或者在程序的网络命名空间里调小 sysctl。`,
    },
    units: {
      title: '到内核的不是你要的那个数',
      why: (a) =>
        `内核收的是整秒${a.idleSaid ? `，你要的是 ${a.idle}` : ''}。不少运行时收的是毫秒，不足一秒的可能变成 0，也可能干脆不设。也可能是程序里另有一处在设。`,
      fix: () => '先查这个调用的单位：差一千倍，就是单位错了。不是的话，再找还有谁在设。',
    },
    inFlight: {
      title: '有数据没被确认，保活不发探测包',
      why: () =>
        '现在跑的是重传定时器。只要发出的内容还没被确认，就一个保活探测包也不会发，三个数设成多少都一样。',
      fix: () =>
        '再看一眼这一行就没了，那是正常收发。第三个数一直涨，就是对端没有回音：由 tcp_retries2 决定何时结束，TCP_USER_TIMEOUT 可以让它早些结束。',
    },
    zeroWindow: {
      title: '现在发的是窗口探测包，不是保活',
      why: () =>
        '发送队列里有数据，路上却没有：多半是对端处于零窗口，在等它的程序来读；偶尔是本机发不出去。只要对端还在应答，连接就一直活着，多久都行。',
      fix: () =>
        '盯住第三个字段。它会回到 0，就查对端为什么不读；一直在涨，就是没有回音，把它填在这里。TCP_USER_TIMEOUT 也能结束这种状态。',
    },
    unreached: {
      title: (a) => `${a.unanswered} 个窗口探测包没有回音`,
      why: (a) =>
        `活着的对端再忙也会应答，答一次计数就归零。所以要么对端或路径已经没了，要么本机根本发不出去。没有变化的话，按默认的 tcp_retries2 = ${a.retries}，大约 ${a.windowEnds}后以 ${a.error} 结束；设了用户超时，或者本机自己拒发，会更早。`,
      fix: () => '先看本机到对端有没有路由，再看对端是否还在。',
    },
    notYet: {
      title: '到目前为止没有问题，只是时间没到',
      why: (a) =>
        `${a.left}后内核再来看。从最后一次收到报文算起，首个探测包在 ${a.first}到 ${a.firstLatest}之间发出；每收到一个报文，就从头算起。`,
      fix: () => '让连接静默这么久，再看 ss 和 tcpdump。',
    },
    dying: {
      title: (a) => `起作用了：${a.unanswered} 个探测包没有回音`,
      why: (a) =>
        `如果一直没有回音，内核在 ${a.remaining}后放弃连接；定时器会晚，实际略迟${a.assumes ? `（按最多 ${a.assumes[1]} 个探测包、间隔 ${a.assumes[0]}算，你没填的取 Linux 默认值）` : ''}。只要有一个回音，计数就归零。`,
      fix: (a) =>
        `正在等待的调用会得到 ${a.error}，没有在等就由下一次调用得到。套接字设了用户超时的话，由它代替次数。`,
    },
    proxy: {
      title: '应答的是代理',
      why: () =>
        '探测包只走到 TCP 连接的尽头。谁终结了连接，就由谁的内核来答；再往后是另一条连接。',
      fix: () =>
        '每一段都要设：在代理上给它到服务器的连接设保活。能穿过所有段的，只有应用自己的心跳，间隔不要超过路径上最短超时的一半。',
    },
    works: {
      title: '起作用了：对端的内核在答',
      why: (a) =>
        `连接静默时，大约每 ${a.longest}发一个探测包。对端若是失效，按公式在最后一次收到报文 ${a.death}之后被发现。`,
      fix: () =>
        '程序卡死是发现不了的：它的内核照样回答。如果仍有设备切断连接，那是它的超时更短，或者它只认数据。',
    },
  },
  run: '运行',
  placeholders: '大写的部分换成你自己的。',
  wanted: '你想要的数',
  wantedHint: '没填的数不参与判断。只填了空闲时间的话，间隔和次数按 Linux 默认值算。',
  unsaid: '未填',
  steps: '逐个回答',
  pasteLabel: '把输出粘贴到这里',
  pasteHint:
    'ss -tno、ss -tnoi、netstat -o、sysctl、strace、readlink、nstat 都行：整段粘贴，带不带命令行均可。内容只留在本页，不会进入链接。',
  clear: '清空',
  take: '作为我的回答',
  takeOf: (about) => `作为我的回答：${about}`,
  taken: '已采用',
  stages: {
    socket: 'ss 列出了这条连接',
    switch: 'SO_KEEPALIVE 已打开',
    numbers: '用的是你的数',
    queue: '没有未确认的数据',
    time: '时间已经走完',
    hop: '探测包到达你要的主机',
  },
  standings: {
    holds: '成立',
    waits: '还没到',
    broken: '丢在这里',
    open: '还不知道',
  },
  setting: '你的设置',
  wire: '真正起作用的探测包',
  stage: '必须成立的条件',
  standing: '状态',
  see: {
    languages: '各种运行时和驱动怎么设',
    sysctls: '各个 sysctl 及其作用范围',
    middleboxes: '路径上各种设备的超时',
    errors: '每个错误码的含义',
    off: '为什么程序不要求就没有保活',
    silent: '为什么有数据在等时保活不发探测包',
  },
  onward: {
    detection: '按这些数，多久发现对端失效',
    player: '看它怎么发生',
    inFlight: '重传何时放弃',
    path: '路径上谁先切断连接',
    config: '这些数对应的配置',
    symptom: '过了多少秒断的：是谁断的？',
  },
};

export const strings: Localized<typeof en> = { en, zh };

/** What the page of the calculator begins with; its script needs no such words. */
export const about: Localized = {
  en: 'From the setting to the probe on the wire: find the step where keepalive gets lost, one command at a time.',
  zh: '从你的设置到真正起作用的那个探测包：一次一条命令，找出保活在哪一步丢了。',
};
