import type { Fact } from '~/facts/fact.ts';
import { factNamed } from '~/facts/index.ts';
import { references } from '~/facts/references.ts';
import { duration, inSeconds, inUnit, number } from '~/i18n/format.ts';
import type { Lang } from '~/i18n/locales.ts';

/** A run of an answer. */
export type Piece =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  /** Seconds that a calculator shows or that its settings hold. */
  | { readonly kind: 'time'; readonly text: string; readonly seconds: number }
  /** A cited value; `to` is its row in the reference, below the language, where it has one. */
  | {
      readonly kind: 'fact';
      readonly text: string;
      readonly fact: Fact;
      readonly to: string | null;
    }
  | { readonly kind: 'link'; readonly text: string; readonly to: string };

/** The cited values of one row of the reference. Throws, so that a misspelt name fails the build. */
function factsOfRow(topic: string, id: string): readonly Fact[] {
  const rows = references.find((reference) => reference.topic === topic)?.rows;
  const row = rows?.find((one) => one.id === id);
  if (!row) throw new Error(`No row “${id}” in the reference “${topic}”`);
  return row.cells.flatMap((cell) => ('fact' in cell ? [cell.fact] : []));
}

/** A cited value with its unit. */
function shownFact({ value, unit }: Fact, lang: Lang): string {
  if (typeof value === 'string') return value;
  if (unit === 's') return inSeconds(value * 1e6, lang, 1);
  if (unit === 'ms' && value >= 10_000) return inSeconds(value * 1e3, lang, 1);
  return unit === 'ms' ? inUnit(value * 1e3, 'ms', lang) : number(value, lang);
}

/** `linux.idle`, or `products/redis-idle`, with `#1` for the second value of that row. */
function factPiece(name: string, lang: Lang): Piece {
  const [of = '', is] = name.split('.');
  if (is !== undefined) {
    const fact = factNamed(of, is);
    return { kind: 'fact', text: shownFact(fact, lang), fact, to: null };
  }
  const [path = '', nth = '0'] = name.split('#');
  const [topic = '', row = ''] = path.split('/');
  const fact = factsOfRow(topic, row)[Number(nth)];
  if (!fact) throw new Error(`No value ${nth} in “${path}”`);
  return { kind: 'fact', text: shownFact(fact, lang), fact, to: `reference/${topic}/#${row}` };
}

/** `7875` is seconds; with `~` behind it the same in hours, minutes and seconds. */
function tokenPiece(token: string, lang: Lang): Piece {
  const time = /^([\d.]+)(~?)$/.exec(token);
  if (!time) return factPiece(token, lang);
  const seconds = Number(time[1]);
  const write = time[2] === '~' ? duration : inSeconds;
  return { kind: 'time', text: write(Math.round(seconds * 1e6), lang, 1), seconds };
}

const marks = /`([^`]+)`|\{([^}]+)\}|\[([^\]]+)\]\(\/([^)]*)\)/g;

/**
 * An answer as runs of text: `` `code` ``, `{7875}` and `{7875~}` for seconds, `{linux.idle}` or
 * `{products/redis-idle#1}` for a cited value, `[words](/reference/myths/)` for a page of the
 * same language. Throws where no such fact exists.
 */
export function inline(answer: string, lang: Lang): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const found of answer.matchAll(marks)) {
    const [all, code, token, words, to] = found;
    if (found.index > from) pieces.push({ kind: 'text', text: answer.slice(from, found.index) });
    if (code !== undefined) pieces.push({ kind: 'code', text: code });
    else if (token !== undefined) pieces.push(tokenPiece(token, lang));
    else pieces.push({ kind: 'link', text: words!, to: to! });
    from = found.index + all.length;
  }
  if (from < answer.length) pieces.push({ kind: 'text', text: answer.slice(from) });
  return pieces;
}

/** An answer without its marks. */
export const plain = (answer: string, lang: Lang): string =>
  inline(answer, lang)
    .map(({ text }) => text)
    .join('');
