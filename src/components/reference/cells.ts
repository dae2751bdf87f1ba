import type { Fact } from '~/facts/fact.ts';
import type { Cell } from '~/facts/reference.ts';
import { duration, inUnit, number } from '~/i18n/format.ts';
import type { Lang } from '~/i18n/locales.ts';

/** How a cell is shown, and the number it sorts by where it has one. */
export interface Shown {
  readonly text: string;
  readonly code: boolean;
  readonly sort: number | null;
  /** The same length of time in larger units, or a remark. */
  readonly more: string;
}

const usOf = (fact: Fact): number => Number(fact.value) * (fact.unit === 's' ? 1e6 : 1e3);

function factShown(fact: Fact, lang: Lang): Omit<Shown, 'more'> & { readonly spelled: string } {
  const { value, unit } = fact;
  if (unit === 's' || unit === 'ms') {
    const us = usOf(fact);
    const spelled = us >= 120e6 ? duration(us, lang) : '';
    return { text: inUnit(us, unit, lang, 3), code: false, sort: us, spelled };
  }
  if (typeof value === 'number')
    return { text: number(value, lang, 3), code: false, sort: value, spelled: '' };
  return { text: value, code: unit === 'name', sort: null, spelled: '' };
}

/** What a reader sees of a cell. */
export function shownOf(cell: Cell, lang: Lang): Shown {
  if ('code' in cell) return { text: cell.code, code: true, sort: null, more: '' };
  if ('fact' in cell) {
    const { spelled, ...shown } = factShown(cell.fact, lang);
    return { ...shown, more: [spelled, cell.note?.[lang]].filter(Boolean).join(' · ') };
  }
  const text = typeof cell.text === 'string' ? cell.text : cell.text[lang];
  return { text, code: false, sort: null, more: '' };
}
