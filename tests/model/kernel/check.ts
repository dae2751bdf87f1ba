import { orderDifference, pairUp, runClosed } from './closed-loop.ts';
import { endDifference, fillingOf, type Pair } from './compare.ts';
import { planOf } from './plan.ts';
import type { Recording } from './recording.ts';
import { replay } from './replay.ts';

/** What comparing the model with a recording gave; `difference` is the first one, or `null`. */
export interface Check {
  readonly difference: string | null;
  /** Predicted from the observed event before. */
  readonly openLoop: readonly Pair[];
  /** The same by the formula, which the wheel may make late within bounds. */
  readonly ideal: readonly Pair[];
  /** Both ends simulated, nothing taken from the wire. */
  readonly closedLoop: readonly Pair[];
}

const named = (mode: string, difference: string | null): string | null =>
  difference === null ? null : `${mode}: ${difference}`;

/** Compares the model with one recording. Throws `Unknown` for what the model has no word for. */
export function checkRecording(recording: Recording): Check {
  const plan = planOf(recording);
  const open = replay(recording, plan, 'wheel');
  const ideal = replay(recording, plan, 'ideal');
  const closed = runClosed(recording, plan);
  const filling = fillingOf(recording);
  const observed = open.timerPackets;
  const difference =
    open.difference ??
    endDifference(open.death, recording) ??
    named('ideal clock', ideal.difference ?? endDifference(ideal.death, recording)) ??
    named('closed loop', orderDifference(closed, observed, recording, filling)) ??
    named('closed loop', endDifference(closed.death, recording));
  return {
    difference,
    openLoop: open.pairs,
    ideal: ideal.pairs,
    closedLoop: pairUp(closed.packets, observed),
  };
}
