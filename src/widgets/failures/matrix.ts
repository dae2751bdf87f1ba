import { failures, states, type Case } from './cases.ts';
import { outcomeOf, type Outcome } from './outcome.ts';
import type { FailuresSettings } from './params.ts';

/** One case and what comes of it. */
export interface Cell {
  readonly one: Case;
  readonly outcome: Outcome;
}

/** All the widget says, computed once from the settings. */
export interface Matrix {
  readonly rows: readonly (readonly Cell[])[];
  readonly all: number;
  readonly told: number;
  readonly mended: number;
  readonly never: number;
}

/** Every failure in every state under the policy of the settings. */
export function matrix(settings: FailuresSettings): Matrix {
  const rows = failures.map((failure) =>
    states.map((state): Cell => {
      const one = { failure, state };
      return { one, outcome: outcomeOf(one, settings) };
    }),
  );
  const cells = rows.flat();
  const count = (...kinds: Outcome['kind'][]) =>
    cells.filter(({ outcome }) => kinds.includes(outcome.kind)).length;
  return {
    rows,
    all: cells.length,
    told: count('error', 'eof', 'later'),
    mended: count('mended'),
    never: count('never'),
  };
}
