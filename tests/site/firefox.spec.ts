import { launch, type Browser } from 'puppeteer-core';
import { at, expect, test } from './fixtures.ts';

const path = process.env['FIREFOX_PATH'];

test.describe('in Firefox ESR', () => {
  test.skip(!path, 'no Firefox was found: set FIREFOX_PATH or install firefox-esr');
  test.describe.configure({ mode: 'serial', timeout: 90_000 });
  let firefox: Browser;

  test.beforeAll(async () => {
    firefox = await launch({ browser: 'firefox', executablePath: path!, headless: true });
  });
  test.afterAll(() => firefox?.close());

  test('the calculator answers what a reader types', async () => {
    const page = await firefox.newPage();
    await page.goto(at.root('zh/calculators/detection/?idle=60&interval=10'));
    await page.locator('#w1-probes').fill('3');
    await page.waitForFunction(() =>
      /1.分.30.秒/.test(document.querySelector('.answer')!.textContent!),
    );
    await page.close();
  });

  test('a sandboxed embed on a foreign page computes', async () => {
    const page = await firefox.newPage();
    const src = at.root('en/embed/detection/?idle=60&interval=10&probes=3');
    await page.goto(at.wiki(`<iframe sandbox="allow-scripts" title="k" src="${src}"></iframe>`));
    await expect.poll(() => page.frames().length).toBe(2);
    const frame = page.frames()[1]!;
    await frame.waitForFunction(() =>
      /1.min.30.s/.test(document.querySelector('.answer')!.textContent!),
    );
    await page.close();
  });
});
