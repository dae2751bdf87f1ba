import { expect, test } from 'vitest';
import { duration, fixedSeconds, inSeconds } from '~/i18n/format.ts';
import { relative } from '~/i18n/paths.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test.for([
  [7875e6, '2 h 11 min 15 s', '2 小时 11 分 15 秒'],
  [60e6, '1 min', '1 分钟'],
  [7800e6, '2 h 10 min', '2 小时 10 分钟'],
  [0, '0 s', '0 秒'],
  [90061e6, '1 d 1 h 1 min 1 s', '1 天 1 小时 1 分 1 秒'],
  [250e3, '250 ms', '250 毫秒'],
] as const)('%i µs is %s and %s', ([us, en, zh]) => {
  expect([plain(duration(us, 'en')), plain(duration(us, 'zh'))]).toEqual([en, zh]);
});

test('seconds keep their grouping and, where asked, their decimals', () => {
  expect(plain(inSeconds(7875e6, 'en'))).toBe('7,875 s');
  expect(plain(fixedSeconds(7882e6, 'zh', 1))).toBe('7,882.0 秒');
});

test.for([
  ['/en/how-it-works/', '/en/calculators/', '../../en/calculators/'],
  ['/', '/en/', 'en/'],
  ['/en/', '/en/', '../en/'],
  ['/en/embed/detection/', '/', '../../../'],
] as const)('from %s to %s leads %s', ([from, to, link]) => {
  expect(relative(from, to)).toBe(link);
});
