import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** All parts of this name are lit, there are several, and nothing else is. */
export async function expectLit(page: Page, name: string): Promise<void> {
  const part = `[data-part='${name}']`;
  const wrong = page.locator(`${part}:not([data-lit]), [data-lit]:not(${part})`);
  await expect(wrong).toHaveCount(0);
  expect(await page.locator('[data-lit]').count()).toBeGreaterThan(1);
}
