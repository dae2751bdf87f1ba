import type { Lang } from '~/i18n/locales.ts';
import type { Verdict } from './reading.ts';

/** Sentences one after the other, as the language sets them. */
export const sentences = (said: readonly (string | null)[], lang: Lang): string =>
  said.filter((one) => one !== null && one !== '').join(lang === 'zh' ? '' : ' ');

/** A verdict with what it leaves open left out. */
export const verdict = (says: string, more: Partial<Verdict> = {}): Verdict => ({
  says,
  instants: [],
  repair: null,
  command: null,
  unsaid: null,
  links: [],
  ...more,
});
