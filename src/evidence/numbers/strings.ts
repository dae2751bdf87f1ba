import { en as keepaliveEn, zh as keepaliveZh } from '~/evidence/keepalive-strings.ts';
import type { Words } from '~/i18n/locales.ts';
import { en as landmarksEn, zh as landmarksZh } from './landmarks.made.ts';

/** What is said of numbers; times come as texts. */
export const en = {
  keepalive: keepaliveEn,
  landmarks: landmarksEn,
  about: (time: string) => `about ${time}`,
  least: (time: string) => `at least ${time}`,
  most: (time: string) => `at most ${time}`,
  range: (from: string, to: string) => `${from} to ${to}`,
  alone: (time: string) => `${time}.`,
  known: (time: string, names: string) => `${time}. What takes that long: ${names}.`,
  unknown: (time: string) => `${time}: no default known here takes exactly that long.`,
  asMs: (time: string, names: string) => `In milliseconds ${time}. What takes that long: ${names}.`,
  asMsOnly: (time: string) => `In milliseconds ${time}.`,
  asSeconds: (time: string) => `In seconds it would be ${time}.`,
  and: '; ',
  gap: ' ',
  switchUnsaid: 'It holds only where SO_KEEPALIVE is on, and while nothing is waiting to be sent.',
  smallTimeout: (n: number) =>
    `TCP_USER_TIMEOUT is in milliseconds: ${n} is less than a second. Write ${n * 1000} for ${n} s.`,
  atLeastOnly: 'A silence of at least that long rules out whatever gives up later.',
  silence: 'Whether the connection was silent that long, or data was under way.',
};

export type NumbersWords = Words<typeof en>;

export const zh: NumbersWords = {
  keepalive: keepaliveZh,
  landmarks: landmarksZh,
  about: (time) => `约 ${time}`,
  least: (time) => `至少 ${time}`,
  most: (time) => `至多 ${time}`,
  range: (from, to) => `${from}到 ${to}`,
  alone: (time) => `${time}。`,
  known: (time, names) => `${time}。正好这么久的有：${names}。`,
  unknown: (time) => `${time}：已知的默认值里没有正好这么久的。`,
  asMs: (time, names) => `按毫秒算是 ${time}。正好这么久的有：${names}。`,
  asMsOnly: (time) => `按毫秒算是 ${time}。`,
  asSeconds: (time) => `按秒算则是 ${time}。`,
  and: '；',
  gap: '',
  switchUnsaid: '要 SO_KEEPALIVE 开着，而且没有数据等着发送，才是这样。',
  smallTimeout: (n) =>
    `TCP_USER_TIMEOUT 的单位是毫秒：${n} 还不到一秒。要 ${n} 秒，应该写 ${n * 1000}。`,
  atLeastOnly: '静默至少这么久，更晚才放弃的机制就可以排除。',
  silence: '看不出这段时间里连接是静默，还是有数据在途。',
};
