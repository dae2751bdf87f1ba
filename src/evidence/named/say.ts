import { verdict } from '~/evidence/phrase.ts';
import type { Verdict } from '~/evidence/reading.ts';
import type { NamedReading } from './read.ts';
import type { NamedWords } from './strings.ts';

/** That options were named, and what would show whether they took effect. */
export const sayNamed = ({ says }: NamedReading, words: NamedWords): Verdict =>
  verdict(words.named(says.names.join(words.and)), { command: 'ss -tno' });
