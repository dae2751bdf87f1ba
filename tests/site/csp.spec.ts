import { at, expect, test } from './fixtures.ts';

test('the policy is in force: no foreign script, no string as a script address', async ({
  browser,
}) => {
  const page = await browser.newPage();
  await page.goto(at.root('en/'));
  const refused = await page.evaluate(() => {
    const script = document.createElement('script');
    try {
      script.src = 'data:text/javascript,window.ran=1';
      return 'allowed';
    } catch (error) {
      return (error as Error).name;
    }
  });
  expect(refused).toBe('TypeError');
  await page.close();
});
