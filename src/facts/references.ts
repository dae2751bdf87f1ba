import type { Reference, Topic } from './reference.ts';

/** Every page of the reference, in the order of its index. */
export const references: readonly Reference[] = [];

/** The reference of a topic. Throws, so that a misspelt one fails the build. */
export function referenceOf(topic: Topic): Reference {
  const found = references.find((reference) => reference.topic === topic);
  if (!found) throw new Error(`No reference is called “${topic}”`);
  return found;
}
