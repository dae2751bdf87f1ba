import { at, expect, test } from './fixtures.ts';

const asked = (text: string) => `?q=${encodeURIComponent(text)}`;

test('a slash on any page leads to the field of its header, and all else works by keyboard under a sub-path', async ({
  page,
}) => {
  await page.goto(at.deep('zh/how-it-works/'));
  await page.keyboard.press('/');
  await expect(page.locator('nav input')).toBeFocused();
  await page.keyboard.type('半开');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(at.deep(`zh/search/${asked('半开')}`));
  await expect(page.locator('#q')).toBeFocused();
  await expect(page.locator('#status')).toContainText('结果');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('#results a').first()).toBeFocused();
  await page.keyboard.press('/');
  await expect(page.locator('#q')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const to = await page.locator('#results a').first().getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new URL(to!, at.deep('zh/search/')).href);
});

test('nothing of the index is loaded before the reader types', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto(at.root('en/search/'), { waitUntil: 'networkidle' });
  expect(loaded.filter((url) => url.includes('pagefind'))).toEqual([]);
  await page.locator('#q').fill('ETIMEDOUT');
  await expect(page.locator('#results a').first()).toHaveText('ETIMEDOUT');
  await expect(page.locator('#results mark').first()).toBeVisible();
  await expect(page).toHaveURL(at.root('en/search/?q=ETIMEDOUT'));
});

test('a query in the other language finds what is written in that language', async ({ page }) => {
  await page.goto(at.root(`en/search/${asked('保活设了却没有效果')}`));
  await expect(page.locator('#results li').first()).toBeVisible();
  await expect(page.locator('#results li[lang=zh-CN]').first()).toBeVisible();
});

test('what finds nothing says so, and offers other words', async ({ page }) => {
  await page.goto(at.root(`en/search/${asked('qqxzzy')}`));
  await expect(page.getByText('Nothing found for “qqxzzy”.')).toBeVisible();
  await expect(page.getByRole('link', { name: '924 s' })).toBeVisible();
});

test('an index that cannot be loaded is said, and tried again', async ({ browser }) => {
  const page = await browser.newPage();
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(at.root(`en/search/${asked('idle')}`));
  await expect(page.getByText('The search index could not be loaded.')).toBeVisible();
  await page.unroute('**/pagefind/**');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page.locator('#results a').first()).toBeVisible();
  await page.close();
});
