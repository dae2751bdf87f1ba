import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** Where something stands in the text of a page, in UTF-16 units. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A span of a page and what stands there instead. */
export interface Edit extends Span {
  readonly text: string;
}

/** The tree of a page, each node with its place in the text. */
export const treeOf = (html: string): Root => fromHtml(html, { verbose: true });

type Place = Nodes['position'];

/** Throws for what the text does not say and a parser adds, such as a missing `<body>`. */
function placed(place: Place, what: string): Span {
  const [from, to] = [place?.start.offset, place?.end.offset];
  if (from === undefined || to === undefined) throw new Error(`${what} has no place in its page`);
  return { from, to };
}

/** The place of a node, tags and all. Throws for one that a parser added. */
export const spanOf = (node: Nodes): Span => placed(node.position, node.type);

/** What stands between the tags of an element. Throws for one without an end tag. */
export function insideOf({ data, tagName }: Element): Span {
  const tags = data?.position;
  return {
    from: placed(tags?.opening, `<${tagName}>`).to,
    to: placed(tags?.closing, `</${tagName}>`).from,
  };
}

/**
 * The text, or this span of it, with every edit that lies in it. Edits do not overlap; what is put in
 * comes before what is replaced at the same place.
 */
export function edited(
  html: string,
  edits: readonly Edit[],
  { from, to }: Span = { from: 0, to: html.length },
): string {
  const within = edits.filter((edit) => edit.from >= from && edit.to <= to);
  let at = from;
  const kept = within
    .toSorted((a, b) => a.from - b.from || a.to - b.to)
    .map((edit) => {
      const before = html.slice(at, edit.from);
      at = edit.to;
      return before + edit.text;
    });
  return kept.join('') + html.slice(at, to);
}
