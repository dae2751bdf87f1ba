import { at, expect, test } from './fixtures.ts';
import { expectLit } from './lit.ts';

const idle = 'Idle before the first probe TCP_KEEPIDLE';
const interval = 'Interval between probes TCP_KEEPINTVL';
const probes = 'Unanswered probes TCP_KEEPCNT';
const userTimeout = 'User timeout TCP_USER_TIMEOUT';

test('Linux defaults are answered in the HTML, without JavaScript, with figure and table', async ({
  browser,
}) => {
  for (const [path, said] of [
    ['en/', '2 h 11 min 15 s'],
    ['zh/', '2 小时 11 分 15 秒'],
  ] as const) {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(at.root(path));
    await expect(page.locator('.answer')).toHaveText(said);
    await expect(page.locator('svg.ladder')).toBeVisible();
    await expect(page.locator('tbody tr')).toHaveCount(11);
    await expect(page.locator('.lateness')).toContainText(/7,200\.0.+7,331\.1/);
    await expect(page.locator('.lateness')).toContainText(/7,882\.0.+8,013\.1/);
    await page.close();
  }
});

test('a reader types idle, interval and probes in units people use and gets the answer', async ({
  page,
}) => {
  await page.goto(at.root('en/'));
  await page.getByLabel(idle, { exact: true }).fill('1h30m');
  await page.getByLabel(interval, { exact: true }).fill('90s');
  await page.getByLabel(probes, { exact: true }).fill('4');
  await expect(page.locator('.answer')).toHaveText('1 h 36 min');
  await expect(page.locator('.formula')).toHaveText(
    '5,400 s idle + 4 probes × 90 s interval = 5,760 s',
  );
  await expect(page).toHaveURL(/\?v=1&idle=5400&interval=90&probes=4$/);
  await page.getByLabel(idle, { exact: true }).fill('2小时');
  await expect(page.locator('.answer')).toHaveText('2 h 6 min');
});

test('by keyboard alone: to the field, up by one, and out again', async ({ page }) => {
  await page.goto(at.root('zh/calculators/detection/'));
  const field = page.getByLabel('首次探测前的空闲时间 TCP_KEEPIDLE', { exact: true });
  for (let i = 0; i < 30 && !(await field.evaluate((e) => e === document.activeElement)); i += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('.answer')).toHaveText('2 小时 11 分 16 秒');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.locator('.answer')).toHaveText('2 小时 11 分 6 秒');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.answer')).toHaveText('2 小时 11 分 15 秒');
});

test('stepping and dragging change the number, and the answer with it', async ({ page }) => {
  await page.goto(at.root('en/calculators/detection/'));
  await page.getByRole('button', { name: 'Unanswered probes: less' }).click();
  await expect(page.locator('.answer')).toHaveText('2 h 10 min');
  await page.getByLabel('Idle before the first probe: drag').fill('9');
  await expect(page.getByLabel(idle, { exact: true })).toHaveValue('60');
  await expect(page.locator('.answer')).toHaveText('11 min');
});

test('a user timeout replaces the count: six probes, death at 8 s', async ({ page }) => {
  await page.goto(at.root('en/calculators/detection/?idle=2&interval=1&probes=3'));
  await page.getByLabel(userTimeout, { exact: true }).fill('8s');
  await expect(page.locator('.answer')).toHaveText('8 s');
  await expect(page.locator('.rule')).toContainText('The probe count of 3 is ignored; 6 are sent.');
  await expect(page.locator('svg.ladder .flight')).toHaveCount(6);
  await page.getByLabel(userTimeout, { exact: true }).fill('');
  await expect(page.locator('.answer')).toHaveText('5 s');
});

test('bad input is named, keeps what was typed, and loses no result', async ({ page }) => {
  await page.goto(at.root('en/calculators/detection/'));
  const field = page.getByLabel(idle, { exact: true });
  await field.fill('soon');
  await expect(page.getByText('“soon” is not understood.')).toBeVisible();
  await field.blur();
  await expect(field).toHaveValue('soon');
  await expect(page.locator('.answer')).toHaveText('2 h 11 min 15 s');
  await field.fill('40000');
  await expect(page.getByText('The maximum is 32,767 s; using that.')).toBeVisible();
  await field.blur();
  await expect(field).toHaveValue('32767');
});

test('a hostile link is answered with legal settings and says what it changed', async ({
  page,
}) => {
  await page.goto(
    at.root(
      'en/calculators/detection/?idle=-5&interval=%F0%9F%92%A9&probes=3&probes=9&system=beos&x=1&v=7',
    ),
  );
  await expect(page.locator('.notices li')).toHaveCount(6);
  await expect(page.locator('.notices')).toContainText('below the least allowed; using 1 s');
  await expect(page.locator('.notices')).toContainText('“x=1” is not a setting of this calculator');
  await expect(page.locator('.answer')).toHaveText('3 min 46 s');
});

test('reset can be undone', async ({ page }) => {
  await page.goto(at.root('en/calculators/detection/?idle=60&interval=10&probes=3'));
  await expect(page.locator('.answer')).toHaveText('1 min 30 s');
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect(page.locator('.answer')).toHaveText('2 h 11 min 15 s');
  await page.getByRole('button', { name: 'Undo reset' }).click();
  await expect(page.locator('.answer')).toHaveText('1 min 30 s');
});

test('a situation sets all numbers at once; an article has none of them', async ({ page }) => {
  await page.goto(at.root('en/calculators/detection/'));
  const failover = page.getByRole('button', { name: 'Fast failover' });
  await failover.click();
  await expect(page.locator('.answer')).toHaveText('25 s');
  await expect(failover).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(/\?v=1&idle=10&interval=5&probes=3&userTimeout=25000$/);
  await page.goto(at.root('en/how-it-works/'));
  await expect(page.locator('.presets')).toHaveCount(0);
});

test('link, embed, table and sentence are copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(at.root('en/calculators/detection/?idle=60&interval=10&probes=3&mine=1'));
  const copied = async (button: string) => {
    await page.getByRole('button', { name: button }).click();
    await expect(page.locator('.copied')).toHaveText('Copied');
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const link = at.root('en/calculators/detection/?v=1&idle=60&interval=10&probes=3&mine=1');
  expect(await copied('Copy link')).toBe(link);
  const embed = await copied('Copy embed code');
  expect(embed).toContain(
    at.root('en/embed/detection/?v=1&amp;idle=60&amp;interval=10&amp;probes=3'),
  );
  expect(await copied('Copy as Markdown')).toMatch(/\| probe 3 \| 80 s \| [\d.]+ s \| [\d.]+ s \|/);
  expect(await copied('Copy this sentence')).toContain('1 min 30 s');
});

test('the language link keeps the settings on a calculator and the section in an article', async ({
  page,
}) => {
  await page.goto(at.root('en/calculators/detection/?idle=60&interval=10&probes=3'));
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page.locator('.answer')).toHaveText('1 分 30 秒');
  await page.goto(at.root('zh/how-it-works/#middlebox'));
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(at.root('en/how-it-works/#middlebox'));
});

test('pointing at a word lights its part of the figure, and the other way round', async ({
  page,
}) => {
  await page.goto(at.root('en/calculators/detection/?v=1&idle=7200&interval=75&probes=3'));
  await page.locator('.formula [data-part=interval]').hover();
  await expectLit(page, 'interval');
  await page.locator('svg.ladder [data-part=death]').hover();
  await expectLit(page, 'death');
  // The page scrolls to what has the focus: the pointer would come to rest on another part.
  await page.mouse.move(0, 0);
  await page.getByLabel(probes, { exact: true }).focus();
  await expectLit(page, 'probes');
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('svg.ladder [data-part=probes]')).toHaveCount(4);
  await expectLit(page, 'probes');
});

test('a word of an article lights its part of the figure', async ({ page }) => {
  await page.goto(at.root('en/the-three-numbers/'));
  await page.locator('.widget.detection').scrollIntoViewIfNeeded();
  await page.locator('.widget [data-part=idle] input').first().focus();
  await expectLit(page, 'idle');
  await page.locator('.part[data-part=interval]').hover();
  await expectLit(page, 'interval');
});

test('the theme is chosen by the reader, remembered, and worn before the first paint', async ({
  page,
}) => {
  await page.goto(at.root('en/'));
  await page.getByRole('button', { name: 'Dark' }).click();
  await page.goto(at.root('zh/how-it-works/'));
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('button', { name: '深色' })).toHaveAttribute('aria-pressed', 'true');
});

test('the longest and the shortest settings stay a dozen rows and no error', async ({ page }) => {
  for (const query of [
    'idle=32767&interval=32767&probes=127&hz=1000',
    'idle=1&interval=1&probes=1&hz=100',
    'idle=1&interval=1&userTimeout=2147483647',
  ]) {
    await page.goto(at.root(`en/calculators/detection/?${query}`));
    expect(await page.locator('.widget tbody tr').count()).toBeLessThanOrEqual(12);
    await expect(page.locator('.answer')).not.toHaveText(/NaN|Infinity|undefined/);
  }
});

test('print leaves out the controls and keeps answer, figure and table', async ({ page }) => {
  await page.goto(at.root('en/calculators/detection/'));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.actions')).toBeHidden();
  await expect(page.locator('.inputs')).toBeHidden();
  for (const part of ['.answer', 'svg.ladder', '.widget table'])
    await expect(page.locator(part)).toBeVisible();
});
