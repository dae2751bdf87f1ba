import type { SymptomSettings } from './params.ts';
import { ranked, type Candidate } from './rank.ts';

/** All the widget says, worked out once from the settings. */
export interface Answer {
  /** Seconds. */
  readonly after: number;
  readonly best: Candidate;
  /** The first three, the best among them. */
  readonly likely: readonly Candidate[];
  readonly others: readonly Candidate[];
}

const shown = 3;
const most = 8;

/** What can take this long, best first: pure. */
export function answer(settings: SymptomSettings): Answer {
  const seconds = Number(settings.after);
  const all = ranked(seconds, settings);
  return {
    after: seconds,
    best: all[0],
    likely: all.slice(0, shown),
    others: all.slice(shown, most),
  };
}

/** The same, `null` where no time was given: then there is nothing to answer. */
export const compute = (settings: SymptomSettings): Answer | null =>
  settings.after === '' ? null : answer(settings);
