import { at, expect, test } from './fixtures.ts';

test('under a sub-path the home page leads through the site and its widget works', async ({
  page,
}) => {
  await page.goto(at.deep(''));
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL(at.deep('zh/'));
  await page.getByRole('link', { name: '文章' }).click();
  await expect(page).toHaveURL(at.deep('zh/learn/'));
  await page.locator('.course a').first().click();
  await expect(page).toHaveURL(at.deep('zh/how-it-works/'));
  await page
    .getByRole('navigation', { name: '全站导航' })
    .getByRole('link', { name: '计算器' })
    .click();
  await page.locator('.cards').getByRole('link', { name: '对端失效，多久才会被发现？' }).click();
  await page.getByLabel('探测次数 TCP_KEEPCNT', { exact: true }).fill('1');
  await expect(page.locator('.answer')).toHaveText('2 小时 1 分 15 秒');
});

test('an address that does not exist is answered in both languages', async ({ browser }) => {
  const page = await browser.newPage();
  const response = await page.goto(at.root('en/nothing/here'));
  expect(response?.status()).toBe(404);
  await expect(page.getByText('This page does not exist')).toBeVisible();
  await expect(page.getByText('没有这个页面')).toBeVisible();
  await page.close();
});

test('the server sends a copy as Markdown in UTF-8', async ({ request }) => {
  const response = await request.get(at.root('zh/how-it-works.md'));
  expect(response.headers()['content-type']).toBe('text/markdown; charset=utf-8');
  expect(await response.text()).toContain('保活');
});
