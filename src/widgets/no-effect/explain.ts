import { number } from '~/i18n/format.ts';
import type { Lang } from '~/i18n/locales.ts';
import type { Explained, Explanation } from './explained.ts';
import { explainSocket } from './explainSocket.ts';
import { explainNamespaces, explainSystem, groupsOf } from './explainSystem.ts';
import { explainEnd, explainMentions, explainTrace, noCalls } from './explainTrace.ts';
import type { MoreWords } from './moreStrings.ts';
import type { NoEffectSettings } from './params.ts';
import { read } from './parse/index.ts';
import type {
  EndedFinding,
  Finding,
  MentionFinding,
  OptionFinding,
  Reading,
} from './parse/finding.ts';

/** So many are shown; a busy host lists thousands of sockets. */
const mostShown = 24;
const mostStrange = 5;

const isOption = (finding: Finding): finding is OptionFinding => finding.kind === 'option';
const isEnd = (finding: Finding): finding is EndedFinding => finding.kind === 'ended';
const isMention = (finding: Finding): finding is MentionFinding => finding.kind === 'mention';

/** A descriptor that is closed and opened again is another socket. */
const socketOf = ({ socket, life }: OptionFinding): string => `${socket} ${life}`;

/** All that calls of a trace say, or that they say nothing of keepalive. */
function traced(
  { findings, otherCalls, wholeLife }: Reading,
  settings: NoEffectSettings,
  words: MoreWords,
  lang: Lang,
): readonly Explained[] {
  const options = findings.filter(isOption);
  const sockets = [...new Set(options.map(socketOf))].map((of) => {
    const calls = options.filter((call) => socketOf(call) === of);
    return explainTrace(calls, settings, words, lang);
  });
  const ends = findings.filter(isEnd).map((end) => explainEnd(end, words, lang));
  const [mention, ...mentions] = findings.filter(isMention);
  const named = mention ? [explainMentions([mention, ...mentions], words)] : [];
  const silent = otherCalls > 0 && options.length === 0 && named.length === 0;
  return [...sockets, ...ends, ...named, ...(silent ? [noCalls(wholeLife, words)] : [])];
}

function everything(
  reading: Reading,
  settings: NoEffectSettings,
  words: MoreWords,
  lang: Lang,
): readonly Explained[] {
  const { findings } = reading;
  const sockets = findings.flatMap((finding) =>
    finding.kind === 'socket' ? [explainSocket(finding, words, lang)] : [],
  );
  const groups = groupsOf(findings).map((group) => explainSystem(group, settings, words, lang));
  const rest = [...explainNamespaces(findings, words), ...groups];
  const calls = traced(reading, settings, words, lang);
  return [...sockets, ...calls, ...rest].sort((a, b) => a.line - b.line);
}

function summaryOf(all: readonly Explained[], { cut }: Reading, words: MoreWords, lang: Lang) {
  const said = [all.length === 0 ? words.nothing : words.found(number(all.length, lang))];
  if (all.length > mostShown) said.push(words.left(number(all.length - mostShown, lang)));
  if (cut > 0) said.push(words.cut(number(cut, lang)));
  return said.join(lang === 'zh' ? '' : ' ');
}

function strangeOf({ strange }: Reading, words: MoreWords, lang: Lang): string[] {
  if (strange.length === 0) return [];
  const lines = strange
    .slice(0, mostStrange)
    .map((line) => words.line(number(line.number, lang), line.text.trim().slice(0, 120)));
  return [words.notUnderstood(number(strange.length, lang)), ...lines];
}

/**
 * Explains pasted output of ss, netstat, sysctl, strace and their like, field by field, against the
 * numbers that were wanted. Pure; never throws, whatever was pasted; the text goes nowhere.
 */
export function explain(
  text: string,
  settings: NoEffectSettings,
  words: MoreWords,
  lang: Lang,
): Explanation {
  const reading = read(text);
  const all = everything(reading, settings, words, lang);
  return {
    explained: all.slice(0, mostShown),
    summary: summaryOf(all, reading, words, lang),
    strange: strangeOf(reading, words, lang),
  };
}
