import { readCounters } from './counters/read.ts';
import { readDevices } from './devices/read.ts';
import { readNumbers } from './numbers/read.ts';
import { pasteOf } from './paste.ts';
import type { Kind, Paste, Reading } from './reading.ts';

/** The kinds, in any order. */
const kinds: readonly Kind[] = [
  { kind: 'devices', order: 5, read: readDevices },
  { kind: 'counters', order: 25, read: readCounters },
  { kind: 'numbers', order: 90, read: readNumbers },
];

/** A paste without the lines that somebody has used. */
const without = (paste: Paste, used: ReadonlySet<number>): Paste =>
  used.size === 0
    ? paste
    : { ...paste, lines: paste.lines.filter(({ number }) => !used.has(number)) };

/**
 * What each part of a paste is and says, in the order of its lines. Pure; never throws, whatever was
 * pasted. A line that a more certain kind used is not given to a vaguer one.
 */
export function read(text: string): readonly Reading[] {
  const paste = pasteOf(text);
  const used = new Set<number>();
  const all: Reading[] = [];
  for (const kind of kinds.toSorted((a, b) => a.order - b.order))
    for (const reading of kind.read(without(paste, used))) {
      all.push(reading);
      for (const line of reading.lines) used.add(line);
    }
  return all.toSorted((a, b) => (a.lines[0] ?? 0) - (b.lines[0] ?? 0));
}
