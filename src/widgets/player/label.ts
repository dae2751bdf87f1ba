import { inSeconds, number } from '~/i18n/format.ts';
import type { Lang } from '~/i18n/locales.ts';
import type { Us } from '~/model/time.ts';
import type { AppEvent, Place } from '~/model/kernel/trace.ts';
import type { Break } from './breaks.ts';
import type { Flight, Item, Mark } from './items.ts';
import type { PlayerWords } from './strings.ts';

/** An instant of the run, to the millisecond where that says something. */
export const instant = (t: Us, lang: Lang): string => inSeconds(t, lang, t < 1e10 ? 3 : 0);

/** The same as a bare number, for the axis. */
export const onAxis = (t: Us, lang: Lang): string => number(t / 1e6, lang, t < 1e10 ? 3 : 0);

/** A break in words: where, what, how much. */
export function breakText({ kind, host, n }: Break, words: PlayerWords, lang: Lang): string {
  const much = kind === 'write' ? words.bytes(number(n, lang)) : n > 0 ? number(n, lang) : '';
  const who = host && kind === 'cut' ? `${words.lanes[host]} →` : host ? words.lanes[host] : '';
  return words.breakLine(words.breakNames[kind], who, much);
}

function flightText({ events }: Flight, words: PlayerWords, lang: Lang): string {
  const first = events[0]!;
  if (first.type === 'icmp') return `${words.segment.icmp} ${first.icmpType}/${first.code}`;
  const bytes = events.reduce((sum, event) => sum + (event.type === 'segment' ? event.len : 0), 0);
  const name = words.segment[first.kind];
  const what = bytes > 0 ? `${name} ${words.bytes(number(bytes, lang))}` : name;
  return events.length > 1 ? words.times(number(events.length, lang), what) : what;
}

function appText({ what, call, errno }: AppEvent, words: PlayerWords): string {
  if (errno !== null) return words.app.error(call ?? 'read', errno);
  return what === 'eof' ? words.app.eof : words.app.connected;
}

function markText({ says, at }: Mark, item: { errno: string }, words: PlayerWords, lang: Lang) {
  if (says.kind === 'break') return breakText(says.one, words, lang);
  if (says.kind === 'app') return appText(says.event, words);
  if (says.kind === 'death') return words.died(item.errno);
  return at === 'middlebox' || says.kind !== 'end' ? words.marks[says.kind] : words.marks.end;
}

/** An item in a few words, without its time. `errno` is what a silent end leaves behind. */
export const itemText = (item: Item, words: PlayerWords, lang: Lang, errno = ''): string =>
  item.what === 'flight' ? flightText(item, words, lang) : markText(item, { errno }, words, lang);

/** Name of a place. */
export const placeText = (place: Place, words: PlayerWords): string => words.lanes[place];
