import { detectionLink, instants, span, told, type Asked } from '~/evidence/keepalive.ts';
import type { Verdict } from '~/evidence/reading.ts';
import type { Lang } from '~/i18n/locales.ts';
import type { Us } from '~/model/time.ts';
import { landmarks } from './landmarks.made.ts';
import type { NumbersReading, NumbersSays } from './read.ts';
import type { NumbersWords } from './strings.ts';
import type { Time } from './time.ts';

type TimeSays = Extract<NumbersSays, { is: 'time' }>;

/** At most so many names; the rest is the calculator’s. */
const shown = 3;

/** What is known to take that long; people round, and timers run a little late. */
function names(us: Us, about: boolean, words: NumbersWords): string {
  const off = (us / 1e6) * (about ? 0.05 : 0.006) + 0.5;
  const near = landmarks.flatMap(([from, to], i) =>
    us / 1e6 >= from - off && us / 1e6 <= to + off ? [words.landmarks[i]!] : [],
  );
  return [...new Set(near)].slice(0, shown).join(words.and);
}

function amount({ fromUs, toUs, about }: Time, words: NumbersWords, lang: Lang): string {
  const at = (us: Us) => span(us, words.keepalive, lang);
  if (toUs === null) return words.least(at(fromUs));
  if (fromUs === 0) return words.most(at(toUs));
  const text = fromUs === toUs ? at(fromUs) : words.range(at(fromUs), at(toUs));
  return about ? words.about(text) : text;
}

function inSeconds(time: Time, words: NumbersWords, lang: Lang): string {
  const text = amount(time, words, lang);
  const said = text.charAt(0).toUpperCase() + text.slice(1);
  if (time.toUs !== time.fromUs) return words.alone(said);
  const found = names(time.fromUs, time.about, words);
  return found ? words.known(said, found) : words.unknown(said);
}

/** Both readings of a number without a unit, the likelier first. */
function inBoth({ time, asMsUs }: TimeSays, words: NumbersWords, lang: Lang): string {
  if (asMsUs === null) return inSeconds(time, words, lang);
  const [at, long] = [asMsUs, time.fromUs].map((us) => span(us, words.keepalive, lang));
  const found = names(asMsUs, false, words);
  const first = found ? words.asMs(at!, found) : words.asMsOnly(at!);
  return [first, words.asSeconds(long!)].join(words.gap);
}

const symptom = (us: Us) => ({ widget: 'symptom', settings: `after=${us / 1e6}` });

const ofTime = (says: TimeSays, words: NumbersWords, lang: Lang): Verdict => ({
  says: inBoth(says, words, lang),
  instants: [],
  repair: null,
  command: null,
  unsaid: says.time.toUs === null ? words.atLeastOnly : words.silence,
  links: [
    ...(says.asMsUs === null ? [] : [says.asMsUs]),
    says.time.fromUs || (says.time.toUs ?? 0),
  ].map(symptom),
});

/** A user timeout that was probably meant in seconds. */
function repair(asked: Asked, words: NumbersWords): string | null {
  const { userTimeout } = asked;
  if (userTimeout !== null && userTimeout > 0 && userTimeout < 1000)
    return words.smallTimeout(userTimeout);
  return null;
}

const ofSettings = (asked: Asked, words: NumbersWords, lang: Lang): Verdict => ({
  says: told(asked, words.keepalive, lang),
  instants: instants(asked, words.keepalive),
  repair: repair(asked, words),
  command: null,
  unsaid: words.switchUnsaid,
  links: detectionLink(asked),
});

/** What a few numbers mean, in the language of the words. */
export const sayNumbers = ({ says }: NumbersReading, words: NumbersWords, lang: Lang): Verdict =>
  says.is === 'settings' ? ofSettings(says.asked, words, lang) : ofTime(says, words, lang);
