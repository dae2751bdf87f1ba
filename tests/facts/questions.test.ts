import { expect, test } from 'vitest';
import { linksOf, questions, questionsOf, themeNames } from '~/facts/questions/all.ts';
import { askedNumbers } from '~/facts/questions/index.ts';
import { inline, plain } from '~/facts/questions/inline.ts';
import type { Question } from '~/facts/questions/question.ts';
import { themes } from '~/facts/questions/themes.ts';
import { references } from '~/facts/references.ts';
import { langs, type Lang } from '~/i18n/locales.ts';
import { decode } from '~/kit/settings.ts';
import { isWidgetName, widgets } from '~/widgets/index.ts';

const cases = questions.flatMap((question) =>
  langs.map((lang) => [question.id, lang, question] as const),
);

test('each of the 112 questions of the collection is answered once', () => {
  const numbers = questions.map(({ number }) => Number(number.slice(2)));
  expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 112 }, (_, i) => i + 1));
});

test('every address is one question’s, on whichever page', () => {
  const ids = questions.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
});

test('a question stands on the page of the numbers that it asks for', () => {
  const themeOf = new Map(questions.map(({ number, theme }) => [number, theme]));
  expect(askedNumbers.filter((row) => themeOf.get(row.question) !== row.theme)).toEqual([]);
});

test.for(themeNames)('the page %s has a title, a lead and questions', (theme) => {
  expect(questionsOf(theme).length).toBeGreaterThan(0);
  for (const lang of langs) {
    expect(themes[theme].title[lang]).not.toBe('');
    expect(themes[theme].lead[lang]).not.toBe('');
  }
});

/** Every time in an answer, in seconds: those of calculators, and cited ones. */
const secondsIn = (question: Question, lang: Lang): number[] =>
  inline(question.answer[lang], lang).flatMap((piece) => {
    if (piece.kind === 'time') return [piece.seconds];
    if (piece.kind !== 'fact') return [];
    const { value, unit } = piece.fact;
    return unit === 's' ? [Number(value)] : unit === 'ms' ? [Number(value) / 1000] : [];
  });

test.for(cases)('%s says in %s each number that its calculators show', ([, lang, question]) => {
  const shown = linksOf(question).flatMap(({ seconds }) => seconds);
  expect(secondsIn(question, lang)).toEqual(expect.arrayContaining(shown));
});

/** What an answer may call a time: what its calculators show or are set to, and the usual answer. */
function pinned(question: Question): Set<number> {
  const rows = askedNumbers.filter((row) => row.question === question.number);
  const links = linksOf(question);
  const set = links.flatMap(({ settings }) => settings.match(/\d+/g) ?? []).map(Number);
  const timeouts = links.flatMap(({ settings }) => /userTimeout=(\d+)/.exec(settings)?.[1] ?? []);
  return new Set([
    ...rows.flatMap(({ shows, expected }) => [shows, expected]),
    ...set,
    ...timeouts.map((ms) => Number(ms) / 1000),
  ]);
}

test.for(cases)('%s has in %s no time that no calculator of it knows', ([, lang, question]) => {
  const known = pinned(question);
  const times = inline(question.answer[lang], lang).filter((piece) => piece.kind === 'time');
  expect(times.filter(({ seconds }) => !known.has(seconds))).toEqual([]);
});

test.for(cases)('%s types no time by hand in %s', ([, lang, { answer }]) => {
  const typed = answer[lang].replaceAll(/`[^`]*`|\{[^}]*\}/g, '');
  expect(typed).not.toMatch(
    /\d\s*(?:s|min|minutes?|seconds?|h|hours?|days?)\b|\d\s*(?:秒|分|小时|天)/,
  );
});

test.for(cases)('%s gives the same numbers in %s as in the other language', ([, , question]) => {
  const [en, zh] = langs.map((lang) => secondsIn(question, lang).toSorted((a, b) => a - b));
  expect(zh).toEqual(en);
});

test.for(questions.map((question) => [question.id, question] as const))(
  '%s leads to calculators whose settings are taken as written',
  ([, question]) => {
    const links = linksOf(question);
    expect(links.length).toBeGreaterThan(0);
    for (const { widget, settings } of links) {
      if (!isWidgetName(widget)) throw new Error(`No calculator is called “${widget}”`);
      expect(decode(widgets[widget].widget.params, settings).notices).toEqual([]);
    }
  },
);

test('every page that an answer links to exists', () => {
  const pages = new Set(['links/', ...references.map(({ topic }) => `reference/${topic}/`)]);
  const to = questions.flatMap(({ answer }) =>
    langs.flatMap((lang) => inline(answer[lang], lang)).filter(({ kind }) => kind === 'link'),
  );
  expect(to.filter((piece) => 'to' in piece && !pages.has(piece.to!))).toEqual([]);
});

test.for(cases)('%s is short in %s', ([, lang, { answer }]) => {
  expect(plain(answer[lang], lang).length).toBeLessThan(lang === 'en' ? 560 : 280);
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

test.for(questions.map((question) => [question.id, question] as const))(
  '%s is set as Chinese is set',
  ([, { ask, answer }]) => {
    for (const text of [ask.zh, plain(answer.zh, 'zh')])
      expect(
        Object.entries(wrong)
          .filter(([, rule]) => rule.test(text))
          .map(([name]) => `${name}: ${text}`),
      ).toEqual([]);
  },
);
