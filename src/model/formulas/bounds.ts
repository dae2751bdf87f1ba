import {
  clockOf,
  instantOf,
  jiffiesAt,
  runJiffy,
  type Clock,
  type Jiffies,
} from '~/model/clock.ts';
import type { Bounds } from './detection.ts';
import type { Us } from '~/model/time.ts';
import { granularity, level, type Hz } from '~/model/wheel.ts';

/** One timer after another on one clock: where it stands, and the jiffy at which the last one ran. */
export interface Course {
  readonly clock: Clock;
  now: Us;
  ranAt: Jiffies;
}

/** Lets a timer of so many jiffies run, and goes on from the instant it runs at. */
export function wait(course: Course, delay: Jiffies): Us {
  const now = jiffiesAt(course.clock, course.now);
  const jiffy = runJiffy(course.clock, now, delay, course.ranAt === now);
  course.now = instantOf(course.clock, jiffy);
  course.ranAt = jiffy;
  return course.now;
}

/**
 * Goes on by as many steps like the one from `before` as surely fit into what is `left`, and tells
 * how many. Right once two steps of the same length have been taken: they keep to the wheel's slots.
 */
export function leap(course: Course, before: Us, left: Us): number {
  const { clock, now } = course;
  const whole = Math.max(0, Math.floor(left / (now - before)) - 1);
  const [from, to] = [jiffiesAt(clock, before), jiffiesAt(clock, now)];
  course.ranAt = to + whole * (to - from);
  course.now = instantOf(clock, course.ranAt);
  return whole;
}

const courseOn = (clock: Clock): Course => ({ clock, now: 0, ranAt: -1 });

/** So many segments are timed one by one; by then every wait is as long as the one before. */
export const listed = 24;

/** Is told when each segment leaves, the first being number 0; after `listed` it need not be. */
export type Leave = (nth: number, at: Us) => void;

/** What a course came to: its end (`Infinity`: it has none), and how many segments it took. */
export interface Ending {
  readonly end: Us;
  readonly sent: number;
  /** A number of tries ended it, not a length of time. */
  readonly byCount?: boolean;
}

/** How many segments leave by the formula, and the fewest and most a kernel sends. */
export interface Counts {
  readonly ideal: number;
  readonly fewest: number;
  readonly most: number;
}

/** A course by the formula and by every kernel. */
export interface Span {
  readonly end: Bounds;
  readonly sent: Counts;
  readonly byCount: boolean;
  /** When the first segments leave; one that no kernel sends has `Infinity` as its earliest. */
  readonly sendings: readonly Bounds[];
}

/** Each number of the list with the least and the most it ever was. */
class Extremes {
  readonly least: number[] = [];
  readonly most: number[] = [];
  readonly add = (nth: number, n: number): void => {
    this.least[nth] = Math.min(this.least[nth] ?? Infinity, n);
    this.most[nth] = Math.max(this.most[nth] ?? 0, n);
  };
}

/**
 * Ticks after which a wheel that holds no timer longer than this looks the same again, and so does
 * the clock of whole milliseconds: at HZ 300 a third tick is the first to begin with one.
 */
const periodOf = (hz: Hz, longest: Us): number =>
  (hz === 300 ? 3 : 1) * granularity(level(Math.ceil((longest * hz) / 1e6), false));

/** What has to be known of a course before it is run. */
export interface Timers {
  readonly hz: Hz;
  /** Those of kernels before 4.8. */
  readonly exact: boolean;
  readonly longest: Us;
  /** The first timer, if all that follows depends on nothing but the instant at which it runs. */
  readonly first?: Us;
}

/**
 * The ticks to start at that show every extreme: all within a period, or of those whose first timer
 * runs at the same tick, the first and the last.
 */
function starts({ hz, exact, longest, first = 0 }: Timers): number[] {
  const all = Array.from({ length: exact ? 1 : periodOf(hz, longest) }, (_, tick) => tick);
  const delay = Math.ceil((first * hz) / 1e6);
  const slot = granularity(level(delay, false));
  return all.filter((tick) => exact || (tick + delay + 1) % slot < 2);
}

/** A course by the formula, and its extremes over every tick a kernel can start at. */
export function over(timers: Timers, run: (course: Course, leave: Leave) => Ending): Span {
  const times: Us[] = [];
  const ideal = run(courseOn(clockOf('ideal')), (nth, at) => {
    if (nth < listed) times[nth] = at;
  });
  const sendings = new Extremes();
  const [ends, counts] = [new Extremes(), new Extremes()];
  const { hz, exact } = timers;
  for (const startTick of starts(timers)) {
    const { end, sent } = run(courseOn(clockOf({ hz, startTick, exact })), sendings.add);
    ends.add(0, end);
    counts.add(0, sent);
  }
  return {
    end: { ideal: ideal.end, earliest: ends.least[0]!, latest: ends.most[0]! },
    sent: { ideal: ideal.sent, fewest: counts.least[0]!, most: counts.most[0]! },
    byCount: ideal.byCount ?? false,
    sendings: times.map((at, nth) => ({
      ideal: at,
      earliest: sendings.least[nth] ?? Infinity,
      latest: sendings.most[nth] ?? Infinity,
    })),
  };
}
