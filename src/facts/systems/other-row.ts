import type { Localized } from '~/i18n/locales.ts';
import { checked, none } from '~/facts/cells.ts';
import type { Confidence } from '~/facts/fact.ts';
import type { Cell, Row } from '~/facts/reference.ts';

const group: Localized = {
  en: 'Other stacks, not computed by the calculators',
  zh: '其他协议栈（计算器不计算）',
};

/** A row with the columns of the systems table, about a stack that no profile holds. */
export const otherRow = (
  id: string,
  confidence: Confidence,
  sources: Row['sources'],
  cells: readonly [
    name: Cell,
    initial: Cell,
    socket: Cell,
    accepts: Cell,
    system: Cell,
    text: Cell,
  ],
): Row => {
  const [name, initial, socket, accepts, system, behaviour] = cells;
  const all = [name, initial, socket, accepts, system, none, behaviour];
  return { id, group, cells: all, sources, checked, confidence };
};
