import { products } from '~/facts/products/index.ts';
import { acts } from '~/facts/products/row.ts';
import type { Row } from '~/facts/reference.ts';
import { sharp, trustIn, type Named } from './cause.ts';
import { quantity, said } from './rows.ts';

/** A timer of the product itself, or the limit of its own messages. */
const ends = ({ id, cells }: Row): boolean =>
  cells[4] === acts.timer || (cells[4] === acts.message && /-(timeout|heartbeat)$/.test(id));

function timer(row: Row): Named[] {
  const [product, parameter, initial] = row.cells;
  const time = quantity(initial);
  if (!time || !ends(row)) return [];
  const [whose, what] = [said(product), said(parameter)];
  const name = { en: `${whose.en}: ${what.en}`, zh: `${whose.zh}：${what.zh}` };
  const weight = 0.7 * trustIn(row.confidence);
  return [
    { does: 'timer', ...sharp(time.value), how: [], weight, row: `products/#${row.id}`, name },
  ];
}

/** Timers by which programs close connections that are in order. */
export const inPrograms = (): Named[] => products.rows.flatMap(timer);
