import { duration, number } from '~/i18n/format.ts';
import type { Lang } from '~/i18n/locales.ts';
import { tolerance } from './after.ts';
import type { Answer } from './answer.ts';
import { formula, inS } from './formula.ts';
import type { OwnName, SymptomSettings } from './params.ts';
import type { Candidate, Member, Owner } from './rank.ts';
import type { SymptomWords } from './strings.ts';

/** So many owners of one number are named, and so many numbers of one mechanism shown. */
const namedAtOnce = 5;
const membersAtOnce = 4;

/** The time as it was given, and in the largest units where that says more. */
export function amount(after: number, words: SymptomWords, lang: Lang): string {
  const seconds = inS(after, lang);
  return after < 60 ? seconds : `${duration(after * 1e6, lang, 1)}${words.aside(seconds)}`;
}

/** With a capital letter at its head; the name of a call stays as it is typed. */
export const titled = (text: string): string =>
  /^\w+\(/.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);

/** The members worth a line: close to the best of their kind. */
export const worthSaying = ({ members, score }: Candidate): readonly Member[] =>
  members.filter((member) => member.score >= 0.45 * score).slice(0, membersAtOnce);

const nameOf = ({ list, index }: Owner, words: SymptomWords): string =>
  list === null ? '' : words.called[list][index]!;

/** Who has this number, each name once with the row behind it; `left` says how many more there are. */
export function named(member: Member, words: SymptomWords, lang: Lang, most = namedAtOnce) {
  const rows = new Map<string, string>();
  for (const owner of member.owners) {
    const name = nameOf(owner, words);
    if (!rows.has(name)) rows.set(name, owner.row);
  }
  const shown = [...rows].slice(0, most);
  const left = rows.size - shown.length;
  const more = (last: string) =>
    words.members.more(last, number(left, lang), number(rows.size, lang));
  return { shown, more: left > 0 ? more : (last: string) => last };
}

/** The names in a text. */
export function owners(member: Member, words: SymptomWords, lang: Lang, most?: number): string {
  const { shown, more } = named(member, words, lang, most);
  return more(shown.map(([name]) => name).join(words.comma));
}

/** The reader’s own settings, and which of the numbers are none of them. */
export function yours({ given = [], assumed = [] }: Member, words: SymptomWords): string {
  const { members, names } = words;
  const call = (all: readonly OwnName[]) => members.list(all.map((name) => names[name]));
  return assumed.length === 0 ? members.yours : members.partly(call(given), call(assumed));
}

/** Whose number it is, in words: a name, or what somebody must have set. */
export function whose(member: Member, words: SymptomWords, lang: Lang): string {
  const { members } = words;
  const said = owners(member, words, lang);
  if (member.own) return yours(member, words);
  if (member.does === 'chosen') return '';
  if (member.list === null) return members.anybody;
  if (member.list === 'tails') return members.onlyIdle(said);
  if (member.list === 'followers') return members.followers(said);
  if (member.list === 'beats') return members.missed(said);
  return setting(member, said, words);
}

/** What a sysctl’s number stands for. */
function setting({ does, how }: Member, said: string, words: SymptomWords): string {
  const { members } = words;
  if (does === 'connect') return said + words.aside(how[1] ? members.linear : members.noLinear);
  if (does === 'retransmission' && how.length === 0) return words.colon(said, members.pause);
  return does === 'closing' && how.length > 0 ? words.colon(said, members.orphan) : said;
}

/** The extremes of a kernel, where they are worth a word. */
export function range({ at, from, to }: Member, words: SymptomWords, lang: Lang): string {
  return to - from < 0.005 * at ? '' : words.members.range(inS(from, lang), inS(to, lang));
}

/** A device whose timeout had run out well before. */
export const outlasted = ({ does, at }: Member, after: number): boolean =>
  does === 'path' && after > at + tolerance(after);

/** Half of a time, in whole seconds: what keeps a timeout from running out with room to spare. */
export const half = ({ at }: Member, lang: Lang): string =>
  inS(Math.max(1, Math.floor(at / 2)), lang);

/** A cause in half a line: its mechanism, its time and the first who has it. */
export function inShort(candidate: Candidate, words: SymptomWords, lang: Lang): string {
  const [best] = candidate.members;
  const kind = words.kinds[candidate.does];
  if (best.does === 'chosen' && !best.own) return kind;
  const sum = best.does === 'keepalive' ? formula(best, lang) : inS(best.at, lang);
  const known = best.list === 'known' ? owners(best, words, lang, 1) : '';
  const name = best.own ? yours(best, words) : known;
  return kind + words.aside(name === '' ? sum : words.colon(name, sum));
}

/** The result in one or two sentences. */
export function sentence(
  { happened, during }: SymptomSettings,
  { after, likely }: Answer,
  words: SymptomWords,
  lang: Lang,
): string {
  const [first, ...others] = likely.map((candidate) => inShort(candidate, words, lang));
  const { choices } = words;
  return words.sentence({
    amount: amount(after, words, lang),
    happened: words.happens[happened],
    during: during === 'any' ? '' : choices.during[during],
    first: first!,
    others,
  });
}
