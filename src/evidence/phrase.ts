import type { Verdict } from './reading.ts';

/** A verdict with what it leaves open left out. */
export const verdict = (says: string, more: Partial<Verdict> = {}): Verdict => ({
  says,
  instants: [],
  repair: null,
  command: null,
  unsaid: null,
  links: [],
  ...more,
});
