import { duration, inSeconds, inUnit, number } from '~/i18n/format.ts';
import type { Lang } from '~/i18n/locales.ts';
import { ui } from '~/i18n/ui.ts';
import type { Fact } from './fact.ts';

const day = 86_400e6;

/** A length of time in the unit of its setting, and what that is in days where it is whole days. */
function time(us: number, setting: 's' | 'ms', lang: Lang): string {
  const exact = inUnit(us, setting, lang, 3);
  return us < day || us % day > 0 ? exact : ui[lang].inOther(exact, duration(us, lang));
}

/** A cited value as prose writes it; a time in its setting’s unit, or in seconds alone. */
export function shownFact({ value, unit }: Fact, lang: Lang, seconds = false): string {
  if (typeof value === 'string') return value;
  if (unit !== 's' && unit !== 'ms') return number(value, lang);
  const us = value * (unit === 's' ? 1e6 : 1e3);
  return seconds ? inSeconds(us, lang, 1) : time(us, unit, lang);
}
