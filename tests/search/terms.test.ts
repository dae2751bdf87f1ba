import { expect, test } from 'vitest';
import { isChinese, termsOf } from '~/components/search/terms.ts';

test('a number is found with and without its separator, its unit is a word of its own', () => {
  expect(termsOf('7,875 s')).toEqual(['7875']);
  expect(termsOf('400ms')).toEqual(['400', 'ms']);
  expect(termsOf('９００ 秒')).toEqual(['900', '秒']);
});

test('the name of a sysctl stays whole behind its dots', () => {
  expect(termsOf('net.ipv4.tcp_keepalive_time')).toEqual(['net', 'ipv4', 'tcp_keepalive_time']);
});

test('Chinese is cut into words, and tells the language of a query', () => {
  expect(termsOf('保活连接 ETIMEDOUT')).toEqual(['保活', '连接', 'etimedout']);
  expect(isChinese('ss 看不到 timer')).toBe(true);
  expect(isChinese('ETIMEDOUT')).toBe(false);
});

test('a browser that knows no Chinese words looks for every two characters', () => {
  const { Segmenter } = Intl;
  Reflect.deleteProperty(Intl, 'Segmenter');
  expect(termsOf('保活不生效')).toEqual(['保活', '活不', '不生', '生效']);
  Object.assign(Intl, { Segmenter });
});

test('a single letter is looked for only when there is nothing else', () => {
  expect(termsOf('s')).toEqual(['s']);
  expect(termsOf('')).toEqual([]);
});
