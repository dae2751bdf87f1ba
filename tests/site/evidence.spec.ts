import { strings } from '~/components/evidence/strings.ts';
import { at, expect, test } from './fixtures.ts';

const en = strings.en;
const paste = 'timer:(keepalive,42sec,2)';

test('what is pasted is answered at once, kept in the address, and answered from a link', async ({
  page,
}) => {
  await page.goto(at.root('en/calculators/evidence/'));
  const field = page.getByLabel(en.label);
  await field.fill(paste);
  await expect(page.locator('.meaning')).toContainText('2 probes are unanswered');
  await expect(page.getByRole('heading', { name: en.next })).toBeVisible();
  await expect(page).toHaveURL(
    at.root(`en/calculators/evidence/?paste=${encodeURIComponent(paste)}`),
  );
  await page.reload();
  await expect(field).toHaveValue(paste);
  await expect(page.locator('.meaning')).toBeVisible();
});

test('no reader is loaded before the field is used, and then only those of the kind', async ({
  page,
}) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto(at.root('en/'), { waitUntil: 'networkidle' });
  expect(loaded.filter((url) => url.includes('evidence'))).toEqual([]);
  await page.getByLabel(en.label).click();
  await page.keyboard.type('60 10 3');
  await expect(page.locator('.meaning')).toContainText('90');
  const kinds = loaded.flatMap((url) => /evidence-(\w+)\./.exec(url)?.[1] ?? []);
  expect(kinds).toEqual(['numbers']);
});

test('lines pasted into the header of any page are read as evidence', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(at.root('en/how-it-works/'));
  await page.evaluate((text) => navigator.clipboard.writeText(text), `$ ss -tno\n${paste}`);
  await page.keyboard.press('/');
  await page.keyboard.press('Control+V');
  await expect(page.locator('.meaning')).toContainText('2 probes are unanswered');
  await expect(page.getByLabel(en.label)).toHaveValue(`$ ss -tno\n${paste}`);
});

test('the search says above its results what a query means that is evidence', async ({ page }) => {
  await page.goto(at.root(`en/search/?q=${encodeURIComponent('60/10/3')}`));
  await expect(page.locator('#meaning .meaning')).toContainText('90');
  await page.locator('#q').fill('half-open');
  await expect(page.locator('#results a').first()).toBeVisible();
  await expect(page.locator('#meaning')).toBeEmpty();
});

test('an embed without an origin answers what its link carries', async ({ page }) => {
  const src = at.root(`zh/embed/evidence/?paste=${encodeURIComponent(paste)}`);
  await page.goto(at.wiki(`<iframe sandbox="allow-scripts" height="900" title="k" src="${src}">`));
  await expect(page.frameLocator('iframe').locator('.meaning')).toContainText('2 个探测包');
});

test('what nobody knows is said, and leads to the search', async ({ page }) => {
  await page.goto(at.root('en/calculators/evidence/'));
  await page.getByLabel(en.label).fill('lorem ipsum');
  await expect(page.locator('.nothing')).toContainText(en.nothing);
  await page.getByRole('link', { name: en.search }).click();
  await expect(page).toHaveURL(/search\/\?q=lorem/);
});

test('without scripts nothing is said of a paste, and why stands where the answer would', async ({
  browser,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  for (const path of ['calculators', 'embed']) {
    await page.goto(at.root(`en/${path}/evidence/?paste=${encodeURIComponent(paste)}`));
    expect(await page.locator('form.evidence > noscript').innerText()).toContain(en.needsScript);
    await expect(page.getByLabel(en.label)).toBeHidden();
    await expect(page.locator('.verdict')).toHaveCount(0);
  }
  await page.close();
});

test('the link is copied, what is too long for one is said, and the field is cleared', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(at.root('en/calculators/evidence/'));
  const field = page.getByLabel(en.label);
  await field.fill(paste);
  await page.getByRole('button', { name: en.copyLink }).click();
  await expect(page.getByText(en.copied)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await field.fill(`${paste}\n`.repeat(200));
  await expect(page.getByText(en.tooLong)).toBeVisible();
  await expect(page).toHaveURL(at.root('en/calculators/evidence/'));
  await page.getByRole('button', { name: en.clear }).click();
  await expect(field).toBeEmpty();
  await expect(page.locator('.verdict')).toHaveCount(0);
});

test('on paper stand the paste and its meaning, not the examples', async ({ page }) => {
  await page.goto(at.root(`en/calculators/evidence/?paste=${encodeURIComponent(paste)}`));
  await expect(page.locator('.meaning')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByLabel(en.label)).toBeVisible();
  await expect(page.locator('.examples')).toBeHidden();
});
