import { expect, test } from 'vitest';
import { tagsIn } from '~/components/authoring/tags.ts';
import { cases } from '~/components/recordings/traces.ts';
import { claims, placeFor } from '~/facts/cited/index.ts';
import { facts } from '~/facts/gathered/index.ts';
import { references } from '~/facts/gathered/references.ts';
import { type DocumentId, isSourceId, type SourceId, sourceOf } from '~/facts/sources/index.ts';
import { addressOf, isLong } from '~/facts/sources/places.ts';
import { content } from './written.ts';

/** One citation: who makes it, of which document, at which place. */
interface Citation {
  readonly by: string;
  readonly id: string;
  readonly at: string | undefined;
}

const inContent: readonly Citation[] = [...content].flatMap(([by, mdx]) =>
  tagsIn(mdx)
    .filter(({ name }) => name === 'Cite')
    .map(({ props: { id = '', at } }) => ({ by, id, at })),
);

const inRows: readonly Citation[] = references.flatMap(({ topic, rows }) =>
  rows.flatMap(({ id: row, sources }) =>
    sources.map((id) => ({ by: `${topic}/${row}`, id, at: placeFor(row, id) })),
  ),
);

const ofValues: readonly Citation[] = Object.entries(facts).flatMap(([of, own]) =>
  Object.entries(own).map(([is, { source: id }]) => {
    const by = `${of}.${is}`;
    return { by, id, at: placeFor(by, id) };
  }),
);

const all = [...inContent, ...inRows, ...ofValues];

/** Measured parts that are one page with nothing to choose on it. */
const onePage: ReadonlySet<string> = new Set(['warped-runs', 'program-runs', 'python-etimedout']);

const isMeasured = (id: string): boolean =>
  sourceOf(id as SourceId).kind === 'measured' && !onePage.has(id);

const show = ({ by, id }: Citation): string => `${by}: ${id}`;

test('a long document is cited at a place, in articles, answers, rows and values', () => {
  expect(isLong('linux-tcp-timer') && isLong('rfc9293')).toBe(true);
  expect(all.length).toBeGreaterThan(1500);
  expect(all.filter(({ id, at }) => isLong(id) && at === undefined).map(show)).toEqual([]);
});

test('a measurement of ours is cited at the recording or the run', () => {
  expect(all.filter(({ id, at }) => isMeasured(id) && at === undefined).map(show)).toEqual([]);
});

const opens = ({ id, at }: Citation): boolean => {
  try {
    return isSourceId(id) && addressOf(id, at) !== undefined;
  } catch {
    return false;
  }
};

test('no citation names a place that nobody looked up', () => {
  expect(all.filter((citation) => !opens(citation)).map(show)).toEqual([]);
});

test('every recording that is cited has a page', () => {
  const recorded = cases();
  const cited = all.filter(({ id, at }) => id === 'kernel-traces' && at !== undefined);
  expect(cited.length).toBeGreaterThan(50);
  expect(cited.filter(({ at }) => !recorded.has(at!.split('/').at(-1)!)).map(show)).toEqual([]);
});

/**
 * Cited as a whole more than six times: a page or thread on one subject; or a file of a system
 * whose lines could not be numbered, where its function is named in the row.
 */
const wholes: ReadonlySet<string> = new Set<DocumentId>([
  'apimachinery-http',
  'aws-alb',
  'aws-nlb',
  'gcp-vpc',
  'kube-proxy',
  'kube-router-521',
  'kubernetes-sysctls',
  'warped-runs',
  'windows-sio-keepalive-vals',
  'windows-so-keepalive',
  'freebsd-tcp-timer',
  'openbsd-tcp-timer',
]);

test('a document that serves many claims has places, or is one page on one subject', () => {
  const english = all.filter(({ by }) => !by.startsWith('content/zh/'));
  const bare = Map.groupBy(
    english.filter(({ at }) => at === undefined),
    ({ id }) => id,
  );
  const many = [...bare].filter(([id, of]) => of.length > 6 && !wholes.has(id));
  expect(many.map(([id, of]) => `${id} ${of.length}`)).toEqual([]);
});

test('every place of a claim belongs to a row or value that cites the document', () => {
  const made = new Set(all.map(({ by, id }) => `${id} ${by.split('/').at(-1)}`));
  const unused = Object.entries(claims).flatMap(([id, places]) =>
    Object.values(places).flatMap((of) => of.split(' ').map((claim) => `${id} ${claim}`)),
  );
  expect(unused.filter((claim) => !made.has(claim))).toEqual([]);
});
