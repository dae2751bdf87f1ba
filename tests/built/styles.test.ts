import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { expect, test } from 'vitest';
import { findings, htmlOf, unless } from './pages.ts';

const styleOf = (html: string): string => /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '';

const classesIn = (css: string): ReadonlySet<string> =>
  new Set(css.replaceAll(/\/\*.*?\*\//gs, '').match(/\.[a-z][\w-]*/g));

const sheets = globSync('src/**/*.css')
  .map((file) => ({ file: file.replaceAll('\\', '/'), css: readFileSync(file, 'utf8') }))
  .map(({ file, css }) => ({ file, css, classes: classesIn(css) }));

/** Each widget with the classes that its sheet alone has rules for. */
const own = sheets
  .filter(({ file }) => file.includes('/widgets/'))
  .map(({ file, classes }) => {
    const others = sheets.filter((sheet) => sheet.file !== file);
    return {
      widget: basename(dirname(file)),
      classes: [...classes].filter((name) => !others.some((sheet) => sheet.classes.has(name))),
    };
  });

const times = (text: string, part: string): number => text.split(part).length - 1;

test('every page has one style element', () => {
  const wrong = findings((html) => unless(times(html, '<style>') === 1, 'more or less than one'));
  expect(wrong).toEqual([]);
});

test('a page has the rules of a widget once and only if it shows the widget', () => {
  const wrong = findings((html) => {
    const classes = classesIn(styleOf(html));
    const stray = own
      .filter(({ widget }) => !html.includes(`data-widget="${widget}"`))
      .flatMap((foreign) => foreign.classes.filter((name) => classes.has(name)));
    const expected = html.includes('data-widget="detection"') ? 1 : 0;
    return [
      ...unless(stray.length === 0, `rules of a widget it does not show: ${stray.join(' ')}`),
      ...unless(times(html, '.lateness figcaption{') === expected, 'rules of detection twice'),
    ];
  });
  expect(wrong).toEqual([]);
});

test.for(own)('the page of $widget has the rules of its own classes', ({ widget, classes }) => {
  const there = classesIn(styleOf(htmlOf(`en/calculators/${widget}/`)));
  expect(classes).not.toEqual([]);
  expect(classes.filter((name) => !there.has(name))).toEqual([]);
});

test('dark changes colours and nothing else', () => {
  const dark =
    /(?:prefers-color-scheme:\s*dark\)\s*\{[^{}]*|\[data-theme=['"]?dark['"]?\][^{}]*)\{([^}]*)\}/g;
  const rules = sheets.flatMap(({ css }) => [...css.matchAll(dark)].map(([, rule]) => rule!));
  const declared = rules
    .flatMap((rule) => rule.split(';').map((line) => line.trim()))
    .filter(Boolean);
  expect(rules.length).toBeGreaterThan(1);
  expect(declared.filter((line) => !/^(--[a-z]+: #|color-scheme: dark$)/.test(line))).toEqual([]);
});
