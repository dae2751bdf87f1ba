import { describe, expect, test } from 'vitest';
import { factsFile } from '~/facts/gathered/published.ts';
import type { Cell, Row } from '~/facts/reference.ts';
import { rechecks } from '~/facts/rechecked.ts';
import { references } from '~/facts/gathered/references.ts';
import { factsSchema } from '~/facts/schema.ts';
import { type SourceId, sources } from '~/facts/sources/index.ts';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const today = new Date().toISOString().slice(0, 10);
const factsIn = (cells: readonly Cell[]) =>
  cells.flatMap((cell) => ('fact' in cell ? [cell.fact] : []));

describe.for(references)('the $topic table', ({ columns, rows }) => {
  test('has one cell for each column in every row', () => {
    expect(rows.filter(({ cells }) => cells.length !== columns.length).map(({ id }) => id)).toEqual(
      [],
    );
  });

  test('gives every row an address of its own', () => {
    const ids = rows.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9-]+$/.test(id))).toEqual([]);
  });

  test('says for every row and value what was read and when, and calls unverified what is', () => {
    const isDay = (day: string) => /^\d{4}-\d\d-\d\d$/.test(day) && day <= today;
    const isHonest = (source: string, confidence: string) =>
      Object.hasOwn(sources, source) && (source !== 'no-source' || confidence === 'unverified');
    const faults = rows.filter(
      ({ sources: cited, checked, confidence, cells }) =>
        !isDay(checked) ||
        !cited.every((source) => isHonest(source, confidence)) ||
        !factsIn(cells).every(
          (fact) => isDay(fact.checked) && isHonest(fact.source, fact.confidence),
        ),
    );
    expect(faults.map(({ id }) => id)).toEqual([]);
  });

  test('is written in both languages', () => {
    const han = /\p{Script=Han}/u;
    const texts = rows.flatMap(({ group, cells }) => [
      group,
      ...cells.flatMap((cell) =>
        'text' in cell && typeof cell.text !== 'string' ? [cell.text] : [],
      ),
    ]);
    expect(texts.filter(({ en }) => han.test(en))).toEqual([]);
    expect(
      texts.filter(
        ({ en, zh }) =>
          (en.match(/(?<![-\w])[a-z]{2,}(?![-\w])/g)?.length ?? 0) > 2 && !han.test(zh),
      ),
    ).toEqual([]);
  });
});

test('the published file fits its published schema', () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const valid = ajv.validate(factsSchema, JSON.parse(JSON.stringify(factsFile())));
  expect(ajv.errors ?? []).toEqual([]);
  expect(valid).toBe(true);
});

test('a row that was compared again is in its table, and dated so with all its values', () => {
  const all: readonly (readonly [string, Row])[] = references.flatMap(({ topic, rows }) =>
    rows.map((row) => [`${topic}/${row.id}`, row] as const),
  );
  const rows = new Map(all);
  expect(new Set(rechecks.map(([path]) => path)).size).toBe(rechecks.length);
  for (const [path, day] of rechecks) {
    const row = rows.get(path)!;
    const dates = [row.checked, ...factsIn(row.cells).map(({ checked }) => checked)];
    expect([path, dates.filter((date) => date < day)]).toEqual([path, []]);
  }
});

test('no row or value was compared before its source was read', () => {
  const early = references
    .flatMap(({ rows }) => rows)
    .filter(
      ({ checked, sources: cited, cells }) =>
        cited.some((id) => sources[id].read > checked) ||
        factsIn(cells).some((fact) => sources[fact.source].read > fact.checked),
    );
  expect(early.map(({ id }) => id)).toEqual([]);
});

test('a row without a document of its own is called unverified, or rests on our own measurements', () => {
  const opens = (id: SourceId) => sources[id].url !== null || sources[id].kind === 'measured';
  const rows = references.flatMap((reference) => reference.rows);
  const bare = rows.filter(({ sources: cited }) => !cited.some(opens));
  expect(bare.filter(({ confidence }) => confidence !== 'unverified').map(({ id }) => id)).toEqual(
    [],
  );
});
