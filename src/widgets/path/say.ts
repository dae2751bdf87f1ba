import { linux } from '~/facts/linux.ts';
import { duration, inSeconds } from '~/i18n/format.ts';
import type { Lang } from '~/i18n/locales.ts';
import type { Us } from '~/model/time.ts';
import type { Answer, Runner } from './answer.ts';
import type { EndView } from './ends.ts';
import { senderAt, type Sender, type Traffic } from './sources.ts';
import type { Learnt, PathWords } from './strings.ts';

/** Everything needed to put an answer into words. */
export interface Said {
  readonly found: Answer;
  readonly words: PathWords;
  readonly lang: Lang;
}

/** A device by the name people use; what is not in the table is called as the link calls it. */
export function deviceName(name: string, words: PathWords): string {
  const devices: Readonly<Record<string, string>> = words.devices;
  return Object.hasOwn(devices, name) ? devices[name]! : name;
}

export function runnerName({ who }: Pick<Runner, 'who'>, words: PathWords): string {
  return who.kind === 'device' ? deviceName(who.device.name, words) : words.timers[who.kind];
}

export function senderName(sender: Sender, { found, words }: Omit<Said, 'lang'>): string {
  if (sender.kind !== 'proxy') return words[sender.kind];
  const part = found.parts[sender.place];
  const name = part && 'device' in part ? deviceName(part.device.name, words) : '';
  return words.facing(name, words[sender.towards]);
}

/** A source by what it sends: probes of the client. */
export const sourceName = ({ kind, sender }: Traffic, said: Omit<Said, 'lang'>): string =>
  said.words.source[kind](senderName(sender, said));

/** A length of time: in seconds as far as people know timeouts by them, then in larger units. */
export const time = (us: Us, lang: Lang): string =>
  us < 1000e6 ? inSeconds(us, lang, us < 100e6 ? 3 : 0) : duration(us, lang);

/** The end of a connection that learns something. */
export const endName = ({ leg, side }: EndView, { found, words }: Omit<Said, 'lang'>): string =>
  senderName(senderAt(leg, side, found.who, found.legs), { found, words });

/** What an end learns of the cut, in one sentence without its full stop. */
export function learnt(end: EndView, said: Said): string {
  const { words, lang } = said;
  const { at, by, error } = end.learns;
  const after = at === null ? '' : time(at, lang);
  const a: Learnt = { who: endName(end, said), after, error: error ?? '' };
  if (by === 'close') return words.learnt[error ? 'close' : 'closes'](a);
  if (by !== 'nothing') return words.learnt[by](a);
  const { ifItWrites: late } = end;
  if (late === null) return words.learnt.nothing(a);
  const then =
    late === 'reset'
      ? words.writesReset(linux.resetError.value)
      : words.writesLate(linux.deathError.value, time(late, lang));
  return words.learnt.nothing(a) + then;
}

/** The first letter of a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The timer that holds with the least to spare, of those that something refreshes. */
export function closest({ runners }: Answer): (Runner & { margin: Us }) | null {
  const kept = runners.flatMap((one) =>
    one.margin === null || one.at !== null ? [] : [{ ...one, margin: one.margin }],
  );
  return kept.sort((a, b) => a.margin - b.margin)[0] ?? null;
}

const fullStop = (lang: Lang): string => (lang === 'zh' ? '。' : '. ');

/** The result as plain sentences. */
export function sentenceOf(said: Said): string {
  const { found, words, lang } = said;
  const { first } = found;
  if (!first) {
    const near = closest(found);
    if (!near) return words.noTimer;
    return words.sentence.holds(runnerName(near, words), time(near.margin, lang));
  }
  if (first.who.kind === 'pool') return words.sentence.pool(time(first.at, lang));
  const ends = found.ends.filter(
    (end) => senderAt(end.leg, end.side, found.who, found.legs).kind !== 'proxy',
  );
  const cut = words.sentence.cut(runnerName(first, words), time(first.at, lang));
  const how = words.how[howOf(first)];
  const join = lang === 'zh' ? '' : ' ';
  const heard = ends.map((end) => capital(learnt(end, said)) + fullStop(lang)).join('');
  return [cut, how, heard.trim()].filter(Boolean).join(join);
}

/** How a timer ends the connection. */
export function howOf({ who }: Pick<Runner, 'who'>): keyof PathWords['how'] {
  if (who.kind !== 'device') return 'close';
  const { counts, expiry } = who.device;
  return counts === 'l7' && expiry === 'rst' ? 'reset' : expiry;
}
