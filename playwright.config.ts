import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/site',
  testMatch: '*.spec.ts',
  globalSetup: './tests/site/servers.ts',
  fullyParallel: true,
  workers: 2,
  // A busy machine takes its time; no test asserts how long.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    viewport: { width: 1280, height: 900 },
    launchOptions: {
      ...(process.env['CHROME_PATH'] && { executablePath: process.env['CHROME_PATH'] }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
});
