import { describe, expect, test } from 'vitest';
import { seconds, type Us } from '~/model/time.ts';
import { mappingLives } from '~/widgets/player/mapping.ts';
import type { Run } from '~/widgets/player/run.ts';
import { runOfLink, scenarioNames, scenarioRun } from './runs.ts';

/** Segments of the ends with the instant they reach the box, and whether it knew their flow. */
const atBox = ({ trace, settings }: Run) =>
  trace.events.flatMap((event) => {
    if (event.type !== 'segment' || event.from === 'middlebox') return [];
    const t = event.t + Math.floor(settings.rtt * 250);
    return [{ t, known: event.lost?.why !== 'mapping', syn: event.flags === 'S' }];
  });

const links: readonly string[] = [
  ...scenarioNames.filter((name) => scenarioRun(name).settings.mapping !== null),
  'healthy&mapping=30',
  'healthy&mapping=61',
  'healthy&mapping=62',
  'healthy&mapping=30&box=rst',
  'healthy&mapping=30&box=remap',
  'healthy&mapping=600&breaks=expire-100000',
  'healthy&mapping=600&box=remap&breaks=expire-100000.expire-130000',
  'slow-handshake&mapping=1',
  'slow-handshake&mapping=1&box=rst',
  'slow-handshake&mapping=2&box=remap',
];

describe.for(links)('%s', (link) => {
  const run = runOfLink(`scenario=${link}`);
  const lives = mappingLives(run);
  const timeout = seconds(run.settings.mapping!);
  const passed = atBox(run);
  const within = (t: Us) => lives.filter(({ from, to }) => from <= t && t <= to);

  test('a life of the mapping ends where segments say', () => {
    expect(lives.length).toBeGreaterThan(0);
    for (const [i, { from, to, expires, ended }] of lives.entries()) {
      expect(expires).toBe(from + timeout);
      expect(to).toBeLessThanOrEqual(expires);
      expect(from).toBeGreaterThanOrEqual(lives[i - 1]?.to ?? 0);
      const refreshing = passed.filter(({ t, known }) => t === to && known).length > 0;
      expect(ended !== 'refreshed' || refreshing).toBe(true);
      expect(ended !== 'open' || to === run.end).toBe(true);
      expect(passed.filter(({ t, known }) => known && t > from && t < to)).toEqual([]);
    }
  });

  test('a segment is lost to the mapping exactly when none lives', () => {
    const stray = passed.filter(({ t, known }) => !known && within(t).length > 0);
    const lost = passed.filter(({ t, known }) => known && within(t).length === 0);
    expect(stray).toEqual([]);
    expect(lost).toEqual([]);
  });
});

test('without a middlebox there is no mapping', () => {
  expect(mappingLives(scenarioRun('dead-peer'))).toEqual([]);
});
