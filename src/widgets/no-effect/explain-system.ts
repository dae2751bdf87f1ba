import { linux } from '~/facts/linux.ts';
import { retransmission } from '~/facts/retransmission.ts';
import type { Complaint, Parameter } from '~/evidence/settings/parameter.ts';
import type { SettingsReading } from '~/evidence/settings/read.ts';
import { saySettings } from '~/evidence/settings/say.ts';
import { complains } from '~/evidence/settings/say-sysctl.ts';
import { inSeconds, number, sentences } from '~/i18n/format.ts';
import type { Lang } from '~/i18n/locales.ts';
import type { Explained } from './explained.ts';
import type { MoreWords } from './more-strings.ts';
import type { NoEffectSettings } from './params.ts';
const shortOf = ({ key }: Parameter): string => key.split('.').pop()!;

type Numbers = Readonly<Record<'idle' | 'interval' | 'probes', number | null>>;

/** A number for a parameter, where it is one of the three; `undefined` where it is none of them. */
function numberFor({ key }: Parameter, { idle, interval, probes }: Numbers) {
  const own: Readonly<Record<string, number | null>> = {
    [linux.idleSysctl.value]: idle,
    [linux.intervalSysctl.value]: interval,
    [linux.probesSysctl.value]: probes,
  };
  return Object.hasOwn(own, key) ? own[key] : undefined;
}

const defaults: Numbers = {
  idle: linux.idle.value,
  interval: linux.interval.value,
  probes: linux.probes.value,
};

/** How long connection tracking keeps an idle connection; its older name too. */
const isConntrack = ({ key }: Parameter): boolean =>
  /^net\.(?:netfilter|ipv4\.netfilter)\.(?:nf|ip)_conntrack_tcp_timeout_established$/.test(key);

/** What a parameter that is none of the three stands for. */
function otherPart(finding: Parameter, words: MoreWords, lang: Lang): string {
  const { key, value } = finding;
  if (key === retransmission.retriesSysctl.value) return words.retries;
  if (!isConntrack(finding)) return words.sysctlOther;
  return words.conntrack(inSeconds(value * 1e6, lang), inSeconds((value / 2) * 1e6, lang));
}

function meaningOf(finding: Parameter, words: MoreWords, lang: Lang): string {
  const { key, value } = finding;
  const means = words.sysctlMeans as Readonly<Record<string, (value: string) => string>>;
  const say = Object.hasOwn(means, shortOf(finding)) ? means[shortOf(finding)]! : null;
  if (!say || !key.startsWith('net.ipv4.')) return otherPart(finding, words, lang);
  const counts = key === linux.probesSysctl.value;
  if (value <= 0) return words.notPositive;
  const shown = counts ? number(value, lang) : inSeconds(value * 1e6, lang);
  const odd = !counts && value > linux.mostIdle.value;
  return odd ? words.tooLarge(say(shown)) : say(shown);
}

function partOf(finding: Parameter, words: MoreWords, lang: Lang): Explained['parts'][number] {
  const means = meaningOf(finding, words, lang);
  const token = `${shortOf(finding)} = ${finding.value}`;
  return [token, finding.comment ? words.comment(means) : means];
}

/** What all three come to: `null` where one is missing or of no use. */
function sums(ours: readonly Parameter[], lang: Lang): readonly [string, string] | null {
  const of = (name: string) => ours.find(({ key }) => key === name)?.value ?? 0;
  const [idle, interval, probes] = [linux.idleSysctl, linux.intervalSysctl, linux.probesSysctl].map(
    ({ value }) => of(value),
  ) as [number, number, number];
  if (Math.min(idle, interval, probes) < 1) return null;
  return [inSeconds(idle * 1e6, lang), inSeconds((idle + interval * probes) * 1e6, lang)];
}

const are = (list: readonly Parameter[], numbers: Numbers): boolean =>
  list.every((one) => numberFor(one, numbers) === one.value);

/** What the parameters are by themselves: the defaults, or numbers somebody set. */
function described(ours: readonly Parameter[], words: MoreWords, lang: Lang): string[] {
  const sum = sums(ours, lang);
  if (!sum) return [];
  return [are(ours, defaults) ? words.sysctlDefaults(...sum) : words.sysctlSums(...sum)];
}

/** Compared with the numbers that the reader gave, if any; what nobody gave is not judged. */
function judgeList(
  ours: readonly Parameter[],
  settings: NoEffectSettings,
  words: MoreWords,
  lang: Lang,
): Pick<Explained, 'tone' | 'conclusion'> {
  const given = ours.filter((one) => numberFor(one, settings) !== null);
  const what = described(ours, words, lang);
  const join = (...said: string[]) => sentences(said, lang);
  if (given.length === 0) return { tone: 'plain', conclusion: join(...what, words.sysctlHolds) };
  if (are(given, settings)) return { tone: 'alive', conclusion: join(words.sysctlSame) };
  if (are(ours, defaults) && what.length > 0)
    return { tone: 'dead', conclusion: join(...what, words.sysctlLost) };
  return { tone: 'dead', conclusion: words.sysctlDiffers };
}

/** Whose namespace these are of they do not tell, so they answer no question. */
function explainList(
  list: readonly Parameter[],
  line: number,
  settings: NoEffectSettings,
  words: MoreWords,
  lang: Lang,
): Explained {
  const ours = list.filter((finding) => numberFor(finding, defaults) !== undefined);
  const parts = list.slice(0, 20).map((finding) => partOf(finding, words, lang));
  const common = { line, about: 'sysctl', parts, answers: null };
  if (ours.length > 0) return { ...common, ...judgeList(ours, settings, words, lang) };
  const conclusion = list.some(isConntrack) ? words.conntrackSays : words.sysctlApart;
  return { ...common, tone: 'plain', conclusion };
}

const explainComplaint = (complaint: Complaint, words: MoreWords): Explained => ({
  line: complaint.line,
  about: complaint.key,
  tone: 'dead',
  conclusion: complains(complaint, words.settings),
  parts: [],
  answers: null,
});

/** Whether the namespaces that were pasted are one. */
function explainNamespaces(ids: readonly string[], line: number, conclusion: string): Explained {
  const about = ids
    .slice(0, 6)
    .map((id) => `net:[${id}]`)
    .join(' ');
  const common = { line, about, parts: [], conclusion };
  if (ids.length === 1) return { ...common, tone: 'plain', answers: null };
  const same = ids.every((id) => id === ids[0]);
  const answers = { namespace: same ? 'same' : 'other' };
  return { ...common, tone: same ? 'alive' : 'dead', answers };
}

/** What parameters, complaints about them, and namespaces say. */
export function explainSettings(
  reading: SettingsReading,
  settings: NoEffectSettings,
  words: MoreWords,
  lang: Lang,
): readonly Explained[] {
  const { says, lines, format } = reading;
  const line = lines[0] ?? 1;
  if (says.about === 'sysctl') {
    const complaints = says.complaints.map((one) => explainComplaint(one, words));
    const [first] = says.parameters;
    if (!first) return complaints;
    return [...complaints, explainList(says.parameters, first.line, settings, words, lang)];
  }
  const conclusion = saySettings(reading, words.settings, lang).says;
  if (says.about === 'namespace') return [explainNamespaces(says.ids, line, conclusion)];
  return [{ line, about: format, tone: 'plain', conclusion, parts: [], answers: null }];
}
