import type { Localized } from '~/i18n/locales.ts';
import { checked, cited, none } from '~/facts/cells.ts';
import type { Confidence, Fact } from '~/facts/fact.ts';
import type { Cell, Row } from '~/facts/reference.ts';
import type { SourceId } from '~/facts/sources/index.ts';

/** A sentence one hears, and the one that is true. */
export interface Myth {
  readonly id: string;
  readonly said: Localized;
  readonly truth: Localized;
  readonly number?: Cell;
  readonly sources: readonly [SourceId, ...SourceId[]];
  readonly confidence: Confidence;
}

/** A number worked out from cited ones, with the arithmetic; the model checks it in a test. */
export const worked = (
  value: number,
  unit: 's' | 'count',
  source: SourceId,
  how: Localized,
): Cell & { readonly fact: Fact } => {
  const cell = cited(value, unit, source, 'calculated', how);
  if (!('fact' in cell)) throw new Error('A worked number is a fact');
  return cell;
};

/** The myths of one group as rows of the table. */
export const myths =
  (group: Localized) =>
  ({ id, said, truth, number = none, sources, confidence }: Myth): Row => ({
    id,
    group,
    cells: [{ text: said }, { text: truth }, number],
    sources,
    checked,
    confidence,
  });
