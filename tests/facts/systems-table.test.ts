import { describe, expect, test } from 'vitest';
import { profiles, type SystemId } from '~/facts/profiles/index.ts';
import type { Cell, Row } from '~/facts/reference.ts';
import { systems } from '~/facts/systems/index.ts';
import { shownOf } from '~/components/reference/cells.ts';
import { detection } from '~/model/formulas/detection.ts';

const rowOf = (id: string): Row => systems.rows.find((row) => row.id === id)!;
const factOf = (cell: Cell) => ('fact' in cell ? cell.fact : undefined);
const noteOf = (cell: Cell, lang: 'en' | 'zh') => ('fact' in cell ? cell.note?.[lang] : undefined);
const textOf = (cell: Cell) =>
  'text' in cell && typeof cell.text !== 'string' ? cell.text.en : '';
const ids = Object.keys(profiles) as SystemId[];

test('every system has a row of its own and one for each of its numbers', () => {
  for (const id of ids) {
    const own = systems.rows.filter(({ group }) => group.en === profiles[id].name);
    expect(own).toHaveLength(profiles[id].knobs.abort === null ? 4 : 5);
  }
});

describe('the time to give up, as shipped', () => {
  test.for<[SystemId, number, number]>([
    ['linux', 7875, 9],
    ['windows', 7210, 10],
    ['macos', 7800, 8],
    ['freebsd', 7800, 8],
    ['illumos', 7722, 15],
    ['lwip', 7875, 9],
  ])('%s: %i s after %i probes', ([id, seconds, probes]) => {
    const cell = rowOf(id).cells[1]!;
    expect(factOf(cell)?.value).toBe(seconds);
    expect(noteOf(cell, 'en')).toContain(`${probes} probes`);
  });

  test('is what the model of Linux says too', () => {
    const shipped = { idle: 7200, interval: 75, probes: 9, userTimeout: null, hz: 250 } as const;
    expect(Number(factOf(rowOf('linux').cells[1]!)?.value) * 1e6).toBe(
      detection(shipped).death.ideal,
    );
  });

  test('is called unverified where its rule is', () => {
    expect(factOf(rowOf('linux').cells[1]!)?.confidence).toBe('calculated');
    expect(factOf(rowOf('windows').cells[1]!)).toMatchObject({
      confidence: 'unverified',
      source: 'no-source',
    });
  });
});

describe('units', () => {
  test.for([
    ['netbsd-idle', '14,400 half-seconds'],
    ['aix-idle', '14,400 half-seconds'],
    ['aix-interval', '150 half-seconds'],
    ['windows-idle', '7,200,000 milliseconds'],
    ['freebsd-interval', '75,000 milliseconds'],
    ['openbsd-idle', '7,200 seconds'],
  ] as const)('%s stands in its system’s own unit: %s', ([id, written]) => {
    expect(noteOf(rowOf(id).cells[4]!, 'en')).toBe(written);
  });

  test('the option of a socket says its unit', () => {
    expect(noteOf(rowOf('linux-idle').cells[2]!, 'zh')).toBe('秒');
    expect(noteOf(rowOf('illumos-idle').cells[2]!, 'en')).toBe('milliseconds');
  });
});

test('limits are those a socket checks, or said to be unknown', () => {
  expect(textOf(rowOf('linux-idle').cells[3]!)).toBe('1 – 32,767');
  expect(textOf(rowOf('linux-probes').cells[3]!)).toBe('1 – 127');
  expect(textOf(rowOf('windows-idle').cells[3]!)).toBe('not found out');
  expect(textOf(rowOf('lwip-idle').cells[3]!)).toBe('any value');
});

test('a system that cannot set a number per connection says so', () => {
  expect(textOf(rowOf('openbsd-idle').cells[6]!)).toContain('cannot');
  expect(textOf(rowOf('linux-idle').cells[6]!)).toContain('can have its own');
});

test('defaults sort by time, whatever their unit', () => {
  const sorts = ids.map((id) => shownOf(rowOf(`${id.toLowerCase()}-idle`).cells[1]!, 'en').sort);
  expect(new Set(sorts)).toEqual(new Set([7200e6]));
});

test('what nobody confirmed is named in the row', () => {
  expect(textOf(rowOf('windows').cells[6]!)).toContain('Unverified: instant of death');
  expect(textOf(rowOf('linux').cells[6]!)).not.toContain('Unverified');
});
