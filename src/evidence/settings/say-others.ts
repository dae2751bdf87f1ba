import { inMs } from '~/evidence/keepalive.ts';
import { linux } from '~/facts/linux.ts';
import { verdict } from '~/evidence/phrase.ts';
import type { Verdict } from '~/evidence/reading.ts';
import { inSeconds, number, sentences } from '~/i18n/format.ts';
import type { Lang } from '~/i18n/locales.ts';
import { seconds } from '~/model/time.ts';
import type { Parameter, RegistryValue, Settings } from './parameter.ts';
import { shortOf } from './say-sysctl.ts';
import type { SettingsWords } from './strings.ts';
import { bsdDefaults } from './bsd.made.ts';
import { deathOf, equalThree, instantsOf, linksOf, type Three } from './sums.ts';

type Of<A extends Settings['about']> = Extract<Settings, { about: A }>;

const inS = (n: number, lang: Lang): string => inSeconds(seconds(n), lang, 3);

/** Less than this is no idle time that anybody sets in milliseconds. */
const leastIdle = 20_000;

function bsdThree(parameters: readonly Parameter[]): Three | null {
  const of = (name: string) => parameters.find(({ key }) => shortOf(key) === name)?.value ?? 0;
  const [idle, interval, probes] = [of('keepidle') / 1000, of('keepintvl') / 1000, of('keepcnt')];
  return Math.min(idle, interval, probes) > 0 ? { idle, interval, probes } : null;
}

function bsdSums(three: Three, words: SettingsWords, lang: Lang): string {
  const [idle, interval, death] = [three.idle, three.interval, deathOf(three)].map((n) =>
    inS(n, lang),
  ) as [string, string, string];
  const defaults = equalThree(three, bsdDefaults);
  const sums = words.bsdSums(idle, interval, number(three.probes, lang), death);
  return sentences([sums, defaults ? words.bsdDefaults : null], lang);
}

function bsdEach(parameters: readonly Parameter[], words: SettingsWords, lang: Lang): string {
  const each = parameters.flatMap(({ key, value }) => {
    const means = words.bsdMeans[shortOf(key)];
    const shown = shortOf(key) === 'keepcnt' ? number(value, lang) : inMs(value, lang);
    return means
      ? [`${shortOf(key)}${words.is}${value}${words.colon}${means(shown)}${words.stop}`]
      : [];
  });
  return sentences(each, lang);
}

/** What parameters of macOS or FreeBSD say, in milliseconds as they count. */
export function sayBsd({ parameters }: Of<'bsd'>, words: SettingsWords, lang: Lang): Verdict {
  const three = bsdThree(parameters);
  const idle = parameters.find(({ key }) => shortOf(key) === 'keepidle')?.value;
  const always = parameters.find(({ key }) => shortOf(key) === 'always_keepalive')?.value;
  const told = three ? bsdSums(three, words, lang) : bsdEach(parameters, words, lang);
  const switched = always === undefined ? null : always === 0 ? words.notAlways : words.always;
  const unsure = idle !== undefined && idle < leastIdle ? words.bsdUnsure : null;
  const head = told === '' ? null : words.bsd;
  const said = sentences([head, told, unsure, switched], lang);
  return verdict(said === '' ? words.apart : said, {
    instants: three && !unsure ? instantsOf(three, words, linux.deathError.value) : [],
    links: three && !unsure ? linksOf(three) : [],
  });
}

function registrySays({ name, value, decimal }: RegistryValue, words: SettingsWords, lang: Lang) {
  const means = words.registryMeans[name.toLowerCase()];
  const said = means ? means(inMs(value, lang)) : words.registryCounts;
  const whole = `${name}${words.is}${number(value, lang)}${words.colon}${said}${words.stop}`;
  if (decimal === null || !means) return whole;
  const hex = decimal.toString(16).padStart(8, '0');
  return sentences([whole, words.hexadecimal(`${decimal}`, number(value, lang), hex)], lang);
}

/** What values of Windows’ registry say. */
export function sayRegistry({ values }: Of<'registry'>, words: SettingsWords, lang: Lang): Verdict {
  const said = values.map((one) => registrySays(one, words, lang));
  const all = [words.registry, ...said, words.registryHolds];
  return verdict(sentences(all, lang), { unsaid: words.unsaid });
}

/** What the addresses of network namespaces say of one another. */
export function sayNamespaces({ ids }: Of<'namespace'>, words: SettingsWords): Verdict {
  if (ids.length === 1) return verdict(words.namespaceAlone);
  return verdict(ids.every((id) => id === ids[0]) ? words.namespacesSame : words.namespacesDiffer);
}
