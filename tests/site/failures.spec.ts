import { at, expect, test } from './fixtures.ts';

const page = (query = '', lang = 'en') => at.root(`${lang}/calculators/failures/${query}`);

test('all failures under keepalive are in the HTML, without JavaScript', async ({ browser }) => {
  for (const [lang, never, cut] of [
    ['en', '6 never told', '1 min 30 s'],
    ['zh', '6 种永远不知道', '1 分 30 秒'],
  ] as const) {
    const quiet = await browser.newPage({ javaScriptEnabled: false });
    await quiet.goto(page('', lang));
    await expect(quiet.locator('.answer')).toHaveText(never);
    await expect(quiet.locator('.grid .case')).toHaveCount(32);
    await expect(quiet.locator('.failure').nth(2).locator('.case').first()).toContainText(cut);
    await expect(quiet.locator('.widget tbody tr')).toHaveCount(8);
    await expect(quiet.locator('.result .presets')).toBeHidden();
    await quiet.close();
  }
});

test('by keyboard alone: the policy, a number, and a case open in the player', async ({
  page: reader,
}) => {
  await reader.goto(page());
  const reach = async (name: string, role: 'button' | 'link') => {
    const target = reader.getByRole(role, { name, exact: role === 'button' }).first();
    for (let i = 0; i < 90 && !(await target.evaluate((e) => e === document.activeElement)); i += 1)
      await reader.keyboard.press('Tab');
    await expect(target).toBeFocused();
  };
  await reach('Nothing', 'button');
  await reader.keyboard.press('Enter');
  await expect(reader.locator('.answer')).toHaveText('14 never told');
  await expect(reader).toHaveURL(/\?v=1&policy=none$/);
  await expect(reader.locator('.sentence')).toContainText('Nothing: of 32 cases');
  await reach('sending 15 min 45 s ETIMEDOUT', 'link');
  await reader.keyboard.press('Enter');
  await expect(reader).toHaveURL(/calculators\/player\/.*power-server-0.*write-client-100-0/);
  await expect(reader.locator('.answer')).toContainText('ETIMEDOUT');
  await expect(reader.locator('.notices')).toHaveCount(0);
});

test('the numbers change every case that depends on them, and no other', async ({
  page: reader,
}) => {
  await reader.goto(page('?policy=both'));
  const power = reader.locator('.failure').nth(2);
  await expect(power.locator('.case').nth(2)).toContainText('1 min 30 s');
  await reader.getByLabel('User timeout TCP_USER_TIMEOUT', { exact: true }).fill('20s');
  await expect(power.locator('.case').nth(2)).toContainText('20.4 s');
  await reader.getByLabel('Host or cable is back after', { exact: true }).fill('5s');
  const cable = reader.locator('.failure').nth(4);
  await expect(cable.locator('.case').nth(2)).toContainText('goes on');
  await expect(reader.locator('figcaption')).toContainText('back after 5 s');
  await reader.getByRole('button', { name: 'Keepalive with Linux defaults' }).click();
  await expect(power.locator('.case').first()).toContainText('2 h 11 min 15 s');
});

test('a hostile link is answered with legal settings and says what it changed', async ({
  page: reader,
}) => {
  await reader.goto(page('?policy=prayer&idle=-1&back=soon&userTimeout=0'));
  await expect(reader.locator('.notices li')).toHaveCount(3);
  await expect(reader.locator('.answer')).not.toHaveText(/NaN|undefined/);
  await expect(reader.locator('.grid .case')).toHaveCount(32);
});

test('the copied link shows the same matrix in the other language', async ({
  page: reader,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await reader.goto(page('?policy=both&back=600'));
  await reader.getByRole('button', { name: 'Copy link' }).click();
  await expect(reader.locator('.copied')).toHaveText('Copied');
  const link = await reader.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(page('?v=1&policy=both&back=600'));
  const english = await reader.locator('.failure .never').count();
  await reader.goto(link.replace('/en/', '/zh/'));
  await expect(reader.locator('.failure .never')).toHaveCount(english);
});

test('at 320 and 360 px nothing scrolls sideways, and each case names its state and its failure', async ({
  page: reader,
}) => {
  for (const width of [320, 360]) {
    await reader.setViewportSize({ width, height: 800 });
    await reader.goto(page('?idle=7200&interval=75&probes=9', 'zh'));
    await expect(reader.locator('.case .state').first()).toBeVisible();
    for (const name of ['进程崩溃', '进程卡死', '单向丢包'])
      await expect(reader.locator('.failure .head', { hasText: name })).toBeVisible();
    const wide = await reader.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
  }
});
