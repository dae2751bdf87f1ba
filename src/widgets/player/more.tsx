import type { WorkWords } from './moreStrings.ts';
import type { PlayerWords } from './strings.ts';

/** The player's words with those that come with its tools. */
export type AllWords = PlayerWords & WorkWords;

export { Compare } from './Compare.tsx';
export { Exports } from './Exports.tsx';
export { Handles } from './Handles.tsx';
export { Inspector } from './Inspector.tsx';
export { Gap, Predict } from './Predict.tsx';
export { Dump, Ss } from './Capture.tsx';
export { Breaking, Numbers } from './Work.tsx';
