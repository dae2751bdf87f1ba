import { texts } from './grammar.ts';

const spliced = (list: readonly string[], at: number, gone: number, ...more: string[]) => [
  ...list.slice(0, at),
  ...more,
  ...list.slice(at + gone),
];

/** The list with one more part at its end. */
export const added = (chain: string, text: string): string => [...texts(chain), text].join('_');

/** The list without its part at `at`. */
export const removed = (chain: string, at: number): string =>
  spliced(texts(chain), at, 1).join('_');

/** The list with the part at `at` moved by one towards the client (−1) or the server (1). */
export function moved(chain: string, at: number, by: -1 | 1): string {
  const list = texts(chain);
  if (list[at] === undefined || list[at + by] === undefined) return chain;
  return spliced(spliced(list, at, 1), at + by, 0, list[at]).join('_');
}
