import { at, expect, test } from './fixtures.ts';

const page = (lang: string, query = '') => at.root(`${lang}/calculators/no-effect/${query}`);

const pasted = `$ ss -tno
State      Recv-Q Send-Q Local Address:Port   Peer Address:Port
ESTAB      0      0          192.0.2.1:46638     192.0.2.2:5001
ESTAB      0      0          192.0.2.1:40164     192.0.2.2:5002 timer:(keepalive,1min3sec,0)
ESTAB      0      12         192.0.2.1:56892     192.0.2.2:5007 timer:(on,1.120ms,4)
no such line`;

test('the first step stands in the HTML, without JavaScript, with figure and table', async ({
  browser,
}) => {
  for (const [lang, said, stage] of [
    ['en', 'Look at the socket first', 'SO_KEEPALIVE is on'],
    ['zh', '先看套接字', 'SO_KEEPALIVE 已打开'],
  ] as const) {
    const tab = await browser.newPage({ javaScriptEnabled: false });
    await tab.goto(page(lang));
    await expect(tab.locator('.answer')).toHaveText(said);
    await expect(tab.locator('svg.chain')).toBeVisible();
    await expect(tab.locator('.command code').first()).toHaveText('ss -tnoi');
    await expect(tab.locator('.widget tbody tr')).toHaveCount(6);
    await expect(tab.locator('.widget tbody')).toContainText(stage);
    await expect(tab.locator('.paste')).toBeHidden();
    await tab.close();
  }
});

test('by keyboard alone: from the first question to the cause', async ({ page: tab }) => {
  await tab.goto(page('en', '?idle=600&interval=60'));
  const go = async (label: string | RegExp) => {
    const field = tab.getByLabel(label);
    for (let i = 0; i < 60; i += 1) {
      if (await field.evaluate((element) => element === document.activeElement)) return;
      await tab.keyboard.press('Tab');
    }
    await expect(field).toBeFocused();
  };
  await go(/^What does ss show/);
  await tab.keyboard.type('timer:(keep');
  await expect(tab.locator('.answer')).toHaveText('Keepalive is on. With which number?');
  await go(/^Time left on the timer timer/);
  await tab.keyboard.type('119min');
  await expect(tab.locator('.answer')).toHaveText('The timer runs on another number');
  await go(/^How did you set it/);
  await tab.keyboard.type('a sys');
  await go(/^Are you and the program/);
  await tab.keyboard.type('no');
  await expect(tab.locator('.answer')).toHaveText(
    'The sysctl was set in another network namespace',
  );
  await expect(tab.locator('.stop.broken')).toContainText('It uses your numbers');
  await expect(tab).toHaveURL(
    /\?v=1&idle=600&interval=60&timer=keepalive&left=7140&way=sysctl&namespace=other$/,
  );
});

test('pasted output is explained line by line and answers the question, but enters no link', async ({
  page: tab,
}) => {
  await tab.goto(page('en'));
  await tab.getByLabel('Paste the output here').fill(pasted);
  const items = tab.locator('.explained > li');
  await expect(items).toHaveCount(3);
  await expect(items.nth(0)).toContainText('SO_KEEPALIVE is off on this socket');
  await expect(items.nth(1)).toContainText('in 1 min 3 s the kernel checks whether to probe');
  await expect(items.nth(2)).toContainText('Data is unacknowledged: keepalive is silent');
  await expect(tab.locator('.strange')).toContainText('line 6: no such line');
  await items.nth(1).getByRole('button').click();
  await expect(tab.locator('.answer')).toHaveText('Keepalive is on. Which number did you want?');
  await expect(items.nth(1).getByRole('button')).toHaveText('Taken');
  await expect(tab).toHaveURL(/\?v=1&timer=keepalive&left=63$/);
  await expect(tab.getByLabel('Paste the output here')).toHaveValue(pasted);
  await items.nth(2).getByRole('button').click();
  await expect(tab.locator('.answer')).toHaveText('Data is unacknowledged: keepalive is silent');
  await tab.getByRole('button', { name: 'Clear' }).click();
  await expect(items).toHaveCount(0);
});

test('a trace in Chinese names the call that was refused', async ({ page: tab }) => {
  await tab.goto(page('zh', '?timer=none&way=option'));
  const line = 'setsockopt(4, SOL_TCP, TCP_KEEPIDLE, [60000], 4) = -1 EINVAL (Invalid argument)';
  await tab.getByLabel('把输出粘贴到这里').fill(line);
  await expect(tab.locator('.explained')).toContainText('TCP_KEEPIDLE 被拒绝（EINVAL）');
  await tab.getByRole('button', { name: '作为我的回答：strace 4' }).click();
  await expect(tab.locator('.answer')).toHaveText('内核拒绝了这个值');
});

test('a text that is nothing, and one that is far too long, are said to be so', async ({
  page: tab,
}) => {
  await tab.goto(page('en'));
  const field = tab.getByLabel('Paste the output here');
  await field.fill('<img src=x onerror=alert(1)>');
  await expect(tab.locator('.paste [role=status]')).toContainText('Nothing here is known');
  await expect(tab.locator('.strange')).toContainText('<img src=x onerror=alert(1)>');
  await field.fill('x'.repeat(2_000_007));
  await expect(tab.locator('.paste [role=status]')).toContainText('the last 7 characters');
});

test('the link, with the answers and without the paste, is copied', async ({
  page: tab,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await tab.goto(page('en', '?timer=none&way=sysctl'));
  await tab.getByLabel('Paste the output here').fill(pasted);
  await tab.getByRole('button', { name: 'Copy link' }).click();
  await expect(tab.locator('.copied')).toHaveText('Copied');
  expect(await tab.evaluate(() => navigator.clipboard.readText())).toBe(
    page('en', '?v=1&timer=none&way=sysctl'),
  );
});

test('in a frame without an origin the questions work, and what is pasted is read', async ({
  page: tab,
}) => {
  const src = at.root('en/embed/no-effect/?timer=none&way=sysctl');
  await tab.goto(at.wiki(`<iframe sandbox="allow-scripts" height="1200" src="${src}"></iframe>`));
  const frame = tab.frameLocator('iframe');
  await expect(frame.locator('.answer')).toHaveText('A sysctl switches nothing on');
  await frame.getByLabel('How did you set it?').selectOption('option');
  await expect(frame.locator('.answer')).toHaveText('SO_KEEPALIVE is off on this socket');
  await frame.getByLabel('Paste the output here').fill(pasted);
  await expect(frame.locator('.explained .conclusion').first()).toBeVisible();
});

test('every situation is one click away from its cause', async ({ page: tab }) => {
  await tab.goto(page('zh'));
  const buttons = tab.locator('.presets button');
  await expect(buttons).toHaveCount(7);
  for (const button of await buttons.all()) {
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await expect(tab.locator('.answer')).not.toHaveText('先看套接字');
  }
});

test('with a paste explained, nothing scrolls sideways at 360 px', async ({ page: tab }) => {
  await tab.setViewportSize({ width: 360, height: 740 });
  for (const lang of ['en', 'zh']) {
    await tab.goto(page(lang, '?timer=missing&namespace=other'));
    await tab
      .locator('.paste textarea')
      .fill(pasted.replaceAll('192.0.2.1', '2001:db8:1111:2222::1'));
    await expect(tab.locator('.explained > li')).toHaveCount(3);
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  }
});
