import type { ReadText } from '~/inputs/params.ts';
import { ms, type Us } from '~/model/time.ts';
import type { Side } from '~/model/kernel/trace.ts';

/** What a reader can break or mend, see `breakKinds`. */
export type BreakKind =
  | 'cut'
  | 'mend'
  | 'power'
  | 'boot'
  | 'kill'
  | 'freeze'
  | 'thaw'
  | 'expire'
  | 'write'
  | 'icmp'
  | 'keepalive'
  | 'drop';

/** One thing done to the run. */
export interface Break {
  readonly kind: BreakKind;
  /** Whose; for `cut` and `icmp`: whose segments are lost, who is told. `null`: both. */
  readonly host: Side | null;
  /** Bytes for `write`, ICMP code for `icmp`, which segment of the host for `drop`, else 0. */
  readonly n: number;
  /** When; 0 for `drop`, which is told by its number. */
  readonly at: Us;
}

/** What an item says after its kind: a host (always, perhaps, never), a number, an instant. */
interface Grammar {
  readonly host: 'needed' | 'optional' | 'none';
  readonly most: number;
  readonly timed: boolean;
}

const grammar = (host: Grammar['host'], most = 0, timed = true): Grammar => ({ host, most, timed });

/** Every kind with what its item holds. */
export const breakKinds: Readonly<Record<BreakKind, Grammar>> = {
  cut: grammar('optional'),
  mend: grammar('none'),
  power: grammar('needed'),
  boot: grammar('needed'),
  kill: grammar('needed'),
  freeze: grammar('needed'),
  thaw: grammar('needed'),
  expire: grammar('none'),
  write: grammar('needed', 10_000_000),
  icmp: grammar('needed', 15),
  keepalive: grammar('needed'),
  drop: grammar('needed', 9_999, false),
};

/** A whole number of bytes, 100 where none is typed. */
export const bytesOf = (text: string): number =>
  Math.min(Math.max(Number.parseInt(text) || 100, 1), breakKinds.write.most);

/** Latest instant of a break, ms: half a year. */
const latest = 15_768_000_000;
const mostBreaks = 60;

const isSide = (word: string | undefined): word is Side => word === 'client' || word === 'server';

const whole = (word: string | undefined, most: number): number | null =>
  word !== undefined && /^\d{1,11}$/.test(word) && Number(word) <= most ? Number(word) : null;

/** One item of the list, `write-client-100-31000`; `null` when it is none. */
function readBreak(item: string): Break | null {
  const words = item.split('-');
  const name = words.shift()!;
  if (!Object.hasOwn(breakKinds, name)) return null;
  const kind = name as BreakKind;
  const { host: needs, most, timed } = breakKinds[kind];
  const named = needs !== 'none' && isSide(words[0]) ? (words.shift() as Side) : null;
  const n = most > 0 ? whole(words.shift(), most) : 0;
  const at = timed ? whole(words.shift(), latest) : 0;
  const legal = words.length === 0 && n !== null && at !== null;
  if (!legal || (needs === 'needed' && named === null)) return null;
  return { kind, host: named, n, at: ms(at) };
}

/** A break as a link writes it. */
export function writeBreak({ kind, host, n, at }: Break): string {
  const { most, timed } = breakKinds[kind];
  const words = [kind, host, most > 0 && n, timed && Math.round(at / 1000)];
  return words.filter((word) => word !== null && word !== false).join('-');
}

/** A list as a link writes it, in the order of time; `none` where it is empty. */
export const writeBreaks = (breaks: readonly Break[]): string =>
  breaks.length === 0
    ? 'none'
    : [...breaks]
        .sort((a, b) => a.at - b.at)
        .map(writeBreak)
        .join('.');

/** The breaks of a link's text; what is none of ours is left out. */
export const readBreaks = (text: string): Break[] =>
  text
    .split('.')
    .map(readBreak)
    .filter((found) => found !== null)
    .slice(0, mostBreaks);

/** Reads the text of a link for `text()`: what was understood, and whether anything was not. */
export function readBreakText(text: string): ReadText {
  const trimmed = text.trim();
  const found = readBreaks(trimmed);
  const value = writeBreaks(found);
  if (trimmed === '' || trimmed === 'none') return { value };
  const items = trimmed.split('.');
  if (items.length > mostBreaks) return { value, problem: 'long', given: items[mostBreaks]! };
  const given = items.filter((item) => readBreak(item) === null).join('.');
  return items.length === found.length ? { value } : { value, problem: 'unreadable', given };
}
