import { existsSync, globSync, readFileSync } from 'node:fs';
import type { Element } from 'hast';
import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import type { Lang } from '~/i18n/locales.ts';
import { kitStrings } from '~/kit/strings.ts';
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
import { dist, htmlOf, pages, target, unless } from './pages.ts';

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

/** Where a list of a copy leaves that of its page. */
function parting(
  what: string,
  there: readonly string[],
  expected: readonly string[],
): readonly string[] {
  const length = Math.max(there.length, expected.length);
  const at = Array.from({ length }, (_, i) => i).find((i) => there[i] !== expected[i]);
  return at === undefined ? [] : [`${what} ${at + 1} is “${there[at]}”, not “${expected[at]}”`];
}

const missing = (what: string, expected: Iterable<string>, has: (one: string) => boolean) =>
  [...expected].flatMap((one) => unless(has(one), `lacks the ${what} ${one}`));

interface Copy {
  readonly page: string;
  readonly html: string;
  readonly head: string;
  readonly body: string;
  readonly tree: Nodes;
  readonly nodes: readonly Nodes[];
  readonly elements: readonly Element[];
}

const copies: readonly Copy[] = copied.map((page) => {
  const { head, body } = copyOf(page);
  const tree = parsed(body);
  const nodes = nodesOf(tree);
  return { page, html: htmlOf(page), head, body, tree, nodes, elements: elementsOf(page) };
});

/** What is wrong with copies, each finding behind the path of its page. */
const inCopies = (find: (copy: Copy) => readonly string[]): readonly string[] =>
  copies.flatMap((copy) => find(copy).map((finding) => `/${copy.page}: ${finding}`));

test('a page leads to its Markdown copy, which names the page it came from', () => {
  const wrong = inCopies(({ page, html, head }) => {
    const name = page.split('/').at(-2)!;
    const link = new RegExp(`<link rel="alternate" href="[^"]*/${name}\\.md"`);
    const anchor = new RegExp(`<a href="[^"]*/${name}\\.md">Markdown</a>`);
    const begin = /^title: ".+"\ndescription: ".+"\nlang: "(en|zh-CN)"/;
    return [
      ...unless(link.test(html), 'its head does not name its copy'),
      ...unless(anchor.test(html), 'no link leads to its copy'),
      ...unless(head.includes(`page: "${name}/"`), 'its copy does not name it'),
      ...unless(begin.test(head), 'its copy lacks title, description or language'),
    ];
  });
  expect(wrong).toEqual([]);
});

test('a copy has every heading and every block of code', () => {
  const wrong = inCopies(({ page, nodes, elements }) => {
    const headings = ofTag(elements, /^h[1-6]$/).map(textOf);
    const blocks = ofTag(elements, /^pre$/).map((pre) => rawOf(pre).replace(/\n$/, ''));
    const isTable = /learn|reference/.test(page);
    return [
      ...(isTable ? [] : parting('heading', ofType(nodes, 'heading').map(textOf), headings)),
      ...parting('block', ofType(nodes, 'code').map(rawOf), blocks),
    ];
  });
  expect(wrong).toEqual([]);
});

test('a copy has every fact, every link and every figure’s words', () => {
  const wrong = inCopies(({ page, html, tree, nodes, elements }) => {
    const text = textOf(tree);
    const there = addresses(copyPath(page), urlsOf(nodes));
    const tables = ofTag(elements, /^table$/).length + (html.match(/ data-widget="/g)?.length ?? 0);
    const shown = ofType(nodes, 'table').length;
    return [
      ...missing('fact', ofClass(elements, 'fact').map(textOf), (fact) => text.includes(fact)),
      ...missing('link', addresses(page, hrefsOf(elements)), (url) => there.has(url)),
      ...unless(shown === tables, `${shown} tables, not ${tables}`),
    ];
  });
  expect(wrong).toEqual([]);
});

test('a copy is plain Markdown: no tag, no reference, no control', () => {
  const wrong = inCopies(({ page, nodes, body }) => {
    const prose = body.replaceAll(/^```.*?^```$/gms, '');
    return [
      ...ofType(nodes, 'html').map(({ value }) => value),
      ...(prose.match(/&#?\w+;|^import |\u00a0/m) ?? []),
      ...controls(page.slice(0, 2) as Lang).filter((word) => body.includes(word)),
    ];
  });
  expect(wrong).toEqual([]);
});

const files = new Map<string, string | null>();

/** The text of a built file, null if there is none. */
function fileAt(path: string): string | null {
  const file = `${dist}${path}${path.endsWith('/') ? 'index.html' : ''}`;
  if (!files.has(file)) files.set(file, existsSync(file) ? readFileSync(file, 'utf8') : null);
  return files.get(file) ?? null;
}

test('every relative link of a copy leads to something built', () => {
  const wrong = inCopies(({ page, nodes }) =>
    urlsOf(nodes)
      .filter((url) => !/^[a-z]+:/i.test(url))
      .filter((url) => {
        const { path, anchor } = target(copyPath(page), url);
        return !fileAt(path)?.includes(anchor && `id="${anchor}"`);
      })
      .map((url) => `its copy links ${url}, which is not built`),
  );
  expect(wrong).toEqual([]);
});
