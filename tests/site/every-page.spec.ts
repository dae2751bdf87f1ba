import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { visited } from './built.ts';
import { at, expect, test } from './fixtures.ts';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** Scripts come once the page has been drawn without them, as on a busy machine or a slow network. */
const holdScripts = (tab: Page) =>
  tab.route('**/scripts/**', async (route) => {
    await tab.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint').length > 0,
    );
    await route.continue();
  });

for (const page of visited)
  test.describe(`/${page}`, () => {
    for (const colorScheme of ['light', 'dark'] as const)
      test(`has no accessibility finding in ${colorScheme}`, async ({ page: tab }) => {
        await tab.emulateMedia({ colorScheme });
        await tab.goto(at.root(page));
        const skipped = page.includes('embed/') ? ['region', 'page-has-heading-one'] : [];
        const axe = new AxeBuilder({ page: tab }).withTags(wcag).disableRules(skipped);
        const { violations } = await axe.analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      });

    test('does not scroll sideways at 320 px, nor does it shift when its scripts come late', async ({
      page: tab,
    }) => {
      await tab.setViewportSize({ width: 320, height: 640 });
      await holdScripts(tab);
      await tab.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            shifts.push((entry as PerformanceEntry & { value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await tab.goto(at.root(page), { waitUntil: 'networkidle' });
      const seen = await tab.evaluate(() => ({
        wide: document.documentElement.scrollWidth,
        shifts: (window as unknown as { shifts: number[] }).shifts,
      }));
      expect(seen).toEqual({ wide: 320, shifts: [] });
    });

    test('names itself: language, title, description', async ({ page: tab }) => {
      await tab.goto(at.root(page));
      const lang = page.startsWith('zh/') ? 'zh-CN' : 'en';
      await expect(tab.locator('html')).toHaveAttribute('lang', lang);
      expect((await tab.title()).length).toBeGreaterThan(5);
      expect(await tab.locator('meta[name=description]').getAttribute('content')).toBeTruthy();
    });
  });

test('every target a finger or pointer aims at is at least 24 px high and wide', async ({
  page,
}) => {
  for (const path of ['en/', 'zh/how-it-works/', 'en/calculators/detection/', 'zh/links/']) {
    await page.goto(at.root(path));
    const small = await page.evaluate(() =>
      [
        ...document.querySelectorAll(
          'button, select, input, summary, nav a, .cards a, .ways a, footer a',
        ),
      ]
        .map((element) => ({
          text: element.outerHTML.slice(0, 80),
          box: element.getBoundingClientRect(),
        }))
        .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
        .map(({ text }) => text),
    );
    expect(small.filter((html) => !html.includes('skip'))).toEqual([]);
  }
});
