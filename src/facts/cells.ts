import type { Localized } from '~/i18n/locales.ts';
import type { Confidence, Fact } from './fact.ts';
import type { Cell } from './reference.ts';
import type { SourceId } from './sources/index.ts';

/** The day these rows were compared with their sources. */
export const checked = '2026-11-22';

/** A cell about which there is nothing to say. */
export const none: Cell = { text: '—' };

/** A name as it is typed. */
export const code = (name: string): Cell => ({ code: name });

/** A cited value of a table, with a remark where it needs one. */
export const cited = (
  value: number | string,
  unit: Fact['unit'],
  source: SourceId,
  confidence: Confidence,
  note?: Localized,
): Cell => {
  const fact: Fact = { value, unit, source, checked, confidence };
  return note === undefined ? { fact } : { fact, note };
};
