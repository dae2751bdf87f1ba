import type { ArticleSlug } from '~/facts/questions/question.ts';

/** One step of the course: an article, and those that make it easier. */
export interface Lesson {
  readonly slug: ArticleSlug;
  readonly needs: readonly ArticleSlug[];
}

const lesson = (slug: ArticleSlug, ...needs: ArticleSlug[]): Lesson => ({ slug, needs });

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
