import { expect, test } from 'vitest';
import { glossary } from '~/facts/glossary/index.ts';

const articles = import.meta.glob<string>('../../content/*/*.mdx', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Words that a reader new to the field meets without an explanation beside them. */
const terms: readonly { readonly id: string; readonly named: RegExp }[] = [
  { id: 'snd-una', named: /SND\.UNA/ },
  { id: 'tail-loss-probe', named: /\bTLP\b|loss probe|尾部丢失探测/i },
  { id: 'window-probe', named: /persist/ },
  { id: 'tick', named: /\bHZ\b/ },
  { id: 'hop', named: /\bhops?\b|[一逐每]跳/i },
];

/** What is read in order: no frontmatter, no blocks of code, no headings, no addresses but the glossary's. */
const prose = (mdx: string): string =>
  mdx
    .replace(/^---[^]*?^---/m, '')
    .replaceAll(/^```[^]*?^```/gm, '')
    .replaceAll(/^#.*$/gm, '')
    .replaceAll(/<[A-Z][^>]*>/g, '')
    .replaceAll(/\]\((?!\/reference\/glossary\/)[^)]*\)/g, ']');

const withoutLinks = (text: string): string =>
  text.replaceAll(/\[[^\]]*\]\(\/reference\/glossary\/#[\w-]+\)/g, '');

/** Text before the first link to the glossary's `id`, all of it where there is none. */
const before = (text: string, id: string): string =>
  text.split(new RegExp(`\\[[^\\]]*\\]\\(/reference/glossary/#${id}\\)`))[0]!;

/** Terms of a text that are used before they are linked. */
const unexplained = (mdx: string): string[] =>
  terms
    .filter(({ id, named }) => named.test(withoutLinks(before(prose(mdx), id))))
    .map(({ id }) => id);

test.for(Object.keys(articles).filter((path) => !/\/(?:links|data)\.mdx$/.test(path)))(
  '%s links the first use of each technical term to the glossary',
  (path) => {
    expect(unexplained(articles[path]!)).toEqual([]);
  },
);

test('a term used before its link is found', () => {
  expect(unexplained('At HZ 250, [HZ](/reference/glossary/#tick) matters.')).toEqual(['tick']);
  expect(unexplained('[HZ](/reference/glossary/#tick) 250, then HZ 100.')).toEqual([]);
});

test('the glossary has each of these terms', () => {
  const ids = glossary.rows.map(({ id }) => id);
  for (const { id } of terms) expect(ids).toContain(id);
});
