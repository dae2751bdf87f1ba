import { readFile } from 'node:fs/promises';
import { at, expect, test } from './fixtures.ts';
import { expectLit } from './lit.ts';

const page360 = { width: 360, height: 800 };

test('the defaults stand in the HTML as a sysctl file, without JavaScript, with figure and table', async ({
  browser,
}) => {
  for (const [lang, said] of [
    ['en', '2 h 11 min 15 s'],
    ['zh', '2 小时 11 分 15 秒'],
  ] as const) {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(at.root(`${lang}/calculators/config/`));
    await expect(page.locator('.answer')).toHaveText(said);
    await expect(page.locator('.paste pre').first()).toContainText(
      'net.ipv4.tcp_keepalive_time = 7200',
    );
    await expect(page.locator('svg.wiring')).toBeVisible();
    await expect(page.locator('.widget tbody tr')).toHaveCount(4);
    await expect(page.locator('.paste button').first()).toBeHidden();
    await page.close();
  }
});

test('by keyboard alone: choose nginx, type the numbers, copy the text', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(at.root('en/calculators/config/'));
  const list = page.getByLabel('Write it for');
  for (let i = 0; i < 40 && !(await list.evaluate((e) => e === document.activeElement)); i += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.type('nginx');
  await expect(page.locator('.paste pre').first()).toContainText('so_keepalive=2h:75s:9');
  for (const [label, value] of [
    ['Idle before the first probe TCP_KEEPIDLE', '30m'],
    ['Unanswered probes TCP_KEEPCNT', '4'],
  ] as const) {
    const field = page.getByLabel(label, { exact: true });
    for (let i = 0; i < 9 && !(await field.evaluate((e) => e === document.activeElement)); i += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.type(value);
  }
  await expect(page.locator('.answer')).toHaveText('35 min');
  await expect(page).toHaveURL(/\?v=1&target=nginx&idle=1800&probes=4$/);
  const button = page.getByRole('button', { name: 'Copy text' });
  for (let i = 0; i < 30 && !(await button.evaluate((e) => e === document.activeElement)); i += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.paste .copied').first()).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    'listen 8080 so_keepalive=30m:75s:4;',
  );
});

test('what a target cannot do is said, with what comes instead', async ({ page }) => {
  await page.goto(
    at.root('zh/calculators/config/?target=redis&idle=60&interval=10&probes=4&userTimeout=30000'),
  );
  await expect(page.locator('.answer')).toHaveText('1 分 38 秒');
  await expect(page.locator('.cannot')).toContainText('次数设不了，固定为 3。');
  await expect(page.locator('.cannot')).toContainText('用户超时设不了。');
  await expect(page.locator('.wiring .none')).toHaveCount(1);
  await expect(page.locator('.paste pre').first()).toContainText('tcp-keepalive 50');
});

test('every target has its text, both commands and a note', async ({ page }) => {
  await page.goto(at.root('en/calculators/config/'));
  const list = page.getByLabel('Write it for');
  const names = await list.locator('option').evaluateAll((all) => all.map((o) => o.textContent));
  for (const name of names) {
    await list.selectOption({ label: name });
    await expect(page.locator('.noticed')).toContainText(name);
    await expect(page.locator('.paste pre')).toHaveCount(3);
    await expect(page.locator('.figure .after').first()).not.toBeEmpty();
  }
  expect(names.length).toBeGreaterThan(20);
});

test('the text is saved as the file it belongs into', async ({ page }) => {
  await page.goto(at.root('en/calculators/config/?target=haproxy&idle=60&interval=10&probes=3'));
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download haproxy.cfg' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe('haproxy.cfg');
  expect(await readFile(await saved.path(), 'utf8')).toContain('clitcpka-idle 1m\n');
});

test('copying the link keeps the target', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(at.root('en/calculators/config/'));
  await page.getByRole('button', { name: 'A pod behind a cloud load balancer' }).click();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.locator('.widget > .actions .copied')).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    at.root('en/calculators/config/?v=1&target=kubernetes&idle=60&interval=10&probes=3'),
  );
});

test('pointing at a number in the text lights its wire, and the other way round', async ({
  page,
}) => {
  await page.goto(at.root('en/calculators/config/'));
  await page.locator('.paste [data-part=interval]').hover();
  await expectLit(page, 'interval');
  await page.locator('svg.wiring [data-part=probes] .asked').hover();
  await expectLit(page, 'probes');
});

test('a frame without an origin shows what becomes of the numbers, and the text', async ({
  page,
}) => {
  const src = at.root('en/embed/config/?v=1&target=haproxy&idle=60&interval=10&probes=3');
  await page.goto(
    at.wiki(`<iframe sandbox="allow-scripts" width="320" height="900" title="k" src="${src}">`),
  );
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('.answer')).toHaveText('1 min 30 s');
  await expect(frame.locator('.wiring')).toContainText('clitcpka-idle');
  await expect(frame.locator('.figure pre').first()).toContainText('clitcpka-idle 1m');
});

test('the longest programs scroll by themselves on a narrow page', async ({ page }) => {
  await page.setViewportSize(page360);
  for (const [lang, target] of [
    ['en', 'c'],
    ['zh', 'envoy'],
    ['en', 'windows'],
    ['zh', 'csharp'],
  ] as const) {
    await page.goto(at.root(`${lang}/calculators/config/?target=${target}&userTimeout=30000`));
    await expect(page.locator('.paste pre')).toHaveCount(3);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(page360.width);
  }
});

test('a bad link is answered with legal settings and says what it changed', async ({ page }) => {
  await page.goto(at.root('en/calculators/config/?target=beos&idle=-1&probes=x'));
  await expect(page.locator('.notices li')).toHaveCount(3);
  await expect(page.locator('.notices')).toContainText(
    'there is no option “beos”; using Linux, sysctl.d',
  );
  await expect(page.locator('.paste pre').first()).toContainText('tcp_keepalive_time = 1');
});
