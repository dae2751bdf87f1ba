import { linux } from '~/facts/linux.ts';
import { retransmission } from '~/facts/retransmission.ts';
import { verdict } from '~/evidence/phrase.ts';
import type { Verdict } from '~/evidence/reading.ts';
import { inSeconds, number, sentences } from '~/i18n/format.ts';
import type { Lang } from '~/i18n/locales.ts';
import { seconds } from '~/model/time.ts';
import type { Complaint, Parameter, Settings } from './parameter.ts';
import type { SettingsWords } from './strings.ts';
import { deathOf, instantsOf, isLinuxDefault, linksOf, type Three } from './sums.ts';

type List = Extract<Settings, { about: 'sysctl' }>;

const names = [linux.idleSysctl, linux.intervalSysctl, linux.probesSysctl].map(
  ({ value }) => value,
);
const defaults = [linux.idle, linux.interval, linux.probes].map(({ value }) => value);

/** The last part of a parameter’s name: `tcp_keepalive_time`. */
export const shortOf = (key: string): string => key.split('.').pop()!;

const isOurs = ({ key }: Parameter): boolean => names.includes(key as (typeof names)[number]);

const counts = ({ key }: Parameter): boolean => key === linux.probesSysctl.value;

/** All three, where each is there once and of use. */
function threeOf(ours: readonly Parameter[]): Three | null {
  const [idle, interval, probes] = names.map(
    (name) => ours.find(({ key, comment }) => key === name && !comment)?.value ?? 0,
  ) as [number, number, number];
  return Math.min(idle, interval, probes) < 1 ? null : { idle, interval, probes };
}

const time = (n: number, lang: Lang): string => inSeconds(seconds(n), lang);

/** `tcp_keepalive_time = 300: idle time of 300 s, …` of a parameter that stands without the others. */
function alone(one: Parameter, words: SettingsWords, lang: Lang): string {
  const means = words.means[shortOf(one.key)];
  const shown = counts(one) ? number(one.value, lang) : time(one.value, lang);
  const usual = defaults[names.indexOf(one.key as (typeof names)[number])] === one.value;
  const name = `${shortOf(one.key)}${words.is}${one.value}${words.colon}`;
  return name + means!(shown) + (usual ? words.isDefault : '') + words.stop;
}

/** What is odd about a value, `null` where nothing is. */
function oddity(one: Parameter, words: SettingsWords, lang: Lang): string | null {
  const { key, value, comment } = one;
  if (comment) return words.comment(key);
  if (value <= 0) return words.notPositive(key);
  if (counts(one) || value <= linux.mostIdle.value) return null;
  return words.milliseconds(key, number(value / 1000, lang, 3));
}

function ofOurs(ours: readonly Parameter[], words: SettingsWords, lang: Lang): string[] {
  const three = threeOf(ours);
  const odd = ours.flatMap((one) => oddity(one, words, lang) ?? []);
  if (!three) {
    const plain = ours.filter(({ comment, value }) => !comment && value > 0);
    return [...odd, ...plain.map((one) => alone(one, words, lang))];
  }
  const [idle, interval, death] = [three.idle, three.interval, deathOf(three)].map((n) =>
    time(n, lang),
  ) as [string, string, string];
  const said = isLinuxDefault(three)
    ? words.defaults(idle, death)
    : words.sums(idle, interval, number(three.probes, lang), death);
  return [...odd, said];
}

/** What a parameter that is none of the three stands for, where it concerns the reader. */
function ofOther({ key, value }: Parameter, words: SettingsWords): string | null {
  if (key === retransmission.retriesSysctl.value)
    return `${shortOf(key)}${words.is}${value}${words.colon}${words.retries}${words.stop}`;
  return null;
}

/** What sysctl complained of, and the name that was meant where one is near. */
export const complains = ({ key, reason, meant }: Complaint, words: SettingsWords): string =>
  meant === null ? words.complaints[reason](key) : words.meant(key, meant);

function repairOf({ parameters, complaints }: List, words: SettingsWords): string | null {
  const meant = complaints.find((one) => one.meant !== null)?.meant;
  if (meant) return words.rename(meant);
  return parameters.some(({ comment }) => comment) ? words.moveComment : null;
}

/** What parameters of Linux say; nothing is judged, as nobody said what was wanted. */
export function saySysctl(list: List, words: SettingsWords, lang: Lang): Verdict {
  const ours = list.parameters.filter(isOurs);
  const others = list.parameters.filter((one) => !isOurs(one));
  const said = [
    ...list.complaints.map((one) => complains(one, words)),
    ...ofOurs(ours, words, lang),
    ...others.flatMap((one) => ofOther(one, words) ?? []),
  ];
  if (said.length === 0) said.push(words.apart);
  const three = threeOf(ours);
  if (ours.length > 0) said.push(words.holds);
  return verdict(sentences(said, lang), {
    repair: repairOf(list, words),
    instants: three ? instantsOf(three, words, linux.deathError.value) : [],
    unsaid: ours.length > 0 ? words.unsaid : null,
    command: ours.length > 0 ? 'ss -tno' : null,
    links: three ? linksOf(three) : [],
  });
}
