import * as inputs from '~/inputs/words.ts';
import type { Localized, Words } from '~/i18n/locales.ts';

/** Names that no language translates. */
const names = {
  idle: inputs.names.idle,
  interval: inputs.names.interval,
  probes: inputs.names.probes,
  userTimeout: inputs.names.userTimeout,
  system: '',
  hz: inputs.names.hz,
};

const hz = { '100': '100', '250': '250', '300': '300', '1000': '1000' };

/** Words of the `detection` widget. */
export const en = {
  title: 'How long until a dead peer is noticed?',
  labels: {
    idle: inputs.en.idle,
    interval: inputs.en.interval,
    probes: inputs.en.probes,
    userTimeout: inputs.en.userTimeout,
    system: 'System',
    hz: inputs.en.hz,
  },
  names,
  choices: {
    system: { linux: 'Linux' },
    hz,
  },
  presets: {
    defaults: 'Linux defaults',
    mapping: 'Behind a load balancer or NAT',
    pool: 'Database connections',
    failover: 'Fast failover',
    mobile: 'Phones, sparing the battery',
  },
  next: {
    player: 'Watch it packet by packet',
    path: 'Does it keep the devices on the path from forgetting?',
    'in-flight': 'And while data is unacknowledged?',
    config: 'Write it as configuration',
  },
  noticedAfter: 'The peer is declared dead after',
  idle: 'idle',
  interval: 'interval',
  probes: (count: number) => (count === 1 ? 'probe' : 'probes'),
  userTimeoutRule: (timeout: string) =>
    `The user timeout of ${timeout} replaces the count: the kernel gives up at the first probe time at or after it, with at least one probe unanswered.`,
  countIgnored: (probes: string, sent: string) =>
    `The probe count of ${probes} is ignored; ${sent} ${sent === '1' ? 'is' : 'are'} sent.`,
  firstProbe: 'First probe',
  death: 'Death',
  formula: 'By the formula',
  earliest: 'Kernel, earliest',
  latest: 'Kernel, latest',
  event: 'Event',
  kernelRange: (hz: string) => `What a kernel with HZ ${hz} really does`,
  kernelWhy:
    'The diamond is the formula, the bar every instant a kernel may choose: its timers are never early, and late by up to about an eighth of their length.',
  sentRange: (fewest: string, most: string) =>
    `Depending on the tick it starts at, a kernel sends ${fewest} to ${most} probes.`,
  oneLost: 'With one, one lost packet ends a living connection.',
  pair: 'idle + interval × probes keeps the count while timers are less than one interval late.',
  between: (from: string, to: string) => `${from} – ${to}`,
  host: 'your host',
  peer: 'dead peer',
  heard: 'last segment heard',
  probe: (k: string) => `probe ${k}`,
  fold: (count: string) => `${count} more probes`,
  dead: (error: string) => `${error}, RST sent`,
  sees: (error: string) =>
    `The program sees ${error} from a blocked read, or from its next read or write; after that read returns 0 and write fails with EPIPE.`,
  sentence: (a: {
    total: string;
    idle: string;
    interval: string;
    probes: string;
    hz: string;
    from: string;
    to: string;
    userTimeout: string | null;
    error: string;
  }) =>
    `On Linux an idle connection to a dead peer is given up after ${a.total}: ${a.idle} of silence, then ${a.probes === '1' ? `1 unanswered probe and ${a.interval} more` : `${a.probes} unanswered probes ${a.interval} apart`}${a.userTimeout ? `, ended by the user timeout of ${a.userTimeout}` : ''}. A kernel with HZ ${a.hz} does it between ${a.from} and ${a.to}; the program sees ${a.error}.`,
};

export type DetectionWords = Words<typeof en>;

export const zh: DetectionWords = {
  title: '对端失效，多久才会被发现？',
  labels: {
    idle: inputs.zh.idle,
    interval: inputs.zh.interval,
    probes: inputs.zh.probes,
    userTimeout: inputs.zh.userTimeout,
    system: '系统',
    hz: inputs.zh.hz,
  },
  names,
  choices: {
    system: { linux: 'Linux' },
    hz,
  },
  presets: {
    defaults: 'Linux 默认值',
    mapping: '经过负载均衡或 NAT',
    pool: '数据库连接',
    failover: '快速故障切换',
    mobile: '手机，省电优先',
  },
  next: {
    player: '逐个包看这次探测',
    path: '路上的设备会不会先把连接老化掉？',
    'in-flight': '要是还有数据没被确认呢？',
    config: '生成配置',
  },
  noticedAfter: '判定对端失效，需要',
  idle: '空闲',
  interval: '间隔',
  probes: () => '个探测包',
  userTimeoutRule: (timeout) =>
    `设了 ${timeout}的用户超时：静默满这么久之后，定时器一到期，有探测包未答就放弃连接。`,
  countIgnored: (probes, sent) => `探测次数 ${probes} 被忽略，实际发出 ${sent} 个探测包。`,
  firstProbe: '首个探测包',
  death: '放弃连接',
  formula: '按公式',
  earliest: '内核最早',
  latest: '内核最晚',
  event: '事件',
  kernelRange: (hz) => `HZ 为 ${hz} 的内核实际会怎样`,
  kernelWhy: '菱形是公式给出的时刻，色条是内核的范围：定时器从不提前，最多晚八分之一左右。',
  sentRange: (fewest, most) => `随起始节拍不同，内核会发出 ${fewest} 到 ${most} 个探测包。`,
  oneLost: '只发一个时，丢一个包就断。',
  pair: '取空闲 + 间隔 × 次数，定时器晚不到一个间隔才发得满。',
  between: (from, to) => `${from}到 ${to}`,
  host: '本机',
  peer: '失效的对端',
  heard: '最后一次收到报文',
  probe: (k) => `探测包 ${k}`,
  fold: (count) => `还有 ${count} 个探测包`,
  dead: (error) => `${error}，发出 RST`,
  sees: (error) =>
    `正阻塞在读上的程序当场得到 ${error}，否则要到下一次读写；此后读返回 0，写返回 EPIPE。`,
  sentence: (a) =>
    `在 Linux 上，空闲连接的对端失效后，内核要过 ${a.total}才放弃：先静默 ${a.idle}，${a.probes === '1' ? `再发 1 个探测包，${a.interval}内没有应答` : `再每隔 ${a.interval}发一个探测包，共 ${a.probes} 个都没有应答`}${a.userTimeout ? `，由 ${a.userTimeout}的用户超时结束` : ''}。HZ 为 ${a.hz} 的内核实际在 ${a.from}到 ${a.to}之间放弃，程序得到 ${a.error}。`,
};

export const strings: Localized<typeof en> = { en, zh };

/** What the page of the calculator begins with; its script needs no such words. */
export const about: Localized = {
  en: 'From idle, interval and probes to the moment the kernel gives up.',
  zh: '由空闲、间隔和探测次数算出内核放弃连接的时刻。',
};
