import type { InFlightSettings } from './params.ts';

/** The input that sets the limit: its words and its mark light together. */
export function limitPart({ userTimeout, situation }: InFlightSettings): string {
  if (userTimeout !== null) return 'userTimeout';
  return situation === 'connect' ? 'synRetries' : 'retries';
}
