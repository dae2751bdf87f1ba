import { readFile } from 'node:fs/promises';
import { at, expect, test } from './fixtures.ts';

test('what was read and solved is there the next time, as a file, and can be erased', async ({
  page,
}) => {
  await page.goto(at.root('en/learn/'));
  const lesson = page.locator('[data-lesson=how-it-works]');
  await lesson.getByLabel('Read').check();
  await lesson.getByLabel('Challenge').selectOption('solved');
  await page.reload();
  await expect(lesson.getByLabel('Read')).toBeChecked();
  await expect(lesson.getByLabel('Challenge')).toHaveValue('solved');
  await expect(page.locator('progress')).toHaveJSProperty('value', 1);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const saved = await readFile(await (await download).path(), 'utf8');
  expect(JSON.parse(saved)).toEqual({
    v: 1,
    lessons: { 'how-it-works': { read: true, result: 'solved' } },
  });
  await page.goto(at.root('zh/learn/'));
  await expect(page.locator('[data-lesson=how-it-works] input')).toBeChecked();
  await page.getByRole('button', { name: '清除' }).click();
  await page.reload();
  await expect(page.locator('[data-lesson=how-it-works] input')).not.toBeChecked();
});

test('whatever stands in the store, the course opens', async ({ page }) => {
  for (const text of [
    '{',
    '[]',
    '{"v":1}',
    '{"v":9,"lessons":{}}',
    '{"v":1,"lessons":{"x":null}}',
  ]) {
    await page.goto(at.root('en/learn/'));
    await page.evaluate((kept) => localStorage.setItem('learn', kept), text);
    await page.reload();
    await expect(page.getByRole('checkbox').first()).not.toBeChecked();
  }
});

test('every article tells how long it takes and when it was reviewed', async ({ page }) => {
  await page.goto(at.root('zh/how-it-works/'));
  await expect(page.locator('p.meta')).toContainText(/2026-\d\d-\d\d.+读完约 \d+ 分钟/);
});

for (const lang of ['en', 'zh'])
  for (const format of ['A4', 'Letter'])
    test(`the cheat sheet is one page of ${format} in ${lang}`, async ({ page }) => {
      await page.goto(at.root(`${lang}/cheat-sheet/`));
      const pdf = (await page.pdf({ format })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    });
