import { expect, test } from './fixtures.ts';
import { broken, clock, differences, hasFocus, openPlayer, seen, tabTo } from './player.ts';

test('by keyboard alone: from a scenario to a lost answer, its comparison, and a link to all of it', async ({
  page,
  context,
}) => {
  await openPlayer(page);
  await tabTo(page, page.getByLabel('Scenario'));
  await page.keyboard.type('Cable');
  await expect(page.locator('.answer output')).toHaveText('A still believes in the connection');
  await tabTo(page, page.getByRole('group', { name: 'Time–space figure' }));
  await page.keyboard.press('Home');
  await expect(clock(page)).toHaveText('0 s');
  for (let i = 0; i < 12 && (await clock(page).textContent()) !== '81.93\u00a0s'; i += 1)
    await page.keyboard.press('ArrowRight');
  await expect(clock(page)).toHaveText('81.93 s');
  await expect(page.locator('.pane.packet')).toContainText('tcp_send_dupack()');
  await page.keyboard.press('x');
  await expect(page.locator('.answer output')).toHaveText('A is told ETIMEDOUT');
  await expect(broken(page).locator('b')).toHaveText([
    'B drop segment 1',
    'cable cut',
    'cable mended',
  ]);
  await expect(differences(page).first()).toContainText('They part at 81.93 s');
  await expect(differences(page).nth(1)).toContainText('A: ETIMEDOUT');
  expect(await hasFocus(page)).toBe(true);
  await expect(page).toHaveURL(/scenario=cable&breaks=drop-server-1\..+&at=81\.93&ghost=/);
  const there = await seen(page);
  const again = await context.newPage();
  await again.goto(page.url());
  await expect(clock(again)).toHaveText('81.93 s');
  expect(await seen(again)).toEqual(there);
});

test('keys step, leap, jump, choose a view, help, undo and redo', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 900 });
  await openPlayer(page, 'scenario=one-way-loss');
  await page.getByRole('group', { name: 'Time–space figure' }).focus();
  await page.keyboard.press('Home');
  await expect(clock(page)).toHaveText('0 s');
  await page.keyboard.press('ArrowRight');
  await expect(clock(page)).toHaveText('30 s');
  await page.keyboard.press(']');
  await expect(clock(page)).not.toHaveText('30 s');
  const there = await clock(page).textContent();
  await page.keyboard.press(']');
  await page.keyboard.press('[');
  await expect(clock(page)).toHaveText(there!);
  await page.keyboard.press('End');
  await expect(clock(page)).toHaveText('92.17 s');
  await page.keyboard.press('ArrowLeft');
  for (const [key, name] of ['Segment', 'Timers', 'Both ends', 'ss', 'tcpdump'].entries()) {
    await page.keyboard.press(String(key + 1));
    await expect(page.getByRole('tab', { name, exact: true })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await expect(page.locator('.pane:visible')).toHaveCount(1);
  }
  await page.keyboard.press('?');
  await expect(page.locator('.help')).toContainText('Home, End');
  await page.keyboard.press('?');
  await expect(page.locator('.help')).toHaveCount(0);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('x');
  await expect(broken(page)).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(broken(page)).toHaveCount(1);
  await page.keyboard.press('Control+y');
  await expect(broken(page)).toHaveCount(2);
  await page.keyboard.press('x');
  await expect(broken(page)).toHaveCount(1);
  const now = await clock(page).textContent();
  await page.keyboard.press('c');
  await expect(broken(page)).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(broken(page)).toHaveCount(1);
  // Longer than the address takes to follow: going back leaves the moment alone.
  await page.waitForTimeout(600);
  await expect(clock(page)).toHaveText(now!);
  expect(new URL(page.url()).searchParams.get('at')).toBe(String(Number.parseFloat(now!)));
});

test('letters and spaces typed into a field stay in the field', async ({ page }) => {
  await openPlayer(page, 'at=61.44');
  const when = page.getByLabel('When: B power off');
  await when.fill('');
  await when.pressSequentially('0.5 min x');
  await expect(when).toHaveValue('0.5 min x');
  await expect(page.locator('.broken [role=status]')).toBeVisible();
  await expect(broken(page)).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
});

test('the arrow keys move a break in time by its handle, and keep the focus', async ({ page }) => {
  await openPlayer(page);
  const handle = page.getByRole('slider', { name: 'Move: B power off' });
  await tabTo(page, handle);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('PageDown');
  await expect(page.getByLabel('When: B power off')).toHaveValue('41 s');
  await expect(handle).toBeFocused();
  await expect(page).toHaveURL(/breaks=power-server-41000/);
});
