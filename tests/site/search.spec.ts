import { spawnSync } from 'node:child_process';
import { langs } from '../../src/i18n/locales.ts';
import { dist, htmlOf, pages } from './built.ts';
import { at, expect, test } from './fixtures.ts';

interface Measured {
  readonly asked: number;
  readonly missed: readonly string[];
}

interface Report {
  readonly ownWords: Measured;
  readonly asAsked: Measured;
  readonly indexed: Readonly<Record<string, readonly string[]>>;
}

/** The built index on disk, asked by the page's own code in a Node of its own. */
function measure(): Report {
  const args = ['--import', './src/build/resolve.ts', 'tests/search/measure.ts', dist];
  const { stdout, stderr } = spawnSync('node', args, { encoding: 'utf8', maxBuffer: 1e8 });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout) as Report;
}

test('the questions, in their pages’ words and as people wrote them, find their answers', () => {
  test.setTimeout(180_000);
  const { ownWords, asAsked, indexed } = measure();
  for (const { asked, missed } of [ownWords, asAsked]) {
    const share = 1 - missed.length / asked;
    test.info().annotations.push({ type: 'among three', description: `${share} of ${asked}` });
    expect(share, missed.join('\n')).toBeGreaterThanOrEqual(0.95);
  }
  for (const lang of langs) everyPage(lang, indexed[lang]!);
});

/** Every page for readers is in the index, and each address in it exists. */
function everyPage(lang: string, urls: readonly string[]) {
  const readers = pages.filter(
    (page) =>
      page.startsWith(`${lang}/`) &&
      !/^\w+\/(?:embed|search|(?:recordings|measurements)\/.)/.test(page),
  );
  expect([...new Set(urls.map((url) => url.replace(/#.*/, '')))].sort()).toEqual(readers);
  for (const [page, id] of urls.map((url) => url.split('#')))
    if (id) expect(htmlOf(page!)).toContain(`id="${id}"`);
}

const asked = (text: string) => `?q=${encodeURIComponent(text)}`;

test('a slash on any page leads to the field, and all else works by keyboard under a sub-path', async ({
  page,
}) => {
  await page.goto(at.deep('zh/how-it-works/'));
  await page.keyboard.press('/');
  await expect(page).toHaveURL(at.deep('zh/search/'));
  await expect(page.locator('#q')).toBeFocused();
  await page.keyboard.type('半开');
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
