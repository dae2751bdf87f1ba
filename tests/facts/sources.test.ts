import { expect, test } from 'vitest';
import { facts } from '~/facts/index.ts';
import { profiles } from '~/facts/profiles/index.ts';
import { references } from '~/facts/references.ts';
import { sources } from '~/facts/sources/index.ts';

const articles = import.meta.glob<string>('../../content/*/**/*.mdx', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Every source id named anywhere in a record. */
const cited = (record: unknown): string[] =>
  [...JSON.stringify(record).matchAll(/"sources?":(\[[^\]]*\]|"[^"]*")/g)].flatMap(([, ids]) =>
    [JSON.parse(ids!) as string | string[]].flat(),
  );

test('every source is cited by a fact, a row, a profile or an article', () => {
  const inArticles = Object.values(articles).flatMap((mdx) =>
    [...mdx.matchAll(/<Cite id="([^"]+)"/g)].map(([, id]) => id!),
  );
  const used = new Set([...cited([facts, profiles, references]), ...inArticles]);
  expect(Object.keys(sources).filter((id) => id !== 'no-source' && !used.has(id))).toEqual([]);
});

test('no two sources are the same document', () => {
  const places = Object.entries(sources).flatMap(([id, { url }]) => (url ? [[url, id]] : []));
  const byUrl = Map.groupBy(places, ([url]) => url);
  const twice = [...byUrl.values()].filter((same) => same.length > 1);
  expect(twice.map((same) => same.map(([, id]) => id))).toEqual([]);
});

test('no id is given to two documents', () => {
  const files = import.meta.glob<Record<string, unknown>>('../../src/facts/sources/*.ts', {
    eager: true,
  });
  const entries = Object.values(files).flatMap((module) =>
    Object.entries(module).flatMap(([name, own]) =>
      name.endsWith('Sources') ? Object.entries(own as Record<string, object>) : [],
    ),
  );
  const documents = Map.groupBy(entries, ([id]) => id);
  const torn = [...documents].filter(([, of]) => new Set(of.map(([, found]) => found)).size > 1);
  expect(torn.map(([id]) => id)).toEqual([]);
});
