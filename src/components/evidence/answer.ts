import type { Kind } from '~/evidence/kind.ts';
import { kindNames, kindsIn, type KindName } from '~/evidence/kinds.ts';
import { readOver } from '~/evidence/over.ts';
import type { Reading, Verdict } from '~/evidence/reading.ts';

/** What was understood, how many lines were not, and how many characters were not read. */
export interface Answer {
  readonly verdicts: readonly Verdict[];
  /** Parts that are not told, of a paste that has very many. */
  readonly more: number;
  readonly strange: number;
  readonly cut: number;
}

/** So many parts are told one by one. */
const told = 20;

async function asked(
  text: string,
  names: readonly KindName[],
  kindOf: (name: KindName) => Promise<Kind>,
): Promise<Answer> {
  const loaded = await Promise.all(names.map(async (name) => [name, await kindOf(name)] as const));
  const kinds = new Map<string, Kind>(loaded);
  const { readings, strange, cut } = readOver(
    loaded.map(([, { read }]) => read),
    text,
  );
  const say = (reading: Reading): Verdict[] => {
    const verdict = kinds.get(reading.kind)?.say(reading);
    return verdict ? [verdict] : [];
  };
  const verdicts = readings.slice(0, told).flatMap(say);
  return { verdicts, more: readings.length - verdicts.length, strange: strange.length, cut };
}

/** A shorter text is still being typed. */
const fewest = 24;

/**
 * What a text means. Only the kinds that it hints at are loaded; where these have nothing to say of a
 * text of some length, all. Rejects where one cannot be had.
 */
export async function answer(
  text: string,
  kindOf: (name: KindName) => Promise<Kind>,
): Promise<Answer> {
  const found = await asked(text, kindsIn(text), kindOf);
  return found.verdicts.length > 0 || text.length < fewest ? found : asked(text, kindNames, kindOf);
}
