import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seconds } from '~/model/time.ts';
import { mappingLives } from '~/widgets/player/mapping.ts';
import { runOf, type Run } from '~/widgets/player/run.ts';
import { shortRuns } from './arbitrary.ts';
import { runOfLink, scenarioNames, scenarioRun } from './runs.ts';
import { at } from './trouble.ts';
import { often } from '../../often.ts';

/** Segments of the ends with the instant they reach the box, and whether it knew their flow. */
const atBox = ({ trace, settings, end }: Run) =>
  trace.events.flatMap((event) => {
    if (event.type !== 'segment' || event.from === 'middlebox') return [];
    const t = event.t + Math.floor(settings.rtt * 250);
    if (t > end) return [];
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

/** What a mapping that lives otherwise than segments say shows. */
function mappingTrouble(run: Run): string[] {
  const lives = mappingLives(run);
  const timeout = seconds(run.settings.mapping!);
  const tick = run.settings.hz === 'ideal' ? 1 : 1e6 / Number(run.settings.hz);
  const passed = atBox(run);
  const wrong = lives.filter(({ from, to, expires, ended }, i) => {
    const refreshing = passed.some(({ t, known }) => t === to && known);
    const unseen = passed.some(({ t, known }) => known && t > from && t < to);
    const whole = from >= (lives[i - 1]?.to ?? 0) && to <= expires;
    // It ages in whole ticks, of which the first has begun.
    const late = from + timeout - expires;
    const ends = ended === 'expired' || (ended === 'open' ? to === run.end : refreshing);
    return unseen || !whole || !ends || late < 0 || late >= tick;
  });
  const odd = passed.filter(({ t, known, syn }) => {
    const lived = lives.some(
      ({ from, to, ended }) => from <= t && (ended === 'expired' ? t < to : t <= to),
    );
    return known !== lived && !syn;
  });
  return [
    ...wrong.map(({ from, ended }) => at(from, `a life that is ${ended}`)),
    ...odd.map(({ t, known }) => at(t, `a segment of a flow that is ${known ? '' : 'not '}known`)),
  ];
}

test.for(links)('in %s the mapping lives and ends as segments say', (link) => {
  const run = runOfLink(`scenario=${link}`);
  expect(mappingLives(run).length).toBeGreaterThan(0);
  expect(mappingTrouble(run)).toEqual([]);
});

test('in any run the mapping lives and ends as segments say', () => {
  const mapped = shortRuns.filter(({ mapping }) => mapping !== null);
  fc.assert(
    fc.property(mapped, (settings) => {
      expect(mappingTrouble(runOf(settings))).toEqual([]);
    }),
    often(200),
  );
});

test('without a middlebox there is no mapping', () => {
  expect(mappingLives(scenarioRun('dead-peer'))).toEqual([]);
});
