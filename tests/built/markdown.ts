import { readFileSync } from 'node:fs';
import type { Element, Nodes as Html } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Nodes as Markdown } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { dist, htmlOf } from './pages.ts';

/** A tree of either kind, as far as both are walked. */
type Tree = Html | Markdown;

/** The nodes of a tree in their order, without those that `leave` names and all below them. */
export function nodesOf<T extends Tree>(tree: T, leave?: (node: T) => boolean): readonly T[] {
  if (leave?.(tree)) return [];
  const children = 'children' in tree ? (tree.children as T[]) : [];
  return [tree, ...children.flatMap((child) => nodesOf(child, leave))];
}

/** The text of a tree as it stands. */
export const rawOf = (tree: Tree): string =>
  nodesOf(tree)
    .map((node) => ('value' in node ? node.value : ''))
    .join('');

/** The text of a tree with plain spaces, none at its ends. */
export const textOf = (tree: Tree): string => rawOf(tree).replaceAll(/\s+/g, ' ').trim();

const classed = ({ properties }: Element, name: string): boolean =>
  Array.isArray(properties.className) && properties.className.includes(name);

/** The Markdown file of a page, `en/questions/path/` → `en/questions/path.md`. */
export const copyPath = (page: string): string => page.replace(/\/$/, '.md');

/** The text of a page's copy without its YAML head, and that head. */
export function copyOf(page: string): { readonly head: string; readonly body: string } {
  const text = readFileSync(dist + copyPath(page), 'utf8');
  const [, head = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  return { head, body };
}

/** Markdown with GitHub's tables, as a tree. */
export const parsed = (markdown: string): Markdown =>
  fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });

/** The elements of a page's main part for readers: no navigation within it, and no widget. */
export function elementsOf(page: string): readonly Element[] {
  const isElement = (node: Html): node is Element => node.type === 'element';
  const main = nodesOf<Html>(fromHtml(htmlOf(page))).find(
    (node) => isElement(node) && node.tagName === 'main',
  )!;
  const aside = (node: Html) =>
    isElement(node) &&
    (node.tagName === 'nav' ||
      'dataWidget' in node.properties ||
      classed(node, 'permalink') ||
      classed(node, 'to-code'));
  return nodesOf(main, aside).filter(isElement);
}

/** Those of the elements with this class. */
export const ofClass = (elements: readonly Element[], name: string): readonly Element[] =>
  elements.filter((element) => classed(element, name));
