import { beforeAll, describe, expect, test } from 'vitest';
import { blocksOf, fencesOf, hasBlanks, partsOf, type Block } from './blocks.ts';
import { isShown, notPrinted } from './expected.ts';
import { lackingFor, run, type Printed } from './run.ts';

const articles = import.meta.glob<string>('../../content/*/**/*.mdx', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const textsIn = (lang: string): [name: string, mdx: string][] =>
  Object.entries(articles)
    .filter(([path]) => path.includes(`/${lang}/`))
    .map(([path, mdx]) => [path.split(`/${lang}/`)[1]!.replace('.mdx', ''), mdx]);

const inLang = (lang: string): Block[] =>
  textsIn(lang).flatMap(([name, mdx]) => blocksOf(name, mdx));

const [en, zh] = [inLang('en'), inLang('zh')];

/** What the English block must be: the Chinese one with the words it translates. */
function translated(english: string, chinese: string): string {
  const words = partsOf(english);
  return partsOf(chinese)
    .map((part, i) => (i % 2 === 1 && /\p{Script=Han}/u.test(part) ? (words[i] ?? part) : part))
    .join('');
}

test('every article that says how to try it has a block to run', () => {
  const without = textsIn('en').filter(([name, mdx]) => {
    const at = mdx.search(/^## .*\{#try\}/m);
    return at >= 0 && blocksOf(name, mdx.slice(at)).length === 0;
  });
  expect(without.map(([name]) => name)).toEqual([]);
});

test.for(Object.keys(articles))('%s marks what can be run as it stands', (path) => {
  const shell = fencesOf(articles[path]!).filter(({ language }) => /^(ba)?sh$/.test(language));
  const unmarked = shell.filter(({ marks, code }) => marks.includes('run') === hasBlanks(code));
  expect(unmarked).toEqual([]);
});

test('the commands to run are the same in both languages', () => {
  expect(zh.map(({ article }) => article)).toEqual(en.map(({ article }) => article));
  for (const [i, { code, asRoot }] of en.entries()) {
    expect(translated(code, zh[i]!.code)).toBe(partsOf(code).join(''));
    expect(zh[i]!.asRoot).toBe(asRoot);
  }
});

test('both languages show the same lines', () => {
  expect(zh.map(({ shown }) => shown.length)).toEqual(en.map(({ shown }) => shown.length));
});

test('a time that is shown is one that a kernel may take', () => {
  expect(isShown('power  5.06 s  …', 'power    5.41 s  ETIMEDOUT')).toBe(true);
  expect(isShown('power  5.06 s  …', 'power    2.01 s  ETIMEDOUT')).toBe(false);
  expect(isShown('after 6.7 s', 'after 13.4 s')).toBe(false);
  expect(isShown('等了 3.0 秒', '等了 3.1 秒')).toBe(true);
  expect(isShown('(keepalive,…,0)', '(keepalive,3.976ms,1)')).toBe(false);
  expect(notPrinted(['a', 'b'], 'a\nx\nb\n')).toBe(null);
  expect(notPrinted(['a', 'b'], 'b\na\n')).toBe('b');
});

const all = [...en.map((b) => ['en', b] as const), ...zh.map((b) => ['zh', b] as const)];
const able = all.map(([lang, block]) => ({ lang, block, lacking: lackingFor(block) }));
const titled = able.map((entry) => {
  const { lang, block, lacking } = entry;
  const note = lacking && ` SKIPPED: ${lacking}`;
  return [`${lang}/${block.article}:${block.line}${note}`, entry] as const;
});

for (const lacking of new Set(able.map((entry) => entry.lacking).filter(Boolean)))
  process.stdout.write(`Commands of articles are not run here: ${lacking}\n`);

describe('on a real kernel', () => {
  const runs = new Map<Block, Promise<Printed>>();
  // They mostly wait, so all of them run at once.
  beforeAll(() => {
    for (const { block, lacking } of able) if (!lacking) runs.set(block, run(block));
  });
  test.for(titled)(
    'runs and prints what the article shows: %s',
    { timeout: 90_000 },
    async ([, { block, lacking }], { skip }) => {
      skip(lacking !== '', lacking);
      const { output, errors } = await runs.get(block)!;
      expect(errors).toBe('');
      expect({ missing: notPrinted(block.shown, output), output }).toEqual({
        missing: null,
        output,
      });
    },
  );
});
