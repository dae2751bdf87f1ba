import { sentences } from '~/i18n/format.ts';
import type { Verdict } from '~/evidence/reading.ts';
import type { Lang } from '~/i18n/locales.ts';
import { verdictOnCounts, verdictOnHost } from './host.ts';
import { concludes, verdictOnOne } from './one.ts';
import type { SocketsReading } from './read.ts';
import { verdictOnSeries } from './seen-again.ts';
import type { Socket } from './socket.ts';
import type { SocketWords } from './strings.ts';

/** So many sockets are told one by one. */
const fewSockets = 4;

type Some = readonly [Socket, ...Socket[]];

const isSome = (sockets: readonly Socket[]): sockets is Some => sockets.length > 0;

const endsOf = ({ local, peer }: Socket): string => (local === '' ? '' : `${local} → ${peer}`);

/** Sockets that come to the same are told together. */
function together(sockets: Some, words: SocketWords, lang: Lang): string[] {
  const ends = new Map<string, string[]>();
  for (const one of sockets) {
    const said = concludes(one, words, lang);
    ends.set(said, [...(ends.get(said) ?? []), endsOf(one)]);
  }
  return [...ends].map(([said, of]) => {
    const named = of.filter((one) => one !== '').join(words.comma);
    return named === '' ? said : named + words.colon + said;
  });
}

/** Each socket by its ends; what comes next, of the first that has a next. */
function verdictOnFew(sockets: Some, words: SocketWords, lang: Lang): Verdict {
  const each = sockets.map((one) => verdictOnOne(one, words, lang));
  const main = each.find(({ instants }) => instants.length > 0) ?? each[0]!;
  const repair = each.find((one) => one.repair !== null)?.repair ?? null;
  return { ...main, repair, says: sentences(together(sockets, words, lang), lang) };
}

/** What a reader is told of sockets that were listed together; `words` in the language `lang`. */
export function saySockets({ says }: SocketsReading, words: SocketWords, lang: Lang): Verdict {
  const { sockets, series, counts } = says;
  if (counts.length > 0) return verdictOnCounts(counts, words, lang);
  if (!isSome(sockets) || (!series && sockets.length > fewSockets))
    return verdictOnHost(sockets, words, lang);
  return series ? verdictOnSeries(sockets, words, lang) : verdictOnFew(sockets, words, lang);
}
