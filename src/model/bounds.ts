import { clockOf, instantOf, jiffiesAt, runJiffy, type Clock, type Jiffies } from './clock.ts';
import type { Bounds } from './detection.ts';
import type { Us } from './time.ts';
import { granularity, level, type Hz } from './wheel.ts';

/** One timer after another on one clock: where it stands, and whether a handler is running. */
export interface Course {
  readonly clock: Clock;
  now: Us;
  inHandler: boolean;
}

/** Lets a timer of so many jiffies run, and goes on from the instant it runs at. */
export function wait(course: Course, delay: Jiffies): Us {
  const jiffy = runJiffy(
    course.clock,
    jiffiesAt(course.clock, course.now),
    delay,
    course.inHandler,
  );
  course.now = instantOf(course.clock, jiffy);
  course.inHandler = true;
  return course.now;
}

const courseOn = (clock: Clock): Course => ({ clock, now: 0, inHandler: false });

/** What a course came to: its end, and how many segments it took. */
export interface Ending {
  readonly end: Us;
  readonly sent: number;
}

/** How many segments leave by the formula, and the fewest and most a kernel sends. */
export interface Counts {
  readonly ideal: number;
  readonly fewest: number;
  readonly most: number;
}

/**
 * The end of a course by the formula, and its extremes over every tick a kernel can start at; a
 * wheel looks the same again after as many ticks as its coarsest level in use has.
 */
export function over(
  hz: Hz,
  longest: Us,
  run: (course: Course) => Ending,
): { readonly end: Bounds; readonly sent: Counts } {
  const ideal = run(courseOn(clockOf('ideal')));
  const period = granularity(level(Math.ceil((longest * hz) / 1e6), false));
  let [earliest, latest, fewest, most] = [Infinity, 0, Infinity, 0];
  for (let startTick = 0; startTick < period; startTick += 1) {
    const { end, sent } = run(courseOn(clockOf({ hz, startTick })));
    earliest = Math.min(earliest, end);
    latest = Math.max(latest, end);
    fewest = Math.min(fewest, sent);
    most = Math.max(most, sent);
  }
  return {
    end: { ideal: ideal.end, earliest, latest },
    sent: { ideal: ideal.sent, fewest, most },
  };
}
