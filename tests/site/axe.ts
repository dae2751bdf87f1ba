import type { Page } from '@playwright/test';
import axe, { type AxeResults, type RunOptions } from 'axe-core';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** The rules that look at colours. */
const colours = ['color-contrast', 'link-in-text-block'];

/** A rule that is broken, and the HTML of the first element that breaks it. */
export type Finding = readonly [rule: string, html: string];

/** Runs axe in the page itself: its report of what passes is far larger than all pages together. */
async function run(page: Page, options: RunOptions): Promise<Finding[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (asked) => {
    const { axe: own } = window as unknown as { axe: { run(o: RunOptions): Promise<AxeResults> } };
    const { violations } = await own.run({ ...asked, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => [id, nodes[0]!.html] as const);
  }, options);
}

/** What a page has against the WCAG's rules up to AA and good practice, `but` for some rules. */
export const accessibility = (page: Page, but: readonly string[] = []): Promise<Finding[]> =>
  run(page, {
    runOnly: wcag,
    rules: Object.fromEntries(but.map((rule) => [rule, { enabled: false }])),
  });

/** The same in dark, which changes colours and nothing else: `tests/built/styles.test.ts`. */
export async function accessibilityInDark(page: Page): Promise<Finding[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  return run(page, { runOnly: colours });
}
