import type { Us } from '~/model/time.ts';
import type { Side, TimerEvent, TimerName } from '~/model/kernel/trace.ts';
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
  /** Still set when the run ends. */
  readonly open: boolean;
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
    open: next === undefined,
  };
}

/** A socket has two timers: keepalive's own, and the one all sending shares. */
const timerOf = ({ host, timer }: TimerEvent): string =>
  host + (timer === 'keepalive' || timer === 'timewait');

/** The timers of both ends, from the last set to the first. */
function socketTimers({ trace, end }: Run): Interval[] {
  const next = new Map<string, TimerEvent>();
  const found: Interval[] = [];
  for (let i = trace.events.length - 1; i >= 0; i -= 1) {
    const event = trace.events[i]!;
    if (event.type !== 'timer') continue;
    const timer = timerOf(event);
    if (event.what === 'armed') found.push(intervalFrom(event, next.get(timer), end));
    next.set(timer, event);
  }
  return found;
}

/** Every timer of a run while it is set, those of the mapping included, by their beginning. */
export function intervalsOf(run: Run): Interval[] {
  const mapping = mappingLives(run).map(({ from, expires, to, ended }): Interval => {
    return {
      at: 'middlebox',
      timer: 'mapping',
      from,
      expires,
      runs: expires,
      to,
      fired: ended === 'expired',
      open: ended === 'open',
    };
  });
  return [...socketTimers(run).reverse(), ...mapping].filter(
    ({ from, to, open }) => to > from || open,
  );
}

/** The timers that are set at an instant. */
export const runningAt = (intervals: readonly Interval[], t: Us): Interval[] =>
  intervals.filter(({ from, to, open }) => from <= t && (t < to || open));
