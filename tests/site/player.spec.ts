import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { at, expect, test } from './fixtures.ts';
import { broken, clock, openPlayer, secondsAt, seen } from './player.ts';

test('figure, storyboard and event table are in the page without JavaScript, in both languages', async ({
  browser,
}) => {
  for (const [lang, said, probe] of [
    ['en', 'A is told ETIMEDOUT', 'probe'],
    ['zh', 'A 得到 ETIMEDOUT', '探测包'],
  ] as const) {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(at.root(`${lang}/calculators/player/`));
    await expect(page.locator('.answer output')).toHaveText(said);
    await expect(page.locator('.screen svg.ladder:not(.over) .flight')).toHaveCount(4);
    await expect(page.locator('.screen svg.ladder:not(.over)')).toContainText(probe);
    await expect(page.locator('.storyboard li svg:not(svg svg)').first()).toBeVisible();
    await expect(page.locator('.storyboard ol')).toContainText('92.16');
    await expect(page.locator('.widget > details tbody tr')).toHaveCount(7);
    await expect(page.locator('.transport')).toBeHidden();
    await page.close();
  }
});

test('in print the storyboard stands for what moves', async ({ page }) => {
  await openPlayer(page, 'scenario=cable');
  await page.emulateMedia({ media: 'print' });
  for (const part of ['.transport', '.screen', '.panes', '.work', '.tabs'])
    await expect(page.locator(part)).toBeHidden();
  await expect(page.locator('.storyboard ol')).toBeVisible();
  expect(await page.locator('.storyboard li').count()).toBeGreaterThan(2);
  await expect(page.locator('.answer')).toBeVisible();
  await expect(page.locator('.widget > details table')).toBeVisible();
});

test('with reduced motion the storyboard is open and Play goes from event to event', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openPlayer(page, 'at=0');
  await expect(page.locator('.storyboard ol')).toBeVisible();
  const events = await page
    .locator('.widget > details tbody tr th')
    .evaluateAll((cells) => cells.map((cell) => Number.parseFloat(cell.textContent)));
  await page.getByRole('button', { name: 'Play' }).click();
  const visited = new Set<number>();
  await expect
    .poll(async () => visited.add(await secondsAt(page)).size, { intervals: [100] })
    .toBeGreaterThan(3);
  expect([...visited].filter((t) => !events.includes(t))).toEqual([]);
});

test('predict first: marks are set unseen, then the run plays, and the gap is named', async ({
  page,
}) => {
  await openPlayer(page);
  await page.getByRole('button', { name: 'Predict first' }).click();
  await expect(page.locator('.answer')).toHaveCount(0);
  await expect(page.locator('.screen')).toHaveCount(0);
  await expect(page.locator('.widget')).not.toContainText(/ETIMEDOUT|92\.16/);
  await expect(page).toHaveURL(/predict=yes/);
  await page.getByLabel('First probe').fill('60');
  await page.getByLabel('A gives up').fill('100');
  await page.getByRole('button', { name: 'Play and compare' }).click();
  await expect(page.locator('.gap li')).toHaveText([
    /^First probe: you said 60\ss, it was 61\.44\ss: 1\.4\ss later/,
    /^A gives up: you said 100\ss, it was 92\.16\ss: 7\.8\ss earlier/,
  ]);
  await expect(page.locator('.answer output')).toHaveText('A is told ETIMEDOUT');
  await expect(page.locator('.screen .flag')).toHaveCount(2);
  await expect.poll(() => secondsAt(page)).toBeGreaterThan(0);
});

test('breaks that contradict each other stay in the list with the reason', async ({ page }) => {
  await openPlayer(page, 'breaks=mend-1000.power-server-30000.power-server-40000.drop-client-99');
  await expect(broken(page)).toHaveCount(4);
  await expect(page.locator('ol.breaks .refused .says')).toHaveText([
    'not applied: this run has no such segment',
    'not applied: no cable is cut at that moment',
    'not applied: it already is so at that moment',
  ]);
  await expect(page.locator('.answer output')).toHaveText('A is told ETIMEDOUT');
  await page.getByLabel('When: cable mended').fill('2 s');
  await expect(broken(page)).toHaveCount(4);
});

test('a link with a break nobody knows opens with a notice and the rest', async ({ page }) => {
  await openPlayer(page, 'v=1&breaks=melt-server-1000.power-server-20000');
  await expect(page.locator('.notices li')).toHaveCount(1);
  await expect(page.locator('.notices')).toContainText('melt-server-1000');
  await expect(broken(page).locator('b')).toHaveText(['B power off']);
  await expect(page.getByLabel('When: B power off')).toHaveValue('20 s');
});

test('a link to a moment far down opens with that moment in sight', async ({ page }) => {
  await openPlayer(page, 'scenario=zero-window&at=33.333');
  await page.locator('.screen').evaluate((screen) => screen.scrollIntoView({ block: 'end' }));
  await expect(page.locator('.screen .cursor')).toBeInViewport();
  await openPlayer(page, 'scenario=zero-window');
  expect(await page.locator('.screen').evaluate((screen) => screen.scrollTop)).toBe(0);
});

test('what a link says amiss is named: the moment, the run to compare with', async ({ page }) => {
  await openPlayer(page, 'at=-5&ghost=scenario%3Dcable%26rtt%3Dsoon');
  await expect(page.locator('.notices li')).toHaveText([
    'Moment: “-5” is not understood; left out.',
    /^Round-trip time: “soon” is not understood; using 20\sms\.$/,
  ]);
  await openPlayer(page, 'at=5000');
  await expect(page.getByText('The moment of this link lies after the end')).toBeVisible();
  await expect(clock(page)).toHaveText('92.17 s');
});

for (const [what, query] of [
  ['a moment', 'scenario=one-way-loss&at=71.68'],
  ['a moment between events', 'scenario=zero-window&at=33.333'],
  ['breaks that were refused', 'breaks=boot-client-1000.cut-90000&at=61.44'],
  ['a pinned run', 'scenario=lossy&seed=7&ghost=scenario%3Dlossy%26loss%3D90&pinned=yes&at=128'],
] as const)
  test(`a link to ${what} shows the same again, as is the copied one`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openPlayer(page, query);
    const there = await seen(page);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(page.locator('.copied').last()).toHaveText('Copied');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const again = await context.newPage();
    await again.goto(link);
    await expect(clock(again)).toHaveText(there['clock'] as string);
    expect(await seen(again)).toEqual(there);
    await again.goto(at.root(`en/embed/player/${new URL(link).search}`));
    await expect(clock(again)).toHaveText(there['clock'] as string);
  });

/** A file that a button of the player saves. */
async function saved(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const file = await saving;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test('the run is taken away as figure, table, transcript and capture', async ({ page }) => {
  await openPlayer(page, 'scenario=load-balancer');
  await page.getByText('Export', { exact: true }).click();

  const pcap = await saved(page, 'pcap');
  expect(pcap.name).toBe('keepalive-load-balancer.pcap');
  expect(pcap.bytes.readUInt32LE(0)).toBe(0xa1b2c3d4);
  expect(pcap.bytes.includes(Buffer.from('abcdefghij'))).toBe(true);

  const csv = (await saved(page, 'Events as CSV')).bytes.toString();
  const cells = await page
    .locator('.widget > details tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));
  const lines = csv.replace('\ufeff', '').trimEnd().split('\r\n');
  expect(lines.map((line) => line.replaceAll('"', ''))).toEqual(cells.map((row) => row.join()));

  const text = (await saved(page, 'Transcript')).bytes.toString();
  expect(text).toMatch(/ 400\.000 > P\. 1:101\(100\).*lost at middlebox \(mapping\)/);
  expect(text).toMatch(/ 400\.010 < R 1:1\(0\)/);

  const svg = await saved(page, 'SVG');
  // Our own pages do not parse text.
  const blank = await page.context().newPage();
  const parsed = await blank.evaluate((source) => {
    const file = new DOMParser().parseFromString(source, 'image/svg+xml');
    return {
      root: file.documentElement.nodeName,
      errors: file.querySelectorAll('parsererror').length,
      words: [...file.querySelectorAll('text')].map((one) => one.textContent).join(' '),
      stroke: file.querySelector('.way')!.getAttribute('stroke'),
    };
  }, svg.bytes.toString());
  expect(parsed).toMatchObject({ root: 'svg', errors: 0 });
  expect(parsed.words).toContain('data 100 B');
  expect(parsed.stroke).toMatch(/^rgb/);
});

test('in a frame without an origin everything but the files is there, and that is said', async ({
  browser,
}) => {
  // The browser complains in its console that such a frame may not save.
  const page = await browser.newPage();
  const src = at.root('en/embed/player/?v=1&scenario=reboot&at=61.44');
  await page.goto(
    at.wiki(`<iframe sandbox="allow-scripts" width="320" height="1200" title="k" src="${src}">`),
  );
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('.transport .clock')).toHaveText('61.44 s');
  await frame.getByText('Export', { exact: true }).click();
  await frame.getByRole('button', { name: 'pcap', exact: true }).click();
  await expect(frame.locator('.exports [role=status]')).toContainText('on the widget’s own page');
  await page.close();
});
