import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inSeconds } from '~/i18n/format.ts';
import { langs } from '~/i18n/locales.ts';
import { decode } from '~/kit/settings.ts';
import { answer } from '~/widgets/detection/answer.ts';
import { kernelSeconds } from '~/widgets/detection/kernelSeconds.ts';
import { params } from '~/widgets/detection/params.ts';

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
