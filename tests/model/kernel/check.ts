import { endDifference, type Pair } from './compare.ts';
import { planOf } from './plan.ts';
import type { Recording } from './recording.ts';
import { replay } from './replay.ts';

/** What comparing the model with a recording gave; `difference` is the first one, or `null`. */
export interface Check {
  readonly difference: string | null;
  readonly openLoop: readonly Pair[];
}

/** Compares the model with one recording. Throws `Unknown` for what the model has no word for. */
export function checkRecording(recording: Recording): Check {
  const plan = planOf(recording);
  const open = replay(recording, plan);
  const difference = open.difference ?? endDifference(open.death, recording);
  return { difference, openLoop: open.pairs };
}
