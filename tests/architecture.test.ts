import { expect, test } from 'vitest';

const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  tools: ['model'],
  recordings: ['model', 'i18n'],
  i18n: ['model'],
  facts: ['model', 'i18n'],
  evidence: ['model', 'tools', 'i18n', 'facts'],
  kit: ['evidence', 'model', 'i18n'],
  widgets: ['evidence', 'facts', 'kit', 'tools', 'model', 'i18n'],
  entries: ['components', 'widgets', 'evidence', 'kit'],
  build: [],
  components: [
    'widgets',
    'evidence',
    'facts',
    'kit',
    'tools',
    'recordings',
    'model',
    'i18n',
    'build',
  ],
  layouts: ['components', 'articles.ts', 'i18n', 'build', 'styles'],
  pages: [
    'layouts',
    'components',
    'articles.ts',
    'questions.ts',
    'widgets',
    'evidence',
    'facts',
    'kit',
    'recordings',
    'model',
    'i18n',
    'build',
    'styles',
  ],
};

const files = import.meta.glob<string>('../src/*/**/*.{ts,tsx,astro}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

test.for(Object.keys(files))('%s respects the layers', (file) => {
  const layer = file.split('/')[2]!;
  for (const [, target] of files[file]!.matchAll(/from '~\/([\w.]+)/g))
    expect([layer, ...(mayImport[layer] ?? [])]).toContain(target);
});

test.for(Object.keys(files))('%s crosses folders by ~/ only', (file) => {
  expect(files[file]).not.toMatch(/from '\.\.\/(?!\.\.\/package\.json)/);
});

const pure = Object.keys(files).filter((file) =>
  /^\.\.\/src\/(model|tools|recordings|evidence)\//.test(file),
);

/** A paste needs the script of its own kind alone. */
test.for(Object.keys(files).filter((file) => file.startsWith('../src/evidence/')))(
  '%s imports no kind of evidence but its own',
  (file) => {
    const own = /evidence\/(\w+)\//.exec(file)?.[1];
    if (own === undefined) return;
    for (const [, other] of files[file]!.matchAll(/from '~\/evidence\/(\w+)\//g))
      expect(other).toBe(own);
  },
);

test.for(pure)('%s knows no clock, no chance and no browser', (file) => {
  const code = files[file]!.replaceAll(/\/\*[^]*?\*\/|\/\/.*/g, '').replaceAll(/'[^'\n]*'/g, "''");
  expect(code).not.toMatch(/\b(Date|Math\.random|Intl|document|window|performance|process)\b[.(]/);
});
