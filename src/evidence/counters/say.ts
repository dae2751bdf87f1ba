import { number } from '~/i18n/format.ts';
import type { Lang } from '~/i18n/locales.ts';
import type { Verdict } from '~/evidence/reading.ts';
import type { Counter } from './names.ts';
import type { CountersReading } from './read.ts';
import type { CountersWords } from './strings.ts';

const told: readonly (readonly [
  Counter,
  'probes' | 'timeouts' | 'deaths' | 'abandoned' | 'windowProbes',
])[] = [
  ['probes', 'probes'],
  ['keepaliveTimeouts', 'timeouts'],
  ['keepaliveDeaths', 'deaths'],
  ['timeoutDeaths', 'abandoned'],
  ['windowProbes', 'windowProbes'],
];

/** What counters say of keepalive, in the language of the words. */
export function sayCounters({ says }: CountersReading, words: CountersWords, lang: Lang): Verdict {
  const { counters, system } = says;
  const parts = told.flatMap(([counter, word]) => {
    const value = counters[counter];
    if (value === undefined) return [];
    return counter === 'probes' && value === 0 ? [words.none] : [words[word](number(value, lang))];
  });
  return {
    says: parts.join(words.gap),
    instants: [],
    repair: null,
    command: system === 'linux' ? words.command : null,
    unsaid: counters.probes ? words.healthy : words.whole,
    links: [],
  };
}
