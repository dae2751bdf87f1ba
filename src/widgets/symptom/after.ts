import type { ReadText } from '~/inputs/params.ts';
import { parseDuration } from '~/kit/duration.ts';

/** Some years: nothing known takes longer. */
const mostSeconds = 1e8;

/** “about”, “~”, “ago” and the like, before and after the number. */
const vague =
  /^\s*(?:about|around|after|approx\.?|ca\.?|~|≈|约|大约|大概|差不多|空闲)\s*|\s*(?:左右|ago|of (?:idle|silence)|之?前)\s*$/gi;

/** `00:15:24` as `0h15m24s`. */
const clock = /^\s*(\d{1,3}):([0-5]\d):([0-5]\d(?:\.\d{1,6})?)\s*$/;

/** Seconds that the time can be, to the millisecond; `null` where it is none. */
export const plausible = (ms: number | null): number | null => {
  const seconds = ms === null ? 0 : Math.round(ms) / 1000;
  return seconds > 0 && seconds <= mostSeconds ? seconds : null;
};

/**
 * Seconds in a text such as `15 分钟`, `2h11m`, `924.6 s`, `00:15:24` or `~900`; `null` when it is none.
 * What else people write of a time is read by the part on demand, see `more.ts`.
 */
export const secondsIn = (text: string): number | null =>
  plausible(
    parseDuration(text.normalize('NFKC').replace(vague, '').replace(clock, '$1h$2m$3s'), 's'),
  );

/** Fewer seconds than this are a time that people wait; more may be milliseconds. */
const mostTyped = 10_000;
const mostGiven = 100_000;

/** The seconds that a bare number would be as milliseconds, where that is likely; `null` otherwise. */
export function asMilliseconds(text: string, typed: boolean): number | null {
  const digits = text.normalize('NFKC').replace(/[\s,]/g, '');
  const number = /^\d{5,13}$/.test(digits) ? Number(digits) : 0;
  return number >= (typed ? mostTyped : mostGiven) ? number / 1000 : null;
}

/** What a link makes of the time: seconds, none as yet, or the initial value where it is no time. */
export function readAfter(text: string): ReadText {
  if (text === '') return { value: '' };
  const seconds = secondsIn(text);
  return seconds === null ? { value: '900', problem: 'unreadable' } : { value: String(seconds) };
}

/** How far a number may be off: people round to minutes and hours, and measure by hand. */
export function tolerance(seconds: number): number {
  if (!Number.isInteger(seconds)) return 0.05 + seconds * 0.001;
  if (seconds % 3600 === 0) return Math.min(120, seconds * 0.02);
  if (seconds % 60 === 0) return Math.min(30, seconds * 0.05);
  return 0.5 + seconds * 0.006;
}
