import { originOf } from './plan.ts';
import type { Recording } from './recording.ts';

/** Instants of the model as seconds of the recording, and back. */
export interface Times {
  readonly us: (t: number) => number;
  readonly seconds: (at: number) => number;
}

/** How this recording's seconds count. */
export function timesOf(recording: Recording): Times {
  const origin = originOf(recording);
  return { us: (t) => Math.round((t - origin) * 1e6), seconds: (at) => at / 1e6 + origin };
}
