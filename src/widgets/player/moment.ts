import type { ReadText } from '~/inputs/params.ts';
import { seconds, type Us } from '~/model/time.ts';

/** A moment as a link writes it: seconds with up to six decimals; empty: the end of the run. */
export const writeInstant = (t: Us | null): string =>
  t === null ? '' : String(Math.round(t) / 1e6);

/** The moment of a link's text, `null` for none. */
export const instantOf = (text: string): Us | null => (text === '' ? null : seconds(Number(text)));

/** Reads a moment for `text()`. */
export function readInstant(text: string): ReadText {
  const trimmed = text.trim();
  if (/^(\d{1,9}(\.\d{1,6})?)?$/.test(trimmed))
    return { value: trimmed === '' ? '' : writeInstant(seconds(Number(trimmed))) };
  return { value: '', problem: 'unreadable' };
}

const longestGhost = 1500;

/** Reads the settings string of the run kept for comparison; what it says is read when it is run. */
export function readGhost(text: string): ReadText {
  if (text.length > longestGhost) return { value: '', problem: 'unreadable' };
  return { value: text };
}
