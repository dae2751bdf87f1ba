/** One step of the course: an article, and those that make it easier. */
export interface Lesson {
  readonly slug: LessonName;
  readonly needs: readonly LessonName[];
}

export type LessonName =
  | 'how-it-works'
  | 'the-three-numbers'
  | 'dead-peers'
  | 'keeping-paths-open'
  | 'data-in-flight'
  | 'user-timeout'
  | 'layers'
  | 'seeing-it';

const lesson = (slug: LessonName, ...needs: LessonName[]): Lesson => ({ slug, needs });

/** The articles as a course, in the order in which they build on each other. */
export const course: readonly Lesson[] = [
  lesson('how-it-works'),
  lesson('the-three-numbers', 'how-it-works'),
  lesson('dead-peers', 'how-it-works'),
  lesson('keeping-paths-open', 'the-three-numbers'),
  lesson('data-in-flight', 'dead-peers'),
  lesson('user-timeout', 'the-three-numbers', 'data-in-flight'),
  lesson('layers', 'keeping-paths-open'),
  lesson('seeing-it', 'how-it-works'),
];
