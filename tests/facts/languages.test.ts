import { expect, test } from 'vitest';
import { languages } from '~/facts/languages/index.ts';
import { programs } from './recorded-runs.ts';
import { linux } from '~/facts/linux.ts';
import type { Cell } from '~/facts/reference.ts';
import { languageSources } from '~/facts/sources/languages.ts';
import { detection } from '~/model/formulas/detection.ts';

const { columns, rows } = languages;
const columnOf = (en: string) => columns.findIndex((name) => name.en === en);
const cellOf = (id: string, en: string): Cell =>
  rows.find((row) => row.id === id)!.cells[columnOf(en)]!;
const [idleColumn, intervalColumn, probesColumn] = [
  'Idle if not given',
  'Interval if not given',
  'Probes if not given',
] as const;

/** The value of a cell; what the system has, where the runtime leaves it. */
function valueOf(id: string, column: string, system: number): number {
  const cell = cellOf(id, column);
  return 'fact' in cell ? Number(cell.fact.value) : system;
}

const defaultsOf = (id: string) => ({
  idle: valueOf(id, idleColumn, linux.idle.value),
  interval: valueOf(id, intervalColumn, linux.interval.value),
  probes: valueOf(id, probesColumn, linux.probes.value),
});

const detectionOf = (id: string): number =>
  detection({ ...defaultsOf(id), userTimeout: null, hz: 250 }).death.ideal / 1e6;

const units: Readonly<Record<string, string>> = {
  [idleColumn]: 's',
  [intervalColumn]: 's',
  [probesColumn]: 'count',
  Since: 'version',
};

test('times are seconds, counts are counts, versions are versions', () => {
  const faults = rows.flatMap(({ id }) =>
    Object.entries(units).filter(([column, unit]) => {
      const cell = cellOf(id, column);
      return 'fact' in cell && cell.fact.unit !== unit;
    }),
  );
  expect(faults).toEqual([]);
});

test('every default is one that the kernel accepts', () => {
  for (const { id } of rows) {
    const { idle, interval, probes } = defaultsOf(id);
    expect(idle).toBeGreaterThanOrEqual(linux.leastIdle.value);
    expect(idle).toBeLessThanOrEqual(linux.mostIdle.value);
    expect(interval).toBeGreaterThanOrEqual(linux.leastInterval.value);
    expect(interval).toBeLessThanOrEqual(linux.mostInterval.value);
    expect(probes).toBeGreaterThanOrEqual(linux.leastProbes.value);
    expect(probes).toBeLessThanOrEqual(linux.mostProbes.value);
  }
});

test('Go gives a dead peer up after two and a half minutes, before 1.23 and since', () => {
  expect(detectionOf('go-1-23')).toBe(150);
  expect(detectionOf('go-before-1-23')).toBe(150);
});

test('the HTTP client of Go gives up sooner since 1.23, the interval being shorter', () => {
  expect(detectionOf('go-http-transport')).toBe(165);
  expect(detectionOf('go-http-transport-before-1-23')).toBe(300);
});

test('pooled connections of Node.js are given up after eleven seconds', () => {
  expect(detectionOf('node-http-agent')).toBe(11);
});

test('Lettuce gives a dead peer up after fifty-two seconds since it asks by itself', () => {
  expect(detectionOf('lettuce')).toBe(52);
});

test('what leaves all three to the system is given up when Linux gives up', () => {
  for (const id of ['java-so-keepalive', 'grpc-go-dialer', 'deno'])
    expect(detectionOf(id)).toBe(linux.detection.value);
});

test.for(['node', 'deno', 'bun'])('the program of %s saw what its row says', (id) => {
  const { code } = rows.find((row) => row.id === id)!;
  const { interval, probes } = defaultsOf(id);
  expect(programs[code!.replace('programs/', '')]).toMatchObject({ interval, probes });
});

test('no source of this page is without a row', () => {
  const used = new Set<string>(
    rows.flatMap(({ sources, cells }) => [
      ...sources,
      ...cells.flatMap((cell) => ('fact' in cell ? [cell.fact.source] : [])),
    ]),
  );
  expect(Object.keys(languageSources).filter((id) => !used.has(id))).toEqual([]);
});
