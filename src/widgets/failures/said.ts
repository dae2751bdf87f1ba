import { duration } from '~/i18n/format.ts';
import type { Lang } from '~/i18n/locales.ts';
import type { Us } from '~/model/time.ts';
import type { Case } from './cases.ts';
import type { Outcome } from './outcome.ts';
import type { FailuresWords } from './strings.ts';

/** A time in a cell: short, but true to about a hundredth. */
export const span = (us: Us, lang: Lang): string =>
  duration(us, lang, us < 10e6 ? 2 : us < 60e6 ? 1 : 0);

/** What a cell says: the time or the word for it, and what comes with it. */
export function said(
  { state }: Case,
  outcome: Outcome,
  words: FailuresWords,
  lang: Lang,
): readonly [main: string, also: string] {
  const { never, mended, through, later, eof, and } = words.outcome;
  if (outcome.kind === 'never') return [never, ''];
  if (outcome.after === null) return [mended, ''];
  const time = span(outcome.after, lang);
  if (outcome.kind === 'mended') return [mended, through(time)];
  if (outcome.kind === 'later') return [later(time), ''];
  if (outcome.kind === 'error') return [time, outcome.errno];
  return [time, state === 'sending' && outcome.errno ? eof + and + outcome.errno : eof];
}
