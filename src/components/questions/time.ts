import { duration, inSeconds } from '~/i18n/format.ts';
import type { Lang } from '~/i18n/locales.ts';

/** Seconds as an answer writes them, one decimal at most; `long` in hours and minutes too. */
export const shownTime = (seconds: number, lang: Lang, long: boolean): string =>
  (long ? duration : inSeconds)(Math.round(seconds * 1e6), lang, 1);
