import type { Line } from '~/evidence/reading.ts';
import { stateOf } from './states.ts';

/** How many sockets are in a state, as `sort | uniq -c` and awk print it. */
export interface StateCount {
  readonly state: string;
  readonly count: number;
}

/** `  120 CLOSE-WAIT`, `TIME_WAIT 814`, `CLOSE_WAIT: 12`. */
const counted =
  /^\s{0,20}(?:(\d{1,9})\s{1,8}([A-Z][A-Z\d_-]{4,12})|([A-Z][A-Z\d_-]{4,12}):?\s{1,8}(\d{1,9}))$/;

/** The count on a line, `null` for any other line. */
export function countOf({ bare }: Line): StateCount | null {
  const [, before, after, named, behind] = counted.exec(bare) ?? [];
  const state = stateOf(after ?? named);
  return state === null ? null : { state, count: Number(before ?? behind) };
}
