import { orderDifference, pairUp, runClosed } from './closed-loop.ts';
import { endDifference, fillingOf, type Pair, type TimerPacket } from './compare.ts';
import { planOf, type Plan } from './plan.ts';
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

/** The recorded tick is known to one or two; see "Tolerances" in the README of the recordings. */
const shifts = [0, 1, -1, 2, -2];

/** Runs closed-loop until one start within the tolerance agrees; the first run tells otherwise. */
function checkClosed(recording: Recording, plan: Plan, observed: readonly TimerPacket[]) {
  const filling = fillingOf(recording);
  const runs = shifts.values().map((shift) => {
    const run = runClosed(recording, plan, shift);
    const difference =
      orderDifference(run, observed, recording, filling) ?? endDifference(run.death, recording);
    return { difference, pairs: pairUp(run.packets, observed) };
  });
  let first;
  for (const run of runs) {
    if (run.difference === null) return run;
    first ??= { ...run, difference: `closed loop: ${run.difference}` };
  }
  return first!;
}

/** Compares the model with one recording. Throws `Unknown` for what the model has no word for. */
export function checkRecording(recording: Recording): Check {
  const plan = planOf(recording);
  const open = replay(recording, plan);
  const closed = checkClosed(recording, plan, open.timerPackets);
  const difference = open.difference ?? endDifference(open.death, recording) ?? closed.difference;
  return { difference, openLoop: open.pairs, closedLoop: closed.pairs };
}
