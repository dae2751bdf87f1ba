import type { Localized } from '~/i18n/locales.ts';
import { expect, test } from 'vitest';
import type { Fact } from '~/facts/fact.ts';
import { linux } from '~/facts/linux.ts';
import { products } from '~/facts/products/index.ts';
import { productSources } from '~/facts/sources/products.ts';
import type { Cell, Row } from '~/facts/reference.ts';
import { detection } from '~/model/formulas/detection.ts';

const rows = products.rows;
const today = new Date().toISOString().slice(0, 10);
const column = (name: string) => products.columns.findIndex(({ en }) => en === name);
const factsOf = ({ cells }: Row): readonly Fact[] =>
  cells.flatMap((cell) => ('fact' in cell ? cell.fact : []));
const named = new Map(rows.map((row) => [row.id, row]));

/** The number of a row’s default, in seconds where it is a time. */
const valueOf = (id: string): number | undefined => {
  const fact = named.get(id) && factsOf(named.get(id)!)[0];
  return fact && Number(fact.value) / (fact.unit === 'ms' ? 1000 : 1);
};

const textsOf = (cell: Cell): readonly Localized[] => {
  if ('text' in cell) return typeof cell.text === 'string' ? [] : [cell.text];
  return 'fact' in cell && cell.note ? [cell.note] : [];
};

test('no id is used twice', () => {
  expect(named.size).toBe(rows.length);
});

test.for(rows.map((row) => [row.id, row] as const))('%s is a whole row', ([id, row]) => {
  expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  expect(row.cells).toHaveLength(products.columns.length);
  expect(row.checked <= today).toBe(true);
  for (const fact of factsOf(row)) expect(row.sources).toContain(fact.source);
});

test.for(rows.map((row) => [row.id, row] as const))(
  '%s is unverified exactly where no source was found',
  ([, row]) => {
    expect(row.sources.includes('no-source')).toBe(row.confidence === 'unverified');
    for (const { source, confidence } of factsOf(row))
      expect(source === 'no-source').toBe(confidence === 'unverified');
  },
);

test.for(rows.map((row) => [row.id, row] as const))(
  '%s gives the unit in which a time is written',
  ([, row]) => {
    const [fact] = factsOf(row);
    const unit = row.cells[column('Unit')]!;
    const parameter = row.cells[column('Parameter')]!;
    const isTyped = fact !== undefined && ['s', 'ms'].includes(fact.unit) && 'code' in parameter;
    expect(isTyped && 'text' in unit && (unit.text as Localized).en === '—').toBe(false);
  },
);

const texts = [
  products.title,
  products.lead,
  ...products.columns,
  ...rows.flatMap(({ group, cells }) => [group, ...cells.flatMap(textsOf)]),
];

test('every Chinese text keeps a space between Chinese and Latin letters or digits', () => {
  const touching = /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u;
  expect(texts.map(({ zh }) => zh).filter((zh) => touching.test(zh))).toEqual([]);
});

test('every Chinese text uses full-width punctuation', () => {
  const narrow = /\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}/u;
  expect(texts.map(({ zh }) => zh).filter((zh) => narrow.test(zh))).toEqual([]);
});

const suffix = '-detection';
const calculated = rows.map(({ id }) => id).filter((id) => id.endsWith(suffix));

test.for(calculated)('%s is what the model computes from the numbers of its product', (id) => {
  const prefix = id.slice(0, -suffix.length);
  const userTimeout = valueOf(`${prefix}-user-timeout`);
  const { death } = detection({
    idle: valueOf(`${prefix}-idle`) ?? linux.idle.value,
    interval: valueOf(`${prefix}-interval`) ?? linux.interval.value,
    probes: valueOf(`${prefix}-probes`) ?? linux.probes.value,
    userTimeout: userTimeout === undefined ? null : userTimeout * 1000,
    hz: 250,
  });
  expect(death.ideal).toBe(valueOf(id)! * 1e6);
});

test('the interval of Redis is a third of its idle time', () => {
  expect(valueOf('redis-interval')).toBe(Math.trunc(valueOf('redis-idle')! / 3));
});

test('the user timeout of the snippets ends a dead connection when the probes do', () => {
  const three = { idle: 600, interval: 30, probes: 5, hz: 250 } as const;
  const without = detection({ ...three, userTimeout: null }).death.ideal;
  expect(detection({ ...three, userTimeout: 750_000 }).death.ideal).toBe(without);
  expect(without).toBe(750e6);
});

test('no document on products is left without a row', () => {
  const cited = new Set<string>(rows.flatMap(({ sources }) => sources));
  expect(Object.keys(productSources).filter((id) => !cited.has(id))).toEqual([]);
});
