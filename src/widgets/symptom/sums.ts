import { detection } from '~/model/formulas/detection.ts';
import { idle, interval, probes, userTimeout } from '~/inputs/inputs.ts';
import type { Handed } from '~/kit/hand-over.ts';
import type { Cause } from './causes/cause.ts';
import { beats, followers, tails, type Names } from './known.made.ts';
import type { OwnName } from './params.ts';

/** A cause worked out from the number; `list` and `index` say who owns its name, if anybody. */
export interface Worked extends Cause {
  readonly list: keyof Names | null;
  readonly index: number;
  /** The settings of the reader that give it, where they are the reader’s own. */
  readonly own?: Handed<'detection'>;
  /** Settings it rests on that the reader has given. */
  readonly given?: readonly OwnName[];
  /** Settings it rests on that the reader has not: Linux’s defaults stand for them. */
  readonly assumed?: readonly OwnName[];
}

/** Values that most settings are made of. */
const usual: readonly ReadonlySet<number>[] = [
  new Set([30, 60, 120, 300, 600]),
  new Set([5, 10, 15, 30, 60]),
  new Set([3, 5, 9, 10]),
];

/** Intervals are shorter than the idle time as a rule; each unusual number counts a third less. */
function commonness(how: readonly number[]): number {
  const odd = how.filter((n, i) => !usual[i]!.has(n)).length;
  const [first, second, third] = how as [number, number, number];
  return (
    0.62 *
    0.7 ** odd *
    (second > first ? 0.6 : 1) *
    (third > 10 || third < 3 ? 0.7 : 1) *
    (third > 30 ? 0.5 : 1)
  );
}

type Trio = readonly [idle: number, interval: number, probes: number];

/** Keepalive with these three numbers, on any kernel. */
function sum(how: Trio, weight: number, row: string): Cause {
  const [first, second, third] = how;
  const settings = { idle: first, interval: second, probes: third, userTimeout: null } as const;
  const { death } = detection({ ...settings, hz: 250 });
  const [at, to] = [death.ideal / 1e6, death.latest / 1e6];
  return { does: 'keepalive', at, from: at, to, how, weight, row };
}

const near = (at: number, after: number, off: number) => Math.abs(at - after) <= off;

/** Linux before other systems, these before languages, and products last. */
function tailWeight(row: string, index: number): number {
  if (index === 0) return 0.68;
  return row.startsWith('systems') ? 0.6 : row.startsWith('languages') ? 0.55 : 0.45;
}

/** Only the idle time was set: the rest is what a system or a library has. */
function withTails(after: number, off: number): Worked[] {
  return tails.flatMap(([second, third, row], index) =>
    idle.stops
      .filter((first) => near(first + second * third, after, off))
      .map((first): Worked => {
        return {
          ...sum([first, second, third], tailWeight(row, index), row),
          list: 'tails',
          index,
        };
      }),
  );
}

/** One number was set, and the interval follows from it. */
function withFollowers(after: number): Worked[] {
  return followers.flatMap(([share, third, row], index) =>
    idle.stops
      .filter((first) => near(first * (1 + share * third), after, 0.5))
      .map((first): Worked => {
        const how = [first, Math.floor(first * share), third] as const;
        return { ...sum(how, 0.6, row), list: 'followers', index };
      }),
  );
}

/** The likeliest three numbers that give the time, best first. */
function combinations(after: number, off: number): Trio[] {
  const found = idle.stops.flatMap((first) =>
    interval.stops.map((second): Trio => {
      const third = Math.round((after - first) / second);
      return [first, second, third];
    }),
  );
  return found
    .filter(([a, b, c]) => c >= probes.min && c <= probes.max && near(a + b * c, after, off))
    .sort((one, other) => commonness(other) - commonness(one));
}

const kept = 10;
const leastCommon = 0.15;

/** A time measured to the tenth is that of a kernel, whose timers run late. */
const withAnything = (after: number): Worked[] =>
  combinations(after, Number.isInteger(after) ? 0.5 : 1)
    .filter((how) => commonness(how) >= leastCommon)
    .slice(0, kept)
    .map((how) => ({
      ...sum(how, commonness(how), 'systems/#linux'),
      list: null,
      index: 0,
    }));

/** A heartbeat of a length people choose, and so many of them missed. */
function withBeats(after: number, off: number): Worked[] {
  return beats.flatMap(([times, row], index) =>
    idle.stops
      .filter((every) => near(every * times, after, Math.min(off, 0.01 * after)))
      .map((every): Worked => {
        const at = every * times;
        const how = [every, times];
        const own = { does: 'timer', at, from: at, to: at, how, weight: 0.55, row } as const;
        return { ...own, list: 'beats', index };
      }),
  );
}

/** A round number, as people choose them, for a timeout of any kind. */
function chosen(after: number): Worked {
  const round = userTimeout.stops.includes(after * 1000) || after % 300 === 0;
  const own = { does: 'chosen', at: after, from: after, to: after, how: [] } as const;
  const row = 'sysctls/#tcp-retries2';
  return { ...own, weight: round ? 0.5 : 0.2, row, list: null, index: 0 };
}

/** Causes that follow from the number itself: sums of settings, heartbeats, a timeout of one’s own. */
export const workedOut = (after: number, off: number): readonly Worked[] => [
  ...withTails(after, off),
  ...withFollowers(after),
  ...withAnything(after),
  ...withBeats(after, off),
  chosen(after),
];
