import type { Us } from '~/model/time.ts';
import { plain, quantity, type Found } from './quantity.ts';

/** A length of time as somebody wrote it. */
export interface Time {
  /** The least it can be; 0 for “less than”. */
  readonly fromUs: Us;
  /** The most it can be; `null` for “more than”. */
  readonly toUs: Us | null;
  /** “About”, “左右”. */
  readonly about: boolean;
  /** A number alone: the unit was assumed. */
  readonly bare: boolean;
}

const before =
  /^(?:(?:been )?(?:idle|silent)(?: for)?|for|after|in|空闲(?:了)?|静默|过了|等了?|between|from|timeout(?: of| after)?|超时|每隔?|every|[:=]) ?/;
const vague =
  /^(?:about|around|approx\.?|approximately|roughly|circa|ca\.?|some|nearly|almost|~|≈|约|大约|大概|差不多|将近|接近) ?/;
const least =
  /^(?:>=?|≥|more than|over|longer than|at least|at minimum|min\.?|超过|大于等于|大于|至少|不少于) ?/;
const most = /^(?:<=?|≤|less than|under|within|at most|up to|max\.?|不到|少于|小于|最多|不超过) ?/;
const after =
  / ?(?:ago|of (?:idle|silence|inactivity)(?: time)?|idle|later|的?空闲|无操作|之?前|之?后|之?内|\.|。)$/;
const vagueAfter = / ?(?:左右|上下|or so|-ish)$/;
const leastAfter = / ?(?:以上|or more|or longer|\+)$/;
const mostAfter = / ?(?:以内|or less)$/;

interface Around {
  readonly text: string;
  readonly about: boolean;
  readonly bound: 'least' | 'most' | null;
}

/** Takes away what stands around the time, and says what it meant. */
function around(given: string): Around {
  let [text, about, bound] = [given, false, null as Around['bound']];
  const cut = (pattern: RegExp, found: () => void) => {
    if (!pattern.test(text)) return;
    text = text.replace(pattern, '').trim();
    found();
  };
  for (let last = ''; last !== text;) {
    last = text;
    for (const words of [before, after]) cut(words, () => {});
    for (const words of [vague, vagueAfter]) cut(words, () => (about = true));
    for (const words of [least, leastAfter]) cut(words, () => (bound = 'least'));
    for (const words of [most, mostAfter]) cut(words, () => (bound = 'most'));
  }
  return { text, about, bound };
}

/** `00:15:24.5`, `1.02:03:04`, `2 days, 03:04:05`. */
const clock = /^(?:(\d{1,4})(?:\.|-| days?, ?))?(\d{1,3}):([0-5]\d):([0-5]\d(?:\.\d{1,9})?)$/;
/** `PT1H30M`, in lower case. */
const iso = /^p(?:(\d{1,4})d)?(?:t(?:(\d{1,5})h)?(?:(\d{1,6})m)?(?:(\d{1,9}(?:\.\d{1,9})?)s)?)?$/;

const inFields = (fields: readonly (string | undefined)[]): Us =>
  [86400e6, 3600e6, 60e6, 1e6].reduce((sum, size, i) => sum + Number(fields[i] ?? 0) * size, 0);

const range = / ?(?:-|–|—|~|to|and|到|至) ?/y;

/** The whole of a text as one length of time, a number without a unit counting `bareUs`. */
function whole(text: string, bareUs: number): Found | null {
  const fields = clock.exec(text) ?? (/\d/.test(text) ? iso.exec(text) : null);
  if (fields) return { us: inFields(fields.slice(1)), end: text.length, bare: false };
  const found = quantity(text, 0, bareUs);
  return found?.end === text.length ? found : null;
}

/** `15-20 min`, `15 min to 20 min`: a first number without a unit takes the second one’s. */
function between(text: string, bareUs: number): readonly [Found, Found] | null {
  const first = quantity(text, 0, bareUs);
  if (!first) return null;
  range.lastIndex = first.end;
  const gap = range.exec(text);
  const rest = gap ? text.slice(first.end + gap[0].length) : '';
  const second = rest === '' ? null : whole(rest, bareUs);
  if (!second || second.bare !== first.bare) {
    const unit =
      first.bare && second ? quantity(`1 ${rest.replace(/^[\d.]+ ?/, '')}`, 0, null) : null;
    const us = (first.us / bareUs) * (unit?.us ?? Number.NaN);
    return second && us < second.us ? [{ ...first, us, bare: false }, second] : null;
  }
  return first.us < second.us ? [first, second] : null;
}

/** Nobody waits longer. */
const longestUs = 1e14;

/**
 * A text that is a length of time and nothing else, as people write it in either language: `15-20
 * min`, `> 600 s`, `00:15:24`, `空闲十五分钟左右`; `null` where it is none. A number without a unit counts
 * `bareUs`.
 */
export function readTime(given: string, bareUs = 1e6): Time | null {
  if (given.length > 120) return null;
  const { text, about, bound } = around(plain(given));
  const one = whole(text, bareUs);
  const two = one ? [one, one] : between(text, bareUs);
  if (!two) return null;
  const [low, high] = two.map(({ us }) => Math.round(us)) as [Us, Us];
  if (!(high > 0 && high <= longestUs)) return null;
  const fromUs = bound === 'most' ? 0 : low;
  return { fromUs, toUs: bound === 'least' ? null : high, about, bare: two[0]!.bare };
}

/** Every length of time with a unit inside a sentence, in order. */
export function timesIn(sentence: string): readonly Us[] {
  const text = plain(sentence.slice(0, 2000));
  const found: Us[] = [];
  for (let at = 0; at < text.length;) {
    const starts = at === 0 || !/[a-z\d.]/.test(text.charAt(at - 1));
    const one =
      starts && /[\d零〇一二两三四五六七八九十百千半ahotf-s]/.test(text.charAt(at))
        ? quantity(text, at, null)
        : null;
    if (one) found.push(Math.round(one.us));
    at = one ? one.end : at + 1;
  }
  return found;
}
