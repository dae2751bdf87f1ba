import { readTime } from '~/evidence/numbers/time.ts';
import type { ReadText } from '~/inputs/params.ts';

/** Some years: nothing known takes longer. */
const mostSeconds = 1e8;

/**
 * Seconds in a text such as `15 分钟`, `2h11m`, `924.6 s`, `00:15:24`, `半小时` or `~900`; `null` when it
 * is none, or none alone.
 */
export function secondsIn(text: string): number | null {
  const time = readTime(text);
  if (!time || time.fromUs !== time.toUs) return null;
  const seconds = Math.round(time.fromUs / 1e3) / 1e3;
  return seconds > 0 && seconds <= mostSeconds ? seconds : null;
}

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
