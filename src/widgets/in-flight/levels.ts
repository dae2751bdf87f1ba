import { kernelsOf, type Variant } from '~/model/kernel/versions.ts';
import { courseOf, type Course } from './course.ts';
import type { InFlightSettings } from './params.ts';
import type { InFlightWords } from './strings.ts';

/** The levels of a series, or the states of a vendor's kernel, on which the same happens. */
export interface Levels {
  readonly first: Variant;
  /** The first level that is none of them, `null` where they are the last. */
  readonly next: Variant | null;
  readonly course: Course;
}

const same = (a: Course, b: Course): boolean =>
  JSON.stringify([a.death, a.sent]) === JSON.stringify([b.death, b.sent]);

/**
 * What the settings come to on every kernel their version may stand for, oldest first; one element
 * where it makes no difference, or the level is known.
 */
export function levelsOf(settings: InFlightSettings): readonly Levels[] {
  const found: Levels[] = [];
  for (const first of kernelsOf(settings.kernel)) {
    const course = courseOf(settings, first.kernel);
    const before = found.at(-1);
    if (before && same(before.course, course)) continue;
    if (before) found[found.length - 1] = { ...before, next: first };
    found.push({ first, next: null, course });
  }
  return found;
}

/** The levels by name: `5.10.0 – 5.10.10`, or what a vendor may have done. */
export function levelsName({ first, next }: Levels, version: string, words: InFlightWords): string {
  const [release = version, vendor] = version.split('-');
  if (vendor) return first.from === null ? words.mended : words.asReleased(release);
  const name = (level: number) => `${release}.${level}`;
  if (next === null) return words.andLater(name(first.from!));
  const last = next.from! - 1;
  return last === first.from ? name(last) : words.upTo(name(first.from!), name(last));
}
