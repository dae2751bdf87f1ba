import type { Us } from '~/model/time.ts';
import type { Answer, Rung } from './answer.ts';

/** The lifeline, from which every bar starts, and where the longest bar ends. */
export const [left, right] = [84, 354];
const rowHeight = 22;
const limitHeight = 18;
const top = 14;

/** A rung in its place; `bar` is how far its wait reaches, on one true scale for all of them. */
export interface PlacedRung {
  readonly rung: Rung;
  readonly y: number;
  readonly bar: number;
  /** Where in the wait the limit is reached, `null` where it is not. */
  readonly limit: number | null;
}

export interface Placed {
  readonly rows: readonly PlacedRung[];
  readonly height: number;
}

const waitOf = (rung: Rung): Us => ('wait' in rung && rung.kind !== 'fold' ? rung.wait : 0);
const startOf = (rung: Rung): Us => ('when' in rung ? rung.when.ideal : 0);

/** How far into the wait of this rung the limit is reached. */
function limitIn(rung: Rung, { limitAt, death }: Answer): Us | null {
  if (limitAt === null || rung.kind === 'fold' || rung.kind === 'death') return null;
  const [from, to] = [startOf(rung), startOf(rung) + rung.wait];
  const passes = limitAt >= from && (limitAt < to || (limitAt === to && to === death.ideal));
  return passes ? limitAt - from : null;
}

/** Places the rungs: one row each, with a line more where the limit is marked. Pure. */
export function layout(found: Answer): Placed {
  const longest = Math.max(...found.rungs.map(waitOf), 1);
  const scale = (us: Us): number => Math.round(((right - left) * us * 10) / longest) / 10;
  let y = top;
  const rows = found.rungs.map((rung): PlacedRung => {
    const limit = limitIn(rung, found);
    const placed = { rung, y, bar: scale(waitOf(rung)), limit: limit && scale(limit) };
    y += rowHeight + (limit === null ? 0 : limitHeight);
    return placed;
  });
  return { rows, height: y };
}
