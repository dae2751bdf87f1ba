import { expect, test } from 'vitest';
import { findings, unless } from './pages.ts';

const meta =
  /<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="([^"]*)">/;

const needed = ["default-src 'none'", "require-trusted-types-for 'script'; trusted-types 'none'"];

/** The one page that runs WebAssembly says so. */
const allowed = (page: string, policy: string): string =>
  page.endsWith('/search/') ? policy.replace("'wasm-unsafe-eval'", '') : policy;

test('every page begins with a policy that allows nothing but what it uses', () => {
  const wrong = findings((html, page) => {
    const policy = meta.exec(html)?.[1] ?? '';
    const open = /unsafe|https?:|\*/.exec(allowed(page, policy))?.[0];
    return [
      ...needed.flatMap((part) => unless(policy.includes(part), `no “${part}” at its head`)),
      ...unless(!open, `allows “${open}”`),
    ];
  });
  expect(wrong).toEqual([]);
});
