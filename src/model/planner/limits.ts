import { unanswered, type IndependentLoss } from '~/model/loss/gilbert-elliott.ts';
import { year } from '~/model/loss/loss.ts';
import type { Us } from '~/model/time.ts';

/** Whole numbers from the first to the second, both included; none when they stand the wrong way. */
export type Range = readonly [least: number, most: number];

/** What Linux takes on a socket: seconds, seconds, probes. SEMANTICS §10. */
export const legal = { idle: [1, 32767], interval: [1, 32767], probes: [1, 127] } as const;

/** What a keepalive must do. `null` makes no demand. */
export interface Requirements {
  /** A dead peer is noticed within this time of the last segment heard. */
  readonly detectWithin: Us | null;
  /** So many probes in a row, or their answers, may be lost without harm. */
  readonly tolerateLost: number | null;
  /** The chance of killing a healthy connection, per idle cycle or per year, is at most `most`. */
  readonly falseKills: {
    readonly loss: IndependentLoss;
    readonly most: number;
    readonly per: 'cycle' | 'year';
  } | null;
  /** The smallest idle timeout of a middlebox on the path: its mapping must never be forgotten. */
  readonly mapping: Us | null;
  /** Probes an hour on one healthy connection, at most. */
  readonly probesPerHour: number | null;
  /** What may be chosen, in seconds, seconds and probes; what is not legal is left out. */
  readonly idle: Range;
  readonly interval: Range;
  readonly probes: Range;
  /** `wheel` keeps every promise although each timer may run late by 8/63 of its length. */
  readonly lateness: 'none' | 'wheel';
}

/** A requirement that can contradict others. */
export type Demand = Exclude<keyof Requirements, 'lateness'>;

/** What the requirements leave for one number of probes. */
export interface Limits {
  readonly probes: number;
  readonly idle: Range;
  readonly interval: Range;
  /** Largest idle + probes × interval, in seconds. */
  readonly detection: number;
  /** Bounds of max(idle, interval), in seconds. */
  readonly period: Range;
}

const overlap = ([a, b]: Range, [c, d]: Range): Range => [Math.max(a, c), Math.min(b, d)];

/** Seconds that, late as timers may be, end by `time`: times 71/63 at most. kernel/time/timer.c. */
const timely = (time: Us, lateness: Requirements['lateness']): number =>
  lateness === 'wheel' ? (time * 63) / 71e6 : time / 1e6;

/** Least period that keeps false kills within a chance per year; a year holds year / period cycles. */
function leastPeriodFor({ loss, most }: NonNullable<Requirements['falseKills']>, probes: number) {
  const perCycle = unanswered(loss) ** probes;
  if (perCycle === 0 || most >= 1) return 0;
  return (year * Math.log1p(-perCycle)) / Math.log1p(-most) / 1e6;
}

/** The least period each requirement asks for, in seconds; `Infinity` when no period helps. */
function leastPeriod({ falseKills, probesPerHour }: Requirements, probes: number): number {
  const affordable = probesPerHour === null ? 0 : 3600 / probesPerHour;
  if (falseKills === null) return affordable;
  if (falseKills.per === 'year') return Math.max(affordable, leastPeriodFor(falseKills, probes));
  return unanswered(falseKills.loss) ** probes <= falseKills.most ? affordable : Infinity;
}

/** What the requirements leave for `probes` probes; empty ranges when they leave nothing. */
export function limitsFor(needs: Requirements, probes: number): Limits {
  const { detectWithin, mapping, tolerateLost, lateness } = needs;
  const kept = mapping === null ? Infinity : Math.ceil(timely(mapping, lateness)) - 1;
  const enough = probes > (tolerateLost ?? 0) ? kept : -Infinity;
  return {
    probes,
    idle: overlap(needs.idle, overlap(legal.idle, [1, enough])),
    interval: overlap(needs.interval, overlap(legal.interval, [1, enough])),
    detection: detectWithin === null ? Infinity : Math.floor(timely(detectWithin, lateness)),
    period: [Math.ceil(leastPeriod(needs, probes)), enough],
  };
}
