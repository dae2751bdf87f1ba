import { pasteOf } from './paste.ts';
import type { Line, Paste, Reading } from './reading.ts';

/** Reads one kind. Promises: never throws, takes time in proportion to the paste. */
export type Read<R extends Reading = Reading> = (paste: Paste) => readonly R[];

/** What was read, and the lines that nobody understood. */
export interface Outcome<R extends Reading = Reading> {
  readonly readings: readonly R[];
  readonly strange: readonly Line[];
  readonly cut: number;
}

/** The paste without the lines that somebody has used. */
const without = (paste: Paste, used: ReadonlySet<number>): Paste =>
  used.size === 0
    ? paste
    : { ...paste, lines: paste.lines.filter(({ number }) => !used.has(number)) };

/**
 * What these kinds find in a text, in the order of its lines. The most certain kind comes first: a
 * line that one has used is not given to those after it.
 */
export function readOver<R extends Reading>(kinds: readonly Read<R>[], text: string): Outcome<R> {
  const paste = pasteOf(text);
  const used = new Set<number>();
  const readings: R[] = [];
  for (const read of kinds)
    for (const reading of read(without(paste, used))) {
      readings.push(reading);
      for (const line of reading.lines) used.add(line);
    }
  const { lines: strange } = without(paste, used);
  const first = ({ lines }: R) => lines[0] ?? Infinity;
  return { readings: readings.toSorted((a, b) => first(a) - first(b)), strange, cut: paste.cut };
}
