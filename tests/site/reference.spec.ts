import { at, expect, test } from './fixtures.ts';

const table = 'en/reference/sysctls/';

test('without JavaScript a reference is a plain table with sources and permalinks', async ({
  browser,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(at.root(table));
  await expect(page.locator('.tools')).toBeHidden();
  expect(await page.locator('tbody tr[id] .permalink').count()).toBeGreaterThan(20);
  expect(await page.locator('tbody td.source time').count()).toBeGreaterThan(20);
  await page.close();
});

test('a reader searches, filters and clears, and the address keeps the search', async ({
  page,
}) => {
  await page.goto(at.root(table));
  const all = await page.locator('tbody tr').count();
  await page.getByLabel('Search this table').fill('keepalive_intvl');
  await expect(page.locator('tbody tr:visible')).not.toHaveCount(all);
  await expect(page.locator('tbody tr:visible').first()).toContainText('tcp_keepalive_intvl');
  await expect(page).toHaveURL(/\?q=keepalive_intvl$/);
  await page.reload();
  await expect(page.getByLabel('Search this table')).toHaveValue('keepalive_intvl');
  await page.getByLabel('Search this table').fill('no such thing at all');
  await expect(page.getByText('No row matches.')).toBeVisible();
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(page.locator('tbody tr:visible')).toHaveCount(all);
});

test('a column is sorted by its numbers, both ways', async ({ page }) => {
  await page.goto(at.root('zh/reference/middleboxes/'));
  const seconds = () =>
    page
      .locator('tbody td:nth-child(2)[data-sort]')
      .evaluateAll((cells) => cells.map((cell) => Number((cell as HTMLElement).dataset['sort'])));
  const head = page.locator('thead th:nth-child(2) button');
  await head.click();
  const up = await seconds();
  expect(up).toEqual([...up].sort((a, b) => a - b));
  await head.click();
  const down = await seconds();
  expect(down).toEqual([...down].sort((a, b) => b - a));
});

test('the rows in sight are copied as Markdown and as CSV', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(at.root(`${table}?q=tcp_keepalive_time`));
  const copied = async (button: string) => {
    await page.getByRole('button', { name: button }).click();
    await expect(page.locator('#shown')).toHaveText('Copied');
    return page.evaluate(() => navigator.clipboard.readText());
  };
  expect(await copied('Copy as Markdown')).toMatch(
    /^\| .+\n\| --- .+\n\| net\.ipv4\.tcp_keepalive_time.* \| 7,200 s/,
  );
  expect(await copied('Copy as CSV')).toMatch(/"net\.ipv4\.tcp_keepalive_time[^"]*","7,200 s/);
});

test('a row has an address of its own', async ({ page }) => {
  await page.goto(at.root(table));
  const link = page.locator('tbody .permalink').nth(3);
  const id = await link.getAttribute('href');
  await link.click();
  await expect(page).toHaveURL(new RegExp(`${id}$`));
  await expect(page.locator(`tr${id}`)).toBeInViewport();
});

test('a table that comes in slowly does not shift', async ({ page, context }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.addInitScript(() => {
    const shifts: PerformanceEntry[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({
      type: 'layout-shift',
      buffered: true,
    });
  });
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const slow = { offline: false, latency: 40, downloadThroughput: 20_000, uploadThroughput: -1 };
  await session.send('Network.emulateNetworkConditions', slow);
  await page.goto(at.root('zh/reference/errors/'), { waitUntil: 'networkidle' });
  await expect(page.locator('tbody tr').first()).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as { shifts: [] }).shifts.length)).toBe(0);
});
