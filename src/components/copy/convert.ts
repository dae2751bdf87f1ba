import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import type { Definition, Nodes, Root } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Lang } from '~/i18n/locales.ts';
import { handlersFor } from './handlers.ts';
import { definitionOf } from './sources.ts';
import { joinLeads, tidy } from './tidy.ts';
import { writers } from './writers.ts';

/** Ids of the sources that the tree refers to, in the order of their first use. */
const cited = (node: Nodes): readonly string[] => [
  ...(node.type === 'linkReference' ? [node.identifier] : []),
  ...('children' in node ? node.children.flatMap(cited) : []),
];

const definition = (id: string, lang: Lang): Definition => ({
  type: 'definition',
  identifier: id,
  label: id,
  ...definitionOf(id, lang),
});

/**
 * The HTML of a page's own parts as Markdown (GitHub's tables): links as `to` makes their addresses,
 * sources as references, whose addresses stand at the end with title and date.
 */
export function convert(html: string, lang: Lang, to: (url: string) => string): string {
  const hast = fromHtml(html, { fragment: true });
  const tree = toMdast(hast, { document: true, handlers: handlersFor(lang) }) as Root;
  const flow = joinLeads(tree.children, lang);
  tidy({ type: 'root', children: flow }, to);
  const ids = [...new Set(flow.flatMap(cited))];
  const root: Root = {
    type: 'root',
    children: [...flow, ...ids.map((id) => definition(id, lang))],
  };
  return toMarkdown(root, {
    bullet: '-',
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
    handlers: writers,
    resourceLink: true,
    rule: '-',
    tightDefinitions: true,
  });
}
