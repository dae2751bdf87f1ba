import type { CDPSession, Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { broken, clock, openPlayer, row } from './player.ts';

test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 700 } });

interface Point {
  readonly x: number;
  readonly y: number;
}

const middleOf = async (target: Locator): Promise<Point> => {
  const { x, y, width, height } = (await target.boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
};

/** A finger that goes down, moves in steps, and is lifted. */
async function drag(page: Page, from: Point, to: Point, held?: () => Promise<void>) {
  const session: CDPSession = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: [...points] });
  await touch('touchStart', [from]);
  for (let i = 1; i <= 12; i += 1)
    await touch('touchMove', [
      { x: from.x + ((to.x - from.x) * i) / 12, y: from.y + ((to.y - from.y) * i) / 12 },
    ]);
  await held?.();
  await touch('touchEnd', []);
}

/** How far the page and the figure in it have been scrolled. */
const scrolled = (page: Page): Promise<number> =>
  page.evaluate(() => scrollY + document.querySelector('.screen')!.scrollTop);

test('a tap on a row moves the cursor there', async ({ page }) => {
  await openPlayer(page, 'scenario=one-way-loss');
  const probe = row(page, 'probe').first().locator('text.note');
  await probe.scrollIntoViewIfNeeded();
  await probe.tap();
  await expect(clock(page)).toHaveText('61.44 s');
  await expect(page.locator('.pane.packet')).toContainText('keepalive');
});

test('a finger drawn over the figure scrolls, and changes nothing', async ({ page }) => {
  await openPlayer(page, 'at=61.44');
  await page.locator('.screen').scrollIntoViewIfNeeded();
  const before = await scrolled(page);
  const list = await broken(page).allTextContents();
  const from = await middleOf(row(page, 'probe').nth(1).locator('text.note'));
  await drag(page, from, { x: from.x, y: from.y - 200 });
  await expect.poll(() => scrolled(page)).toBeGreaterThan(before + 50);
  await expect(clock(page)).toHaveText('61.44 s');
  expect(await broken(page).allTextContents()).toEqual(list);
  await expect(page).toHaveURL(/at=61\.44$/);
});

test('a handle drawn by a finger moves its break, and does not scroll', async ({ page }) => {
  await openPlayer(page);
  const handle = page.getByRole('slider', { name: 'Move: B power off' });
  await handle.scrollIntoViewIfNeeded();
  const from = await middleOf(handle.locator('path'));
  const to = await middleOf(row(page, 'probe').nth(1).locator('text.time'));
  const before = await scrolled(page);
  await drag(page, from, { x: from.x, y: to.y }, async () => {
    await expect(handle.locator('text')).toBeVisible();
    expect(await scrolled(page)).toBe(before);
  });
  await expect(page).toHaveURL(/breaks=power-server-(6[2-9]|7\d)000\b/);
  await expect(page.locator('.screen .ghost')).toHaveCount(1);
});

test('what a finger aims at is 44 px high, but for the slider that each field has besides', async ({
  page,
}) => {
  await openPlayer(page, 'ghost=scenario%3Dhealthy');
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
  const small = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.stage :is(button, select, summary, input)')]
      .filter((element) => !element.matches('.numbers [type=range]'))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .map(({ element, box }) => {
        // A box to tick is as large as its label.
        const label = element.matches('[type=checkbox], .speed input') && element.closest('label');
        return { element, box: label ? label.getBoundingClientRect() : box };
      })
      .filter(({ box }) => box.width > 0 && box.height < 43.5)
      .map(({ element, box }) => `${element.outerHTML.slice(0, 90)} ${box.height}`),
  );
  expect(small).toEqual([]);
});
