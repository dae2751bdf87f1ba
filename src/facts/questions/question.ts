import type { Both } from '~/facts/reference.ts';
import type { AskedNumber, Theme } from './row.ts';

/** The articles that a question can send its reader to, by address. */
export type ArticleSlug =
  | 'how-it-works'
  | 'the-three-numbers'
  | 'dead-peers'
  | 'keeping-paths-open'
  | 'data-in-flight'
  | 'user-timeout'
  | 'layers'
  | 'seeing-it';

/** A question with its answer in one language; the grammar of the answer is that of `inline`. */
type AskAndAnswer = readonly [ask: string, answer: string];

/** A calculator and the settings that show the case. */
export interface Shown {
  readonly widget: string;
  readonly settings: string;
}

/** One question as it is written down. */
export interface Written {
  /** Its permanent address on the page of its theme. */
  readonly id: string;
  /** Joins it with the numbers that it asks for. */
  readonly number: AskedNumber['question'];
  readonly article: ArticleSlug;
  /** The command that shows it on a real host. */
  readonly prove: string;
  readonly en: AskAndAnswer;
  readonly zh: AskAndAnswer;
  /** Where no calculator computes the number: the one that shows the case. */
  readonly shown?: Shown;
}

/** One question that people ask, answered in both languages. */
export interface Question extends Pick<Written, 'id' | 'number' | 'article' | 'prove'> {
  readonly theme: Theme;
  readonly ask: Both;
  readonly answer: Both;
  readonly shown: Shown | null;
}

/** A question as it was written down, for the page of its theme. */
export const about =
  (theme: Theme) =>
  ({ id, number, article, prove, en, zh, shown }: Written): Question => ({
    id,
    number,
    theme,
    article,
    prove,
    shown: shown ?? null,
    ask: { en: en[0], zh: zh[0] },
    answer: { en: en[1], zh: zh[1] },
  });
