import { transform, type Selector, type StyleSheet } from 'lightningcss';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';

type Rule = StyleSheet['rules'][number];

/** The selectors at the top of a sheet, also those within its at-rules; not those nested in a rule. */
const topmost = (rules: readonly Rule[]): readonly Selector[] =>
  rules.flatMap((rule) => {
    if (rule.type === 'style') return rule.value.selectors;
    const within = rule.type === 'media' || rule.type === 'container' || rule.type === 'supports';
    return within ? topmost(rule.value.rules) : [];
  });

function selectorsOf(css: string): readonly Selector[] {
  const found: Selector[] = [];
  const StyleSheet = ({ rules }: StyleSheet) => void found.push(...topmost(rules));
  transform({ filename: 'sheet.css', code: Buffer.from(css), visitor: { StyleSheet } });
  return found;
}

/** Selectors that reach beyond a widget: neither its class nor the element around it, by its name. */
const strays = (css: string, widget: string): readonly Selector[] =>
  selectorsOf(css).filter(([first, ...more]) => {
    const itsClass = first?.type === 'class' && first.name === widget;
    const itsPlace =
      first?.type === 'attribute' &&
      first.name === 'data-widget' &&
      first.operation?.value === widget;
    return more.length > 0 || !(itsClass || itsPlace);
  });

const sheets = (pattern: string) =>
  globSync(pattern).map((file) => ({ file, css: readFileSync(file, 'utf8') }));

/** Selectors that light parts of a given name. */
const lit = (css: string): readonly string[] =>
  css
    .replaceAll(/\/\*.*?\*\//gs, '')
    .split(/[{};,]/)
    .filter((part) => /\[data-lit[^\]]*=/.test(part) || /\[data-lit\].*\[data-part.?=/s.test(part));

test.for(sheets('src/widgets/*/*.css'))('all rules of $file stand under its name', (sheet) => {
  expect(selectorsOf(sheet.css).length).toBeGreaterThan(0);
  expect(strays(sheet.css, basename(sheet.file, '.css'))).toEqual([]);
});

test('a rule beside the name, around it, or within an at-rule is found', () => {
  const { length } = strays('.a{.b{}} .b{} .a .b{} @media print{.c{} .a{}} html .a{}', 'a');
  expect(length).toBe(4);
});

test('no sheet has a selector for the name of a part that is lit', () => {
  expect(lit("[data-lit='idle'] b{} [data-lit] [data-part='idle']{} [data-lit]{}")).toHaveLength(2);
  expect(sheets('src/**/*.css').flatMap(({ css }) => lit(css))).toEqual([]);
});
