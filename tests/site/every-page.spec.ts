import type { Page } from '@playwright/test';
import { accessibility, accessibilityInDark } from './axe.ts';
import { at, expect, test } from './fixtures.ts';
import { visited } from './visited.ts';

/** Scripts come once the page has been drawn without them, as on a busy machine or a slow network. */
const holdScripts = (tab: Page) =>
  tab.route('**/scripts/**', async (route) => {
    await tab.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint').length > 0,
    );
    await route.continue();
  });

/** Whatever shifts in the page that is loaded next: how far, and what. */
const noteShifts = (tab: Page) =>
  tab.addInitScript(() => {
    type Shift = PerformanceEntry & { value: number; sources: { node: Element | null }[] };
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as Shift[])
        shifts.push(`${value} ${sources.map(({ node }) => node?.outerHTML?.slice(0, 80)).join()}`);
    }).observe({ type: 'layout-shift', buffered: true });
  });

for (const page of visited)
  test(`/${page} neither shifts though its scripts come late nor scrolls sideways at 320 px, and is accessible in light and dark`, async ({
    page: tab,
  }) => {
    await tab.setViewportSize({ width: 320, height: 640 });
    await holdScripts(tab);
    await noteShifts(tab);
    await tab.goto(at.root(page), { waitUntil: 'networkidle' });
    const seen = await tab.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      shifts: (window as unknown as { shifts: string[] }).shifts,
    }));
    expect.soft(seen).toEqual({ wide: 320, shifts: [] });
    await tab.setViewportSize({ width: 1280, height: 900 });
    const skipped = page.includes('embed/') ? ['region', 'page-has-heading-one'] : [];
    expect.soft(await accessibility(tab, skipped), 'in light').toEqual([]);
    expect.soft(await accessibilityInDark(tab), 'in dark').toEqual([]);
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
