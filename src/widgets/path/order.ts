import { answer, type Answer } from './answer.ts';
import { checksOf, type Check } from './checks.ts';
import type { PathSettings } from './params.ts';
import { repairOf } from './repair.ts';

/** A check with the settings that mend it. */
export interface Checked extends Check {
  readonly repair: PathSettings | null;
}

/** The conditions with their repairs. */
export const order = (settings: PathSettings, found = answer(settings)): readonly Checked[] =>
  checksOf(settings, found).map((check) => {
    const mends = check.state === 'broken' || check.state === 'untidy';
    return { ...check, repair: mends ? repairOf(check, settings, found) : null };
  });

/** All the widget says: what happens, and the order that should hold. */
export interface Found extends Answer {
  readonly order: readonly Checked[];
}

/** Who ends it and what would keep it: pure. */
export function compute(settings: PathSettings): Found {
  const found = answer(settings);
  return { ...found, order: order(settings, found) };
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
