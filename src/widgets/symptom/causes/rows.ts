import type { Localized } from '~/i18n/locales.ts';
import type { Fact } from '~/facts/fact.ts';
import type { Cell, Row } from '~/facts/reference.ts';

/** A positive time in seconds, or a positive count; `null` where the cell holds something else. */
export function quantity(cell: Cell | undefined): Fact<number> | null {
  if (!cell || !('fact' in cell) || typeof cell.fact.value !== 'number') return null;
  const { value, unit } = cell.fact;
  if (value <= 0) return null;
  return { ...cell.fact, value: unit === 'ms' ? value / 1000 : value };
}

/** What a cell says, in both languages. */
export function said(cell: Cell | undefined): Localized {
  const text = cell && ('text' in cell ? cell.text : 'code' in cell ? cell.code : '');
  return typeof text === 'object' ? text : { en: text ?? '', zh: text ?? '' };
}

/** The fact a table gives for a row; throws where there is none, so that a lost row is noticed. */
export function factIn(rows: readonly Row[], id: string, column: number): Fact<number> {
  const found = quantity(rows.find((row) => row.id === id)?.cells[column]);
  if (!found) throw new Error(`No number in the row “${id}”`);
  return found;
}
