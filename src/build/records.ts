import type { Element, Nodes } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visit } from 'unist-util-visit';
import { edited, insideOf, spanOf, treeOf, type Edit, type Span } from './html.ts';

/** One thing that search finds: a section, a question, a row, or a whole page without sections. */
export interface SearchRecord {
  /** From the root of the site, `en/how-it-works/#timer`. */
  readonly url: string;
  readonly title: string;
  /** The title of the page it stands on. */
  readonly page: string;
  readonly html: string;
}

/** What a reader of the text passes over. */
const asides = new Set('nav script style svg button select noscript template'.split(' '));

const isAside = (node: Nodes): boolean => node.type === 'element' && asides.has(node.tagName);

const linksBack = new Set(['permalink', 'to-code']);

const isLinkBack = ({ tagName, properties }: Element): boolean =>
  tagName === 'a' && [properties['className']].flat().some((name) => linksBack.has(String(name)));

/** The words of an element, with a space wherever a tag stands; without links to the place itself. */
function wordsOf(element: Element | undefined): string {
  const words: string[] = [];
  if (element)
    visit(element, (node) => {
      if (isAside(node) || (node.type === 'element' && isLinkBack(node))) return SKIP;
      if (node.type === 'text') words.push(node.value);
      return undefined;
    });
  return words.join(' ').replace(/\s+/g, ' ').trim();
}

const escaped = (value: string): string => toHtml({ type: 'text', value });

/** The main part of a page, taken apart. */
interface Main {
  readonly html: string;
  readonly title: Element | undefined;
  /** Headings of sections that have an address, in their order. */
  readonly headings: readonly Element[];
  readonly table: Element | undefined;
  /** What is not indexed is cut out. */
  readonly cuts: readonly Edit[];
  readonly inside: Span;
}

function mainOf(html: string): Main | null {
  const main = select('main', treeOf(html));
  if (!main) return null;
  const cuts: Edit[] = [];
  const headings: Element[] = [];
  visit(main, 'element', (element) => {
    if (element.tagName === 'h2' && element.properties['id']) headings.push(element);
    if (!isAside(element) && element.tagName !== 'h1') return undefined;
    cuts.push({ ...spanOf(element), text: ' ' });
    return SKIP;
  });
  const [title, table] = [select('h1', main), select('table.reference', main)];
  return { html, title, headings, table, cuts, inside: insideOf(main) };
}

/** Each row of a reference, under the words of its first cell. */
const rowsOf = (path: string, page: string, table: Element): SearchRecord[] =>
  selectAll('tr[id]', table).map((row) => {
    const [first, ...cells] = selectAll('th, td', row);
    const html = cells.map((cell) => `<p>${escaped(wordsOf(cell))}</p>`).join('');
    return { url: `${path}#${row.properties['id']}`, title: wordsOf(first), page, html };
  });

/** The page up to its first section, then each section that has an address. */
function sectionsOf(path: string, page: string, main: Main): SearchRecord[] {
  const end = main.table ? spanOf(main.table).from : main.inside.to;
  const headings = main.headings.filter((heading) => spanOf(heading).from < end);
  const starts = headings.map((heading) => spanOf(heading).from);
  const part = (from: number, to = end) => edited(main.html, main.cuts, { from, to });
  const lead = { url: path, title: page, page, html: part(main.inside.from, starts[0]) };
  const sections = headings.map((heading, i) => ({
    url: `${path}#${heading.properties['id']}`,
    title: wordsOf(heading),
    page,
    html: part(spanOf(heading).to, starts[i + 1]),
  }));
  return [lead, ...sections];
}

/**
 * What search finds of one page, `path` from the root, out of its finished HTML: so nothing is indexed
 * that a reader of that page does not see.
 */
export function recordsOf(path: string, html: string): readonly SearchRecord[] {
  const main = mainOf(html);
  const page = wordsOf(main?.title);
  if (!main || !page) return [];
  const rows = main.table ? rowsOf(path, page, main.table) : [];
  return [...sectionsOf(path, page, main), ...rows];
}

/** The record as Pagefind reads a page. */
export const documentOf = ({ title, page, html }: SearchRecord, tag: string): string =>
  `<!doctype html><html lang="${tag}"><body><h1>${escaped(title)}</h1>` +
  `<p data-pagefind-meta="page" data-pagefind-ignore>${escaped(page)}</p>${html}</body></html>`;
