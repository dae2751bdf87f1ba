import type { Words } from '~/i18n/locales.ts';

/** What is said of captures; times and numbers come as texts. */
export const en = {
  probes: (by: string, to: string, n: number, apart: string | null) =>
    `${by} sent ${n === 1 ? '1 keepalive probe' : `${n} keepalive probes`} to ${to}${apart === null ? '' : `, ${apart} apart`}`,
  windowProbes: (by: string, to: string, n: number, apart: string | null) =>
    `${to} has a zero window, and ${by} asked ${n === 1 ? 'once' : `${n} times`} whether it is open again${apart === null ? '' : `, ${apart} apart`}: window probes, not keepalive`,
  answered: '; it was answered, so the connection is alive.',
  unanswered1: '; it was not answered.',
  lastReset: '; the last one met a RST.',
  allAnswered: '; each was answered, so the connection is alive.',
  noneAnswered: '; none was answered.',
  someAnswered: (answered: number, last: number) =>
    `; ${answered} answered${last > 0 ? `, then ${last} not` : ''}.`,
  gaveUp: (by: string) => `Then ${by} sent RST: keepalive gave up, with ETIMEDOUT there.`,
  gaveUpWindow: (by: string) => `Then ${by} sent RST: it gave up.`,
  refused: (by: string) =>
    `${by} answered with RST: it, or a device in between, does not know the connection any more.`,
  rst: (by: string) => `${by} sent RST.`,
  rstAfterData: (by: string) =>
    `${by} answered data with RST: it does not know the connection, or its program had closed.`,
  fin: (by: string) => `${by} closed first, with FIN: a program did that, keepalive never does.`,
  again: (by: string, times: number, during: string | null) =>
    `${by} sent data again ${times === 1 ? 'once' : `${times} times`}${during === null ? '' : ` over ${during}`}: retransmission. While it lasts, keepalive is silent.`,
  syn: (by: string, times: number) =>
    `${by} repeated its SYN ${times === 1 ? 'once' : `${times} times`}: nobody answers, so there is no connection yet and no keepalive.`,
  nothing: (one: string, other: string, n: number) =>
    `${n} packets between ${one} and ${other}, no keepalive probe among them.`,
  more: (n: number) =>
    n === 1
      ? 'One more connection is in the capture.'
      : `${n} more connections are in the capture.`,
  spacing: (seconds: number) =>
    `That is an interval of ${seconds} s: a kernel’s timers run a little late.`,
  healthy: 'Answered probes are an idle time apart.',
  late: 'The capture begins after the connection did, so it does not show how long it had been silent before.',
  idle: (time: string) => `Before the first one it had been silent for ${time}.`,
  open: 'Whether more follows after the capture.',
  unanswered:
    'Whether the probes were lost on the way, or the answers: capture at the other end, too.',
  gap: ' ',
};

export type CaptureWords = Words<typeof en>;

export const zh: CaptureWords = {
  probes: (by, to, n, apart) =>
    `${by} 向 ${to} 发了 ${n} 个保活探测包${apart === null ? '' : `，相隔 ${apart}`}`,
  windowProbes: (by, to, n, apart) =>
    `${to} 是零窗口，${by} 问了 ${n} 次窗口有没有打开${apart === null ? '' : `，相隔 ${apart}`}：这是零窗口探测，不是保活`,
  answered: '，有应答，连接是通的。',
  unanswered1: '，没有回音。',
  lastReset: '，最后一个换来 RST。',
  allAnswered: '，每个都有应答，连接是通的。',
  noneAnswered: '，一个也没有回音。',
  someAnswered: (answered, last) =>
    `，其中 ${answered} 个有应答${last > 0 ? `，最后 ${last} 个没有` : ''}。`,
  gaveUp: (by) => `接着 ${by} 发了 RST：保活判死，那一侧报 ETIMEDOUT。`,
  gaveUpWindow: (by) => `接着 ${by} 发了 RST：它放弃了。`,
  refused: (by) => `${by} 回了 RST：它或者中间设备已经不认识这条连接。`,
  rst: (by) => `${by} 发了 RST。`,
  rstAfterData: (by) => `${by} 对数据回了 RST：它不认识这条连接，或者程序已经关闭了它。`,
  fin: (by) => `${by} 先发 FIN 关闭：这是程序关的，保活从不发 FIN。`,
  again: (by, times, during) =>
    `${by} 把数据重传了 ${times} 次${during === null ? '' : `，历时 ${during}`}。重传期间，保活不发探测包。`,
  syn: (by, times) => `${by} 重传了 ${times} 次 SYN：没有回音，连接还没建立，也就没有保活。`,
  nothing: (one, other, n) => `${one} 与 ${other} 之间有 ${n} 个包，其中没有保活探测包。`,
  more: (n) => `抓包里另有 ${n} 条连接。`,
  spacing: (seconds) => `对应的间隔是 ${seconds} 秒：内核的定时器总会晚一点。`,
  healthy: '有应答的探测包，彼此相隔一个空闲时间。',
  late: '抓包开始时连接早已建立，看不出之前静默了多久。',
  idle: (time) => `第一个之前静默了 ${time}。`,
  open: '看不出抓包结束之后的情形。',
  unanswered: '看不出丢的是探测包还是应答：在另一端也抓一份。',
  gap: '',
};
