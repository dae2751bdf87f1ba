import { existsSync, globSync, readFileSync } from 'node:fs';
import type { Element } from 'hast';
import type { Nodes } from 'mdast';
import { kitStrings } from '../../src/kit/strings.ts';
import type { Lang } from '../../src/i18n/locales.ts';
import { dist, htmlOf, pages, target } from './built.ts';
import { at, expect, test } from './fixtures.ts';
import {
  copyOf,
  copyPath,
  elementsOf,
  nodesOf,
  ofClass,
  parsed,
  rawOf,
  textOf,
} from './markdown.ts';

const slugs = globSync('content/en/*.mdx').map((file) => file.replace(/^.*[\\/]|\.mdx$/g, ''));

/** Every article, page of questions and table, and the course, in both languages. */
const copied = pages.filter(
  (page) =>
    /^\w+\/(?:(?:questions|reference)\/[\w-]+|learn)\/$/.test(page) ||
    slugs.some((slug) => new RegExp(`^\\w+/${slug}/$`).test(page)),
);

const ofType = <T extends Nodes['type']>(nodes: readonly Nodes[], type: T) =>
  nodes.filter((node): node is Extract<Nodes, { type: T }> => node.type === type);

const ofTag = (elements: readonly Element[], tag: RegExp) =>
  elements.filter(({ tagName }) => tag.test(tagName));

/** Where the links of a page or of its copy lead, from the root of the site or of the web. */
const addresses = (path: string, hrefs: readonly string[]): ReadonlySet<string> =>
  new Set(hrefs.map((href) => new URL(href, `http://site/${path}`).href));

const hrefsOf = (elements: readonly Element[]): string[] =>
  ofTag(elements, /^a$/).flatMap(({ properties: { href } }) =>
    typeof href === 'string' ? [href] : [],
  );

const urlsOf = (nodes: readonly Nodes[]): string[] =>
  [...ofType(nodes, 'link'), ...ofType(nodes, 'definition')].map(({ url }) => url);

/** Words of buttons that no sentence of a page uses. */
const controls = (lang: Lang): readonly string[] => {
  const { copyLink, copySentence, undoReset, open } = kitStrings[lang];
  return [copyLink, copySentence, undoReset, open, 'undefined', 'NaN', '[object'];
};

test('there are articles and questions in both languages to be copied', () => {
  for (const lang of ['en', 'zh'])
    expect(copied.filter((page) => page.startsWith(lang)).length).toBeGreaterThan(slugs.length);
});

for (const page of copied) {
  const copy = () => {
    const { head, body } = copyOf(page);
    return { head, body, nodes: nodesOf(parsed(body)) };
  };

  test(`/${page} leads to its Markdown copy, which names the page it came from`, () => {
    const name = `${page.split('/').at(-2)!}`;
    expect(htmlOf(page)).toMatch(new RegExp(`<link rel="alternate" href="[^"]*/${name}\\.md"`));
    expect(htmlOf(page)).toMatch(new RegExp(`<a href="[^"]*/${name}\\.md">Markdown</a>`));
    expect(copyOf(page).head).toContain(`page: "${name}/"`);
    expect(copyOf(page).head).toMatch(/^title: ".+"\ndescription: ".+"\nlang: "(en|zh-CN)"/);
  });

  test(`the Markdown of /${page} has every heading and every block of code`, () => {
    const { nodes } = copy();
    const elements = elementsOf(page);
    const headings = ofTag(elements, /^h[1-6]$/).map(textOf);
    if (!/learn|reference/.test(page))
      expect(ofType(nodes, 'heading').map(textOf)).toEqual(headings);
    const blocks = ofTag(elements, /^pre$/).map((pre) => rawOf(pre).replace(/\n$/, ''));
    expect(ofType(nodes, 'code').map(rawOf)).toEqual(blocks);
  });

  test(`the Markdown of /${page} has every fact, every link and every figure’s words`, () => {
    const { nodes } = copy();
    const text = textOf(parsed(copyOf(page).body));
    const elements = elementsOf(page);
    for (const fact of ofClass(elements, 'fact')) expect(text).toContain(textOf(fact));
    const there = addresses(copyPath(page), urlsOf(nodes));
    const here = addresses(page, hrefsOf(elements));
    expect([...here].filter((url) => !there.has(url))).toEqual([]);
    const figures = htmlOf(page).match(/ data-widget="/g)?.length ?? 0;
    expect(ofType(nodes, 'table')).toHaveLength(ofTag(elements, /^table$/).length + figures);
  });

  test(`the Markdown of /${page} is plain Markdown: no tag, no reference, no control`, () => {
    const { nodes, body } = copy();
    const lang = page.slice(0, 2) as Lang;
    expect(ofType(nodes, 'html').map(({ value }) => value)).toEqual([]);
    expect(body.replaceAll(/^```.*?^```$/gms, '')).not.toMatch(/&#?\w+;|^import |\u00a0/m);
    for (const word of controls(lang)) expect(body).not.toContain(word);
  });

  test(`every relative link in the Markdown of /${page} leads to something built`, () => {
    const own = urlsOf(copy().nodes).filter((url) => !/^[a-z]+:/i.test(url));
    const missing = own.filter((url) => {
      const { path, anchor } = target(copyPath(page), url);
      const file = `${dist}${path}${path.endsWith('/') ? 'index.html' : ''}`;
      return !existsSync(file) || !readFileSync(file, 'utf8').includes(anchor && `id="${anchor}"`);
    });
    expect(missing).toEqual([]);
  });
}

test('the server sends a copy as Markdown in UTF-8', async ({ request }) => {
  const response = await request.get(at.root('zh/how-it-works.md'));
  expect(response.headers()['content-type']).toBe('text/markdown; charset=utf-8');
  expect(await response.text()).toContain('保活');
});
