import { linux } from '~/facts/linux.ts';
import { duration, inSeconds, number, sentences } from '~/i18n/format.ts';
import type { Lang } from '~/i18n/locales.ts';
import { detection, probeTime, type DetectionSettings } from '~/model/formulas/detection.ts';
import { checkOption, type OptionName, type Refusal } from '~/model/limits.ts';
import { ms, seconds, type Us } from '~/model/time.ts';
import type { KeepaliveWords } from './keepalive-strings.ts';
import type { Instant, WidgetLink } from './reading.ts';

/** What somebody set about keepalive; `null` where nothing was said. */
export interface Asked {
  readonly on: boolean | null;
  /** Seconds. */
  readonly idle: number | null;
  readonly interval: number | null;
  readonly probes: number | null;
  /** Milliseconds; 0 switches it off. */
  readonly userTimeout: number | null;
}

/** Nothing was said. */
export const nothing: Asked = {
  on: null,
  idle: null,
  interval: null,
  probes: null,
  userTimeout: null,
};

/** What a connection then has where the sysctls are at their defaults. */
const inForce = ({ idle, interval, probes, userTimeout }: Asked): DetectionSettings => ({
  idle: idle ?? linux.idle.value,
  interval: interval ?? linux.interval.value,
  probes: probes ?? linux.probes.value,
  userTimeout: userTimeout || null,
  hz: 250,
});

const options = {
  idle: 'TCP_KEEPIDLE',
  interval: 'TCP_KEEPINTVL',
  probes: 'TCP_KEEPCNT',
  userTimeout: 'TCP_USER_TIMEOUT',
} as const satisfies Readonly<Record<string, OptionName>>;

/** The values that `setsockopt()` refuses. */
export const refusals = (asked: Asked): readonly Refusal[] =>
  (Object.keys(options) as (keyof typeof options)[]).flatMap((part) => {
    const value = asked[part];
    return value === null ? [] : (checkOption(options[part], value) ?? []);
  });

/** A length of time in seconds, from two minutes on in larger units as well: `210 s (3 min 30 s)`. */
export function span(us: Us, words: Pick<KeepaliveWords, 'span'>, lang: Lang): string {
  const short = inSeconds(us, lang, 3);
  return us >= 120e6
    ? words.span(short, duration(us, lang, 3))
    : us < 1e6
      ? duration(us, lang)
      : short;
}

const of = (n: number, lang: Lang) => inSeconds(seconds(n), lang, 3);

function schedule(asked: Asked, words: KeepaliveWords, lang: Lang): string {
  const now = inForce(asked);
  return [
    (asked.idle === null ? words.firstBySystem : words.first)(of(now.idle, lang)),
    (asked.interval === null ? words.everyBySystem : words.every)(of(now.interval, lang)),
    (asked.probes === null ? words.probesBySystem : words.probes)(now.probes),
  ].join(words.join);
}

/** What decides when the connection is given up, and when that is. */
function ending(asked: Asked, words: KeepaliveWords, lang: Lang): readonly string[] {
  const now = inForce(asked);
  const guessed = [asked.idle, asked.interval, now.userTimeout ?? asked.probes].includes(null);
  const gone = words.gone(span(detection(now).death.ideal, words, lang));
  const by = now.userTimeout && words.byTimeout(of(now.userTimeout / 1000, lang));
  return [gone + (guessed ? words.byDefaults : '') + words.stop, ...(by ? [by + words.stop] : [])];
}

/** Nothing but the switch, at most: every time is the system’s. */
const allBySystem = ({ idle, interval, probes, userTimeout }: Asked): boolean =>
  [idle, interval, probes].every((part) => part === null) && !userTimeout;

/** One sentence where the system decides about every time. */
function systems(asked: Asked, words: KeepaliveWords, lang: Lang): string {
  const now = inForce(asked);
  const death = span(detection(now).death.ideal, words, lang);
  const times = words.bySystem(of(now.idle, lang), death);
  return (asked.on ? `${words.on}${words.join}${times}` : capital(times)) + words.stop;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** One or two sentences about settings that are in force; nothing about values that are refused. */
export function told(asked: Asked, words: KeepaliveWords, lang: Lang): string {
  if (asked.on === false) return words.off;
  if (refusals(asked).length > 0) return refused(asked, words, lang);
  if (allBySystem(asked)) return systems(asked, words, lang);
  const when = schedule(asked, words, lang);
  const first = asked.on ? `${words.on}${words.colon}${when}` : capital(when);
  return sentences([first + words.stop, ...ending(asked, words, lang)], lang);
}

/** What is wrong with values that `setsockopt()` refuses; empty where it takes them all. */
export const refused = (asked: Asked, words: KeepaliveWords, lang: Lang): string =>
  sentences(
    refusals(asked).map(({ name, value, min, max }) => {
      const far = value > max && value % 1000 === 0 && value / 1000 <= max;
      const text = words.refused(name, number(value, lang), min, number(max, lang));
      return far ? text + words.inMilliseconds(String(value / 1000)) : text;
    }),
    lang,
  );

/** The first two probes and the end, on an idle connection whose peer has vanished. */
export function instants(asked: Asked, words: KeepaliveWords): readonly Instant[] {
  if (asked.on === false || refusals(asked).length > 0) return [];
  const now = inForce(asked);
  const { sent, death } = detection(now);
  const second = { what: words.secondProbe, afterUs: probeTime(now, 2).ideal };
  return [
    { what: words.firstProbe, afterUs: seconds(now.idle) },
    ...(sent.ideal > 1 ? [second] : []),
    { what: words.dead, afterUs: death.ideal },
  ];
}

/** `detection`, filled in; nothing where the values are refused. */
export function detectionLink(asked: Asked): readonly WidgetLink[] {
  if (asked.on === false || refusals(asked).length > 0) return [];
  const { idle, interval, probes, userTimeout } = inForce(asked);
  const three = `idle=${idle}&interval=${interval}&probes=${probes}`;
  const limit = userTimeout === null ? '' : `&userTimeout=${userTimeout}`;
  return [{ widget: 'detection', settings: three + limit }];
}

/** Milliseconds as a text in seconds. */
export const inMs = (n: number, lang: Lang): string => inSeconds(ms(n), lang, 3);
