import { expect, test } from 'vitest';
import { read, verdictOf } from '~/evidence/all/index.ts';
import { langs } from '~/i18n/locales.ts';
import { mutated } from './mutations.ts';
import { pasted, pasteNames } from './pasted.ts';

const kindsOf = (text: string) => read(text).map(({ kind }) => kind);

test('two unrelated kinds in one paste are two readings, in the order of the text', () => {
  const [ss, sysctl] = [pasted('42-redacted-no-port'), pasted('01-pod-default-sysctl')];
  expect(kindsOf(`${ss}\n${sysctl}`)).toEqual(['sockets', 'settings']);
  expect(kindsOf(`${sysctl}\n${ss}`)).toEqual(['settings', 'sockets']);
});

test('no line is used by two readings', () => {
  const all = pasteNames.map(pasted).join('\n');
  const lines = read(all).flatMap((reading) => reading.lines);
  expect(lines.length).toBeGreaterThan(40);
  expect(new Set(lines).size).toBe(lines.length);
});

test('every reading has a verdict in every language, at most three instants, the soonest first', () => {
  for (const name of pasteNames)
    for (const reading of read(pasted(name)))
      for (const lang of langs) {
        const { says, instants } = verdictOf(reading, lang);
        expect(says.length).toBeGreaterThan(0);
        expect(instants.length).toBeLessThanOrEqual(3);
        const times = instants.flatMap(({ afterUs }) => afterUs ?? []);
        expect(times.toSorted((a, b) => a - b)).toEqual(times);
      }
});

test('nothing at all is no reading', () => {
  for (const text of ['', ' \n\t\n', '\u0000', 'hello', '你好']) expect(read(text)).toEqual([]);
});

test('ten thousand mutations of what people pasted: no exception, and something to say of each', () => {
  const each = Math.ceil(10_000 / pasteNames.length);
  const silent: string[] = [];
  for (const [seed, name] of pasteNames.entries())
    for (const text of mutated(pasted(name), each, seed + 1))
      for (const reading of read(text).slice(0, 1))
        if (verdictOf(reading, 'en').says === '') silent.push(text);
  expect(silent).toEqual([]);
});

test('a text without end in any direction is read to its end', () => {
  for (const part of [
    '(',
    'timer:(',
    '0 ',
    '> ',
    'ESTAB 0 0 a:1 b:2 rto:\n',
    'setsockopt(1, ',
    '\u001b[',
    '<... read resumed>\n',
    'read(1 <unfinished ...>\n',
    'a:b:',
    '1min',
    '= ',
  ])
    expect(() => read(part.repeat(Math.ceil(60_000 / part.length)))).not.toThrow();
});
