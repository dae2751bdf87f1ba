import { describe, expect, test } from 'vitest';
import type { Cell, Row } from '~/facts/reference.ts';
import { standardSources } from '~/facts/sources/standards.ts';
import { references } from '~/facts/gathered/references.ts';
import { rfc9293, standards } from '~/facts/standards/index.ts';
import { settingsOf } from '~/facts/profiles/index.ts';
import { connecting } from '~/model/formulas/connecting.ts';
import { modelTimeout } from '~/model/kernel/retry-limit.ts';
import { seconds } from '~/model/time.ts';

const factOf = (cell: Cell) => ('fact' in cell ? cell.fact : undefined);
const rowOf = (id: string): Row => standards.rows.find((row) => row.id === id)!;
const valueOf = (id: string) => Number(factOf(rowOf(id).cells[3]!)?.value);
const forceOf = ({ cells }: Row) => ('code' in cells[2]! ? cells[2].code : '');

describe('RFC 9293 on keepalive', () => {
  test('is there from MAY-5 to SHLD-12', () => {
    const forces = standards.rows.filter(({ group }) => group.en === 'Keepalive').map(forceOf);
    expect(forces.filter(Boolean)).toEqual([
      'MAY-5',
      ...[24, 25, 26, 27, 28, 29].map((n) => `MUST-${n}`),
      'SHLD-12',
    ]);
  });

  test('is met by the default idle time of every common system', () => {
    expect(valueOf('keepalive-two-hours')).toBe(rfc9293.leastDefaultIdle.value);
    for (const id of ['linux', 'windows', 'macos', 'freebsd', 'illumos'] as const)
      expect(settingsOf(id).idle).toBeGreaterThanOrEqual(seconds(valueOf('keepalive-two-hours')));
  });
});

test('8 is the least tcp_retries2 that reaches R2', () => {
  const most = seconds(120);
  expect(modelTimeout(8, most)).toBeGreaterThanOrEqual(seconds(valueOf('r2')));
  expect(modelTimeout(7, most)).toBeLessThan(seconds(valueOf('r2')));
});

test('connect() on Linux gives up before the time the RFC asks for', () => {
  const shipped = { retries: 6, linear: 4, userTimeout: null, rtoMax: 120000, hz: 250 } as const;
  expect(connecting(shipped).death.latest).toBeLessThan(seconds(valueOf('r2-syn')));
});

test('a NAT that complies outlives the default idle time', () => {
  expect(valueOf('nat-established')).toBe(2 * 3600 + 4 * 60);
  expect(valueOf('nat-established')).toBeGreaterThan(rfc9293.leastDefaultIdle.value);
});

test('every number is held against a document the row shows', () => {
  const faults = standards.rows.filter(({ cells, sources }) =>
    cells.some((cell) => {
      const fact = factOf(cell);
      return fact !== undefined && !sources.includes(fact.source);
    }),
  );
  expect(faults.map(({ id }) => id)).toEqual([]);
});

test('no source stands there uncited', () => {
  const all = [standards, ...references].flatMap(({ rows }) => rows.flatMap((row) => row.sources));
  const cited = new Set<string>(all);
  expect(Object.keys(standardSources).filter((id) => !cited.has(id))).toEqual([]);
});
