import { errors } from './errors.ts';
import { glossary } from '~/facts/glossary/index.ts';
import { languages } from '~/facts/languages/index.ts';
import { middleboxes } from '~/facts/middleboxes/index.ts';
import { myths } from '~/facts/myths/index.ts';
import { products } from '~/facts/products/index.ts';
import { recheckedOn } from '~/facts/rechecked.ts';
import type { Cell, Reference, Row, Topic } from '~/facts/reference.ts';
import { type SourceId, sources } from '~/facts/sources/index.ts';
import { standards } from '~/facts/standards/index.ts';
import { sysctls } from '~/facts/sysctls/index.ts';
import { systems } from '~/facts/systems/index.ts';

/** A day no earlier than any on which one of these sources was read: ISO days compare as text. */
const notBefore = (day: string, cited: readonly SourceId[]): string =>
  [day, ...cited.map((id) => sources[id].read)].sort().at(-1)!;

const datedCell = (cell: Cell, again = ''): Cell => {
  if (!('fact' in cell)) return cell;
  const { fact } = cell;
  const day = notBefore(fact.checked, [fact.source]);
  return { ...cell, fact: { ...fact, checked: again > day ? again : day } };
};

/**
 * A row whose newest source was read after the first comparison was compared again that day; one
 * that was compared again as a whole has that day in all its cells.
 */
const dated =
  (topic: Topic) =>
  (row: Row): Row => {
    const again = recheckedOn(topic, row.id);
    const day = notBefore(row.checked, row.sources);
    return {
      ...row,
      cells: row.cells.map((cell) => datedCell(cell, again)),
      checked: again !== undefined && again > day ? again : day,
    };
  };

const tables: readonly Reference[] = [
  systems,
  languages,
  products,
  middleboxes,
  sysctls,
  errors,
  standards,
  myths,
  glossary,
];

/** Every page of the reference, in the order of its index. */
export const references: readonly Reference[] = tables.map((table) => ({
  ...table,
  rows: table.rows.map(dated(table.topic)),
}));
