import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { langs } from '~/i18n/locales.ts';
import { dist, htmlOf, pages } from './pages.ts';

interface Measured {
  readonly asked: number;
  readonly missed: readonly string[];
}

interface Report {
  readonly ownWords: Measured;
  readonly asAsked: Measured;
  readonly indexed: Readonly<Record<string, readonly string[]>>;
}

/** The built index on disk, asked by the page's own code in a Node of its own. */
function measure(): Report {
  const args = ['--import', './src/build/resolve.ts', 'tests/search/measure.ts', dist];
  const { stdout, stderr } = spawnSync('node', args, { encoding: 'utf8', maxBuffer: 1e8 });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout) as Report;
}

const report = measure();

test.each(['ownWords', 'asAsked'] as const)(
  'at least 95 % of the questions find their answer among the first three: %s',
  (kind) => {
    const { asked, missed } = report[kind];
    expect({ missed, enough: missed.length <= asked * 0.05 }).toMatchObject({ enough: true });
  },
);

const isForReaders = (page: string): boolean =>
  !/^\w+\/(?:embed|search|(?:recordings|measurements)\/.)/.test(page);

test.for(langs)('the index in %s has every page for readers', (lang) => {
  const readers = pages.filter((page) => page.startsWith(`${lang}/`) && isForReaders(page));
  const found = new Set(report.indexed[lang]!.map((url) => url.replace(/#.*/, '')));
  expect([...found].sort()).toEqual(readers);
});

test.for(langs)('each address in the index in %s exists', (lang) => {
  const dead = report.indexed[lang]!.filter((url) => {
    const [page, id] = url.split('#');
    return id && !htmlOf(page!).includes(`id="${id}"`);
  });
  expect(dead).toEqual([]);
});
