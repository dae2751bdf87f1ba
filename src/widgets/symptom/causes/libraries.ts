import type { Localized } from '~/i18n/locales.ts';
import { languages } from '~/facts/languages/index.ts';
import { products } from '~/facts/products/index.ts';
import { settingsOf, type SystemId } from '~/facts/profiles/index.ts';
import type { Row } from '~/facts/reference.ts';
import { detection } from '~/model/formulas/detection.ts';
import type { Named } from './cause.ts';
import { quantity, said } from './rows.ts';

/** The three numbers of a library; `null` for what it leaves to the system. */
export interface Trio {
  readonly name: Localized;
  readonly row: string;
  readonly idle: number | null;
  readonly interval: number | null;
  readonly probes: number | null;
  /** People set the idle time by a parameter of its own. */
  readonly settable: boolean;
  /** The interval is a fixed part of the idle time, whatever that is set to. */
  readonly follows: boolean;
}

const valueOf = (row: Row | undefined, column: number): number | null =>
  quantity(row?.cells[column])?.value ?? null;

const typedIn = (row: Row | undefined): boolean =>
  row?.cells[1] !== undefined && 'code' in row.cells[1];

const inLanguage = (row: Row): Trio => ({
  name: said(row.cells[0]),
  row: `languages/#${row.id}`,
  idle: valueOf(row, 4),
  interval: valueOf(row, 5),
  probes: valueOf(row, 6),
  settable: true,
  follows: false,
});

/** A product states its numbers in rows of their own, `redis-idle` and so on. */
function inProduct(last: Row): Trio[] {
  if (!last.id.endsWith('-probes')) return [];
  const prefix = last.id.slice(0, -'-probes'.length);
  const part = (of: string) => products.rows.find(({ id }) => id === `${prefix}-${of}`);
  const between = part('interval');
  return [
    {
      name: said(last.cells[0]),
      row: `products/#${last.id}`,
      idle: valueOf(part('idle'), 2),
      interval: valueOf(between, 2),
      probes: valueOf(last, 2),
      settable: typedIn(part('idle')),
      follows: said(between?.cells[1]).en === 'Interval that follows',
    },
  ];
}

/** Every library and product that sets an interval, from its rows. */
export function trios(): Trio[] {
  const own = products.rows.flatMap(inProduct);
  const told = new Set(own.map(({ name }) => name.en.split(' ')[0]));
  const others = languages.rows
    .filter(({ cells }) => cells.length > 6)
    .map(inLanguage)
    .filter(({ name }) => !told.has(name.en.split(' ')[0]));
  return [...own, ...others].filter(({ interval }) => interval !== null);
}

/** A library with all its numbers on one system, which supplies those it leaves open. */
function total(trio: Trio, system: SystemId): Named[] {
  const { name, row, idle, interval } = trio;
  if (idle === null || interval === null) return [];
  const probes = trio.probes ?? settingsOf(system).probes;
  const { death } = detection({ idle, interval, probes, userTimeout: null, hz: 250 });
  const [at, to] = [death.ideal / 1e6, death.latest / 1e6];
  const how = [idle, interval, probes];
  return [{ does: 'keepalive', at, from: at, to, how, weight: 0.85, row, name }];
}

const onMac = (trio: Trio): Named[] =>
  total(trio, 'macos').map((cause) => ({
    ...cause,
    to: cause.at,
    weight: 0.7,
    name: { en: `${cause.name.en} (macOS)`, zh: `${cause.name.zh}（macOS）` },
  }));

/** Keepalive of libraries and products that bring their own numbers. */
export const inLibraries = (): Named[] =>
  trios().flatMap((trio) => [
    ...total(trio, 'linux'),
    ...(trio.probes === null ? onMac(trio) : []),
  ]);
