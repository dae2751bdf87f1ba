import type { Page } from '@playwright/test';
import { accessibility } from './axe.ts';
import { at, expect, test } from './fixtures.ts';
import { expectLit } from './lit.ts';

const page = 'en/calculators/path/';

/** Presses Tab, or Shift+Tab, until this button has the focus. */
async function tabTo(tab: Page, name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  const target = tab.getByRole('button', { name }).first();
  for (let i = 0; i < 60; i += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await tab.keyboard.press(key);
  }
  throw new Error(`The keyboard does not reach ${String(name)}`);
}

test('the default is answered in the HTML, without JavaScript, in both languages', async ({
  browser,
}) => {
  for (const [lang, answer, server] of [
    ['en', /AWS NLB\s+after 350\ss/, 'Server: nothing, for as long as it only waits'],
    ['zh', /AWS NLB\s+350\s秒后/, '服务端：只要一直在等，就永远不知道'],
  ] as const) {
    const tab = await browser.newPage({ javaScriptEnabled: false });
    await tab.goto(at.root(`${lang}/calculators/path/`));
    await expect(tab.locator('.answer')).toHaveText(answer);
    await expect(tab.locator('.sees')).toContainText(server);
    await expect(tab.locator('svg.race')).toBeVisible();
    await expect(tab.locator('.widget tbody tr')).toHaveCount(4);
    await expect(tab.locator('.edit')).toBeHidden();
    await tab.close();
  }
});

test('by keyboard alone: what is broken is repaired, and the repair undone', async ({
  page: tab,
}) => {
  await tab.goto(at.root(page));
  await expect(tab.locator('.order .broken')).toHaveCount(1);
  await tabTo(tab, /^Set “Client: idle before the first probe” to 120/);
  await tab.keyboard.press('Enter');
  await expect(tab.locator('.answer')).toHaveText('nobody');
  await expect(tab.locator('.order .broken')).toHaveCount(0);
  await expect(tab).toHaveURL(/\?v=1&idle=120/);
});

test('by keyboard alone: devices are added, moved and removed, and the focus goes along', async ({
  page: tab,
}) => {
  await tab.goto(at.root(page));
  await tabTo(tab, 'Change the devices');
  await tab.keyboard.press('Enter');
  await expect(tab.getByLabel('Idle timeout', { exact: true })).toBeFocused();
  const add = tab.getByLabel('Add a device before the server');
  await add.selectOption({ label: 'NAT' });
  await add.focus();
  await tab.keyboard.press('Tab');
  await tab.keyboard.press('Enter');
  await expect(tab.locator('.answer')).toHaveText(/NAT\s+after 300\ss/);
  await tabTo(tab, 'NAT: towards the client', 'Shift+Tab');
  await tab.keyboard.press('Enter');
  await expect(tab.locator('.device-name b')).toHaveText(['NAT', 'AWS NLB']);
  await expect(tab.getByRole('button', { name: 'NAT: towards the client' })).toBeFocused();
  await tab.keyboard.press('Tab');
  await tab.keyboard.press('Tab');
  await tab.keyboard.press('Enter');
  await expect(tab.locator('.device-name b')).toHaveText(['AWS NLB']);
  await expect(tab.getByRole('button', { name: 'Remove AWS NLB' })).toBeFocused();
  await tab.keyboard.press('Enter');
  await expect(tab.locator('.answer')).toHaveText('nobody');
  await expect(add).toBeFocused();
});

test('a device of the whole table, with its source, and a proxy that probes by itself', async ({
  page: tab,
}) => {
  await tab.goto(at.root(page));
  await tab.getByRole('button', { name: 'Change the devices' }).click();
  await tab.getByLabel('Add a device before the server').selectOption({ label: 'UCloud ALB' });
  await tab.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(tab.locator('.answer')).toHaveText(/ucloud-alb\s+after 60\ss/);
  await expect(tab.locator('.result .rule').first()).toContainText('assumed');
  await tab.getByText('Behaviour of UCloud ALB').click();
  await tab.locator('[id$="toServer-1"]').fill('30');
  await expect(tab.locator('svg.race')).toContainText('Probes of the ucloud-alb → server');
  await expect(tab).toHaveURL(/_ucloud-alb\.60\.l7\*\.fin\*\.s30-75-9/);
  await tab.locator('.device small a').nth(1).click();
  await expect(tab).toHaveURL(/reference\/middleboxes\/#ucloud-alb$/);
});

test('a link with parts that are no devices names them, keeps them, and answers for the rest', async ({
  page: tab,
}) => {
  await tab.goto(at.root(`${page}?chain=aws-nlb.350.any.rst_nonsense!_nat.0.any.silent`));
  await expect(tab.locator('.answer')).toHaveText(/AWS NLB\s+after 350\ss/);
  await expect(tab.locator('.inputs li.says')).toHaveText([
    /“nonsense!” is not understood/,
    /“nat\.0\.any\.silent” is not understood/,
  ]);
  await tab.getByLabel('Client: unanswered probes TCP_KEEPCNT', { exact: true }).fill('3');
  await expect(tab).toHaveURL(/chain=aws-nlb\.350\.any\.rst_nonsense%21_nat\.0\.any\.silent/);
});

test('a name alone is completed from the table', async ({ page: tab }) => {
  await tab.goto(at.root(`${page}?chain=azure-lb_heroku-router&idle=60`));
  await expect(tab.locator('.answer')).toHaveText(/heroku-router\s+after 55\ss/);
  await expect(tab).toHaveURL(/chain=azure-lb\.240\.any\.silent_heroku-router\.55\.l7\.fin/);
});

test('a situation sets everything, and the link to it is copied', async ({
  page: tab,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await tab.goto(at.root(page));
  await tab.getByRole('button', { name: 'All in order' }).click();
  await expect(tab.locator('.answer')).toHaveText(/Pool\s+after 300\ss/);
  await tab.getByRole('button', { name: 'Copy link' }).click();
  await expect(tab.locator('.copied')).toHaveText('Copied');
  expect(await tab.evaluate(() => navigator.clipboard.readText())).toBe(
    at.root(`${page}?v=1&idle=120&interval=30&probes=3&pool=300&heartbeat=60`),
  );
});

test('at 360 px nothing scrolls sideways, and every button of the path has room for a finger', async ({
  page: tab,
}) => {
  await tab.setViewportSize({ width: 360, height: 740 });
  await tab.goto(
    at.root(
      `zh/calculators/path/?chain=aws-nlb.350.any.rst_gateway.60.l7.fin.s60-10-3_nat.300.any.rst`,
    ),
  );
  await tab.locator('.edit').click();
  for (const summary of await tab.locator('.device summary').all()) await summary.click();
  expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  for (const button of await tab.locator('.devices button, .picker button, .order button').all()) {
    const box = (await button.boundingBox())!;
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
    expect(box.x + box.width).toBeLessThanOrEqual(360);
  }
});

test('the editor has no accessibility finding, whatever is on the path', async ({ page: tab }) => {
  await tab.goto(
    at.root(`${page}?chain=aws-nlb.350.any.rst_proxy.60.l7.fin.c60-10-3_nat.300.any*.silent*_what`),
  );
  await expect(tab.locator('.device')).toHaveCount(4);
  for (const summary of await tab.locator('.device summary').all()) await summary.click();
  expect(await accessibility(tab)).toEqual([]);
});

test('in a frame without an origin the answer is there, and the editor', async ({ page: tab }) => {
  const src = at.root('en/embed/path/?v=1&idle=120');
  await tab.goto(at.wiki(`<iframe sandbox="allow-scripts" src="${src}" title="w" height="900">`));
  const frame = tab.frameLocator('iframe');
  await expect(frame.locator('.answer')).toHaveText('nobody');
  await frame.getByRole('button', { name: 'Change the devices' }).click();
  await expect(frame.locator('.device summary').first()).toBeVisible();
});

test('pointing at a device lights it in the words, in the list and in the drawing', async ({
  page: tab,
}) => {
  await tab.goto(at.root(page));
  await tab.locator('.formula [data-part=device-1]').hover();
  await expectLit(tab, 'device-1');
  await tab.locator('svg.race .lane[data-part=client]').hover();
  await expectLit(tab, 'client');
});
