import { describe, expect, test } from 'vitest';
import { tagsIn } from '~/components/authoring/tags.ts';
import { measuredFor } from '~/components/measurements/measured.ts';
import type { Fact } from '~/facts/fact.ts';
import { factNamed } from '~/facts/gathered/index.ts';
import { profiles } from '~/facts/profiles/index.ts';
import { placeFor } from '~/facts/cited/index.ts';
import type { Row } from '~/facts/reference.ts';
import { references } from '~/facts/gathered/references.ts';
import { factOfRow } from '~/facts/gathered/rows.ts';
import { documentOf, type SourceId, sourceOf, sources } from '~/facts/sources/index.ts';
import { measuredAlone } from '~/facts/sources/measured.ts';
import { addressOf } from '~/facts/sources/places.ts';
import { content } from './written.ts';

const rows = references.flatMap(({ topic, rows: own }) =>
  own.map((row) => ({ ...row, path: `${topic}/${row.id}` })),
);

/** A page of ours that says nothing is no address. */
const isEmpty = (id: SourceId): boolean =>
  measuredAlone.includes(documentOf(id)) && measuredFor(documentOf(id)).length === 0;

const opens = (id: SourceId, at?: string): boolean => addressOf(id, at) !== null && !isEmpty(id);

const factOf = ({ of = '', is = '', row, nth = '0' }: Readonly<Record<string, string>>): Fact =>
  row === undefined ? factNamed(of, is) : factOfRow(row, Number(nth));

describe.for([...content])('%s', ([, mdx]) => {
  const tags = tagsIn(mdx);

  test('has no citation without an address', () => {
    const cites = tags.filter(({ name }) => name === 'Cite');
    const closed = cites.filter(({ props: { id, at } }) => !opens(id as SourceId, at));
    expect(closed).toEqual([]);
  });

  test('shows no value whose source has no address', () => {
    const shown = tags.filter(({ name }) => name === 'Fact').map(({ props }) => factOf(props));
    const closed = shown.filter(({ source }) => !opens(source));
    expect(closed).toEqual([]);
  });
});

/** Pages about the site itself rest on nothing else. */
const aboutUs = /\/(?:links|data|conformance)\.mdx$/;

test('every page that is not about the site itself cites something', () => {
  const bare = [...content].filter(
    ([, mdx]) => !tagsIn(mdx).some(({ name }) => name === 'Cite' || name === 'Fact'),
  );
  expect(bare.map(([path]) => path).filter((path) => !aboutUs.test(path))).toEqual([]);
});

const places = ({ path, sources: cited }: Row & { readonly path: string }) =>
  cited.map((id) => ({ id, at: placeFor(path.split('/')[1]!, id) }));

test('no row rests on nothing that opens', () => {
  const closed = rows.filter((row) => !places(row).some(({ id, at }) => opens(id, at)));
  expect(closed.map(({ path }) => path)).toEqual([]);
});

test('no source but the lack of one is without an address, and no page of a measurement is empty', () => {
  const ids = Object.keys(sources) as SourceId[];
  expect(ids.filter((id) => !opens(id))).toEqual(['no-source']);
});

test('a value without a source is unverified, in tables and in profiles', () => {
  const values = [
    ...JSON.stringify([rows, profiles]).matchAll(/"source":"([^"]*)".*?"confidence":"([^"]*)"/g),
  ];
  const bare = values.filter(
    ([, id]) =>
      sourceOf(id as SourceId).kind !== 'measured' && sourceOf(id as SourceId).url === null,
  );
  expect(bare.filter(([, , confidence]) => confidence !== 'unverified')).toEqual([]);
});

/** Every place in a measurement of ours that has a page of its own, as it is cited. */
const cited = [
  ...[...content.values()].flatMap((mdx) =>
    tagsIn(mdx)
      .filter(({ name }) => name === 'Cite')
      .map(({ props: { id, at } }) => ({ id: id as SourceId, at })),
  ),
  ...rows.flatMap(places),
].filter(({ id, at }) => at !== undefined && measuredAlone.includes(id));

test('every place that is cited in a measurement of ours is on its page', () => {
  const missing = cited.filter(({ id, at }) => !measuredFor(id).some((part) => part.id === at));
  expect(missing).toEqual([]);
});
