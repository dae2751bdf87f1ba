import type { Limits, Range } from './limits.ts';

const full = ([least, most]: Range): boolean => least <= most;

/** The intervals that go with one idle. */
export function intervalsWith(limits: Limits, idle: number): Range {
  const { interval, period, detection, probes } = limits;
  const least = idle >= period[0] ? interval[0] : Math.max(interval[0], period[0]);
  return [least, Math.min(interval[1], Math.floor((detection - idle) / probes))];
}

/** The idles that go with one interval. */
export function idlesWith(limits: Limits, interval: number): Range {
  const { idle, period, detection, probes } = limits;
  const least = interval >= period[0] ? idle[0] : Math.max(idle[0], period[0]);
  return [least, Math.min(idle[1], detection - probes * interval)];
}

/** Joins two ranges where they touch or overlap. */
function union(a: Range, b: Range): Range[] {
  const ranges = [a, b].filter(full).sort((one, other) => one[0] - other[0]);
  const [first, second] = ranges;
  if (!first || !second || second[0] > first[1] + 1) return ranges;
  return [[first[0], Math.max(first[1], second[1])]];
}

/** One dimension of what is left: either it meets the least period itself, or the other one does. */
function spans(own: Range, other: Range, least: number, room: (other: number) => number): Range[] {
  const long = Math.max(other[0], least);
  return union(
    full(other) ? [Math.max(own[0], least), Math.min(own[1], room(other[0]))] : [1, 0],
    long <= other[1] ? [own[0], Math.min(own[1], room(long))] : [1, 0],
  );
}

/** Every idle some interval goes with: at most two ranges. */
export const idleRanges = ({ idle, interval, period, detection, probes }: Limits): Range[] =>
  spans(idle, interval, period[0], (other) => detection - probes * other);

/** Every interval some idle goes with: at most two ranges. */
export const intervalRanges = ({ idle, interval, period, detection, probes }: Limits): Range[] =>
  spans(interval, idle, period[0], (other) => Math.floor((detection - other) / probes));
