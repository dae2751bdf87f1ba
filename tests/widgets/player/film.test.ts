import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filmOf, itemAt, tAt, yAt, type Film } from '~/widgets/player/film.ts';
import { itemsOf } from '~/widgets/player/items.ts';
import { runOf } from '~/widgets/player/run.ts';
import { shortRuns } from './arbitrary.ts';
import { runOfLink, scenarioNames, scenarioRun } from './runs.ts';
import { unless } from './trouble.ts';
import { often } from '../../often.ts';

const rowHeight = 15;

const rising = (numbers: readonly number[], least: number): boolean =>
  numbers.every((n, i) => i === 0 || n - numbers[i - 1]! >= least);

/** What makes a film unreadable, or its axis lie. */
function filmTrouble({ anchors, items, ghost, intervals, breaks, run, bottom }: Film): string[] {
  const last = anchors.at(-1)!;
  const onAxis = (y: number, t: number) => Math.abs(y - yAt(anchors, t)) < 1e-6;
  // Where years are as long as seconds, a pixel has more microseconds than a number has digits.
  const back = anchors.every(
    ({ t }, i) => Math.abs(tAt(anchors, yAt(anchors, t)) - t) <= 1 && onAxis(anchors[i]!.y, t),
  );
  const there = anchors.slice(1).every((b, i) => {
    const a = anchors[i]!;
    const y = (a.y + b.y) / 2;
    // An instant is a whole microsecond, which may be long where two follow each other closely.
    const grain = (b.y - a.y) / (b.t - a.t);
    return Math.abs(yAt(anchors, tAt(anchors, y)) - y) <= grain / 2 + 1e-6;
  });
  const rows = [...items, ...ghost].every(
    ({ t, y }) => y >= yAt(anchors, t) && (y - yAt(anchors, t)) % rowHeight < 1e-6,
  );
  return [
    ...unless(anchors[0]!.t === 0 && last.t >= Math.min(run.end, items.at(-1)!.t), 'ends'),
    ...unless(
      rising(
        anchors.map(({ t }) => t),
        1,
      ),
      'time stands still',
    ),
    ...unless(
      rising(
        anchors.map(({ y }) => y),
        1,
      ),
      'the axis stands still',
    ),
    ...unless(back, 'an instant is lost on the way to its place and back'),
    ...unless(there, 'a place is lost on the way to its instant and back'),
    ...unless(
      rising(
        items.map(({ t }) => t),
        0,
      ),
      'events are out of order',
    ),
    ...unless(
      rising(
        items.map(({ y }) => y),
        rowHeight - 1e-6,
      ),
      'words cover each other',
    ),
    ...unless(rows, 'a row is not at its instant'),
    ...unless(
      items.every(({ y }) => y <= bottom),
      'a row is below the figure',
    ),
    ...unless(
      intervals.every(({ from }) => from <= last.t),
      'a timer is below the axis',
    ),
    ...unless(
      breaks.every((gap) => gap.bottom > gap.top && gap.us > 0),
      'a break of nothing',
    ),
  ];
}

describe.for(scenarioNames)('the film of %s', (name) => {
  test('has all its events in the order of time, each at its instant', () => {
    const film = filmOf(scenarioRun(name), null);
    expect(filmTrouble(film)).toEqual([]);
    expect(film.items).toMatchObject(itemsOf(film.run));
    expect(film.left).toBe(0);
  });
});

test('any run is laid out readably, and the run before on the same axis', () => {
  fc.assert(
    fc.property(shortRuns, shortRuns, (settings, other) => {
      const film = filmOf(runOf(settings), runOf(other));
      expect(filmTrouble(film)).toEqual([]);
      expect(film.ghost).toMatchObject(itemsOf(runOf(other)).slice(0, 600));
      expect(film.anchors.at(-1)!.t).toBeGreaterThanOrEqual(film.ghost.at(-1)!.t);
    }),
    often(150),
  );
});

test('of a long run at most 600 events are drawn, and the rest is counted', () => {
  const run = runOfLink('scenario=healthy&idle=1&until=15768000');
  const film = filmOf(run, run);
  expect(itemsOf(run).length).toBeGreaterThan(5000);
  expect(film.items).toHaveLength(600);
  expect(film.ghost).toHaveLength(600);
  expect(film.left).toBe(itemsOf(run).length - 600);
  expect(film.intervals.length).toBeLessThan(2000);
  expect(filmTrouble(film)).toEqual([]);
});

test('the item at an instant is the last that has happened', () => {
  const film = filmOf(scenarioRun('dead-peer'), null);
  expect(itemAt(film, -1)).toBe(-1);
  for (const [i, { t }] of film.items.entries()) {
    const here = itemAt(film, t);
    expect(here).toBeGreaterThanOrEqual(i);
    expect(film.items[here]!.t).toBe(t);
    expect(itemAt(film, t - 1)).toBeLessThan(i);
  }
});
