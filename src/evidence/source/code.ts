import type { Line, Paste } from '~/evidence/reading.ts';

/** Code as one text, without its comments; every offset leads back to its line. */
export interface Code {
  readonly text: string;
  /** The numbers of the lines that a part of the text stands on. */
  readonly linesOf: (from: number, to: number) => readonly number[];
}

/** Longer pastes are no snippet; the rest of them is not read as code. */
const longest = 60_000;

/** A directive of the preprocessor or an attribute is no comment. */
const directive = /^\s*#\s*(?:define|if|ifdef|ifndef|else|elif|endif|include|pragma|\[)/;

function withoutComment({ text: raw, bare }: Line): string {
  const start = raw.trimStart();
  if (/^(?:\/\/|--|;|\*)/.test(start) || (start.startsWith('#') && !directive.test(start)))
    return '';
  return bare
    .replace(/\/\*.{0,400}?\*\//g, ' ')
    .replace(/(?:^|\s)\/\/.*$|\/\*.*$/, '')
    .replace(/\s#\s?[^[{'"].*$/, '');
}

/** The place of the last start at or before `at`; the starts ascend. */
function placeOf(starts: readonly number[], at: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (starts[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The lines of a paste as code; a pasted diff counts as what it leaves. */
export function codeOf({ lines }: Paste): Code {
  const isDiff = lines.some(({ text }) => /^\+\s/.test(text));
  const starts: number[] = [];
  let text = '';
  for (const line of lines) {
    if (text.length > longest) break;
    starts.push(text.length);
    const removed = isDiff && /^-\s/.test(line.text);
    text += `${removed ? '' : withoutComment(line).replace(/^\+(?=\s)/, ' ')}\n`;
  }
  const linesOf = (from: number, to: number) =>
    lines
      .slice(placeOf(starts, from), placeOf(starts, Math.max(from, to - 1)) + 1)
      .map(({ number }) => number);
  return { text, linesOf };
}
