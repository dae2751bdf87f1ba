import { expect, test } from 'vitest';
import { englishTerms } from './terms.ts';
import { english, passagesOfPage, type Passage } from './texts.ts';

/** A question stands in the words of those who ask it, a document under its own title. */
const ours = english().filter(
  ({ file, words }) =>
    !file.startsWith('src/facts/sources/') &&
    !(file.startsWith('content/en/questions/') && words.startsWith('## ')),
);

const wrongTerms = (list: readonly Passage[]): string[] =>
  list.flatMap(({ file, line, words }) =>
    englishTerms.flatMap(({ say, never }) =>
      never
        .flatMap((pattern) => pattern.exec(words)?.[0] ?? [])
        .map((word) => `${file}:${line} ${word} → ${say}`),
    ),
  );

const passage = (words: string): Passage => ({ file: 'a', line: 1, words });

test('English uses one word for one meaning', () => {
  expect(ours.length).toBeGreaterThan(3000);
  expect(wrongTerms(ours)).toEqual([]);
});

test('a word that misleads is found', () => {
  expect(wrongTerms([passage('A proxy ends TCP at a closed window.')])).toEqual([
    'a:1 ends TCP → terminates TCP',
    'a:1 closed window → zero window',
  ]);
  expect(wrongTerms([passage('A proxy terminates TCP.')])).toEqual([]);
});

test('the words of a page are read, in its program and between its tags', () => {
  const page = '---\nconst en = \'one\';\n---\n<p class="a">two {n} 三</p>\n<b>four</b>\n';
  const words = (language: 'en' | 'zh') =>
    passagesOfPage('a', page, language).map(({ words }) => words.trim());
  expect(words('en')).toEqual(['one', 'four']);
  expect(words('zh')).toEqual(['two  三']);
});
