import type { Lang } from '~/i18n/locales.ts';

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

/** A calculator by its public name, and the settings that show a case. */
export interface Shown {
  readonly widget: string;
  readonly settings: string;
}

/** Why the page says another number than the usual answer to a question. */
export type Reason = Readonly<Record<Lang, string>>;

/** One number that a question asks for, and the calculator set so that it shows it. */
export interface AskedNumber extends Shown {
  /** The usual answer to the question, seconds. */
  readonly expected: number;
  /** What the calculator shows, seconds: what a kernel makes of it. */
  readonly shows: number;
  /** Said where that is more than a second or one percent away from the usual answer. */
  readonly because: Reason | null;
}

/** What belongs to a question in every language; its words are in `content/<lang>/questions/`. */
export interface Question {
  /** Joins it with its words, and never changes. */
  readonly number: `P-${string}`;
  readonly article: ArticleSlug;
  /** The command that shows it on a real host. */
  readonly prove: string;
  readonly numbers: readonly AskedNumber[];
  /** Where no calculator computes the number: the one that shows the case. */
  readonly shown?: Shown;
}

/** A number that a question asks for; `shows` and `because` where a kernel has its own. */
export const shows = (
  widget: string,
  settings: string,
  expected: number,
  seconds = expected,
  because: Reason | null = null,
): AskedNumber => ({ widget, settings, expected, shows: seconds, because });

/** The settings string of `detection` for the three numbers, with more behind it. */
export const three = (idle: number, interval: number, probes: number, more = ''): string =>
  `idle=${idle}&interval=${interval}&probes=${probes}${more}`;

/** tcp_retries2 is a time limit, not the end. */
export const limitIsNotEnd: Reason = {
  en: 'The limit is not the end: it counts from the first timeout, and the connection ends at the first timeout past it.',
  zh: '上限不等于结束：它从第一次超时起算，连接要等到越过它之后的第一次超时才结束。',
};

/** OpenSSH counts a message as unanswered when the next one is due. */
export const oneMoreInterval: Reason = {
  en: 'One interval of silence comes before the first message, and one passes after the last: four times 60 s, not three.',
  zh: '发第一条消息之前先静默一个间隔，最后一条之后还要再等一个间隔：是四个 60 秒，不是三个。',
};
