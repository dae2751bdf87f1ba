import type { Frame, Page } from '@playwright/test';
import { at, expect, test } from './fixtures.ts';

const element = (attributes: string) =>
  `<script src="${at.root('embed.js')}"></script><keepalive-widget ${attributes}></keepalive-widget>`;

async function frames(page: Page, count: number): Promise<Frame[]> {
  await expect.poll(() => page.frames().length).toBe(count + 1);
  return page.frames().slice(1);
}

test('on a foreign page the element shows the widget, titled, in its language, at its full height', async ({
  page,
}) => {
  await page.goto(
    at.wiki(element('name="detection" lang="zh" settings="idle=60&amp;interval=10&amp;probes=3"')),
  );
  const [frame] = await frames(page, 1);
  await expect(frame!.locator('.answer')).toHaveText('1 分 30 秒');
  const box = page.locator('keepalive-widget iframe');
  await expect(box).toHaveAttribute('title', /keepalive/i);
  const needed = await frame!.evaluate(() => document.documentElement.scrollHeight);
  await expect.poll(() => box.evaluate((e) => e.clientHeight)).toBe(needed);
});

test('the element follows theme and settings as its page changes them', async ({ page }) => {
  await page.goto(at.wiki(element('name="detection" theme="dark"')));
  const [frame] = await frames(page, 1);
  await expect(frame!.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.locator('keepalive-widget').evaluate((e) => e.setAttribute('theme', 'light'));
  await expect(frame!.locator('html')).toHaveAttribute('data-theme', 'light');
  await page.locator('keepalive-widget').evaluate((e) => e.setAttribute('settings', 'probes=1'));
  await expect(page.frameLocator('iframe').locator('.answer')).toHaveText('2 h 1 min 15 s');
});

test('several embeds on one page keep to themselves', async ({ page }) => {
  await page.goto(at.wiki(element('settings="probes=1"') + element('settings="probes=2"')));
  const [one, two] = await frames(page, 2);
  await one!.locator('.row input').first().fill('60');
  await expect(one!.locator('.answer')).toHaveText('2 min 15 s');
  await expect(two!.locator('.answer')).toHaveText('2 h 2 min 30 s');
});

test('in a sandbox without an origin it computes, and leaves text selected where copying is refused', async ({
  page,
}) => {
  const src = at.root('en/embed/detection/?v=1&idle=60&interval=10&probes=3&theme=dark');
  await page.goto(
    at.wiki(
      `<iframe sandbox="allow-scripts" width="280" height="900" title="k" src="${src}"></iframe>`,
    ),
  );
  const [frame] = await frames(page, 1);
  await expect(frame!.locator('.answer')).toHaveText('1 min 30 s');
  await expect(frame!.locator('html')).toHaveAttribute('data-theme', 'dark');
  await frame!.getByRole('button', { name: 'Unanswered probes: more' }).click();
  await expect(frame!.locator('.answer')).toHaveText('1 min 40 s');
  await frame!.evaluate(() => {
    document.execCommand = () => false;
  });
  await frame!.getByRole('button', { name: 'Copy link' }).click();
  const field = frame!.locator('textarea');
  await expect(field).toBeVisible();
  const selected = await field.evaluate((e: HTMLTextAreaElement) =>
    e.value.slice(e.selectionStart, e.selectionEnd),
  );
  expect(selected).toBe(at.root('en/calculators/detection/?v=1&idle=60&interval=10&probes=4'));
  expect(await frame!.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    280,
  );
});

test('a page that refuses storage loses nothing but the memory of the theme', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(at.root('en/'));
  await page.getByRole('button', { name: 'Dark' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
