import { readFileSync } from 'node:fs';
import { mistakesIn } from './mistakes.ts';

/** Throws what an author got wrong in an MDX file below `content/`, so that it stops the build. */
export function check(file: string | undefined): void {
  if (file === undefined) return;
  const mistakes = mistakesIn(file, readFileSync(file, 'utf8'));
  if (mistakes.length > 0) throw new Error(mistakes.join('\n'));
}
