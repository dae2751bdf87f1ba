import type { Asked, Part, Means, Why } from './target.ts';

/** A part that the target writes; `value` as it is typed there. */
export const written = (
  part: Part,
  name: string,
  is: number,
  value: number | string = is,
): Means => ({ part, name, value: String(value), is });

/** A part that the target does not write. */
export const left = (part: Part, why: Why, is: number | null): Means => ({ part, why, is });

/** The names of idle, interval and probes, each written as asked, times by `time`. */
export const three = (
  { idle, interval, probes }: Asked,
  names: readonly [idle: string, interval: string, probes: string],
  time: (seconds: number) => number | string = String,
): readonly Means[] => [
  written('idle', names[0], idle, time(idle)),
  written('interval', names[1], interval, time(interval)),
  written('probes', names[2], probes),
];

/** The user timeout, where one is asked for; without a name the target has none. */
export function timeout(
  { userTimeout }: Asked,
  name?: string,
  write: (ms: number) => number | string = String,
): readonly Means[] {
  if (userTimeout === null) return [];
  if (!name) return [left('userTimeout', 'none', null)];
  return [written('userTimeout', name, userTimeout, write(userTimeout))];
}

/** Keepalive is for the program to switch on; the target sets what it then finds. */
export const byProgram: Means = left('keepalive', 'program', 1);

/** A time in the largest whole unit, `10m`, with the names of minutes, hours and seconds given. */
export const short = (seconds: number, minute = 'm', hour = 'h', second = 's'): string => {
  if (seconds % 3600 === 0) return seconds / 3600 + hour;
  return seconds % 60 === 0 ? seconds / 60 + minute : seconds + second;
};

/** Milliseconds as `750s` or `1500ms`. */
export const shortMs = (ms: number): string => (ms % 1000 === 0 ? `${ms / 1000}s` : `${ms}ms`);

/** Idle, then every interval of every probe, in seconds. */
export const total = ({ idle, interval, probes }: Asked): number => idle + interval * probes;

/**
 * Where one number must do for idle and interval: the largest with which neither the first probe nor
 * the end comes later than asked, for `steps` times that number from the last sign of life to the end.
 */
export const forBoth = (asked: Asked, steps: number): number =>
  Math.max(1, Math.min(asked.idle, Math.floor(total(asked) / steps)));
