import type { Localized } from '~/i18n/locales.ts';
import { checked, none } from '~/facts/cells.ts';
import type { Cell, Row } from '~/facts/reference.ts';
import type { SourceId } from '~/facts/sources/index.ts';

/** How strongly a document puts it, in its own words and with its own number. */
export type Force =
  `${'MUST' | 'MUST NOT' | 'SHOULD' | 'SHLD' | 'SHOULD NOT' | 'MAY'}${'' | `-${string}`}` | 'says';

/** One requirement or definition. */
export interface Clause {
  readonly id: string;
  /** The section, as a reader looks for it. */
  readonly at: string;
  readonly says: Localized;
  readonly force: Force;
  readonly value?: Cell;
  /** What systems make of it. */
  readonly practice: Localized;
  readonly backing?: readonly SourceId[];
}

/** The clauses of one document as rows of the table. */
export const clauses =
  (group: Localized, name: string, document: SourceId) =>
  ({ id, at, says, force, value = none, practice, backing = [] }: Clause): Row => ({
    id,
    group,
    cells: [
      { text: `${name} ${at}` },
      { text: says },
      force === 'says' ? none : { code: force },
      value,
      { text: practice },
    ],
    sources: [document, ...backing],
    checked,
    confidence: 'official documentation',
  });

/** One clause of a document as a row. */
export const clause = (group: Localized, name: string, document: SourceId, told: Clause): Row =>
  clauses(group, name, document)(told);
