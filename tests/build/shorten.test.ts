import { expect, test } from 'vitest';
import { shortened } from '~/build/shorten.ts';

const sources = import.meta.glob<string>(['../../src/**/*.{ts,tsx,astro}', '!**/shorten.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const code = Object.entries(sources);

test.for(Object.keys(shortened.mangleCache))(
  '%s is a field of the model, never a string',
  (name) => {
    const declared = new RegExp(String.raw`^ +(?:readonly )?${name}\??:`, 'm');
    expect(code.some(([file, text]) => file.includes('/model/') && declared.test(text))).toBe(true);
    const quoted = new RegExp(`['"\`]${name}['"\`]`);
    expect(code.filter(([, text]) => quoted.test(text)).map(([file]) => file)).toEqual([]);
  },
);
