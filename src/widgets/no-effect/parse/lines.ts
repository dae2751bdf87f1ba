import type { Line } from './finding.ts';

/** A text may be so long; what is beyond is said, not read. */
export const longestText = 200_000;
/** No tool prints longer lines than this; a longer one is read up to here. */
export const longestLine = 4_000;

/** A terminal's colours and cursor moves. One pass, no backtracking. */
// oxlint-disable-next-line no-control-regex
const escapes = /\u001b\[[0-9;?]{0,20}[A-Za-z]/g;

/** Spaces that do not break, as pages of a wiki have them. */
const hardSpaces = /[\u00a0\u2007\u202f]/g;

/** What a mail or a wiki puts before lines that are quoted. */
const quoted = /^(?:> ?){1,5}(?=\S)/;

const plain = (line: string): string => line.replace(hardSpaces, ' ').replace(quoted, '').trimEnd();

/** The lines of a text that hold anything, up to the limits, with their numbers. */
export const linesOf = (text: string): readonly Line[] =>
  text
    .slice(0, longestText)
    .replaceAll(escapes, '')
    .split(/\r\n|\n|\r/)
    .map((line, i) => ({ number: i + 1, text: plain(line.slice(0, longestLine)) }))
    .filter(({ text: line }) => line.trim() !== '');

/** Words between spaces. */
export const wordsOf = (text: string): readonly string[] =>
  text.split(/\s+/).filter((word) => word !== '');

/** A whole number that a tool prints, or `null`. */
export const wholeNumber = (text: string | undefined): number | null =>
  text !== undefined && /^-?\d{1,15}$/.test(text) ? Number(text) : null;
