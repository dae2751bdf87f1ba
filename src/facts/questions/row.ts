import type { Lang } from '~/i18n/locales.ts';

/** What a question is about; each theme is a page of its own. */
export type Theme =
  | 'path'
  | 'in-flight'
  | 'arithmetic'
  | 'no-effect'
  | 'seeing'
  | 'concepts'
  | 'mobile'
  | 'suspend'
  | 'products'
  | 'errors'
  | 'configuring';

/** Why the page says another number than the usual answer to a question. */
export type Reason = Readonly<Record<Lang, string>>;

/** One number that a question asks for, and the calculator set so that it shows it. */
export interface AskedNumber {
  readonly question: `P-${string}`;
  readonly theme: Theme;
  /** Public name of a calculator, and a settings string for it. */
  readonly widget: string;
  readonly settings: string;
  /** The usual answer to the question, seconds. */
  readonly expected: number;
  /** What the calculator shows, seconds: what a kernel makes of it. */
  readonly shows: number;
  /** Said where that is more than a second or one percent away from the usual answer. */
  readonly because: Reason | null;
}

type Row = Omit<AskedNumber, 'theme'>;

/** A number that a question asks for; `shows` and `because` where a kernel has its own. */
export const asks = (
  question: Row['question'],
  widget: string,
  settings: string,
  expected: number,
  shows = expected,
  because: Reason | null = null,
): Row => ({ question, widget, settings, expected, shows, because });

/** All rows of one theme. */
export const inTheme = (theme: Theme, rows: readonly Row[]): readonly AskedNumber[] =>
  rows.map((row) => ({ theme, ...row }));

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
