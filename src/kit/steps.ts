import type { IntParam } from '~/inputs/params.ts';

type Value = number | null;

/** Every place the slider can stand at; `null` (off) comes first where the input can be off. */
export const places = (param: IntParam): readonly Value[] =>
  param.off ? [null, ...param.stops] : param.stops;

/** The place of the slider for a value: the last one that is not beyond it. */
export function placeOf(value: Value, param: IntParam): number {
  const all = places(param);
  if (value === null) return 0;
  const beyond = all.findIndex((place) => place !== null && place > value);
  return Math.max(param.off ? 1 : 0, beyond === -1 ? all.length - 1 : beyond - 1);
}

/** The next place above or below a value, or the value itself at the end. */
export function stepped(value: Value, param: IntParam, up: boolean): Value {
  const all = places(param);
  const at = placeOf(value, param);
  if (up) return all[Math.min(at + 1, all.length - 1)]!;
  return all[at] === value ? all[Math.max(at - 1, 0)]! : all[at]!;
}

/** A value moved by `by` of its own units, kept in range. */
export const nudged = (value: Value, param: IntParam, by: number): number =>
  Math.min(param.max, Math.max(param.min, (value ?? param.min) + by));
