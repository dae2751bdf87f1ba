import { existsSync } from 'node:fs';
import { dist, htmlOf, pages, target } from './built.ts';
import { at, expect, test } from './fixtures.ts';

const linksIn = (html: string): string[] =>
  [...html.matchAll(/<(?:a|link|script)\b[^>]*\s(?:href|src)="([^"]+)"/g)].map(([, href]) =>
    href!.replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
  );

const isOwn = (href: string): boolean => !/^(?:[a-z]+:|\/\/)/i.test(href);

function problem(page: string, href: string): string | null {
  const { path, anchor } = target(page, href);
  const file = path.endsWith('/') || path === '' ? `${path}index.html` : path;
  if (!existsSync(dist + file)) return `${href}: no ${file}`;
  if (anchor && !htmlOf(path).includes(`id="${anchor}"`)) return `${href}: no #${anchor}`;
  return null;
}

for (const page of pages)
  test(`every link on /${page} leads to a page and a section that exist`, () => {
    const own = linksIn(htmlOf(page)).filter(isOwn);
    expect(own.map((href) => problem(page, href)).filter(Boolean)).toEqual([]);
  });

test('no page but 404 links from the root of its server, so any sub-path can hold the site', () => {
  for (const page of pages.filter((path) => path !== '404.html'))
    expect(linksIn(htmlOf(page)).filter((href) => href.startsWith('/'))).toEqual([]);
});

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
