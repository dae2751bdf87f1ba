import { expect, test } from 'vitest';
import * as inputs from '~/inputs/inputs.ts';
import type { Param } from '~/inputs/params.ts';
import { names } from '~/inputs/words.ts';
import { widgetNames, widgets } from '~/widgets/index.ts';

const shared: Readonly<Record<string, Param>> = inputs as never;

/** An input without where it starts and whether it may be absent, which each widget picks. */
const same = (param: Param | undefined) =>
  param?.kind === 'int'
    ? { unit: param.unit, min: param.min, max: param.max, stops: param.stops }
    : param?.kind;

const uses = widgetNames.flatMap((widget) =>
  Object.keys(names)
    .filter((name) => name in widgets[widget].widget.params)
    .map((name) => [widget, name] as const),
);

test.for(uses)('%s: %s has the unit, limits and steps that it has everywhere', ([widget, name]) => {
  expect(same(widgets[widget].widget.params[name])).toEqual(same(shared[name]));
});

test('an input that several calculators have is declared in one file', () => {
  const files = import.meta.glob<string>('../../src/**/*.{ts,tsx}', {
    query: '?raw',
    import: 'default',
    eager: true,
  });
  const declared = new RegExp(`\\b(${Object.keys(names).join('|')})(: | = )(int|intOrOff)\\(`);
  const where = Object.keys(files).filter((file) => declared.test(files[file] ?? ''));
  expect(where).toEqual(['../../src/inputs/inputs.ts']);
});
