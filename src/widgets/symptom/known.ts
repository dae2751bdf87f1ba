import type { Cause } from './causes/cause.ts';
import { packed } from './known.made.ts';

/** Everything that takes a known time, from the facts and the model. */
export const known: readonly Cause[] = packed.map(
  ([does, at, weight, row, how, to, from, shows]): Cause => {
    const cause = { does, at, weight, row, how: how || [], to: to || at, from: from || at };
    return shows ? { ...cause, shows } : cause;
  },
);
