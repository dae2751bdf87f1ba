import type { Frame, Page } from '@playwright/test';
import { pages } from '../built/pages.ts';
import { at, expect, test } from './fixtures.ts';

const element = (attributes: string) =>
  `<script src="${at.root('embed.js')}"></script><keepalive-widget ${attributes}></keepalive-widget>`;

/** A calculator shows numbers; what reads a paste shows none, see evidence.spec.ts. */
const isWidget = (page: string, lang: string): boolean =>
  new RegExp(`^${lang}/(calculators|embed)/(?!evidence).`).test(page);

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

for (const [lang, note] of [
  ['en', /^These are this calculator’s defaults, not the numbers of your link/],
  ['zh', /^下面是计算器默认参数的结果，不是你链接里的参数/],
] as const)
  for (const path of [`${lang}/`, ...pages.filter((page) => isWidget(page, lang))])
    test(`/${path} without scripts calls the defaults defaults, where the answer stands`, async ({
      browser,
    }) => {
      const page = await browser.newPage({ javaScriptEnabled: false });
      await page.goto(at.root(`${path}?v=1&idle=33&interval=7&probes=4`));
      expect(await page.locator('.result > noscript').innerText()).toMatch(note);
      await expect(page.locator('.widget noscript:visible')).toHaveCount(3);
      const first = await page.locator('.result > :first-child').evaluate((e) => e.localName);
      expect(first).toBe('noscript');
      await page.close();
    });

test('with scripts nothing of it is there, and nothing moves', async ({ page }) => {
  await page.goto(at.root('en/embed/detection/?v=1'));
  await expect(page.locator('.widget noscript')).toHaveCount(0);
  await expect(page.getByText('defaults, not the numbers')).toHaveCount(0);
});

test('in a frame without scripts it says the same', async ({ browser }) => {
  // The browser complains in its console that the frame's scripts are refused.
  const page = await browser.newPage();
  const src = at.root('zh/embed/detection/?v=1&idle=60');
  await page.goto(at.wiki(`<iframe sandbox="" height="900" title="k" src="${src}"></iframe>`));
  const [frame] = await frames(page, 1);
  expect(await frame!.locator('body').innerText()).toContain('不是你链接里的参数');
  await page.close();
});

test('a widget whose script does not come says that it shows the defaults', async ({ browser }) => {
  const page = await browser.newPage();
  await page.route('**/scripts/player.*', (route) => route.abort());
  await page.goto(at.root('en/embed/player/?v=1&idle=10'));
  await expect(page.locator('.result > aside')).toContainText('defaults, not the numbers');
  await expect(page.locator('.result')).toBeVisible();
  await page.close();
});

for (const query of [
  'v=1&amp;idle=60&amp;interval=10&amp;probes=3',
  'v=1&#38;idle=60&#38;interval=10&#38;probes=3',
])
  test(`?${query} is read as it was meant, and says so until something is changed`, async ({
    page,
  }) => {
    await page.goto(at.root(`en/embed/detection/?${query}`));
    await expect(page.locator('.answer')).toHaveText('1 min 30 s');
    await expect(page.locator('.notices')).toContainText('was read as “&”: v=1&idle=60');
    await page.getByRole('button', { name: 'Unanswered probes: more' }).click();
    await expect(page.locator('.notices')).toHaveCount(0);
    await expect(page).toHaveURL(/\?v=1&idle=60&interval=10&probes=4$/);
  });

test('the element reads settings in which an ampersand was escaped twice', async ({ page }) => {
  const settings = 'idle=60&amp;amp;interval=10&amp;amp;probes=3';
  await page.goto(at.wiki(element(`name="detection" settings="${settings}"`)));
  const [frame] = await frames(page, 1);
  await expect(frame!.locator('.answer')).toHaveText('1 min 30 s');
});

test('what was said of a value goes with it, and comes back with it', async ({ page }) => {
  await page.goto(at.root('en/calculators/detection/?idle=-5&probes=-1&foo=1&v=9'));
  const said = page.locator('.notices li');
  await expect(said).toHaveCount(4);
  await page.locator('.row input').first().fill('30');
  await expect(said).toHaveText([/Unanswered probes/, /“foo=1”/]);
  await page.getByRole('button', { name: 'Reset', exact: true }).click();
  await expect(said).toHaveText([/“foo=1”/]);
  await page.getByRole('button', { name: 'Undo reset' }).click();
  await expect(said).toHaveText([/Unanswered probes/, /“foo=1”/]);
});

test('in a frame that may open no page a link leads on within it', async ({ browser }) => {
  const page = await browser.newPage();
  const src = at.root('en/embed/detection/?v=1&idle=60');
  await page.goto(
    at.wiki(`<iframe sandbox="allow-scripts" height="900" title="k" src="${src}"></iframe>`),
  );
  const frame = page.frameLocator('iframe');
  await frame.getByRole('link', { name: 'Open on its own page' }).click();
  await expect(frame.locator('h1')).toBeVisible();
  await expect(frame.locator('.row input').first()).toHaveValue('60');
  await page.close();
});
