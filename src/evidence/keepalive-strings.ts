import type { Words } from '~/i18n/locales.ts';

/** How settings of keepalive are said; times come as texts. */
export const en = {
  on: 'Keepalive is on',
  bySystem: (idle: string, death: string) =>
    `with the system’s times: by default the first probe after ${idle} of silence, and a peer that has vanished given up after ${death}`,
  off: 'Keepalive is off: no probe is ever sent.',
  first: (time: string) => `first probe after ${time} of silence`,
  firstBySystem: (time: string) => `first probe after the system’s idle time (default ${time})`,
  every: (time: string) => `then every ${time}`,
  everyBySystem: (time: string) => `then at the system’s interval (default ${time})`,
  probes: (n: number) => (n === 1 ? '1 probe' : `${n} probes`),
  probesBySystem: (n: number) => `as many probes as the system says (default ${n})`,
  gone: (time: string) => `A peer that has vanished is given up after ${time}`,
  byDefaults: ', if the system’s values are the defaults',
  byTimeout: (time: string) =>
    `The user timeout of ${time} decides when it ends, not the number of probes`,
  userTimeout: (time: string) => `The user timeout is ${time}.`,
  join: ', ',
  stop: '.',
  colon: ': ',
  span: (seconds: string, long: string) => `${seconds} (${long})`,
  firstProbe: 'first probe',
  secondProbe: 'second probe, if the first went unanswered',
  dead: 'given up with ETIMEDOUT, if nobody answers',
  refused: (name: string, value: string, least: number, most: string) =>
    `${name} takes ${least} to ${most}: ${value} is refused with EINVAL, and the old value stays.`,
  inMilliseconds: (time: string) => ` If it was meant as milliseconds, write ${time}.`,
};

export type KeepaliveWords = Words<typeof en>;

export const zh: KeepaliveWords = {
  on: '保活已打开',
  bySystem: (idle, death) => `时间用系统的值，默认静默 ${idle}后发第一个探测包，${death}后判死`,
  off: '保活关着，不会发探测包。',
  first: (time) => `静默 ${time}后发第一个探测包`,
  firstBySystem: (time) => `空闲时间用系统的值（默认 ${time}）`,
  every: (time) => `之后每 ${time}一个`,
  everyBySystem: (time) => `间隔用系统的值（默认 ${time}）`,
  probes: (n) => `共 ${n} 个`,
  probesBySystem: (n) => `次数用系统的值（默认 ${n} 次）`,
  gone: (time) => `对端失效，要 ${time}才会判死`,
  byDefaults: '（系统的值没改过的话）',
  byTimeout: (time) => `何时判死由 ${time}的用户超时决定，与次数无关`,
  userTimeout: (time) => `用户超时是 ${time}。`,
  join: '，',
  stop: '。',
  colon: '：',
  span: (seconds, long) => `${seconds}（${long}）`,
  firstProbe: '第一个探测包',
  secondProbe: '前一个没有回音，发第二个探测包',
  dead: '一直没有回音，判死，报 ETIMEDOUT',
  refused: (name, value, least, most) =>
    `${name} 只接受 ${least} 到 ${most}：${value} 会被拒绝（EINVAL），旧值保持不变。`,
  inMilliseconds: (time) => `如果想写的是毫秒，应该写 ${time}。`,
};
