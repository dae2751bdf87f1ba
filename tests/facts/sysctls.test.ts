import { describe, expect, test } from 'vitest';
import type { Cell, Row } from '~/facts/reference.ts';
import { sourceOf, type SourceId } from '~/facts/sources/index.ts';
import { sysctlSources } from '~/facts/sources/sysctls.ts';
import { sysctls } from '~/facts/sysctls/index.ts';
import { rowId } from '~/facts/sysctls/row.ts';

const rowOf = (id: string): Row => sysctls.rows.find((row) => row.id === id)!;
const factOf = (cell: Cell) => ('fact' in cell ? cell.fact : undefined);
const initialOf = (id: string) => factOf(rowOf(id).cells[1]!)?.value;
const wordsOf = (cell: Cell): string[] =>
  'text' in cell ? (typeof cell.text === 'string' ? [cell.text] : Object.values(cell.text)) : [];

const parameters = sysctls.rows.filter(({ group }) => group.en !== 'Make a change last');

test('each parameter stands once, at an address made of its name', () => {
  const names = parameters.map(({ cells }) => ('code' in cells[0]! ? cells[0].code : ''));
  expect(names.filter((name) => !/^(net|fs|kernel)\.[a-z0-9_.-]+$/.test(name))).toEqual([]);
  expect(parameters.map(({ id }) => id)).toEqual(names.map(rowId));
  expect(new Set(names).size).toBe(names.length);
});

test('each parameter says what it is counted in, and every cell says something', () => {
  const silent = parameters.filter(
    ({ id, cells }) =>
      id !== 'tcp-tw-recycle' &&
      cells
        .slice(2)
        .some((cell) => wordsOf(cell).some((word) => word.length === 0 || word === '—')),
  );
  expect(silent.map(({ id }) => id)).toEqual([]);
});

test('a time says the same unit as its column', () => {
  const units = { s: 'seconds', ms: 'milliseconds' } as const;
  const times = parameters.flatMap(({ id, cells }) => {
    const unit = factOf(cells[1]!)?.unit;
    return unit === 's' || unit === 'ms' ? [[id, wordsOf(cells[2]!)[0], units[unit]] as const] : [];
  });
  expect(times.length).toBeGreaterThan(8);
  expect(times.filter(([, said, is]) => said !== is)).toEqual([]);
});

describe('the row of a default', () => {
  test.for<[string, number | string]>([
    ['tcp-keepalive-time', 7200],
    ['tcp-keepalive-intvl', 75],
    ['tcp-keepalive-probes', 9],
    ['tcp-retries2', 15],
    ['tcp-syn-retries', 6],
    ['tcp-syn-linear-timeouts', 4],
    ['tcp-synack-retries', 5],
    ['tcp-fin-timeout', 60],
    ['tcp-tw-reuse', 2],
    ['somaxconn', 4096],
    ['netdev-max-backlog', 1000],
    ['ip-local-port-range', '32768 60999'],
    ['nf-conntrack-tcp-timeout-established', 432000],
    ['pid-max', 32768],
  ])('%s says %s', ([id, value]) => {
    expect(initialOf(id)).toBe(value);
  });
});

test('what grows with memory is worked out from one listing', () => {
  const hash = 2 * Number(initialOf('tcp-max-tw-buckets'));
  expect(initialOf('tcp-max-orphans')).toBe(hash / 2);
  expect(initialOf('tcp-max-syn-backlog')).toBe(Math.max(128, hash / 128));
});

test('every value and row stands on the sources the row shows', () => {
  const cited = (row: Row) => row.cells.flatMap((cell) => factOf(cell)?.source ?? []);
  const faults = sysctls.rows.filter((row) => !cited(row).every((id) => row.sources.includes(id)));
  expect(faults.map(({ id }) => id)).toEqual([]);
});

test('nothing is trusted further than its kind of source allows', () => {
  const kind = (id: SourceId) => sourceOf(id).kind;
  const facts = sysctls.rows.flatMap(({ cells }) => cells.flatMap((cell) => factOf(cell) ?? []));
  const wrong = facts.filter(({ source, confidence }) =>
    confidence === 'measured'
      ? kind(source) !== 'measured'
      : confidence === 'source code' && kind(source) !== 'source',
  );
  expect(wrong).toEqual([]);
});

test('the table says how a change lasts', () => {
  const lasting = sysctls.rows.filter(({ group }) => group.en === 'Make a change last');
  expect(lasting.map(({ id }) => id)).toContain('sysctl-d');
  expect(sysctls.lead.en).toContain('/etc/sysctl.d');
});

test('no source stands there uncited', () => {
  const cited = new Set<string>(sysctls.rows.flatMap((row) => row.sources));
  expect(Object.keys(sysctlSources).filter((id) => !cited.has(id))).toEqual([]);
});
