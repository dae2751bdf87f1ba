import { expect, test } from 'vitest';
import { scriptOf } from '~/build/scripts.ts';
import { shortened } from '~/build/shorten.ts';

test('no script of the model says a field by its long name, where all others say the short one', async () => {
  const scripts = [
    scriptOf('failures', 'en'),
    scriptOf('player', 'en'),
    scriptOf('player-more', 'en'),
  ];
  const code = (await Promise.all(scripts)).map((script) => script.code);
  const long = new RegExp(String.raw`\b(?:${Object.keys(shortened.mangleCache).join('|')})\b`, 'g');
  expect(code.join('\n').match(long)).toBe(null);
});

const sources = import.meta.glob<string>(['../../src/**/*.{ts,tsx,astro}', '!**/shorten.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const code = Object.entries(sources);

test.for(Object.keys(shortened.mangleCache))('%s is a field, never a string', (name) => {
  const declared = new RegExp(String.raw`^ +(?:readonly )?${name}\??:`, 'm');
  expect(code.some(([, text]) => declared.test(text))).toBe(true);
  const quoted = new RegExp(`['"\`]${name}['"\`]`);
  expect(code.filter(([, text]) => quoted.test(text)).map(([file]) => file)).toEqual([]);
});
