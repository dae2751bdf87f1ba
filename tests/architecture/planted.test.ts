import { expect, test } from 'vitest';
import { pairsOf, readGraph } from './graph.ts';
import { wrong } from './line.ts';

/** One line each, for a file of the lowest layer: every form that an arrow can have. */
const forms: Readonly<Record<string, string>> = {
  'an import of a value': "import { langs } from '~/i18n/locales.ts';\nexport const a = langs;",
  'an import of a type': "import type { Lang } from '~/i18n/locales.ts';\nexport type A = Lang;",
  'an import for its side effects': "import '~/i18n/locales.ts';",
  'an import of all': "import * as all from '~/i18n/locales.ts';\nexport const a = all;",
  'an import on demand': "export const a = () => import('~/i18n/locales.ts');",
  'a type in place': "export type A = import('~/i18n/locales.ts').Lang;",
  'an export': "export { langs } from '~/i18n/locales.ts';",
  'an export of all': "export * from '~/i18n/locales.ts';",
  'a relative import': "import { langs } from '../i18n/locales.ts';\nexport const a = langs;",
  'a glob': "export const a = import.meta.glob('../i18n/locales.ts');",
  'a glob of several, with a type':
    "export const a = import.meta.glob<string>(['../i18n/loc*.ts'], { eager: true });",
  'an import in the head of an .astro file':
    "---\nimport { langs } from '~/i18n/locales.ts';\n---\n<p>{langs}</p>\n",
  'a type in an .astro file':
    "---\nimport type { Lang } from '~/i18n/locales.ts';\ntype Props = { a: Lang };\n---\n<p />\n",
  'an import in a script of an .astro file': "<script>import '~/i18n/locales.ts';</script>\n",
};

const names = Object.keys(forms);
const fileOf = (form: string): string =>
  `model/planted-${names.indexOf(form)}.${form.includes('.astro') ? 'astro' : 'ts'}`;

// All at once: reading the whole of `src` takes a second.
const graph = await readGraph({
  ...Object.fromEntries(Object.entries(forms).map(([form, code]) => [fileOf(form), code])),
  'model/sheet.ts': "import '~/styles/site.css';",
  'model/one.ts': "import { b } from './kernel/two.ts';\nexport const a = b;",
  'model/kernel/two.ts': "import type { a } from '~/model/one.ts';\nexport const b: typeof a = 1;",
});

test.for(names)('%s that runs up the line is found', (form) => {
  const from = fileOf(form);
  const upwards = graph.arrows.filter((arrow) => arrow.from === from && wrong(arrow) !== null);
  expect(upwards).toEqual([{ from, to: 'i18n/locales.ts' }]);
});

test('a stylesheet is an import like any other', () => {
  expect(graph.arrows).toContainEqual({ from: 'model/sheet.ts', to: 'styles/site.css' });
});

test('a circle is found, be it one of types, and a pair of folders', () => {
  expect(graph.circles).toContainEqual(['model/one.ts', 'model/kernel/two.ts', 'model/one.ts']);
  expect(pairsOf(graph)).toContain('model ↔ model/kernel');
});
