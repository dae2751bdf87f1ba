import { readFileSync } from 'node:fs';
import { brotli, dist, htmlOf, pages } from './built.ts';
import { expect, test } from './fixtures.ts';

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

const bytes = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + brotli(readFileSync(`${dist}scripts/${file}`, 'utf8')), 0);

/** Bytes of the scripts that stand in a page itself. */
const inlineScripts = (html: string): number =>
  [...html.matchAll(/<script>(.*?)<\/script>/gs)].reduce((sum, [, code]) => sum + brotli(code!), 0);

const isArticle = (page: string): boolean =>
  /^(en|zh)\/[\w-]+\/$/.test(page) && !page.includes('calculators');

for (const page of pages) {
  const html = htmlOf(page);
  test(`/${page} arrives in its first flight`, () => {
    expect(brotli(html)).toBeLessThanOrEqual(isArticle(page) ? firstFlight : 30_000);
    const answer = html.indexOf('</output>');
    if (answer > 0) expect(brotli(html.slice(0, answer))).toBeLessThanOrEqual(firstFlight);
  });

  test(`/${page} needs no script before its first paint, and little after it`, () => {
    expect(html).not.toMatch(/<script(?! defer)[^>]* src=/);
    expect(html).not.toMatch(/type="module"/);
    if (isArticle(page))
      expect(bytes([...scripts(html), ...figures(html).slice(0, 1)])).toBeLessThanOrEqual(16_000);
    expect(html).not.toMatch(/ style="/);
  });
}

/** Far above the 25 kB of other widgets: a whole kernel model, five views and the words of 21 stories. */
const playerScript = 43_000;

test('an embed asks for nothing but its own HTML, whose script has at most 25 kB', () => {
  for (const page of pages.filter((path) => /embed\/(?!player)/.test(path))) {
    expect(scripts(htmlOf(page))).toEqual([]);
    expect(inlineScripts(htmlOf(page))).toBeLessThanOrEqual(25_000);
  }
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

test('the embed element weighs at most 1 kB', () => {
  expect(brotli(readFileSync(`${dist}embed.js`, 'utf8'))).toBeLessThanOrEqual(1_000);
});
