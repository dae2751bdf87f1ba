import { expect, test } from 'vitest';

const files = import.meta.glob<string>('../../src/{model,tools,recordings,evidence}/**/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The code without comments and what stands in quotes. */
const bare = (code: string): string =>
  code.replaceAll(/\/\*[^]*?\*\/|\/\/.*/g, '').replaceAll(/'[^'\n]*'/g, "''");

test.for(Object.keys(files))('%s knows no clock, no chance and no browser', (file) => {
  expect(bare(files[file] ?? '')).not.toMatch(
    /\b(Date|Math\.random|Intl|document|window|performance|process)\b[.(]/,
  );
});
