import { expect, test } from 'vitest';
import { tagsIn } from '~/components/authoring/tags.ts';
import { isProbingCost, probingCosts } from '~/components/questions/probing.ts';
import { shownTime } from '~/components/questions/time.ts';
import type { Fact } from '~/facts/fact.ts';
import { factNamed } from '~/facts/gathered/index.ts';
import { linksOf, questionsByTheme, themeNames } from '~/facts/questions/index.ts';
import { references } from '~/facts/gathered/references.ts';
import { factOfRow } from '~/facts/gathered/rows.ts';
import { shownFact } from '~/facts/shown.ts';
import type { SourceId } from '~/facts/sources/index.ts';
import { addressOf } from '~/facts/sources/places.ts';
import { langs, type Lang } from '~/i18n/locales.ts';
import { answersOf, content, fileOf, type Answered } from './written.ts';

const pages = themeNames.flatMap((theme) => langs.map((lang) => [theme, lang] as const));
const answers = pages.flatMap(([theme, lang]) => answersOf(lang, theme));
const cases = answers.map((one) => [one.id, one.lang, one] as const);

test.for(pages)('the page %s answers in %s each question of its theme once', (page) => {
  const [theme, lang] = page;
  const numbers = (list: readonly { readonly number?: string | undefined }[]) =>
    list.map(({ number }) => number).toSorted();
  expect(numbers(answersOf(lang, theme))).toEqual(numbers(questionsByTheme[theme]));
});

test.for(pages)('the page %s has in %s a title and a lead of its own', ([theme, lang]) => {
  expect(content.get(fileOf(lang, theme))).toMatch(/^---\ntitle: .+\ndescription: .+\n---\n/);
});

test('every address is one question’s, on whichever page', () => {
  for (const lang of langs) {
    const ids = answers.filter((one) => one.lang === lang).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  }
});

test.for(themeNames)('the questions of %s have the same order, address and number', (theme) => {
  const [first, ...others] = langs.map((lang) =>
    answersOf(lang, theme).map(({ id, number }) => [id, number]),
  );
  for (const other of others) expect(other).toEqual(first);
});

const factOf = ({ of = '', is = '', row, nth = '0' }: Readonly<Record<string, string>>): Fact =>
  row === undefined ? factNamed(of, is) : factOfRow(row, Number(nth));

/** Every time in an answer, in seconds: those of calculators, and cited ones. */
const secondsIn = ({ answer }: Answered): number[] =>
  tagsIn(answer).flatMap(({ name, props }) => {
    if (name === 'Time') return [Number(props['s'])];
    if (name !== 'Fact') return [];
    const { value, unit } = factOf(props);
    return unit === 's' ? [Number(value)] : unit === 'ms' ? [Number(value) / 1000] : [];
  });

test.for(cases)('%s says in %s each number that its calculators show', ([, , answered]) => {
  const shown = linksOf(answered.question).flatMap(({ seconds }) => seconds);
  expect(secondsIn(answered)).toEqual(expect.arrayContaining(shown));
});

test.for(cases)('%s types no time by hand in %s', ([, , { answer }]) => {
  const typed = answer.replaceAll(/`[^`]*`|<[^>]*>/g, '');
  expect(typed).not.toMatch(
    /\d\s*(?:s|min|minutes?|seconds?|h|hours?|days?)\b|\d\s*(?:秒|分|小时|天)/,
  );
});

test('every page that an answer links to exists', () => {
  const known = new Set(['/links/', ...references.map(({ topic }) => `/reference/${topic}/`)]);
  const to = answers.flatMap(({ answer }) =>
    [...answer.matchAll(/\]\((\/[^)#]*)/g)].map(([, path]) => path!),
  );
  expect(to.filter((path) => !known.has(path))).toEqual([]);
});

/** Where the citations and the cited values of an answer lead; a row of the reference has its own. */
const addressesIn = ({ answer }: Answered): (string | null)[] =>
  tagsIn(answer).flatMap(({ name, props: { id, at, row, ...of } }) => {
    if (name === 'Cite') return [addressOf(id as SourceId, at)];
    if (name !== 'Fact') return [];
    return row === undefined ? [addressOf(factOf(of).source)] : [row];
  });

test.for(cases)('%s cites in %s what a reader can open', ([, , answered]) => {
  const addresses = addressesIn(answered);
  expect(answered.answer).toMatch(/<Cite /);
  expect(addresses).not.toContain(null);
});

/** A component as the reader sees it; a citation and a frame are no words of the answer. */
function shown({ name, props }: ReturnType<typeof tagsIn>[number], lang: Lang): string {
  if (name === 'Fact') return shownFact(factOf(props), lang, props['in'] === 's');
  if (name === 'Time') return shownTime(Number(props['s']), lang, 'long' in props);
  const { is = '', idle, connections = '1' } = props;
  if (name !== 'Probing' || !isProbingCost(is)) return '';
  return probingCosts[is](Number(connections), Number(idle), lang);
}

/** An answer without its marks and its citations. */
const plain = ({ answer, lang }: Answered): string =>
  answer
    .replaceAll(/ ?<Cite [^>]*>/g, '')
    .replaceAll(/<[A-Z][^>]*>/g, (tag) => shown(tagsIn(tag)[0]!, lang))
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll('`', '');

test.for(cases)('%s is short in %s', ([, lang, answered]) => {
  expect(plain(answered).length).toBeLessThan(lang === 'en' ? 560 : 280);
});

const han = '[\\u4e00-\\u9fff]';
const wide = '[，。；：、？！（）「」『』]';
const wrong = {
  'no space between Chinese and Latin': new RegExp(`${han}[A-Za-z0-9−+=]|[A-Za-z0-9]${han}`),
  'half-width punctuation': new RegExp(`${han}[,;:?!()]|[,;:?!()]${han}`),
  'a space at full-width punctuation': new RegExp(` ${wide}|${wide} `),
  'a space within Chinese': new RegExp(`${han} ${han}`),
  'foreign quotation marks': /[“”"]/,
} as const;

test.for(cases.filter(([, lang]) => lang === 'zh'))(
  '%s is set as Chinese is set, its values put in',
  ([, , answered]) => {
    for (const text of [answered.ask, plain(answered)])
      expect(
        Object.entries(wrong)
          .filter(([, rule]) => rule.test(text))
          .map(([name]) => `${name}: ${text}`),
      ).toEqual([]);
  },
);
