import { parseDuration } from '~/kit/duration.ts';
import type { ReadText } from '~/kit/params.ts';

/** Some years: nothing known takes longer. */
const mostSeconds = 1e8;

/** “about”, “~” and the like, before and after the number. */
const vague = /^\s*(?:about|around|after|approx\.?|ca\.?|~|≈|约|大约|大概|差不多)\s*|\s*左右\s*$/gi;

/** Seconds in a text such as `15 分钟`, `2h11m`, `924.6 s` or `~900`; `null` when it is none. */
export function secondsIn(text: string): number | null {
  const ms = parseDuration(text.normalize('NFKC').replace(vague, ''), 's');
  const seconds = ms === null ? 0 : Math.round(ms) / 1000;
  return seconds > 0 && seconds <= mostSeconds ? seconds : null;
}

/** What a link makes of the time: seconds, or the initial value where it is no time. */
export function readAfter(text: string): ReadText {
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
