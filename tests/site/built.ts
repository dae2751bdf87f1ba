import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

/** Folder of the built site, with a slash at its end. */
export const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Every built page as its path from the root, `en/how-it-works/`. */
export const pages: readonly string[] = globSync('**/*.html', { cwd: dist })
  .map((file) => file.replaceAll('\\', '/').replace(/index\.html$/, ''))
  .sort();

const isCase = (page: string): boolean => /\/recordings\/./.test(page);

/** Cases by their length, with long commands, one that folds; two kernels' lists, tests by others. */
const sample =
  /\/recordings\/(?:bh-i2v1c3|icmp-hu-data-r2-3|mbox-3s-ka5|w-ka-ut-day|peers|on\/6\.(?:12\.117-hz300|18\.44))\//;

/** Pages that a browser opens: all but the cases of the recordings, of which a few stand for all. */
export const visited: readonly string[] = pages.filter(
  (page) => !isCase(page) || sample.test(page),
);

/** The HTML of a page. */
export const htmlOf = (page: string): string =>
  readFileSync(`${dist}${page.endsWith('.html') ? page : `${page}index.html`}`, 'utf8');

/** Bytes of a text as a server sends it with brotli. */
export const brotli = (text: string): number => brotliCompressSync(text).length;

/** What a link in a page points to: file path from the root and anchor. */
export function target(page: string, href: string): { path: string; anchor: string } {
  const url = new URL(href, `http://site/${page}`);
  return { path: url.pathname.slice(1), anchor: url.hash.slice(1) };
}
