import type { Us } from '~/model/time.ts';
import type { Side, TimerEvent, TimerName } from '~/model/trace.ts';
import { mappingLives } from './mapping.ts';
import type { Run } from './run.ts';

/** A timer from the moment it is set to the moment it fires, is set anew or taken off. */
export interface Interval {
  readonly at: Side | 'middlebox';
  readonly timer: TimerName | 'mapping';
  readonly from: Us;
  /** What it is set for, and when the kernel's wheel will run it. */
  readonly expires: Us;
  readonly runs: Us;
  readonly to: Us;
  readonly fired: boolean;
}

/** The interval that an arming begins: it ends with the next event of the same timer. */
function intervalFrom(event: TimerEvent, next: TimerEvent | undefined, end: Us): Interval {
  return {
    at: event.host,
    timer: event.timer,
    from: event.t,
    expires: event.expires!,
    runs: event.runs!,
    to: next?.t ?? end,
    fired: next?.what === 'fired',
  };
}

/** Every timer of a run while it is set, those of the mapping included, by their beginning. */
export function intervalsOf(run: Run): Interval[] {
  const events = run.trace.events.filter((event) => event.type === 'timer');
  const timers = events.flatMap((event, i) => {
    if (event.what !== 'armed') return [];
    const { host, timer } = event;
    const next = events.slice(i + 1).find((other) => other.host === host && other.timer === timer);
    return [intervalFrom(event, next, run.end)];
  });
  const mapping = mappingLives(run).map(({ from, expires, to, ended }): Interval => {
    return {
      at: 'middlebox',
      timer: 'mapping',
      from,
      expires,
      runs: expires,
      to,
      fired: ended === 'expired',
    };
  });
  return [...timers, ...mapping].filter(({ from, to }) => to > from);
}

/** The timers that are set at an instant. */
export const runningAt = (intervals: readonly Interval[], t: Us): Interval[] =>
  intervals.filter(({ from, to }) => from <= t && t < to);
