import type { Locator, Page } from '@playwright/test';
import { at, expect } from './fixtures.ts';

/** Opens the player's own page with the settings of a link. */
export async function openPlayer(page: Page, query = '', lang = 'en'): Promise<void> {
  await page.goto(at.root(`${lang}/calculators/player/${query && `?${query}`}`));
  await expect(page.locator('.transport')).toBeVisible();
}

/** The true time at the cursor, as the reader sees it. */
export const clock = (page: Page): Locator => page.locator('.transport .clock');

/** The same in seconds. */
export const secondsAt = async (page: Page): Promise<number> =>
  Number.parseFloat((await clock(page).textContent())!.replaceAll(',', ''));

/** The list of what was broken. */
export const broken = (page: Page): Locator => page.locator('ol.breaks > li');

/** Breaks something at the cursor: the list of a place, and what in it. */
export async function breakIt(page: Page, place: string, what: string): Promise<void> {
  await page.getByRole('button', { name: `Break something: ${place}` }).click();
  await page.getByRole('button', { name: what, exact: true }).click();
}

/** What differs from the run before. */
export const differences = (page: Page): Locator => page.locator('.compare li');

/** The row of the figure that holds some words. */
export const row = (page: Page, words: string): Locator =>
  page.locator('.screen svg.ladder:not(.over) g[data-part]', { hasText: words });

/** True while something in the page has the focus. */
export const hasFocus = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement !== document.body && document.activeElement !== null);

/** Goes on by Tab until an element has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const focused = () => target.evaluate((element) => element === document.activeElement);
  for (let i = 0; i < 80 && !(await focused()); i += 1) await page.keyboard.press('Tab');
  await expect(target).toBeFocused();
}

/** Everything a link must bring back: moment, breaks, comparison, figure and event table. */
export async function seen(page: Page): Promise<Record<string, unknown>> {
  return {
    clock: await clock(page).textContent(),
    broken: await broken(page).locator('b').allTextContents(),
    refused: await page.locator('ol.breaks .refused').count(),
    differences: await differences(page).allTextContents(),
    answer: await page.locator('.answer').textContent(),
    figure: await page.locator('.screen svg.ladder:not(.over)').innerHTML(),
    table: await page.locator('.widget > details table').innerText(),
    notices: await page.locator('.notices li').count(),
  };
}
