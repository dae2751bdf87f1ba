import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { fileOf, namedFile } from './programs.ts';

/** The Chromium to test in: `CHROME_PATH`, an installed Chromium or Chrome, or Playwright's own. */
export function chromiumFile(): string | undefined {
  const own = chromium.executablePath();
  return fileOf('chromium') ?? (!namedFile('chromium') && existsSync(own) ? own : undefined);
}
