import { expect, test } from 'vitest';
import { type DocumentId, isSourceId } from '~/facts/sources/index.ts';
import { addressOf, isLong } from '~/facts/sources/places.ts';

const articles = import.meta.glob<string>('../../content/*/**/*.mdx', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const cites = (mdx: string): [id: string, at: string | undefined][] =>
  [...mdx.matchAll(/<Cite id="([^"]+)"(?: at="([^"]+)")? \/>/g)].map(([, id, at]) => [id!, at]);

/** A standard is as long as the kernel; one address does not serve all that is said in it. */
const needsPlace = (id: string): boolean =>
  isSourceId(id) && (isLong(id as DocumentId) || id.startsWith('rfc'));

test.for(Object.keys(articles))(
  '%s opens each citation of a long document at its place',
  (path) => {
    const bare = cites(articles[path]!).filter(([id, at]) => needsPlace(id) && at === undefined);
    expect(bare).toEqual([]);
  },
);

const opens = ([id, at]: [string, string | undefined]): boolean => {
  try {
    return isSourceId(id) && addressOf(id, at) !== undefined;
  } catch {
    return false;
  }
};

test.for(Object.keys(articles))('%s cites no place that nobody looked up', (path) => {
  expect(cites(articles[path]!).filter((cite) => !opens(cite))).toEqual([]);
});
