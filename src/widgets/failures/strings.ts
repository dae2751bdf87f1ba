import * as inputs from '~/inputs/words.ts';
import type { Localized, Words } from '~/i18n/locales.ts';

/** Names that no language translates. */
const names = {
  policy: '',
  idle: inputs.names.idle,
  interval: inputs.names.interval,
  probes: inputs.names.probes,
  userTimeout: inputs.names.userTimeout,
  retries: 'tcp_retries2',
  back: '',
  box: '',
  rtt: '',
  hz: inputs.names.hz,
};

const rates = { '100': '100', '250': '250', '300': '300', '1000': '1000' };

/** Words of the `failures` widget. */
export const en = {
  title: 'Which failure is noticed when?',
  labels: {
    policy: 'What is switched on',
    idle: inputs.en.idle,
    interval: inputs.en.interval,
    probes: inputs.en.probes,
    userTimeout: inputs.en.userTimeout,
    retries: inputs.en.retries,
    back: 'Host or cable is back after',
    box: 'A flow the NAT forgot',
    rtt: inputs.en.rtt,
    hz: inputs.en.hz,
  },
  names,
  choices: {
    policy: {
      none: 'Nothing',
      keepalive: 'Keepalive',
      'user-timeout': 'User timeout',
      both: 'Both',
    },
    box: { drop: 'is dropped silently', rst: 'is answered with RST' },
    hz: { ideal: 'by the formula', ...rates },
  },
  presets: {
    linux: 'Keepalive with Linux defaults',
    failover: 'Fast failover, all within 25 s',
    away: 'Gone for ten minutes',
  },
  of: (policy: string, all: string) => `${policy}, of ${all} cases`,
  never: (count: string) => `${count} never told`,
  follow: (back: string | null) =>
    `Times count from the failure${back ? `; host and cable are back after ${back}` : ''}. Each case opens in the player.`,
  failures: {
    crash: 'Process crashes',
    hang: 'Process hangs',
    power: 'Power is cut',
    reboot: 'Host reboots',
    cable: 'Cable is out',
    nat: 'NAT forgets',
    suspend: 'Host sleeps',
    'one-way': 'Loss one way',
  },
  states: {
    idle: 'idle',
    waiting: 'waiting for an answer',
    sending: 'sending',
    'zero-window': 'zero window',
  },
  failure: 'Failure',
  outcome: {
    never: 'never',
    mended: 'goes on',
    later: (time: string) => `after ${time}`,
    through: (time: string) => `through after ${time}`,
    eof: 'EOF',
    and: ', ',
  },
  sentence: (a: { policy: string; all: string; told: string; mended: string; never: string }) =>
    `${a.policy}: of ${a.all} cases the program is told in ${a.told}, the connection goes on in ${a.mended}, and in ${a.never} it is never told.`,
  with: (policy: string, numbers: string) => `${policy} (${numbers})`,
  next: {
    detection: 'The idle column, in detail',
    inFlight: 'The sending column, in detail',
    config: 'Write these numbers into a configuration',
  },
};

export type FailuresWords = Words<typeof en>;

export const zh: FailuresWords = {
  title: '哪种故障，多久才会被发现？',
  labels: {
    policy: '打开了什么',
    idle: inputs.zh.idle,
    interval: inputs.zh.interval,
    probes: inputs.zh.probes,
    userTimeout: inputs.zh.userTimeout,
    retries: inputs.zh.retries,
    back: '多久后恢复',
    box: 'NAT 丢了映射的流',
    rtt: inputs.zh.rtt,
    hz: inputs.zh.hz,
  },
  names,
  choices: {
    policy: { none: '都没开', keepalive: '保活', 'user-timeout': '用户超时', both: '都打开' },
    box: { drop: '直接丢弃', rst: '回 RST' },
    hz: { ideal: '按公式', ...rates },
  },
  presets: {
    linux: '保活，Linux 默认值',
    failover: '快速切换：都在 25 秒内',
    away: '断开十分钟',
  },
  of: (policy, all) => `${policy}，${all} 种情况里`,
  never: (count) => `${count} 种永远不知道`,
  follow: (back) => `从故障算起${back ? `；主机和网线 ${back}后恢复` : ''}。每格都能点开播放。`,
  failures: {
    crash: '进程崩溃',
    hang: '进程卡死',
    power: '断电',
    reboot: '断电后重启',
    cable: '网线断开',
    nat: 'NAT 丢了映射',
    suspend: '主机休眠',
    'one-way': '单向丢包',
  },
  states: { idle: '空闲', waiting: '等应答', sending: '正在发送', 'zero-window': '零窗口' },
  failure: '故障',
  outcome: {
    never: '永远',
    mended: '照常',
    later: (time) => `超过 ${time}`,
    through: (time) => `${time}后送到`,
    eof: 'EOF',
    and: '，',
  },
  sentence: (a) =>
    `${a.policy}：${a.all} 种情况里，${a.told} 种会得知，${a.mended} 种照常继续，${a.never} 种永远不知道。`,
  with: (policy, numbers) => `${policy}（${numbers}）`,
  next: {
    detection: '细看空闲这列',
    inFlight: '细看正在发送这列',
    config: '生成配置',
  },
};

export const strings: Localized<typeof en> = { en, zh };

/** What the page of the calculator begins with; its script needs no such words. */
export const about: Localized = {
  en: 'Eight ways to lose a peer, in four states of the connection: when your program is told, with which error, or never.',
  zh: '八种故障，四种连接状态：程序何时得知、得到什么错误，还是永远不知道。',
};
