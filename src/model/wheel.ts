import type { Us } from './time.ts';

/** Timer interrupts per second: the kernel's CONFIG_HZ. */
export type Hz = 100 | 250 | 300 | 1000;

/** Every CONFIG_HZ a mainline kernel offers. */
export const everyHz: readonly Hz[] = [100, 250, 300, 1000];

/** Ticks as microseconds, rounded to the nearest (a tick at HZ 300 is no whole number of them). */
export const ticksToUs = (ticks: number, hz: Hz): Us => Math.round((ticks * 1e6) / hz);

/** Microseconds as ticks, rounded up: `usecs_to_jiffies()`. */
export const usToTicks = (us: Us, hz: Hz): number => Math.ceil((us * hz) / 1e6);

/** Ticks between two neighbouring slots of a wheel level. */
export const granularity = (level: number): number => 1 << (3 * level);

/**
 * The wheel level of a timer armed `ticks` from now. Once timers have run in this tick, the wheel's
 * clock stands one tick `ahead`. `calc_wheel_index()` in kernel/time/timer.c.
 */
export function level(ticks: number, ahead: boolean): number {
  const delta = ahead ? ticks - 1 : ticks;
  let found = 0;
  while (delta >= 63 * granularity(found)) found += 1;
  return found;
}

/**
 * The tick at which a timer set for tick `expires` runs: the next slot boundary of its level after
 * `expires`, so 1 … 8^level ticks late. `calc_index()` in kernel/time/timer.c.
 */
export const runTick = (expires: number, atLevel: number): number =>
  (Math.floor(expires / granularity(atLevel)) + 1) * granularity(atLevel);
