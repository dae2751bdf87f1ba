import type { Us } from '~/model/time.ts';
import type { Bounds } from '~/model/formulas/detection.ts';
import { courseOf, notesOn, type Course, type KernelNote } from './course.ts';
import { inverse, type Inverse } from './inverse.ts';
import { levelsOf, type Levels } from './levels.ts';
import type { InFlightSettings } from './params.ts';

/** One step of the ladder: what happens, and how long nothing happens after it. */
export type Rung =
  | { readonly kind: 'start'; readonly wait: Us }
  | { readonly kind: 'loss-probe'; readonly when: Bounds; readonly wait: Us }
  | { readonly kind: 'again'; readonly nth: number; readonly when: Bounds; readonly wait: Us }
  /** Steps left out, each as long as `wait`; `Infinity` of them where it never ends. */
  | { readonly kind: 'fold'; readonly count: number; readonly wait: Us }
  | { readonly kind: 'death'; readonly when: Bounds };

/** All the widget says, computed once from the settings. */
export interface Answer extends Course {
  readonly rungs: readonly Rung[];
  /** When the limit is reached, `null` where none ends it. */
  readonly limitAt: Us | null;
  /**
   * Late timers carry a kernel past the limit one timeout sooner than the formula: on every tick it
   * can start at, on some, or on none.
   */
  readonly sooner: 'always' | 'sometimes' | null;
  readonly notes: readonly KernelNote[];
  readonly inverse: Inverse;
  /** More than one where the version does not say enough; the last is the answer itself. */
  readonly levels: readonly Levels[];
}

/** So many steps are shown one by one. */
const shown = 18;

/** Every segment that leaves again, and what is left out. */
function steps({ again, sent, lossProbe, death }: Course): Rung[] {
  const listed = again.slice(0, sent.ideal <= shown ? sent.ideal : shown - 1);
  const rungs = listed.map((when, i): Rung => {
    const wait = (again[i + 1]?.ideal ?? death.ideal) - when.ideal;
    if (lossProbe && i === 0) return { kind: 'loss-probe', when, wait };
    return { kind: 'again', nth: i + (lossProbe ? 0 : 1), when, wait };
  });
  const last = rungs.at(-1);
  const count = sent.ideal - listed.length;
  if (count === 0 || last?.kind !== 'again') return rungs;
  return [...rungs, { kind: 'fold', count, wait: last.wait }];
}

function ladder(course: Course): Rung[] {
  const { again, death } = course;
  const start: Rung = { kind: 'start', wait: again[0]?.ideal ?? death.ideal };
  const end: Rung[] = death.ideal === Infinity ? [] : [{ kind: 'death', when: death }];
  return [start, ...steps(course), ...end];
}

function soonerIn({ sent, death: { ideal, earliest, latest } }: Course): Answer['sooner'] {
  if (sent.fewest >= sent.ideal || earliest >= ideal) return null;
  return latest < ideal ? 'always' : 'sometimes';
}

/** The answer to the settings: pure, at most some twenty rungs. */
export function answer(settings: InFlightSettings): Answer {
  const course = courseOf(settings);
  const { limit, since, byCount } = course;
  return {
    ...course,
    rungs: ladder(course),
    limitAt: limit === null || byCount ? null : since + limit,
    sooner: soonerIn(course),
    notes: notesOn(settings),
    inverse: inverse(settings),
    levels: levelsOf(settings),
  };
}
