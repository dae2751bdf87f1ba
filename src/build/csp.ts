import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { createHash } from 'node:crypto';
import { visit } from 'unist-util-visit';
import { spanOf, type Edit } from './html.ts';

const sha256 = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What the policy of a page depends on. */
interface Used {
  readonly charset: Element | null;
  /** Scripts that stand within the page. */
  readonly scripts: readonly Element[];
  readonly styles: readonly Element[];
  /** The search page compiles Pagefind's WebAssembly and fetches its index. */
  readonly searches: boolean;
  /** It has a form that leads to a page of ours. */
  readonly sends: boolean;
  /** A figure brings a stylesheet when it is opened. */
  readonly loadsStyle: boolean;
}

function usedBy(tree: Root): Used {
  const found = { scripts: [] as Element[], styles: [] as Element[] };
  let charset: Element | null = null;
  let [searches, sends, loadsStyle] = [false, false, false];
  visit(tree, 'element', (element) => {
    const { tagName, properties } = element;
    if (tagName === 'meta' && properties['charSet']) charset = element;
    if (tagName === 'script' && !properties['src']) found.scripts.push(element);
    if (tagName === 'style') found.styles.push(element);
    sends ||= tagName === 'form' && properties['action'] !== undefined;
    searches ||= tagName === 'form' && properties['id'] === 'search';
    loadsStyle ||= properties['dataStyle'] !== undefined;
  });
  return { ...found, charset, searches, sends, loadsStyle };
}

/** One style of several: fewer hashes, better compression. */
const joined = (styles: readonly Element[]): string =>
  styles.length === 1
    ? toString(styles[0]!)
    : styles.map((style) => toString(style).trim()).join('');

/**
 * The policy of one page: nothing but what it uses. Scripts are our own files and the inline ones in
 * it; styles the inline ones, and our own files where a figure brings one when it is opened.
 */
function policy({ scripts, styles, searches, sends, loadsStyle }: Used): string {
  const script = ["'self'", ...(searches ? ["'wasm-unsafe-eval'"] : [])];
  return [
    "default-src 'none'",
    ['script-src', ...script, ...scripts.map((one) => sha256(toString(one)))].join(' '),
    ...(searches ? ["connect-src 'self'"] : []),
    [
      loadsStyle ? "style-src 'self'" : 'style-src',
      ...(styles.length > 0 ? [sha256(joined(styles))] : []),
    ].join(' '),
    "img-src 'self'",
    "base-uri 'none'",
    `form-action ${sends ? "'self'" : "'none'"}`,
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

function joining(styles: readonly Element[]): readonly Edit[] {
  if (styles.length < 2) return [];
  const text = `<style>${joined(styles)}</style>`;
  return styles.map((style, i) => ({ ...spanOf(style), text: i === 0 ? text : '' }));
}

/**
 * What gives a page its policy, first in its head, before anything it governs; and one style element
 * instead of several. Throws for a page that does not say its character set.
 */
export function securing(tree: Root): readonly Edit[] {
  const used = usedBy(tree);
  if (!used.charset) throw new Error('no <meta charset> to put the policy behind');
  const { to } = spanOf(used.charset);
  const text = `<meta http-equiv="content-security-policy" content="${policy(used)}">`;
  return [...joining(used.styles), { from: to, to, text }];
}
