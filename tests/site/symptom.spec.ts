import type { Page } from '@playwright/test';
import { at, expect, test } from './fixtures.ts';

const symptom = (query = '', lang = 'en') => at.root(`${lang}/calculators/symptom/${query}`);
const causes = '.causes > li';

/** Presses Tab until the field with this label has the focus. */
async function tabTo(page: Page, label: string) {
  const field = page.getByLabel(label);
  for (let i = 0; i < 40 && !(await field.evaluate((e) => e === document.activeElement)); i += 1)
    await page.keyboard.press('Tab');
  await expect(field).toBeFocused();
}

test('fifteen minutes are answered in the HTML, without JavaScript, with figure and table', async ({
  browser,
}) => {
  for (const [lang, said, other] of [
    ['en', 'An idle timeout on the path', 'Retransmission giving up'],
    ['zh', '路径上的空闲超时', '重传放弃'],
  ] as const) {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(symptom('', lang));
    await expect(page.locator('.answer')).toHaveText(said);
    await expect(page.locator('.formula')).toContainText('IPVS');
    await expect(page.locator('svg.timeline')).toBeVisible();
    await expect(page.locator(causes)).toHaveCount(3);
    await expect(page.locator(causes).nth(1)).toContainText(other);
    await expect(page.locator(causes).nth(1)).toContainText('924.6');
    await expect(page.locator('.symptom tbody tr').first()).toBeVisible();
    await page.close();
  }
});

test('by keyboard alone: a time in any unit, then what was seen', async ({ page }) => {
  await page.goto(symptom());
  const write = async (text: string) => {
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(text);
  };
  await tabTo(page, 'Time until it happens');
  await write('2h11m15s');
  await expect(page.locator('.answer')).toHaveText('Keepalive giving up');
  await expect(page.locator('.formula')).toContainText('7,200 s + 9 × 75 s = 7,875 s');
  await expect(page).toHaveURL(/\?v=1&after=7875$/);
  await write('924.6 s');
  await expect(page.locator('.answer')).toHaveText('Retransmission giving up');
  await write('15 分钟');
  await expect(page.locator('.answer')).toHaveText('An idle timeout on the path');
  await tabTo(page, 'What the connection does meanwhile');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.answer')).toHaveText('Retransmission giving up');
  await expect(page).toHaveURL(/\?v=1&during=sending$/);
});

test('a preset sets all three', async ({ page }) => {
  await page.goto(symptom('', 'zh'));
  await page.getByRole('button', { name: '请求卡住 15 分钟' }).click();
  await expect(page.locator('.answer')).toHaveText('重传放弃');
  await expect(page.getByRole('button', { name: '请求卡住 15 分钟' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('what is not a duration is named, and no older answer stands beside it', async ({ page }) => {
  await page.goto(symptom('?after=350'));
  const field = page.getByLabel('Time until it happens');
  await field.fill('after lunch');
  await expect(page.getByText('“after lunch” is not a duration')).toBeVisible();
  await expect(page.locator('.answer, .formula, .causes, .timeline')).toHaveCount(0);
  await field.blur();
  await expect(field).toHaveValue('after lunch');
  await expect(page.locator('.sentence')).not.toContainText('350');
  await field.fill('350');
  await expect(page.locator('.formula')).toContainText('350 s');
});

test('a bare number that looks like milliseconds is offered as such', async ({ page }) => {
  await page.goto(symptom());
  await page.getByLabel('Time until it happens').fill('932134');
  await page.getByRole('button', { name: '932.1 s' }).click();
  await expect(page.locator('.answer')).toHaveText('Retransmission giving up');
  await expect(page).toHaveURL(/\?v=1&after=932.134$/);
});

test('a hostile link is answered and says what it changed', async ({ page }) => {
  await page.goto(symptom('?after=-5&happened=explodes&during=idle&after=7&x=1'));
  await expect(page.locator('.notices li')).toHaveCount(4);
  await expect(page.locator('.notices')).toContainText('“-5” is not understood');
  await expect(page.locator('.answer')).toHaveText('An idle timeout on the path');
});

test('link, table and sentence are copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(symptom('?after=127&during=connecting'));
  const copied = async (button: string) => {
    await page.getByRole('button', { name: button }).click();
    await expect(page.locator('.copied')).toHaveText('Copied');
    return page.evaluate(() => navigator.clipboard.readText());
  };
  expect(await copied('Copy link')).toBe(symptom('?v=1&after=127&during=connecting'));
  expect(await copied('Copy as Markdown')).toContain(
    '| connect() giving up: tcp_syn_retries = 6 |',
  );
  expect(await copied('Copy this sentence')).toContain('while connect() is running');
});

test('every cause leads to its row, and to a calculator set to it', async ({ page }) => {
  await page.goto(symptom());
  await page.locator(causes).nth(1).getByRole('link', { name: 'tcp_retries2 = 15' }).click();
  await expect(page).toHaveURL(/reference\/sysctls\/#tcp-retries2$/);
  await page.goto(symptom());
  await page.locator(causes).nth(1).locator('.on a').click();
  await expect(page).toHaveURL(/calculators\/in-flight\/\?v=1&retries=15/);
});

test('at 360 pixels nothing needs sideways scrolling, in any language', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  for (const lang of ['en', 'zh'])
    for (const query of ['', '?after=300', '?after=14400', '?after=60&during=idle']) {
      await page.goto(symptom(query, lang));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    }
});
