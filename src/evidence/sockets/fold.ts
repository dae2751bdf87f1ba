import { longestLine } from '~/evidence/paste.ts';
import type { Line } from '~/evidence/reading.ts';
import type { Socket } from './socket.ts';
import { beginsRow, hasSsDetail } from './ss.ts';

/** A line, or several already joined, whose rest may stand on the next one. */
export interface Before {
  readonly first: number;
  readonly last: number;
  readonly text: string;
  /** The socket that it is already; `null` where nobody understood it. */
  readonly socket: Socket | null;
}

/** Joined as a terminal folds, in the middle of a word, or as an editor does, between two. */
function joined({ text: head }: Before, tail: string): readonly string[] {
  const [within, between] = [head + tail, `${head} ${tail}`];
  return /^[\d.:]/.test(tail) ? [within, between] : [between, within];
}

/** Whether the rest tells more about a socket than was known without it. */
const tells = (known: Socket, { timer }: Socket, rest: string): boolean =>
  (known.timer.name === 'unseen' && timer.name !== 'unseen') || hasSsDetail(rest);

/** The socket that a line and the one before it are together, `null` where they are none. */
export function unfolded(
  before: Before,
  { number, bare }: Line,
  parse: (line: Line) => Socket | null,
): { readonly socket: Socket; readonly line: Line } | null {
  if (beginsRow(bare) || before.last !== number - 1 || before.text.length > longestLine)
    return null;
  for (const whole of joined(before, bare)) {
    const line = { number: before.first, text: whole, bare: whole };
    const socket = parse(line);
    if (socket && (!before.socket || tells(before.socket, socket, bare))) return { socket, line };
  }
  return null;
}
