import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { lint } from 'cspell';
import { expect, test } from 'vitest';
import { english, passagesOfCode, type Passage } from './texts.ts';

const config = resolve('cspell.config.json');

/** One passage a line, so that a line of the file leads back to its passage. */
const asFile = (passages: readonly Passage[]): string =>
  passages.map(({ words }) => words.replaceAll('\n', ' ')).join('\n');

/** Words that the British dictionary and ours do not know, each with its place. */
async function misspelt(passages: readonly Passage[]): Promise<string[]> {
  const root = mkdtempSync(join(tmpdir(), 'words-'));
  const found: string[] = [];
  writeFileSync(join(root, 'words.txt'), asFile(passages));
  const options = { root, config, progress: false, maxDuplicateProblems: 1000 };
  const result = await lint(['words.txt'], options, {
    issue: ({ text, row }) => {
      const { file, line } = passages[row - 1]!;
      found.push(`${file}:${line} ${text}`);
    },
  });
  rmSync(root, { recursive: true });
  expect([result.files, result.errors]).toEqual([1, 0]);
  return found;
}

const passage = (words: string): Passage => ({ file: 'a', line: 1, words });

test('English words are spelt as in Britain, or stand in the list of cspell.config.json', async () => {
  const passages = english();
  expect(passages.length).toBeGreaterThan(3000);
  expect(await misspelt(passages)).toEqual([]);
});

test('a slip and an American spelling are found', async () => {
  const texts = ['The probe is recieved.', 'The colour is gray.', 'Its behavior.', 'All is well.'];
  expect(await misspelt(texts.map(passage))).toEqual(['a:1 recieved', 'a:1 gray', 'a:1 behavior']);
});

test('words of a program are found wherever a language is named', async () => {
  const code =
    "const en = { a: `probee ${n}` };\nf({ en: 'wrod', zh: '词' });\nconst zh = { a: 'xyzzq' };";
  expect(await misspelt(passagesOfCode('a', code, 'en'))).toEqual(['a:1 probee', 'a:2 wrod']);
});
