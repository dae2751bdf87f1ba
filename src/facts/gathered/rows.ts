import type { Fact } from '~/facts/fact.ts';
import { references } from './references.ts';

/** The cited values of a row of the reference, `middleboxes/aws-nlb`, in the order of its cells. */
export function factsOfRow(path: string): readonly Fact[] | undefined {
  const [topic, id] = path.split('/');
  const rows = references.find((reference) => reference.topic === topic)?.rows;
  return rows
    ?.find((row) => row.id === id)
    ?.cells.flatMap((cell) => ('fact' in cell ? [cell.fact] : []));
}

/**
 * A cited value of a row of the reference, its first unless `nth` says which, counted from 0.
 * Throws, so that a misspelt name fails the build.
 */
export function factOfRow(path: string, nth = 0): Fact {
  const found = factsOfRow(path)?.[nth];
  if (!found) throw new Error(`No value ${nth} in the row “${path}” of the reference`);
  return found;
}

/** Every row of the reference that holds a cited value, as `factsOfRow` takes it. */
export const rowPaths = (): readonly string[] =>
  references.flatMap(({ topic, rows }) =>
    rows
      .filter(({ cells }) => cells.some((cell) => 'fact' in cell))
      .map(({ id }) => `${topic}/${id}`),
  );
