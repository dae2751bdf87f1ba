import { errors } from './errors.ts';
import { glossary } from './glossary/index.ts';
import { languages } from './languages/index.ts';
import { middleboxes } from './middleboxes/index.ts';
import { myths } from './myths/index.ts';
import { products } from './products/index.ts';
import { recheckedOn } from './rechecked.ts';
import type { Cell, Reference, Row, Topic } from './reference.ts';
import { type SourceId, sources } from './sources/index.ts';
import { standards } from './standards/index.ts';
import { sysctls } from './sysctls/index.ts';
import { systems } from './systems/index.ts';

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
