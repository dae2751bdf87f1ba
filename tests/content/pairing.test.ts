import { expect, test } from 'vitest';
import { detection } from '~/model/formulas/detection.ts';
import type { Hz } from '~/model/wheel.ts';

const articles = import.meta.glob<string>('../../content/*/user-timeout.mdx', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const cell =
  /\[(\d+)(?: (?:to|到) (\d+))?\]\(\/calculators\/detection\/\?v=1&idle=(\d+)&interval=(\d+)&probes=(\d+)&userTimeout=(\d+)\) \|$/gm;

const hzs: readonly Hz[] = [100, 250, 300, 1000];

const sent = (of: readonly number[], hz: Hz) => {
  const [idle, interval, probes, userTimeout] = of as [number, number, number, number];
  return detection({ idle, interval, probes, userTimeout, hz }).sent;
};

test.for(Object.keys(articles))('%s names the probes that the calculator counts', (path) => {
  const rows = [...articles[path]!.matchAll(cell)].map((row) => row.slice(1));
  expect(rows.length).toBe(4);
  for (const [fewest, most = fewest, ...settings] of rows) {
    const found = sent(settings.map(Number), 250);
    expect([String(found.fewest), String(found.most)]).toEqual([fewest, most]);
  }
});

test('up to five probes with an idle time of at most four intervals keep their count at the sum', () => {
  for (const hz of hzs)
    for (const interval of [1, 3, 7, 10, 16, 33, 60, 75, 120, 301])
      for (const probes of [1, 2, 3, 4, 5])
        for (const idle of [interval, 2 * interval, 3 * interval + 1, 4 * interval]) {
          const userTimeout = (idle + interval * probes) * 1000;
          const { fewest, most } = sent([idle, interval, probes, userTimeout], hz);
          expect([fewest, most]).toEqual([probes, probes]);
        }
});
