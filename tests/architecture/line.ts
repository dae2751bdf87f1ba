import { readFileSync } from 'node:fs';
import type { Arrow } from './graph.ts';

/** The layers from the ground up, those of one rank together: README’s line of arrows. */
export function layers(): readonly (readonly string[])[] {
  const [, line = ''] =
    /`([\w., ]+(?:\s+→\s+[\w., ]+)+)`/.exec(readFileSync('README.md', 'utf8')) ?? [];
  return line.split('→').map((rank) => rank.split(',').map((name) => name.trim()));
}

const layerOf = (file: string): string => file.split('/')[0] ?? file;

/** What is wrong with an arrow, `null` where it runs down the line or stays within its layer. */
export function wrong({ from, to }: Arrow): string | null {
  const [here, there] = [layerOf(from), layerOf(to)];
  if (here === there) return null;
  const ranks = layers();
  const rank = (layer: string) => ranks.findIndex((names) => names.includes(layer));
  if (rank(here) < 0 || rank(there) < 0) return `${from} → ${to}: not in the line`;
  return rank(there) < rank(here) ? null : `${from} → ${to}`;
}
