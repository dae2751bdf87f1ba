import { inSeconds, number } from '~/i18n/format.ts';
import { linux } from '~/facts/linux.ts';
import type { Lang } from '~/i18n/locales.ts';
import type { Explained } from './explained.ts';
import type { MoreWords } from './moreStrings.ts';
import type { NoEffectSettings } from './params.ts';
import type {
  CounterFinding,
  Finding,
  NamespaceFinding,
  SysctlError,
  SysctlFinding,
} from './parse/finding.ts';

/** Findings that are explained together: the parameters of one command, or one of the others. */
export type Group = List | SysctlError | CounterFinding;

type List = readonly [SysctlFinding, ...SysctlFinding[]];

const isList = (group: Group | undefined): group is List => Array.isArray(group);

/** Parameters one below the other belong together, until one of them comes again. */
export function groupsOf(findings: readonly Finding[]): readonly Group[] {
  const groups: Group[] = [];
  for (const finding of findings) {
    const last = groups.at(-1);
    if (finding.kind === 'sysctlError' || finding.kind === 'counter') groups.push(finding);
    if (finding.kind !== 'sysctl') continue;
    const joins = isList(last) && !last.some(({ key }) => key === finding.key);
    if (joins) groups[groups.length - 1] = [...last, finding];
    else groups.push([finding]);
  }
  return groups;
}

const shortOf = ({ key }: SysctlFinding): string => key.split('.').pop()!;

/** The wanted value of a parameter, where it is one of the three. */
function wantedOf(finding: SysctlFinding, { idle, interval, probes }: NoEffectSettings) {
  const wanted: Readonly<Record<string, number>> = {
    [linux.idleSysctl.value]: idle,
    [linux.intervalSysctl.value]: interval,
    [linux.probesSysctl.value]: probes,
  };
  return Object.hasOwn(wanted, finding.key) ? wanted[finding.key]! : null;
}

function partOf(finding: SysctlFinding, words: MoreWords, lang: Lang): Explained['parts'][number] {
  const { key, value } = finding;
  const means = words.sysctlMeans as Readonly<Record<string, (value: string) => string>>;
  const say = Object.hasOwn(means, shortOf(finding)) ? means[shortOf(finding)]! : null;
  const token = `${shortOf(finding)} = ${value}`;
  if (!say || !key.startsWith('net.ipv4.')) return [token, words.sysctlOther];
  const counts = key === linux.probesSysctl.value;
  if (value <= 0) return [token, words.notPositive];
  const shown = counts ? number(value, lang) : inSeconds(value * 1e6, lang);
  const odd = !counts && value > linux.mostIdle.value;
  return [token, odd ? words.tooLarge(say(shown)) : say(shown)];
}

function explainList(
  list: readonly SysctlFinding[],
  settings: NoEffectSettings,
  words: MoreWords,
  lang: Lang,
): Explained {
  const ours = list.filter((finding) => wantedOf(finding, settings) !== null);
  const same = ours.every((finding) => wantedOf(finding, settings) === finding.value);
  const parts = list.slice(0, 20).map((finding) => partOf(finding, words, lang));
  const common = { line: list[0]!.line, about: 'sysctl', parts };
  if (ours.length === 0)
    return { ...common, tone: 'plain', conclusion: words.sysctlApart, answers: null };
  return same
    ? { ...common, tone: 'alive', conclusion: words.sysctlSame, answers: { namespace: 'same' } }
    : { ...common, tone: 'dead', conclusion: words.sysctlDiffers, answers: { namespace: 'other' } };
}

function explainCounter({ line, name, value }: CounterFinding, words: MoreWords, lang: Lang) {
  const ours = name === 'TcpExtTCPKeepAlive';
  const conclusion = ours ? words.keepaliveCounter(number(value, lang)) : words.otherCounter;
  return { line, about: name, tone: 'plain', conclusion, parts: [], answers: null } as const;
}

/** What parameters, a refusal of sysctl, or a counter say. */
export function explainSystem(
  group: Group,
  settings: NoEffectSettings,
  words: MoreWords,
  lang: Lang,
): Explained {
  if (isList(group)) return explainList(group, settings, words, lang);
  if (group.kind === 'counter') return explainCounter(group, words, lang);
  const { line, key, reason } = group;
  const conclusion = words.sysctlErrors[reason];
  return { line, about: key, tone: 'dead', conclusion, parts: [], answers: null };
}

/** Whether the namespaces that were pasted are one. */
export function explainNamespaces(
  findings: readonly Finding[],
  words: MoreWords,
): readonly Explained[] {
  const found = findings.filter((one): one is NamespaceFinding => one.kind === 'namespace');
  const first = found[0];
  if (!first) return [];
  const about = found
    .slice(0, 6)
    .map(({ id }) => `net:[${id}]`)
    .join(' ');
  const common = { line: first.line, about, parts: [] };
  if (found.length === 1)
    return [{ ...common, tone: 'plain', conclusion: words.namespaceAlone, answers: null }];
  const same = found.every(({ id }) => id === first.id);
  const conclusion = same ? words.namespacesSame : words.namespacesDiffer;
  const answers = { namespace: same ? 'same' : 'other' };
  return [{ ...common, tone: same ? 'alive' : 'dead', conclusion, answers }];
}
