import type { Us } from '~/model/time.ts';
import { englishPattern, fromChinese, fromEnglish, unitPattern, unitUs } from './units.ts';

/** Longer texts are no length of time. */
const longest = 60;

/**
 * Full-width forms to ASCII, no digit grouping, no blanks but single ones, lower case. A comma that
 * groups no thousands stays.
 */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(\d)[,_’'](?=\d{3}(?!\d))/g, '$1')
    .replace(/\s+/gu, ' ')
    .trim();

/** `amount unit`, with nothing between them or a blank: in digits, Chinese, English. */
const amounts = /\d{1,15}(?:\.\d{0,9})?|[零〇一二两三四五六七八九十百千半]{1,9}/.source;
const lead = /\s?(?:and |又|,\s?)?/.source;
const tail = /(?![a-z])(半)?(钟)?/.source;
const one = new RegExp(
  `${lead}(${amounts}|(?:${englishPattern})(?= ))(个半)? ?-?(${unitPattern})${tail}`,
  'y',
);
const bareNumber = /\s?(\d{1,15}(?:\.\d{0,9})?)(?![a-z\d.])/y;

const amountOf = (text: string): number =>
  /^\d/.test(text) ? Number(text) : (fromChinese(text) ?? fromEnglish(text) ?? Number.NaN);

/** A length of time found at some place of a text, and where it ends. */
export interface Found {
  readonly us: Us;
  readonly end: number;
  /** A number without a unit, read in the unit that was assumed. */
  readonly bare: boolean;
}

function part(text: string, at: number): Found | null {
  one.lastIndex = at;
  const match = one.exec(text);
  if (!match) return null;
  const [whole, amount, andHalf, unit, half] = match;
  const size = unitUs[unit!]!;
  const us = (amountOf(amount!) + (andHalf || half ? 0.5 : 0)) * size;
  return Number.isFinite(us) ? { us, end: at + whole.length, bare: false } : null;
}

function plainNumber(text: string, at: number, bareUs: number): Found | null {
  bareNumber.lastIndex = at;
  const match = bareNumber.exec(text);
  return match && { us: Number(match[1]) * bareUs, end: at + match[0].length, bare: true };
}

/**
 * The length of time that begins at `at` of a text that is `plain`: any number of parts, `1h 30m`; a
 * number without a unit counts `bareUs` and stands last. `null` where none begins there.
 */
export function quantity(text: string, at: number, bareUs: number | null): Found | null {
  const next = (from: number): Found | null =>
    part(text, from) ?? (bareUs === null ? null : plainNumber(text, from, bareUs));
  let found = next(at);
  while (found && !found.bare) {
    const more = next(found.end);
    if (!more || more.end - at > longest) return found;
    found = { us: found.us + more.us, end: more.end, bare: false };
    if (more.bare) return found;
  }
  return found;
}
