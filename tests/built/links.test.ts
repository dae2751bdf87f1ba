import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dist, findings, htmlOf, pages, target } from './pages.ts';

const linksIn = (html: string): string[] =>
  [...html.matchAll(/<(?:a|link|script)\b[^>]*\s(?:href|src)="([^"]+)"/g)].map(([, href]) =>
    href!.replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
  );

const isOwn = (href: string): boolean => !/^(?:[a-z]+:|\/\/)/i.test(href);

const ids = new Map<string, ReadonlySet<string>>();

/** The anchors of a page or file. */
function idsOf(path: string): ReadonlySet<string> {
  const found =
    ids.get(path) ?? new Set([...htmlOf(path).matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id!));
  ids.set(path, found);
  return found;
}

const files = new Map<string, boolean>();

function isBuilt(file: string): boolean {
  const found = files.get(file) ?? existsSync(dist + file);
  files.set(file, found);
  return found;
}

function problems(page: string, href: string): string[] {
  const { path, anchor } = target(page, href);
  const file = path.endsWith('/') || path === '' ? `${path}index.html` : path;
  if (!isBuilt(file)) return [`${href}: no ${file}`];
  return anchor && !idsOf(path).has(anchor) ? [`${href}: no #${anchor}`] : [];
}

test('every link leads to a page and a section that exist', () => {
  const wrong = findings((html, page) =>
    linksIn(html)
      .filter(isOwn)
      .flatMap((href) => problems(page, href)),
  );
  expect(wrong).toEqual([]);
});

test('no page but 404 links from the root of its server, so any sub-path can hold the site', () => {
  const wrong = findings(
    (html) => linksIn(html).filter((href) => href.startsWith('/')),
    pages.filter((path) => path !== '404.html'),
  );
  expect(wrong).toEqual([]);
});
