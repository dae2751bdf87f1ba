import type { Us } from './time.ts';
import { granularity, level, runTick, type Hz } from './wheel.ts';

/** The kernel's own count of time: ticks, or single microseconds on the ideal clock. */
export type Jiffies = number;

/**
 * `ideal` never rounds, which is what formulas describe. `wheel` rounds as the kernel does, given
 * the tick (with its fraction) at which the run starts; `exact` ticks are those of kernels before
 * 4.8, whose timers ran at the very tick they were set for.
 */
export type ClockSetting =
  'ideal' | { readonly hz: Hz; readonly startTick: number; readonly exact?: boolean };

/** A clock in use: jiffies per second, the jiffy at instant 0, and how timers are rounded. */
export interface Clock {
  readonly hz: number;
  readonly start: number;
  readonly rounding: 'none' | 'tick' | 'wheel';
}

/** Keeps a sum of fractions from counting as one more or one less jiffy. */
const fuzz = 1e-6;

/** The longest a wheel can hold a timer: `WHEEL_TIMEOUT_MAX`, with one level less at HZ 100. */
const longest = (hz: number): Jiffies => {
  const depth = hz > 100 ? 9 : 8;
  return 63 * granularity(depth - 1) - granularity(depth - 1);
};

/** A clock as the scenario describes it; on the ideal clock a jiffy is a microsecond. */
export function clockOf(setting: ClockSetting): Clock {
  if (setting === 'ideal') return { hz: 1e6, start: 0, rounding: 'none' };
  const { hz, startTick, exact } = setting;
  return { hz, start: startTick, rounding: exact ? 'tick' : 'wheel' };
}

/** The jiffy that is current at instant `t`. */
export const jiffiesAt = (clock: Clock, t: Us): Jiffies =>
  clock.rounding === 'none' ? t : Math.floor(clock.start + (t * clock.hz) / 1e6 + fuzz);

/** A length of time in jiffies, rounded up: `usecs_to_jiffies()`. */
export const toJiffies = (clock: Clock, us: Us): Jiffies =>
  Math.ceil(clock.rounding === 'none' ? us : (us * clock.hz) / 1e6 - fuzz);

/** Jiffies as a length of time, rounded down, so that the way back gives the same jiffies. */
export const fromJiffies = (clock: Clock, jiffies: Jiffies): Us =>
  clock.rounding === 'none' ? jiffies : Math.floor((jiffies * 1e6) / clock.hz + fuzz);

/** The first instant at which `jiffy` is current. */
export const instantOf = (clock: Clock, jiffy: Jiffies): Us =>
  clock.rounding === 'none' ? jiffy : Math.ceil(((jiffy - clock.start) * 1e6) / clock.hz - 5e-4);

/**
 * The jiffy at which a timer armed at `now` for `delay` jiffies later runs; never early. The wheel
 * is `ahead` once timers have run in this jiffy. `add_timer()`, kernel/time/timer.c.
 */
export function runJiffy(clock: Clock, now: Jiffies, delay: Jiffies, ahead: boolean): Jiffies {
  if (clock.rounding === 'none') return now + Math.max(delay, 0);
  if (clock.rounding === 'tick') return now + Math.max(delay, 1);
  const held = Math.min(Math.max(delay, 0), longest(clock.hz));
  return runTick(now + held, level(held, ahead));
}

/** One clock counts whole milliseconds, and this is less than a microsecond of it. */
const fuzzMs = 1e-4;

/** The kernel's clock of whole milliseconds: `tcp_time_stamp_ms()`, CLOCK_MONOTONIC rounded down. */
const stampMs = ({ start, hz }: Clock, t: Us): number =>
  Math.floor((start * 1000) / hz + t / 1000 + fuzzMs);

/**
 * How long something has gone on, as TCP counts user timeouts and retransmission limits: between two
 * readings of a clock of whole milliseconds. Exact on the ideal clock.
 */
export const spentMs = (clock: Clock, now: Us, since: Us): Us =>
  clock.rounding === 'none' ? now - since : 1000 * (stampMs(clock, now) - stampMs(clock, since));
