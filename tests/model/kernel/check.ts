import { orderDifference, pairUp, runClosed } from './closed-loop.ts';
import { endDifference, fillingOf, type Pair } from './compare.ts';
import { planOf } from './plan.ts';
import type { Recording } from './recording.ts';
import { replay } from './replay.ts';

/** What comparing the model with a recording gave; `difference` is the first one, or `null`. */
export interface Check {
  readonly difference: string | null;
  /** Each predicted from the observed event before: on the wheel, and by the formula. */
  readonly openLoop: readonly Pair[];
  /** Both ends simulated, nothing taken from the wire. */
  readonly closedLoop: readonly Pair[];
}

const named = (difference: string | null): string | null =>
  difference === null ? null : `closed loop: ${difference}`;

/** Compares the model with one recording. Throws `Unknown` for what the model has no word for. */
export function checkRecording(recording: Recording): Check {
  const plan = planOf(recording);
  const open = replay(recording, plan);
  const closed = runClosed(recording, plan);
  const filling = fillingOf(recording);
  const observed = open.timerPackets;
  const difference =
    open.difference ??
    endDifference(open.death, recording) ??
    named(orderDifference(closed, observed, recording, filling)) ??
    named(endDifference(closed.death, recording));
  return { difference, openLoop: open.pairs, closedLoop: pairUp(closed.packets, observed) };
}
