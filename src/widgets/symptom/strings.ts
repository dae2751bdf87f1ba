import * as inputs from '~/inputs/words.ts';
import { linux } from '~/facts/linux.ts';
import type { Localized, Words } from '~/i18n/locales.ts';
import { en as calledEn, zh as calledZh } from './known.made.ts';

const names = {
  after: '',
  happened: '',
  during: '',
  idle: inputs.names.idle,
  interval: inputs.names.interval,
  probes: inputs.names.probes,
  userTimeout: inputs.names.userTimeout,
};

interface SentenceParts {
  readonly amount: string;
  readonly happened: string;
  readonly during: string;
  readonly first: string;
  readonly others: readonly string[];
}

/** Words of the `symptom` widget. */
export const en = {
  title: 'It always breaks after the same time: what does it?',
  labels: {
    after: 'Time until it happens',
    happened: 'What happens',
    during: 'What the connection does meanwhile',
    idle: inputs.en.idle,
    interval: inputs.en.interval,
    probes: inputs.en.probes,
    userTimeout: inputs.en.userTimeout,
  },
  names,
  choices: {
    happened: {
      any: 'not sure',
      hang: 'it hangs',
      reset: 'connection reset',
      closed: 'closed cleanly (EOF)',
      timeout: 'timeout error',
    },
    during: {
      any: 'not sure',
      idle: 'it is idle',
      sending: 'data is on its way',
      connecting: 'connect() is running',
    },
  },
  presets: {
    reset: 'Reset after 15 idle minutes',
    hang: 'A request hangs for 15 minutes',
    minutes: 'Idle behind a cloud load balancer',
    twelve: '12 minutes, whatever I set',
    connect: 'connect() fails after two minutes',
    seconds: 'Node.js: cut within seconds',
    hours: 'Noticed after two hours',
    logs: 'kubectl logs -f: four hours',
  },
  happens: {
    any: 'Something happens',
    hang: 'It hangs',
    reset: 'The connection is reset',
    closed: 'It is closed cleanly',
    timeout: 'A timeout error comes',
  },
  called: calledEn,
  likeliest: (amount: string) => `${amount}: the likeliest cause is`,
  kinds: {
    path: 'an idle timeout on the path',
    timer: 'a timer of a program or proxy',
    keepalive: 'keepalive giving up',
    retransmission: 'retransmission giving up',
    connect: 'connect() giving up',
    window: 'zero-window probes giving up',
    closing: 'what is left after close()',
    probe: 'the first probe meeting a reset',
    chosen: 'a timeout that somebody set',
  },
  whys: {
    path: 'A load balancer, NAT or firewall forgets the connection after this long without a packet. Most send nothing then; the next packet is dropped or answered with a reset.',
    timer:
      'The other end, or a proxy that terminates TCP, closes a connection that says nothing. Keepalive probes carry no data, so they do not count.',
    keepalive:
      'The peer is silent: idle time, then unanswered probes, one interval each. It ends in an error on this side and an RST for the other, never in an orderly close.',
    retransmission:
      'Data is sent again and again without an acknowledgement. Keepalive is silent meanwhile. The sums are Linux’s; other systems give up sooner or later.',
    connect:
      'The SYN is sent again and again, and nobody answers: usually a firewall that drops. The sums are Linux’s; other systems try for another time.',
    window:
      'The peer’s window was zero, and then the peer vanished: that many window probes went unanswered. The sum is Linux’s.',
    closing: 'The program has closed the socket; the kernel waits for the close to complete.',
    probe:
      'Something was gone long before: the peer rebooted, or a device forgot the mapping. Nobody knew until the first probe.',
    chosen:
      'Any time can be one that a person typed: a user timeout, a read timeout, a statement timeout.',
  },
  tells: {
    path: 'A reset whose TTL is that of a near hop, or no packet at all: the other end never sent it.',
    timer: 'The first FIN names who closed.',
    keepalive: 'timer:(keepalive,…,1) and counting: probes without an answer.',
    retransmission: 'timer:(on,…) with a growing number, and Send-Q above zero.',
    connect: 'The connection stays in SYN-SENT.',
    window: 'timer:(persist,…), and Send-Q above zero.',
    closing: 'The connection is listed without a process.',
    probe: 'A reset right after a segment of no length.',
    chosen: 'The call that returns after exactly this time names the program’s own timer.',
  },
  repairs: {
    path: (half: string) =>
      `Let one end probe earlier: SO_KEEPALIVE with ${linux.idleOption.value} of at most ${half}.`,
    timer: (half: string) =>
      `Raise that timer, or send something the program counts at least every ${half}; or close first, and reconnect.`,
    keepalive: () =>
      'If the peer was dead, this is what you asked for. If it was not, let interval × (probes − 1) outlast the longest outage.',
    retransmission: () =>
      `Set ${linux.userTimeoutOption.value} on the socket: it ends the wait when you say.`,
    connect: () => `Give connect() a timeout of its own, or lower TCP_SYNCNT.`,
    window: () => `Make the peer read; ${linux.userTimeoutOption.value} bounds the wait.`,
    closing: () => 'Close both sides; an answer that is never read keeps the other one waiting.',
    probe: (half: string) => `Probe earlier: ${linux.idleOption.value} of at most ${half}.`,
    chosen: () => 'Search the configuration for the number, in seconds and in milliseconds.',
  },
  members: {
    onlyIdle: (whose: string) => `only the idle time was set, the rest is as in ${whose}`,
    anybody: 'numbers people set',
    yours: 'your own settings',
    partly: (given: string, assumed: string) =>
      `your ${given}, with Linux’s defaults for ${assumed}`,
    list: (names: readonly string[]) => names.join(' and '),
    followers: (whose: string) => `one number set in ${whose}`,
    missed: (whose: string) => `${whose}: messages missed`,
    linear: 'Linux 6.5 and later',
    noLinear: 'before Linux 6.5',
    pause: 'the longest pause between two retransmissions',
    orphan: 'data that close() left unacknowledged',
    gone: 'long forgotten by then',
    range: (from: string, to: string) => `a kernel needs ${from} to ${to}`,
    more: (some: string, left: string, _all: string) => `${some} and ${left} more`,
  },
  comma: '; ',
  gap: ': ',
  aside: (text: string) => ` (${text})`,
  colon: (what: string, text: string) => `${what}: ${text}`,
  tellApart: 'Tell it apart',
  askIt: 'Read it directly',
  change: 'Change',
  open: 'Work it out',
  lessLikely: 'Less likely',
  seen: 'What you have seen',
  mine: 'What you have set, if you know it',
  causes: 'Causes, the likeliest first',
  yours: 'yours',
  table: ['Cause', 'By the formula', 'A kernel needs', 'Tell it apart'],
  unreadable: (given: string) =>
    `“${given}” is not a duration, so there is no answer. Write 15 min, 2h11m or 924.6 s.`,
  noTime: 'Type how long it takes, and the likeliest causes stand here.',
  milliseconds: 'Or were these milliseconds?',
  sentence: ({ amount, happened, during, first, others }: SentenceParts) =>
    `${happened} after ${amount}${during && ` while ${during}`}: most likely ${first}.${others.length > 0 ? ` Also possible: ${others.join('; ')}.` : ''}`,
  next: {
    path: 'Put it on the path and see who cuts first',
    detection: 'See every probe',
    inFlight: 'See every retransmission',
  },
};

export type SymptomWords = Words<typeof en>;

/** A Latin letter or a digit keeps its distance from the Chinese character after it. */
const before = (text: string) => (/\w$/.test(text) ? `${text} ` : text);

/** A Latin letter keeps its distance from the Chinese character before it. */
const apart = (text: string) => (/^\w/.test(text) ? ` ${text}` : text);

export const zh: SymptomWords = {
  title: '每次都是这么久：是谁断的？',
  labels: {
    after: '多久之后出事',
    happened: '看到什么',
    during: '这段时间连接在做什么',
    idle: inputs.zh.idle,
    interval: inputs.zh.interval,
    probes: inputs.zh.probes,
    userTimeout: inputs.zh.userTimeout,
  },
  names,
  choices: {
    happened: {
      any: '不确定',
      hang: '卡住不动',
      reset: 'Connection reset',
      closed: '正常关闭（EOF）',
      timeout: '超时错误',
    },
    during: {
      any: '不确定',
      idle: '空闲',
      sending: '有数据在发送',
      connecting: '正在 connect()',
    },
  },
  presets: {
    reset: '空闲 15 分钟被 reset',
    hang: '请求卡住 15 分钟',
    minutes: '云负载均衡后面空闲几分钟',
    twelve: '怎么设都是 12 分钟',
    connect: 'connect() 两分钟后失败',
    seconds: 'Node.js 十几秒就断',
    hours: '两小时后才发现',
    logs: 'kubectl logs -f 四小时',
  },
  happens: {
    any: '出事',
    hang: '卡住',
    reset: '被 reset',
    closed: '被正常关闭',
    timeout: '报超时',
  },
  called: calledZh,
  likeliest: (amount) => `${amount}，最可能是`,
  kinds: {
    path: '路径上的空闲超时',
    timer: '程序或代理自己的定时器',
    keepalive: '保活判死',
    retransmission: '重传放弃',
    connect: 'connect() 放弃',
    window: '零窗口探测放弃',
    closing: '关闭之后的残留',
    probe: '首个探测包换来 RST',
    chosen: '有人设的超时',
  },
  whys: {
    path: '负载均衡、NAT 或防火墙在这么久没有包之后，把连接老化掉了。多数当时什么也不发；之后的包要么丢弃，要么换来 RST。',
    timer:
      '对端程序，或者终结 TCP 的代理，关掉了一直没动静的连接。探测包不带数据，在它眼里不算动静。',
    keepalive:
      '对端没有回音：先等完空闲时间，再发探测包，每个等一个间隔，全都未答。结果是本端得到错误，对端收到 RST，不会是正常关闭。',
    retransmission:
      '数据一遍遍重传，始终没有确认。这期间不发保活探测包。这里的和按 Linux 计算，别的系统或早或晚。',
    connect:
      'SYN 一遍遍重传，没有人应答：多半是防火墙在丢包。这里的和按 Linux 计算，别的系统不同。',
    window: '对端先是零窗口，然后失效：这么多个零窗口探测都没有回音。这里的和按 Linux 计算。',
    closing: '程序已经关闭套接字，内核还在等关闭过程走完。',
    probe: '早就出事了：对端重启过，或者中间设备的表项已老化。直到首个探测包发出，才有人知道。',
    chosen: '任何时长都可能是人写的：用户超时、读超时、语句超时。',
  },
  tells: {
    path: 'RST 的 TTL 像是近处发来的，或者干脆什么包都没有：对端并没有发过它。',
    timer: '谁先发 FIN，就是谁关的。',
    keepalive: 'timer:(keepalive,…,1)，末尾的数还在涨：探测包没有回音。',
    retransmission: 'timer:(on,…) 里的次数在涨，Send-Q 不为零。',
    connect: '连接一直停在 SYN-SENT。',
    window: 'timer:(persist,…)，Send-Q 不为零。',
    closing: '连接还在列表里，却没有所属进程。',
    probe: '长度为 0 的报文段之后，紧跟着 RST。',
    chosen: '哪个调用恰好等满这段时间才返回，那就是程序自己的超时。',
  },
  repairs: {
    path: (half) =>
      `让任意一端早点探测：打开 SO_KEEPALIVE，${linux.idleOption.value} 不超过 ${half}。`,
    timer: (half) => `调大那个定时器；或者至少每 ${half}发一次它认的内容；或者抢先关闭，用时再连。`,
    keepalive: () =>
      '对端确实失效的话，这正是保活该做的事。没有失效却被断开，就让间隔 ×（次数 − 1）长过最长的中断。',
    retransmission: () => `给套接字设 ${linux.userTimeoutOption.value}：等多久由你定。`,
    connect: () => '给 connect() 单独设超时，或者调小 TCP_SYNCNT。',
    window: () => `让对端把数据读走；${linux.userTimeoutOption.value} 可以限制等待的时间。`,
    closing: () => '两边都要关闭；应答没人读，另一边就一直等。',
    probe: (half) => `早点探测：${linux.idleOption.value} 不超过 ${half}。`,
    chosen: () => '在配置里搜这个数，秒和毫秒都搜一遍。',
  },
  members: {
    onlyIdle: (whose) => `只设了空闲时间，其余用的是 ${before(whose)}的值`,
    anybody: '人们常设的数',
    yours: '你自己的设置',
    partly: (given, assumed) => `你设的 ${given}，${assumed} 按 Linux 默认值`,
    list: (names) => names.join(' 和 '),
    followers: (whose) => `${before(whose)}里只设一个数`,
    missed: (whose) => `${whose}：消息没有回音`,
    linear: 'Linux 6.5 起',
    noLinear: 'Linux 6.5 之前',
    pause: '两次重传之间最长的停顿',
    orphan: 'close() 时还没得到确认的数据',
    gone: '到这时早已老化',
    range: (from, to) => `内核实际用 ${from}到 ${to}`,
    more: (some, _left, all) => `${before(some)}等 ${all} 种`,
  },
  comma: '；',
  gap: '：',
  aside: (text) => `（${text}）`,
  colon: (what, text) => `${what}：${text}`,
  tellApart: '怎么区分',
  askIt: '用命令确认',
  change: '怎么改',
  open: '算给我看',
  lessLikely: '可能性小一些',
  seen: '你看到的',
  mine: '你设过的（知道就填）',
  causes: '可能的原因，最像的在前',
  yours: '你的',
  table: ['原因', '按公式', '内核实际', '怎么区分'],
  unreadable: (given) => `「${given}」不是时长，所以没有答案。可以写 15 分钟、2h11m、924.6 秒。`,
  noTime: '填入时长，这里就列出最可能的原因。',
  milliseconds: '会不会是毫秒？',
  sentence: ({ amount, happened, during, first, others }) => {
    const also = others.length > 0 ? `也可能是${apart(others.join('；'))}。` : '';
    const doing = during && `${during}，`;
    return `${doing}${amount}之后${apart(happened)}：最可能是${apart(first)}。${also}`;
  },
  next: {
    path: '放到路径上，看谁先断',
    detection: '看每一个探测包',
    inFlight: '看每一次重传',
  },
};

export const strings: Localized<typeof en> = { en, zh };

/** What the page of the calculator begins with; its script needs no such words. */
export const about: Localized = {
  en: 'Type the time after which a connection hangs, is reset or closed: the likeliest causes, how to tell them apart, and what to change.',
  zh: '填入连接卡住、被 reset 或关闭之前的时长：最可能是什么原因，用什么命令区分，怎么改。',
};
