import { duration, inSeconds } from '~/i18n/format.ts';
import type { Lang } from '~/i18n/locales.ts';
import type { Us } from '~/model/time.ts';

/** Milliseconds count in the first minutes; later tenths of a second do. */
const digits = (us: Us, fine: Us): number => (us < fine ? 3 : 1);

/** An instant or a wait by the formula, in seconds. */
export const time = (us: Us, lang: Lang): string => inSeconds(us, lang, digits(us, 100e6));

/** The result: hours, minutes, seconds. */
export const total = (us: Us, lang: Lang): string => duration(us, lang, digits(us, 60e6));
