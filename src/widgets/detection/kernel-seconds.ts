import { fixedSeconds } from '~/i18n/format.ts';
import type { Lang } from '~/i18n/locales.ts';
import type { Us } from '~/model/time.ts';

/** A kernel's instant: milliseconds while ticks matter, tenths once they do not. */
export const kernelSeconds = (us: Us, lang: Lang): string =>
  fixedSeconds(us, lang, us < 100e6 ? 3 : 1);
