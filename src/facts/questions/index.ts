import { arithmetic } from './arithmetic.ts';
import { concepts } from './concepts.ts';
import { configuring } from './configuring.ts';
import { errors } from './errors.ts';
import { inFlight } from './in-flight.ts';
import { mobile } from './mobile.ts';
import { noEffect } from './no-effect.ts';
import { path } from './path.ts';
import { products } from './products.ts';
import type { Question, Shown } from './question.ts';
import { seeing } from './seeing.ts';
import { suspend } from './suspend.ts';

/** The questions by theme, each theme a page of its own, in the order of the index. */
export const questionsByTheme = {
  path,
  'in-flight': inFlight,
  arithmetic,
  'no-effect': noEffect,
  seeing,
  concepts,
  mobile,
  suspend,
  products,
  errors,
  configuring,
} as const satisfies Readonly<Record<string, readonly Question[]>>;

/** What a question is about: the name of its page and of its file in `content/`. */
export type Theme = keyof typeof questionsByTheme;

/** The pages of questions, in the order of their index. */
export const themeNames = Object.keys(questionsByTheme) as readonly Theme[];

/** Every question, in the order of the pages. */
export const questions: readonly Question[] = Object.values(questionsByTheme).flat();

const byNumber = new Map<string, Question>(questions.map((one) => [one.number, one]));

/** The question of this number, `P-006`, if there is one. */
export const questionNumbered = (number: string): Question | undefined => byNumber.get(number);

/** A calculator set to a question's case, and the seconds that it then shows. */
export interface QuestionLink extends Shown {
  readonly seconds: readonly number[];
}

/** The calculators that show a question’s numbers, each setting once, in the order of the record. */
export function linksOf({ numbers, shown }: Question): readonly QuestionLink[] {
  const links = new Map<string, QuestionLink>();
  for (const { widget, settings, shows } of numbers) {
    const key = `${widget}?${settings}`;
    const before = links.get(key)?.seconds ?? [];
    links.set(key, { widget, settings, seconds: [...before, shows] });
  }
  return shown ? [...links.values(), { ...shown, seconds: [] }] : [...links.values()];
}

/**
 * The times that an answer may name, seconds: what its calculators show, what they are set to, and
 * the usual answer.
 */
export function timesOf(question: Question): ReadonlySet<number> {
  const settings = linksOf(question).map((link) => link.settings);
  const set = settings.flatMap((one) => one.match(/\d+/g) ?? []).map(Number);
  const timeouts = settings.flatMap((one) => /userTimeout=(\d+)/.exec(one)?.[1] ?? []);
  return new Set([
    ...question.numbers.flatMap(({ shows, expected }) => [shows, expected]),
    ...set,
    ...timeouts.map((ms) => Number(ms) / 1000),
  ]);
}
