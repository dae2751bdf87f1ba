import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

/** Folder of the built site, with a slash at its end. */
export const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Every built page as its path from the root, `en/how-it-works/`. */
export const pages: readonly string[] = globSync('**/*.html', { cwd: dist })
  .map((file) => file.replaceAll('\\', '/').replace(/index\.html$/, ''))
  .sort();

if (pages.length === 0) throw new Error('Nothing is built yet: run npm run build first.');

const read = new Map<string, string>();

/** The HTML of a page. */
export function htmlOf(page: string): string {
  const file = page.endsWith('.html') ? page : `${page}index.html`;
  const html = read.get(page) ?? readFileSync(`${dist}${file}`, 'utf8');
  read.set(page, html);
  return html;
}

/**
 * What is wrong with pages, each finding behind the path of its page: one test tells of all pages
 * at once, and what it prints is the list of what to mend.
 */
export const findings = (
  find: (html: string, page: string) => readonly string[],
  of: readonly string[] = pages,
): readonly string[] =>
  of.flatMap((page) => find(htmlOf(page), page).map((finding) => `/${page}: ${finding}`));

/** A finding where something does not hold; none where it does. */
export const unless = (holds: boolean, finding: string): readonly string[] =>
  holds ? [] : [finding];

/** Bytes of a text as a server sends it with brotli. */
export const brotli = (text: string): number => brotliCompressSync(text).length;

/** The same as a server sends it that compresses while it answers. */
export const hasty = (text: string): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

/** What a link in a page points to: file path from the root and anchor. */
export function target(page: string, href: string): { path: string; anchor: string } {
  const url = new URL(href, `http://site/${page}`);
  return { path: url.pathname.slice(1), anchor: url.hash.slice(1) };
}
