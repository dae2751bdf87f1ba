import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { brotli, dist, findings, hasty, htmlOf, pages, unless } from './pages.ts';

/** Ten TCP segments less headers: what one round trip brings. */
const firstFlight = 14_000;

const named = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map(([, src]) => src!.replace(/^.*scripts\//, ''));

/** What a page loads whatever its reader does. */
const scripts = (html: string): string[] => named(html, /<script defer src="([^"]+)"/g);

/** What the figures of a page load when they come near; the player is the heavier one. */
const figures = (html: string): string[] => [
  ...new Set(named(html, /data-script="([^"]+)"/g).filter((file) => !file.startsWith('player'))),
];

const weights = new Map<string, number>();

function weightOf(file: string): number {
  const found = weights.get(file) ?? brotli(readFileSync(`${dist}scripts/${file}`, 'utf8'));
  weights.set(file, found);
  return found;
}

const bytes = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + weightOf(file), 0);

/** Bytes of the scripts that stand in a page itself. */
const inlineScripts = (html: string): number =>
  [...html.matchAll(/<script>(.*?)<\/script>/gs)].reduce((sum, [, code]) => sum + brotli(code!), 0);

const isArticle = (page: string): boolean =>
  /^(en|zh)\/[\w-]+\/$/.test(page) && !page.includes('calculators');

const over = (weight: number, limit: number, what: string): readonly string[] =>
  unless(weight <= limit, `${what} weighs ${weight}, over ${limit}`);

/** The same of a text; what passes when compressed in haste needs no thorough compression. */
const heavy = (text: string, limit: number, what: string): readonly string[] =>
  hasty(text) <= limit ? [] : over(brotli(text), limit, what);

test('every page arrives in its first flight', () => {
  const wrong = findings((html, page) => heavy(html, isArticle(page) ? firstFlight : 30_000, 'it'));
  expect(wrong).toEqual([]);
});

test('the answer of every calculator arrives in the first flight', () => {
  const wrong = findings((html) => {
    const answer = html.indexOf('</output>');
    return answer > 0 ? heavy(html.slice(0, answer), firstFlight, 'up to its answer it') : [];
  });
  expect(wrong).toEqual([]);
});

test('no page needs a script before its first paint, or a style that no rule governs', () => {
  const unwanted = [/<script(?! defer)[^>]* src=/, /type="module"/, / style="/];
  const wrong = findings((html) => unwanted.flatMap((pattern) => html.match(pattern)?.[0] ?? []));
  expect(wrong).toEqual([]);
});

test('an article loads little after its first paint', () => {
  const wrong = findings((html) => {
    const loaded = [...scripts(html), ...figures(html).slice(0, 1)];
    return over(bytes(loaded), 16_000, 'what it loads');
  }, pages.filter(isArticle));
  expect(wrong).toEqual([]);
});

/** Far above the 25 kB of other widgets: a whole kernel model, five views and the words of 21 stories. */
const playerScript = 43_000;

test('an embed asks for nothing but its own HTML, whose script has at most 25 kB', () => {
  const wrong = findings(
    (html) => [...scripts(html), ...over(inlineScripts(html), 25_000, 'its script')],
    pages.filter((path) => /embed\/(?!player)/.test(path)),
  );
  expect(wrong).toEqual([]);
});

test('the player is one script, linked, so that its page does not wait for it', () => {
  for (const lang of ['en', 'zh']) {
    const [script, ...others] = scripts(htmlOf(`${lang}/embed/player/`));
    expect(others).toEqual([]);
    expect(bytes([script!])).toBeLessThanOrEqual(playerScript);
  }
});

test('a widget script carries the words of one language only', () => {
  for (const [lang, other] of [
    ['en', '对端失效'],
    ['zh', 'How long until'],
  ] as const)
    expect(htmlOf(`${lang}/embed/detection/`)).not.toContain(other);
});

test('the words of no-effect’s explanations are not in its page: they come with the first paste', () => {
  expect(htmlOf('en/calculators/no-effect/')).not.toContain('the window probe timer');
  expect(htmlOf('zh/embed/no-effect/')).not.toContain('窗口探测定时器');
});

test('the embed element weighs at most 1 kB', () => {
  expect(brotli(readFileSync(`${dist}embed.js`, 'utf8'))).toBeLessThanOrEqual(1_000);
});
