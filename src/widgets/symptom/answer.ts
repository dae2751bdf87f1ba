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

/** Whether a time was given; without one there is nothing to answer. */
export const isAsked = ({ after }: SymptomSettings): boolean => after !== '';

const answered = new WeakMap<SymptomSettings, Answer>();

/** What can take this long, best first: pure, and worked out once for each settings object. */
export function answer(settings: SymptomSettings): Answer {
  const known = answered.get(settings);
  if (known) return known;
  const made = compute(settings);
  answered.set(settings, made);
  return made;
}

function compute(settings: SymptomSettings): Answer {
  const seconds = Number(settings.after);
  const all = ranked(seconds, settings);
  return {
    after: seconds,
    best: all[0],
    likely: all.slice(0, shown),
    others: all.slice(shown, most),
  };
}
