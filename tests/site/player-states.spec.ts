import type { Page } from '@playwright/test';
import { accessibility, accessibilityInDark } from './axe.ts';
import { at, expect, test } from './fixtures.ts';
import { breakIt, hasFocus, openPlayer } from './player.ts';

interface State {
  readonly query: string;
  readonly reach?: (page: Page) => Promise<void>;
}

/** Every state a reader can have the player in. */
const states: Readonly<Record<string, State>> = {
  'as it comes': { query: '' },
  'while predicting': { query: 'predict=yes' },
  'broken and compared': {
    query:
      'scenario=cable&breaks=drop-server-1.cut-50000.mend-75000&at=81.93&ghost=scenario%3Dcable',
  },
  'with help': {
    query: '',
    reach: (page) => page.getByRole('button', { name: 'Keys' }).click(),
  },
  'with what can be broken open': {
    query: 'scenario=both-ends',
    reach: (page) => page.getByRole('button', { name: 'Break something: A' }).click(),
  },
  'with its settings open': {
    query: 'scenario=zero-window',
    reach: (page) => page.getByText('Settings of the run').click(),
  },
  'with its storyboard open': {
    query: 'scenario=both-ends',
    reach: (page) => page.getByRole('button', { name: 'Storyboard' }).click(),
  },
  'with its files offered': {
    query: 'scenario=nat-rst',
    reach: (page) => page.getByText('Export', { exact: true }).click(),
  },
  'with breaks that do not fit': {
    query: 'breaks=mend-1000.power-server-30000.power-server-40000.drop-client-99.melt-7',
  },
};

/** Once what a key did has been drawn. */
async function keepsFocus(page: Page): Promise<boolean> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 60))),
  );
  return hasFocus(page);
}

const names = Object.keys(states);

const reach = async (page: Page, name: string): Promise<void> => {
  const { query, reach: on } = states[name]!;
  await page.goto(at.root(`en/calculators/player/?${query}`));
  await expect(page.locator('.stage')).toBeVisible();
  await on?.(page);
};

for (const name of names)
  test.describe(`the player ${name}`, () => {
    test('has no accessibility finding in light or dark', async ({ page }) => {
      await reach(page, name);
      expect.soft(await accessibility(page), 'in light').toEqual([]);
      expect.soft(await accessibilityInDark(page), 'in dark').toEqual([]);
    });

    test('has nothing that lies over its controls, nor scrolls sideways at 320 px', async ({
      page,
    }) => {
      for (const width of [1440, 1024, 320]) {
        await page.setViewportSize({ width, height: 800 });
        await reach(page, name);
        for (const control of await page
          .locator('.stage :is(button, select, summary):visible:enabled')
          .all())
          await control.click({ trial: true, timeout: 4000 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide).toBe(width);
      }
    });
  });

/** States that show each button at least once. */
const pressed = ['while predicting', 'broken and compared', 'with its files offered'];

for (const name of pressed)
  test(`no button of the player ${name} loses the focus`, async ({ page }) => {
    test.setTimeout(90_000);
    await reach(page, name);
    const buttons = page.locator('.widget button:visible:enabled');
    const count = await buttons.count();
    const losing: string[] = [];
    for (let i = 0; i < count; i += 1) {
      if (i > 0) await reach(page, name);
      const button = buttons.nth(i);
      const what = (await button.getAttribute('aria-label')) ?? (await button.innerText());
      await button.focus();
      await page.keyboard.press('Enter');
      if (!(await keepsFocus(page))) losing.push(what);
    }
    expect(count).toBeGreaterThan(0);
    expect(losing).toEqual([]);
  });

test('undoing and redoing to the last step keeps the focus', async ({ page }) => {
  await openPlayer(page, 'scenario=healthy&at=20');
  await breakIt(page, 'B', 'B power off');
  for (const name of ['Undo', 'Redo']) {
    await page.getByRole('button', { name, exact: true }).focus();
    await page.keyboard.press('Enter');
    expect(await keepsFocus(page)).toBe(true);
  }
});

test('on a narrow page the views are tabs, one at a time', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openPlayer(page);
  await expect(page.locator('.pane:visible')).toHaveCount(1);
  for (const [tab, pane] of [
    ['Timers', '.timers'],
    ['Both ends', '.ends'],
    ['ss', '.ss'],
    ['tcpdump', '.tcpdump'],
    ['Segment', '.packet'],
  ] as const) {
    await page.getByRole('tab', { name: tab, exact: true }).click();
    await expect(page.locator('.pane:visible')).toHaveCount(1);
    await expect(page.locator(`.pane${pane}`)).toBeVisible();
  }
});
