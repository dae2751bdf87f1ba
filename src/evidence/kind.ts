import type { Lang } from '~/i18n/locales.ts';
import type { Read } from './over.ts';
import type { Reading, Verdict } from './reading.ts';

/** A kind in one language: how it reads a paste, and what it says of a reading of its own. */
export interface Kind {
  readonly read: Read;
  readonly say: (reading: Reading) => Verdict;
}

/** A kind with its words; a reading is only ever handed to the kind that made it. */
export const speaking = <R extends Reading, W>(
  read: Read,
  say: (reading: R, words: W, lang: Lang) => Verdict,
  words: W,
  lang: Lang,
): Kind => ({ read, say: (reading) => say(reading as R, words, lang) });
