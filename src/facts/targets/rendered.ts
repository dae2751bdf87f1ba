import { blocks } from './blocks.ts';
import { targets, type TargetName } from './index.ts';
import { plain, type Asked } from './target.ts';

/** Every target's name, in order. */
export const targetNames = Object.keys(targets) as TargetName[];

/** The text of a target for the numbers asked, as it is saved to a file. */
export const rendered = (name: TargetName, asked: Asked): string => blocks[name].text(asked, plain);

/** The snippets and programs of the reference that are targets, by their file below `src/facts/`. */
export const samples: ReadonlyMap<string, string> = new Map(
  targetNames.map((name) => [targets[name].file, rendered(name, targets[name].sample)]),
);
