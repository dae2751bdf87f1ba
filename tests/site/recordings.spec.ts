import { at, expect, test } from './fixtures.ts';
import { visited } from './visited.ts';

const evidence = visited.filter((page) =>
  /^\w+\/(?:recordings|conformance|measurements)\//.test(page),
);

for (const lang of ['en', 'zh'])
  test(`no page of evidence is 12,000 px high on a phone (${lang})`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    const high: string[] = [];
    for (const path of evidence.filter((one) => one.startsWith(lang))) {
      await page.goto(at.root(path));
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      if (height >= 12_000) high.push(`${path} ${height}`);
    }
    expect(high).toEqual([]);
  });

test('a link to tests by others opens the group that it names', async ({ page }) => {
  await page.goto(at.root('en/recordings/peers/#gvisor'));
  await expect(page.locator('#gvisor h3').first()).toBeVisible();
});

test('a case says at once what was found, and leads to the player and the files', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(at.root('zh/recordings/bh-i2v1c3/'));
  for (const text of ['播放这个场景', 'JSON', 'pcap'])
    await expect(page.getByRole('link', { name: text }).first()).toBeInViewport();
  await expect(page.locator('.agrees').first()).toBeInViewport();
});
