import { linux } from '~/facts/linux.ts';
import type { Instant, Verdict } from '~/evidence/reading.ts';
import { duration, number, sentences } from '~/i18n/format.ts';
import type { Lang } from '~/i18n/locales.ts';
import { ms } from '~/model/time.ts';
import { concludes, verdictOnOne } from './one.ts';
import type { Socket } from './socket.ts';
import { hidden } from './states.ts';
import type { SocketWords } from './strings.ts';

type Sightings = readonly [Socket, ...Socket[]];

const restarts = (seen: Sightings): readonly Socket[] =>
  seen.filter((one, i) => i > 0 && one.timer.left > seen[i - 1]!.timer.left);

const longest = (seen: readonly Socket[]): number =>
  seen.reduce((most, { timer }) => Math.max(most, timer.left), 0);

/** Keepalive all along: does it get answers? */
function ofKeepalive(seen: Sightings, words: SocketWords, lang: Lang): string[] {
  const [first, last] = [seen[0], seen.at(-1)!];
  const counts = [first, last].map(({ timer }) => number(timer.unanswered, lang));
  const time = (left: number) => duration(ms(left), lang, 1);
  const again = restarts(seen);
  const { growing, step, answered, running } = words.series;
  if (last.timer.unanswered > first.timer.unanswered) {
    const stepped = again.length > 0 ? [step(time(longest(again)))] : [];
    return [growing(counts[0]!, counts[1]!), ...stepped];
  }
  if (last.timer.unanswered > 0) return [];
  if (again.length > 0) return [answered(time(longest(seen)))];
  return [running(time(first.timer.left), time(last.timer.left))];
}

/** What changes from one sighting to the next. */
function course(seen: Sightings, words: SocketWords, lang: Lang): string[] {
  const names = [...new Set(seen.map(({ timer }) => timer.name))];
  if (names.length > 1) return [words.series.changed(names.slice(0, 6).join(' → '))];
  if (names[0] === 'keepalive') return ofKeepalive(seen, words, lang);
  const [from, to] = [seen[0], seen.at(-1)!].map(({ timer }) => timer.retransmits) as [
    number,
    number,
  ];
  if (names[0] !== 'on' || to <= from) return [];
  return [words.series.resent(number(from, lang), number(to, lang))];
}

/** A series that shows the interval is not told when it would end with another one. */
function unlessLearnt(seen: Sightings, instants: readonly Instant[], { next }: SocketWords) {
  const [first, end] = instants;
  const learnt = seen.at(-1)!.timer.unanswered > 0 && restarts(seen).length > 0;
  if (!learnt || !first || !end) return instants;
  return [first, { what: next.deathAfterProbes(linux.deathError.value), afterUs: null }];
}

/** What several sightings of one socket say that no single one does. */
export function verdictOnSeries(seen: Sightings, words: SocketWords, lang: Lang): Verdict {
  const last = seen.at(-1)!;
  const known = seen.findLast(({ timer }) => !hidden.has(timer.name)) ?? last;
  const head = words.series.head(number(seen.length, lang));
  const said = [head, ...course(seen, words, lang), concludes(known, words, lang)];
  const one = verdictOnOne(known, words, lang);
  return { ...one, says: sentences(said, lang), instants: unlessLearnt(seen, one.instants, words) };
}
