import { expect, test } from 'vitest';

const articles = import.meta.glob<string>('../../content/*/**/*.mdx', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const inLang = (lang: string) =>
  new Map(
    Object.entries(articles)
      .filter(([path]) => path.includes(`/${lang}/`))
      .map(([path, text]) => [path.split(`/${lang}/`)[1]!, text]),
  );

const [en, zh] = [inLang('en'), inLang('zh')];

const withoutCode = (mdx: string): string => mdx.replaceAll(/^```[^]*?^```/gm, '');

/** Section id → what stands in it: widgets with settings, facts, citations, asides. */
function skeleton(mdx: string): [id: string, parts: string[]][] {
  const sections = mdx.split(/^## .*\{#([\w-]+)\}\s*$/m);
  const ids = ['lead', ...sections.filter((_, i) => i % 2 === 1)];
  const bodies = sections.filter((_, i) => i % 2 === 0);
  const tags = (text: string) =>
    text.match(
      /<(?:Answer|Ask|Cite|Conformance|Fact|Note|Part|Probing|Reveal|Time|Widget)\b[^>]*>|\]\(\/[^)]*\)/g,
    ) ?? [];
  return ids.map((id, i) => [id, tags(bodies[i]!).sort()]);
}

test('every article exists in both languages', () => {
  expect([...zh.keys()].sort()).toEqual([...en.keys()].sort());
});

test.for([...en.keys()])(
  '%s has the same sections, figures, facts and citations in both languages',
  (slug) => {
    expect(skeleton(zh.get(slug) ?? '')).toEqual(skeleton(en.get(slug)!));
  },
);

test.for(Object.keys(articles))('%s gives every section an id of its own', (path) => {
  const headings = withoutCode(articles[path]!).match(/^## .*$/gm) ?? [];
  const ids = headings.map((heading) => /\{#([\w-]+)\}$/.exec(heading)?.[1]);
  expect(ids).not.toContain(undefined);
  expect(new Set(ids).size).toBe(ids.length);
});

test.for(Object.keys(articles))('%s imports nothing', (path) => {
  expect(withoutCode(articles[path]!)).not.toMatch(/^import /m);
});
