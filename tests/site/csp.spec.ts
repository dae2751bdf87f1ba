import { htmlOf, pages } from './built.ts';
import { at, expect, test } from './fixtures.ts';

const meta =
  /<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="([^"]*)">/;

for (const page of pages)
  test(`/${page} begins with a policy that allows nothing but what it uses`, () => {
    const policy = meta.exec(htmlOf(page))?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types 'none'");
    const used = page.endsWith('/search/') ? policy.replace("'wasm-unsafe-eval'", '') : policy;
    expect(used).not.toMatch(/unsafe|https?:|\*/);
  });

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
