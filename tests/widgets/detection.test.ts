import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inSeconds } from '~/i18n/format.ts';
import { langs, type Lang } from '~/i18n/locales.ts';
import { decode } from '~/kit/settings.ts';
import { sceneOf } from '~/kit/widget.ts';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { answer } from '~/widgets/detection/answer.ts';
import { kernelSeconds } from '~/widgets/detection/kernel-seconds.ts';
import widget from '~/widgets/detection/index.tsx';
import { params } from '~/widgets/detection/params.ts';
import { strings } from '~/widgets/detection/strings.ts';

const found = (query: string) => answer(decode(params, query).settings);

/** What the page text takes from the calculator: which settings, which of their numbers. */
const told: readonly [query: string, by: 'formula' | 'earliest' | 'latest'][] = [
  ['idle=60&interval=10&probes=4', 'formula'],
  ['idle=60&interval=10&probes=4', 'earliest'],
  ['idle=60&interval=10&probes=4', 'latest'],
  ['idle=60&interval=15&probes=4', 'formula'],
  ['idle=60&interval=15&probes=4', 'earliest'],
  ['hz=250', 'latest'],
  ['hz=300', 'latest'],
  ['hz=1000', 'latest'],
  ['idle=5&interval=2&probes=3&userTimeout=4000', 'formula'],
  ['idle=5&interval=2&probes=3', 'formula'],
  ['idle=10', 'formula'],
];

test.for(langs)('the page text in %s has the numbers the calculator gives', (lang) => {
  const path = `content/${lang}/calculators/detection.mdx`;
  const text = readFileSync(path, 'utf8');
  const missing = told.filter(([query, by]) => {
    const { death } = found(query);
    const said = by === 'formula' ? inSeconds(death.ideal, lang) : kernelSeconds(death[by], lang);
    return !text.includes(said.replace('\u00a0', ' '));
  });
  expect(missing).toEqual([]);
});

test('a short user timeout ends the run of 5, 2 and 3 after one probe instead of three', () => {
  expect(found('idle=5&interval=2&probes=3&userTimeout=4000').sent.ideal).toBe(1);
  expect(found('idle=5&interval=2&probes=3').sent.ideal).toBe(3);
});

const shown = (query: string, lang: Lang) =>
  renderToString(
    h(widget.Result as never, sceneOf(widget, decode(params, query).settings, strings[lang], lang)),
  )
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('\u00a0', ' ');

test('a user timeout is said to keep the count on its condition, with the reader’s numbers', () => {
  const near = shown('idle=300&interval=10&probes=3&userTimeout=325000', 'en');
  expect(near).toContain('a kernel sends 1 to 3 probes');
  expect(near).toContain('one lost packet ends a living connection');
  expect(near).toContain('less than one interval late');
  const zh = shown('idle=300&interval=10&probes=3&userTimeout=325000', 'zh');
  expect(zh).toContain('内核会发出 1 到 3 个探测包');
  expect(zh).toContain('晚不到一个间隔');
  const safe = shown('idle=60&interval=10&probes=4&userTimeout=100000', 'en');
  expect(safe).toContain('keeps the count');
  expect(safe).not.toContain('one lost packet');
  expect(shown('idle=60&interval=10&probes=4', 'en')).not.toContain('keeps the count');
});

test('one probe is one probe', () => {
  expect(shown('idle=28&interval=9&userTimeout=37000', 'en')).toContain('1 probe ×');
  expect(shown('', 'en')).toContain('9 probes ×');
});
