import { duration, inSeconds } from '~/i18n/format.ts';
import type { Lang } from '~/i18n/locales.ts';
import type { Us } from '~/model/time.ts';
import { kernelSeconds } from '~/widgets/detection/kernel-seconds.ts';
import type { Answer } from './answer.ts';
import type { Levels } from './levels.ts';
import type { InFlightWords } from './strings.ts';

/** Milliseconds count in the first minutes; later tenths of a second do. */
const digits = (us: Us, fine: Us): number => (us < fine ? 3 : 1);

/** An instant or a wait by the formula, in seconds. */
export const time = (us: Us, lang: Lang): string => inSeconds(us, lang, digits(us, 100e6));

/** When it ends on one level of a series: by the formula, and what a kernel makes of it. */
export function ends({ course: { death } }: Levels, words: InFlightWords, lang: Lang): string {
  if (death.ideal === Infinity) return words.never;
  const [from, to] = [death.earliest, death.latest].map((at) => kernelSeconds(at, lang));
  return words.between(from!, to!);
}

/** The result: what the formula says, or the kernel where it never does what the formula says. */
export function headline({ sooner, death }: Answer, words: InFlightWords, lang: Lang): string {
  if (sooner !== 'always') return duration(death.ideal, lang, digits(death.ideal, 60e6));
  const [from, to] = [death.earliest, death.latest].map((at) => kernelSeconds(at, lang));
  return words.between(from!, to!);
}
