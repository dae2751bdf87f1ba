import { checksOf, type Check } from './checks.ts';
import type { PathSettings } from './params.ts';
import { repairOf } from './repair.ts';

/** A check with the settings that mend it. */
export interface Checked extends Check {
  readonly repair: PathSettings | null;
}

const verdicts = new WeakMap<PathSettings, Checked[]>();

/** The conditions with their repairs, computed once for each settings object. */
export function order(settings: PathSettings): Checked[] {
  const known = verdicts.get(settings);
  if (known) return known;
  const made = checksOf(settings).map((check) => ({
    ...check,
    repair: check.state === 'broken' || check.state === 'untidy' ? repairOf(check, settings) : null,
  }));
  verdicts.set(settings, made);
  return made;
}

/** Repairs in a row are at most so many: each ends one condition, and may break an untidy one. */
const mostRepairs = 20;

/** The settings with every condition repaired that a number can repair, the broken ones first. */
export function allRepaired(settings: PathSettings): PathSettings {
  let now = settings;
  for (let i = 0; i < mostRepairs; i += 1) {
    const next = order(now).find(({ repair }) => repair)?.repair;
    if (!next) return now;
    now = next;
  }
  return now;
}
