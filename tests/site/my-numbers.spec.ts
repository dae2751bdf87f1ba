import type { Page } from '@playwright/test';
import { htmlOf, pages } from '../built/pages.ts';
import { at, expect, test } from './fixtures.ts';

const detection = 'en/calculators/detection/';
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function remember(page: Page, query: string) {
  await page.goto(at.root(`${detection}?${query}`));
  await button(page, 'Remember these').click();
  await expect(page.getByText('Remembered in this browser.')).toBeVisible();
}

test('numbers remembered on one page are used on another, in one step that can be undone', async ({
  page,
}) => {
  await page.goto(at.root(detection));
  await expect(button(page, 'Use mine')).toBeHidden();
  await remember(page, 'idle=60&interval=10&probes=4');
  await page.goto(at.root('zh/calculators/detection/?hz=1000&interval=5'));
  await button(page, '用我的').click();
  await expect(page.locator('.answer')).toHaveText('1 分 40 秒');
  await expect(page).toHaveURL(/\?v=1&idle=60&interval=10&probes=4$/);
  await expect(button(page, '用我的')).toBeHidden();
  await button(page, '撤销').click();
  await expect(page).toHaveURL(/\?v=1&interval=5&hz=1000$/);
  await expect(button(page, '用我的')).toBeVisible();
});

const sharing = pages.filter(
  (page) => page.startsWith('en/calculators/') && htmlOf(page).includes('data-names='),
);

test('every calculator that shares a number starts from the profile, and goes back', async ({
  page,
}) => {
  await remember(page, 'idle=50&interval=7&probes=4&userTimeout=30000&hz=1000');
  expect(sharing.length).toBeGreaterThan(3);
  for (const path of sharing) {
    await page.goto(at.root(path));
    const before = await page.locator('.sentence').textContent();
    if (path === detection) await page.goto(at.root(`${path}?idle=1`));
    await button(page, 'Use mine').click();
    await expect(button(page, 'Use mine')).toBeHidden();
    await expect(page).toHaveURL(/idle=50|userTimeout=30000/);
    await expect(page.locator('.notices')).toHaveCount(0);
    await page.locator('.profile').getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(button(page, 'Use mine')).toBeVisible();
    if (path !== detection) await expect(page.locator('.sentence')).toHaveText(before!);
  }
});

test('the page shows the profile as fields; typing changes it, by keyboard alone', async ({
  page,
}) => {
  await remember(page, 'idle=60&interval=10&probes=4');
  await page.getByRole('link', { name: 'My numbers' }).press('Enter');
  const idle = page.getByLabel('Idle before the first probe TCP_KEEPIDLE', { exact: true });
  await expect(idle).toHaveValue('60');
  const rtt = page.getByRole('checkbox', { name: 'Round trip time: mine' });
  await expect(rtt).not.toBeChecked();
  await rtt.press('Space');
  await idle.focus();
  await page.keyboard.type('2min');
  await page.getByRole('checkbox', { name: 'Kernel HZ (ticks per second): mine' }).press('Space');
  await page.reload();
  await expect(idle).toHaveValue('120');
  await expect(rtt).toBeChecked();
  await expect(page.locator('.my-numbers :checked[type=checkbox]')).toHaveCount(5);
  await page.getByRole('link', { name: 'How long until a dead peer is noticed?' }).press('Enter');
  await expect(page.locator('.answer')).toHaveText('2 min 40 s');
});

test('the profile leaves as a file and is erased; erasing can be undone', async ({ page }) => {
  await remember(page, 'idle=60&probes=4&userTimeout=5000');
  await page.goto(at.root('en/my-numbers/'));
  const saved = page.waitForEvent('download');
  await button(page, 'Export as a file').click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe('keepalive-numbers.json');
  await button(page, 'Erase all').click();
  await expect(page.locator('.my-numbers :checked[type=checkbox]')).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.getItem('my-numbers'))).toBeNull();
  await button(page, 'Undo').click();
  await expect(page.locator('.my-numbers :checked[type=checkbox]')).toHaveCount(5);
  await button(page, 'Erase all').click();
  await page.locator('input[type=file]').setInputFiles(await download.path());
  await expect(page.getByText('Imported and remembered.')).toBeVisible();
  await expect(page.getByLabel('User timeout TCP_USER_TIMEOUT', { exact: true })).toHaveValue(
    '5000',
  );
});

test('an import names what is wrong with it in the reader’s language and keeps what was typed', async ({
  page,
}) => {
  await page.goto(at.root('zh/my-numbers/'));
  const field = page.locator('#bring');
  await field.fill('{"idle": 60');
  await button(page, '导入').click();
  await expect(page.getByText('开头像 JSON，但解析不了')).toBeVisible();
  await expect(field).toHaveValue('{"idle": 60');
  await field.fill('{"idle": 99999, "probes": "许多", "mtu": 1500}');
  await button(page, '导入').click();
  await expect(page.locator('.notices li')).toHaveCount(3);
  await expect(page.locator('.notices')).toContainText('「mtu=1500」不属于这些参数，已忽略。');
  await expect(page.locator('.my-numbers :checked[type=checkbox]')).toHaveCount(1);
});

test('embeds, articles and the home page have nothing of it', async ({ page }) => {
  await remember(page, 'idle=60&interval=10&probes=4');
  for (const path of ['en/embed/detection/', 'en/how-it-works/', 'en/']) {
    await page.goto(at.root(path));
    await expect(page.locator('.answer').first()).toHaveText('2 h 11 min 15 s');
    await expect(page.locator('.profile, script[src*="numbers"]')).toHaveCount(0);
  }
});

test('where storage is refused the page says so, and everything else works', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    }),
  );
  await page.goto(at.root(`${detection}?idle=60`));
  await button(page, 'Remember these').click();
  await expect(page.getByText('This browser does not allow the page to keep')).toBeVisible();
  await page.goto(at.root('en/my-numbers/'));
  await page.locator('#bring').fill('idle=60');
  await button(page, 'Import').click();
  await expect(page.getByText('This browser does not allow the page to keep')).toBeVisible();
  await page.getByRole('link', { name: 'How long until a dead peer is noticed?' }).click();
  await expect(page).toHaveURL(/idle=60/);
});

test('what another program left in the store is read as a link would be: legal or not at all', async ({
  page,
}) => {
  await page.addInitScript(() =>
    localStorage.setItem(
      'my-numbers',
      'idle=-5&probes=%F0%9F%92%A9&hz=250&__proto__=1&interval=10',
    ),
  );
  await page.goto(at.root(detection));
  await button(page, 'Use mine').click();
  await expect(page.locator('.answer')).toHaveText('1 min 31 s');
  await expect(page.locator('.notices')).toHaveCount(0);
});
