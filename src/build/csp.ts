import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { squeezed } from './squeeze.ts';

const sha256 = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Hashes of the inline elements of one kind. */
const hashes = (html: string, tag: 'script' | 'style'): string[] =>
  [...html.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'gs'))].map(([, text]) => sha256(text!));

/** The search page compiles Pagefind's WebAssembly and fetches its index. */
const searches = (html: string): boolean => html.includes('<form id="search"');

/**
 * The policy of one page: nothing but what it uses. Scripts are our own files and the inline ones in
 * it; styles the inline ones, and our own files where a figure brings one when it is opened.
 */
export const policy = (html: string): string =>
  [
    "default-src 'none'",
    [
      "script-src 'self'",
      ...(searches(html) ? ["'wasm-unsafe-eval'"] : []),
      ...hashes(html, 'script'),
    ].join(' '),
    ...(searches(html) ? ["connect-src 'self'"] : []),
    [
      html.includes(' data-style=') ? "style-src 'self'" : 'style-src',
      ...hashes(html, 'style'),
    ].join(' '),
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

/** One style element instead of several: fewer hashes, better compression. */
function joinStyles(html: string): string {
  const styles = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, css]) => css!.trim());
  if (styles.length < 2) return html;
  const [head, ...rest] = html.split(/<style>.*?<\/style>/gs);
  return `${head}<style>${styles.join('')}</style>${rest.join('')}`;
}

const charset = '<meta charset="utf-8">';

/** A page with its policy first in its head, before anything it governs. */
export function secured(html: string): string {
  const joined = joinStyles(html);
  const meta = `<meta http-equiv="content-security-policy" content="${policy(joined)}">`;
  return joined.replace(charset, charset + meta);
}

/**
 * Gives every built page its own policy. Astro's `security.csp` puts its element behind the scripts
 * of the head and lists the hashes of every script of the framework, used or not.
 */
export const csp = (): AstroIntegration => ({
  name: 'csp',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const root = fileURLToPath(dir);
      for await (const file of glob('**/*.html', { cwd: root })) {
        const html = await readFile(root + file, 'utf8');
        await writeFile(root + file, secured(squeezed(html)));
      }
    },
  },
});
