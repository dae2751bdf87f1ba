import type { Nodes, Paragraph, PhrasingContent, RootContent, Text } from 'mdast';
import type { Lang } from '~/i18n/locales.ts';
import { isLead } from './handlers.ts';
import { strings } from './strings.ts';

const isPlain = (node: RootContent | undefined): node is Paragraph =>
  node?.type === 'paragraph' && !isLead(node);

const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

/** Each lead takes the paragraph after it into itself; before anything else it ends with its colon. */
export function joinLeads(nodes: readonly RootContent[], lang: Lang): RootContent[] {
  const { colon } = strings[lang];
  const text = (value: string): Text => ({ type: 'text', value });
  return nodes.flatMap((node, i): RootContent[] => {
    const [before, after] = [nodes[i - 1], nodes[i + 1]];
    if (isLead(node))
      return isPlain(after) ? [] : [paragraph(...node.children, text(colon.trimEnd()))];
    if (!isPlain(node) || !isLead(before)) return [node];
    return [paragraph(...before.children, text(colon), ...node.children)];
  });
}

/** Texts side by side as one, with plain spaces, and none beside a full-width bracket. */
function joinTexts(nodes: readonly Nodes[]): Nodes[] {
  const joined: Nodes[] = [];
  for (const node of nodes) {
    const before = joined.at(-1);
    if (node.type === 'text' && before?.type === 'text') before.value += node.value;
    else joined.push(node.type === 'text' ? { ...node } : node);
  }
  for (const node of joined)
    if (node.type === 'text')
      node.value = node.value.replaceAll('\u00a0', ' ').replaceAll(/ +(?=（)|(?<=）) +/g, '');
  return joined;
}

/** The tree with its texts joined and the address of each link as `to` makes it. Changes the tree. */
export function tidy(node: Nodes, to: (url: string) => string): void {
  if (node.type === 'link') node.url = to(node.url);
  if (!('children' in node)) return;
  node.children = joinTexts(node.children) as typeof node.children;
  for (const child of node.children) tidy(child, to);
}
