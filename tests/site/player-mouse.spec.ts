import { expect, test } from './fixtures.ts';
import { expectLit } from './lit.ts';
import { breakIt, broken, clock, differences, openPlayer, row, secondsAt } from './player.ts';

test('a click on a packet selects it everywhere, and a button loses it and lets it through', async ({
  page,
}) => {
  await openPlayer(page, 'scenario=healthy');
  await row(page, 'probe').first().locator('text.note').click();
  await expect(clock(page)).toHaveText('61.44 s');
  await expect(page.locator('.pane.packet')).toContainText('0 = snd_una − 1 = 1 − 1');
  await expect(page.locator('.pane.ss')).toContainText('timer:(keepalive,10sec,1)');
  await expect(page.locator('.pane.tcpdump')).toContainText('61.440000 IP 192.0.2.1.40000 >');
  await expect(page.locator('.pane.timers')).toContainText('A: keepalive');
  await page.getByRole('button', { name: 'Drop this segment' }).click();
  await expect(page.locator('.pane.packet')).toContainText('lost on the path');
  await expect(broken(page).locator('b')).toHaveText(['A drop segment 1']);
  await expect(differences(page).first()).toContainText('They part at 61.44 s');
  await page.getByRole('button', { name: 'Let it through' }).click();
  await expect(broken(page)).toHaveCount(0);
  await expect(clock(page)).toHaveText('61.44 s');
});

test('pointing at a captured packet lights it in the figure and in the panes', async ({ page }) => {
  await openPlayer(page, 'scenario=healthy');
  await row(page, 'probe').first().locator('text.note').click();
  const captured = page.locator('.pane.tcpdump [data-part]').last();
  await captured.hover();
  await expectLit(page, (await captured.getAttribute('data-part'))!);
});

test('a pressed mouse scrubs through the figure, and breaks nothing', async ({ page }) => {
  await openPlayer(page);
  await row(page, 'probe').nth(1).scrollIntoViewIfNeeded();
  const from = (await row(page, 'connected').locator('text.note').boundingBox())!;
  const to = (await row(page, 'probe').nth(1).locator('text.note').boundingBox())!;
  await page.mouse.move(from.x + 10, from.y + 5);
  await page.mouse.down();
  await page.mouse.move(from.x + 10, (from.y + to.y) / 2, { steps: 5 });
  const middle = await clock(page).textContent();
  await page.mouse.move(from.x + 10, to.y + 5, { steps: 5 });
  await expect(clock(page)).not.toHaveText(middle!);
  await page.mouse.up();
  // Between the first probe and the one after that row.
  await expect.poll(() => secondsAt(page)).toBeGreaterThan(61.44);
  expect(await secondsAt(page)).toBeLessThan(81.92);
  await expect(page).toHaveURL(/[?&]at=[67]\d/);
  await expect(broken(page)).toHaveCount(1);
  await expect(differences(page)).toHaveCount(0);
});

test('a dragged handle moves its break, and the run before stays as a ghost', async ({ page }) => {
  await openPlayer(page);
  const handle = page.getByRole('slider', { name: 'Move: B power off' });
  await handle.scrollIntoViewIfNeeded();
  const from = (await handle.locator('path').boundingBox())!;
  const to = (await row(page, 'probe').nth(1).locator('text.time').boundingBox())!;
  const x = from.x + from.width / 2;
  await page.mouse.move(x, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(x, to.y + to.height / 2 + 6, { steps: 8 });
  await page.mouse.up();
  await expect(page).toHaveURL(/breaks=power-server-(6[1-9]|7\d)000\b/);
  await expect(page.locator('.screen .ghost')).toHaveCount(1);
  await expect(differences(page).first()).toBeVisible();
});

test('the scissors cut the cable where they are pressed, and mend it where they are let go', async ({
  page,
}) => {
  await openPlayer(page, 'scenario=healthy&at=30');
  const from = (await page.locator('.scissors .hit').boundingBox())!;
  const to = (await row(page, 'probe').nth(1).locator('text.time').boundingBox())!;
  const x = from.x + from.width / 2;
  await page.mouse.move(x, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(x, to.y + to.height / 2, { steps: 8 });
  await page.mouse.up();
  await expect(page).toHaveURL(/breaks=cut-30000\.mend-12\d000\b/);
  await expect(clock(page)).toHaveText('30 s');
  await expect(page.locator('.answer output')).toHaveText('A is told ETIMEDOUT');
  await expect(differences(page).first()).toContainText('They part at 30 s: cable cut');
});

test('the mark on the packet at the cursor loses it, and lets it through again', async ({
  page,
}) => {
  await openPlayer(page, 'scenario=healthy&at=20');
  await expect(page.locator('.loses')).toHaveCount(0);
  await row(page, 'probe').first().locator('text.note').click();
  await page.locator('.loses').click();
  await expect(broken(page).locator('b')).toHaveText(['A drop segment 1']);
  await expect(clock(page)).toHaveText('61.44 s');
  await page.locator('.loses').click();
  await expect(broken(page)).toHaveCount(0);
});

test('each place offers what can be done to it then, and nothing else', async ({ page }) => {
  await openPlayer(page, 'scenario=healthy&at=20');
  const list = page.locator('.places .menu button');
  await breakIt(page, 'B', 'B power off');
  await expect(list).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Break something: B' })).toBeFocused();
  await page.getByRole('button', { name: 'Break something: B' }).click();
  await expect(list).toHaveText(['B boots']);
  await page.keyboard.press('Escape');
  await breakIt(page, 'cable', 'B → cable cut');
  await page.getByRole('button', { name: 'Break something: cable' }).click();
  await expect(list).toHaveText(['cable mended']);
  await expect(page).toHaveURL(/breaks=power-server-20000\.cut-server-20000/);
});

test('a run that is no story any more says so, and goes back to the story', async ({ page }) => {
  await openPlayer(page, 'scenario=healthy&at=20');
  const scenario = page.getByLabel('Scenario');
  await breakIt(page, 'A', 'A process killed');
  await expect(scenario.locator('option:checked')).toHaveText('Your own run');
  await scenario.selectOption('Healthy');
  await expect(broken(page)).toHaveCount(0);
  await expect(scenario.locator('option')).toHaveCount(21);
});

test('play goes on, pause stands still, steps and jumps go to events, a loop begins again', async ({
  page,
}) => {
  await openPlayer(page);
  await page.getByRole('button', { name: 'First probe' }).click();
  await expect(clock(page)).toHaveText('61.44 s');
  await page.getByRole('button', { name: 'Next event' }).click();
  await expect(clock(page)).toHaveText('71.68 s');
  await page.getByRole('button', { name: 'Previous event' }).click();
  await expect(clock(page)).toHaveText('61.44 s');
  await page.getByRole('button', { name: 'Death' }).click();
  await expect(clock(page)).toHaveText('92.16 s');
  await page.getByRole('button', { name: 'First probe' }).click();
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(clock(page)).not.toHaveText('61.44 s');
  await page.getByRole('button', { name: 'Pause' }).click();
  const still = await clock(page).textContent();
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  await expect(clock(page)).toHaveText(still!);
  await page.getByLabel('Speed').fill('4');
  await page.getByLabel('Loop').check();
  await page.getByRole('button', { name: 'Play' }).click();
  await expect.poll(() => secondsAt(page)).toBeLessThan(Number.parseFloat(still!));
  await page.getByLabel('Loop').uncheck();
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
  await expect(clock(page)).toHaveText('92.17 s');
});

test('what is broken at the cursor is listed, can be moved and taken back', async ({ page }) => {
  await openPlayer(page, 'scenario=healthy&at=20');
  await page.getByRole('button', { name: 'Break something: A' }).click();
  await page.getByLabel('Bytes to write').fill('250');
  await page.getByRole('button', { name: 'A writes 250 B' }).click();
  await expect(broken(page).locator('b')).toHaveText(['A writes 250 B']);
  await expect(row(page, 'data 250 B')).toHaveCount(1);
  await page.getByLabel('When: A writes 250 B').fill('1 min');
  await expect(page).toHaveURL(/breaks=write-client-250-60000/);
  await page.getByLabel('A writes 250 B · Bytes to write').fill('300');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/breaks=write-client-300-60000/);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(broken(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(broken(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Remove: A writes 250 B' }).click();
  await expect(page.getByText('Nothing is broken yet.')).toBeVisible();
});

test('a pinned comparison stays while settings go on changing', async ({ page }) => {
  await openPlayer(page, 'scenario=healthy&ghost=scenario%3Ddead-peer');
  await page.getByRole('button', { name: 'Keep this comparison' }).click();
  const before = await differences(page).nth(1).textContent();
  expect(before).toContain('ETIMEDOUT');
  await page.getByText('Settings of the run').click();
  await page.getByRole('textbox', { name: 'Round-trip time' }).fill('200');
  await expect(page).toHaveURL(/rtt=200.*ghost=scenario%3Ddead-peer&pinned=yes/);
  await expect(differences(page).nth(1)).toHaveText(before!);
  await page.getByRole('button', { name: 'Stop comparing' }).click();
  await expect(page.locator('.compare')).toHaveCount(0);
});
