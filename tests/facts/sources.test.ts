import { expect, test } from 'vitest';
import { facts } from '~/facts/gathered/index.ts';
import { profiles } from '~/facts/profiles/index.ts';
import { references } from '~/facts/gathered/references.ts';
import { type SourceId, sourceOf, sources } from '~/facts/sources/index.ts';
import { named, type Source } from '~/facts/sources/source.ts';
import { type Lang, langs } from '~/i18n/locales.ts';

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

test.for(langs)('no two sources have the same short name in %s', (lang) => {
  const ids = Object.keys(sources) as SourceId[];
  const byName = Map.groupBy(ids, (id) => named(sourceOf(id), lang).short);
  expect([...byName].filter(([, same]) => same.length > 1)).toEqual([]);
});

test('what is said of how a document was read is said in the words of each language', () => {
  const han = /\p{Script=Han}/u;
  const remarks = Object.entries<Source>(sources).flatMap(([id, { copy }]) =>
    copy ? [[id, copy] as const] : [],
  );
  expect(remarks.length).toBeGreaterThan(0);
  const faults = remarks.filter(([, { en, zh }]) => han.test(en) || !han.test(zh));
  expect(faults.map(([id]) => id)).toEqual([]);
});

test('what was measured for this site has names in the words of each language', () => {
  const han = /\p{Script=Han}/u;
  const measured = Object.entries<Source>(sources).filter(([, { kind }]) => kind === 'measured');
  const names = (source: Source, lang: Lang) => {
    const { title, short } = named(source, lang);
    return [title, short];
  };
  expect(measured.length).toBeGreaterThan(0);
  const faults = measured.filter(
    ([, source]) =>
      names(source, 'en').some((name) => han.test(name)) ||
      !names(source, 'zh').every((name) => han.test(name)),
  );
  expect(faults.map(([id]) => id)).toEqual([]);
});
