import { readFileSync } from 'node:fs';
import { lintFor } from 'autocorrect-node';
import { expect, test } from 'vitest';
import { terms } from './terms.ts';
import { chinese, passagesOfCode, type Passage } from './texts.ts';

const passages = chinese();
const at = ({ file, line }: Passage) => `${file}:${line}`;

/** Titles of other people's documents stay as they were published. */
const ours = passages.filter(({ file }) => !file.startsWith('src/facts/sources/'));

/** A question stands in the words of those who ask it. */
const written = ours.filter(
  ({ file, words }) => !(file.startsWith('content/zh/questions/') && words.startsWith('## ')),
);

const typography = (list: readonly Passage[]): string[] =>
  list.flatMap((passage) =>
    lintFor(passage.words, 'words.txt').lines.map((line) => `${at(passage)} ${line.new}`),
  );

const wrongTerms = (list: readonly Passage[]): string[] =>
  list.flatMap((passage) =>
    terms.flatMap(({ never, zh }) =>
      never
        .filter((word) => passage.words.includes(word))
        .map((word) => `${at(passage)} ${word} → ${zh}`),
    ),
  );

const passage = (words: string): Passage => ({ file: 'a', line: 1, words });

test('Chinese has full-width marks, and a space beside Latin letters and digits', () => {
  expect(ours.length).toBeGreaterThan(3000);
  expect(typography(ours)).toEqual([]);
});

test('a half-width mark and a missing space are found', () => {
  expect(typography([passage('对端失效,重传')])).toEqual(['a:1 对端失效，重传']);
  expect(typography(passagesOfCode('a', "const zh = ['等3 秒'];", 'zh'))).toEqual(['a:1 等 3 秒']);
  expect(typography([passage('等 3 秒，再发 RST。')])).toEqual([]);
});

test('Chinese uses the words of the table of terms', () => {
  expect(wrongTerms(written)).toEqual([]);
});

test('a word that the table rules out is found', () => {
  expect(wrongTerms([passage('死连接还在')])).toEqual([
    'a:1 死连接 → 僵尸连接（对端已失效、本端还留着的）',
  ]);
});

test('the tables of terms in content/zh/README.md are those that are checked', () => {
  const rows = readFileSync('content/zh/README.md', 'utf8').match(/^\| (?!English|-).*\|$/gm) ?? [];
  const cells = rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  expect(cells).toEqual(terms.map(({ en, zh, not }) => [en, zh, not]));
  for (const { not, never } of terms) for (const word of never) expect(not).toContain(word);
});
