import { at, expect, test } from './fixtures.ts';

const page = (query = '', lang = 'en') => at.root(`${lang}/calculators/in-flight/${query}`);

test('the fifteen minutes are in the HTML, without JavaScript, with figure and table', async ({
  browser,
}) => {
  for (const [lang, said, silent] of [
    ['en', '15 min 28.9 s', 'Keepalive is silent'],
    ['zh', '15 分 28.9 秒', '保活不发探测包'],
  ] as const) {
    const quiet = await browser.newPage({ javaScriptEnabled: false });
    await quiet.goto(page('', lang));
    await expect(quiet.locator('.answer')).toHaveText(said);
    await expect(quiet.locator('.result')).toContainText(silent);
    await expect(quiet.locator('svg.rungs')).toBeVisible();
    await expect(quiet.locator('.widget tbody tr')).toHaveCount(19);
    await expect(quiet.locator('.kernel-range')).toContainText(/937\.7.+939\.7/);
    await expect(quiet.locator('.backwards')).toContainText('tcp_retries2 = 6');
    await quiet.close();
  }
});

test('by keyboard alone: a situation, a user timeout, and the sentence that follows', async ({
  page: reader,
}) => {
  await reader.goto(page());
  const reach = async (label: string) => {
    const field = reader.getByLabel(label, { exact: true });
    for (let i = 0; i < 60 && !(await field.evaluate((e) => e === document.activeElement)); i += 1)
      await reader.keyboard.press('Tab');
    await expect(field).toBeFocused();
    return field;
  };
  await reach('User timeout TCP_USER_TIMEOUT');
  await reader.keyboard.type('30s');
  await expect(reader.locator('.answer')).toHaveText('30.408 s');
  await expect(reader.locator('.formula')).toHaveText(
    '0.408 s first timeout + 30 s user timeout = 30.408 s',
  );
  await expect(reader.locator('.sentence')).toContainText('replaces tcp_retries2');
  await reader.goto(page());
  await reach('What goes unanswered');
  await reader.keyboard.press('ArrowDown');
  await expect(reader.locator('.answer')).toHaveText('2 min 11 s');
  await expect(reader.getByLabel('SYN retries tcp_syn_retries', { exact: true })).toBeVisible();
  await expect(reader.getByLabel('Round-trip time', { exact: true })).toHaveCount(0);
  await expect(reader).toHaveURL(/\?v=1&situation=connect$/);
});

test('what uname prints is taken, anything else is named and changes nothing', async ({
  page: reader,
}) => {
  await reader.goto(page('?situation=connect'));
  const version = reader.getByLabel('Kernel version uname -r', { exact: true });
  await version.fill('5.15.0-91-generic');
  await expect(reader.locator('.answer')).toHaveText('2 min 7 s');
  await expect(reader.locator('.rule')).toContainText('Before Linux 6.5');
  await version.fill('the newest');
  await expect(reader.getByText('“the newest” is no kernel version')).toBeVisible();
  await version.blur();
  await expect(version).toHaveValue('the newest');
  await expect(reader.locator('.answer')).toHaveText('2 min 7 s');
  await reader.goto(page('?kernel=beos&situation=nap'));
  await expect(reader.locator('.notices li')).toHaveCount(2);
  await expect(reader.locator('.answer')).toHaveText('15 min 28.9 s');
});

test('from seconds back to settings, taken over and undone', async ({ page: reader }) => {
  await reader.goto(page());
  await reader.getByLabel('Tell me within', { exact: true }).fill('10s');
  await expect(reader.locator('.backwards .told')).toContainText(
    'tcp_retries2 = 4, a limit of 6.2 s, tells you by 6.872 s',
  );
  await reader.getByRole('button', { name: 'Use it: TCP_USER_TIMEOUT' }).click();
  await expect(reader.locator('.answer')).toHaveText(/^9\.\d+\ss$/);
  await reader.getByRole('button', { name: 'Use it: tcp_retries2' }).click();
  await expect(reader.locator('.answer')).toHaveText('6.620 s – 6.872 s');
  await expect(reader.locator('.rule')).toContainText('sooner than the formula');
  await expect(reader.locator('svg.rungs .ghost')).toHaveCount(1);
});

test('a slow reader is kept for ever, until a user timeout ends it', async ({ page: reader }) => {
  await reader.goto(page());
  await reader.getByRole('button', { name: 'A slow reader', exact: true }).click();
  await expect(reader.locator('.answer')).toHaveText('never');
  await expect(reader.locator('.kernel-range')).toHaveCount(0);
  await reader.getByRole('button', { name: 'A slow reader, user timeout 30 s' }).click();
  await expect(reader.locator('.answer')).toHaveText('30.204 s');
});

test('the link that is copied opens the same result in the other language', async ({
  page: reader,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await reader.goto(page('?retries=5&rtt=200'));
  await reader.getByRole('button', { name: 'Copy link' }).click();
  await expect(reader.locator('.copied')).toHaveText('Copied');
  const link = await reader.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(page('?v=1&rtt=200&retries=5'));
  await reader.goto(link.replace('/en/', '/zh/'));
  await expect(reader.locator('.answer')).toHaveText('19.2 秒');
});

test('at 320 and 360 px nothing scrolls sideways, in any situation', async ({ page: reader }) => {
  for (const width of [320, 360])
    for (const situation of ['data', 'connect', 'zero-window', 'slow-reader']) {
      await reader.setViewportSize({ width, height: 800 });
      await reader.goto(page(`?situation=${situation}&userTimeout=86400000`));
      await expect(reader.locator('svg.rungs')).toBeVisible();
      const wide = await reader.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
    }
});
