import { linux } from '~/facts/linux.ts';
import { duration, inSeconds, number } from '~/i18n/format.ts';
import type { Lang } from '~/i18n/locales.ts';
import type { Answers, Explained, Tone } from './explained.ts';
import type { MoreWords } from './moreStrings.ts';
import type { NoEffectSettings } from './params.ts';
import { givingUp } from './probing.made.ts';
import type { EndedFinding, MentionFinding, OptionFinding, OptionName } from './parse/finding.ts';

type Calls = readonly OptionFinding[];
type Judged = readonly [tone: Tone, conclusion: string, answers: Answers | null];

const sentences = (said: readonly string[], lang: Lang): string =>
  said.join(lang === 'zh' ? '' : ' ');

const mosts: Partial<Record<OptionName, number>> = {
  TCP_KEEPIDLE: linux.mostIdle.value,
  TCP_KEEPINTVL: linux.mostInterval.value,
  TCP_KEEPCNT: linux.mostProbes.value,
};

/** Why a value was refused: the kernel says EINVAL, the value says what was wrong with it. */
function refusal({ option, value, error }: OptionFinding, words: MoreWords, lang: Lang): string {
  const most = mosts[option];
  if (error === 'EINVAL' && most !== undefined && value !== null) {
    if (value < 1) return words.tooFew;
    if (value > most)
      return words[option === 'TCP_KEEPCNT' ? 'tooMany' : 'outOfRange'](number(most, lang));
  }
  return words.errors[error] ?? words.failed(error);
}

function partOf(call: OptionFinding, words: MoreWords, lang: Lang): Explained['parts'][number] {
  const { option, value, error, returned } = call;
  const token = `${option} ${value ?? '…'}${error && ` ${error}`}`;
  if (error) return [token, refusal(call, words, lang)];
  if (value === null) return [token, words.notShown(option)];
  const means = words.optionMeans[option](number(value, lang));
  if (call.call === 'getsockopt') return [token, words.wasRead(means)];
  return [token, returned ? means : words.noResult(means)];
}

/** What an option was last set to: `null` where that is not shown, `undefined` where it never was. */
const lastSet = (calls: Calls, option: OptionName): number | null | undefined =>
  calls.findLast((call) => call.option === option && !call.error && call.call === 'setsockopt')
    ?.value;

/** The times that are left to the sysctls. */
function left(calls: Calls, words: MoreWords): string[] {
  const open = (['TCP_KEEPINTVL', 'TCP_KEEPCNT'] as const).filter(
    (option) => lastSet(calls, option) === undefined,
  );
  return open.length === 0 ? [] : [words.calls.rest(open.join(words.and))];
}

/** A number is judged only against one that the reader gave. */
function byIdle(
  calls: Calls,
  idle: number,
  { idle: wanted }: NoEffectSettings,
  words: MoreWords,
  lang: Lang,
): Judged {
  const said = words.calls;
  const done = [said.done(number(idle, lang)), ...left(calls, words)];
  if (wanted === null) return ['alive', sentences(done, lang), { call: 'done' }];
  if (idle === wanted) return ['alive', sentences(done, lang), { call: 'done', unit: 'right' }];
  const factor = idle === wanted * 1000 || wanted === idle * 1000;
  const other = [...done, said.otherIdle(inSeconds(wanted * 1e6, lang))];
  if (factor) other.push(said.milliseconds);
  return ['dead', sentences(other, lang), { call: 'done', unit: 'wrong' }];
}

/** Without SO_KEEPALIVE among the calls: only a trace from the socket’s making shows that it is off. */
function withoutSwitch(calls: Calls, words: MoreWords): Judged {
  const { notOn, notOnHere } = words.calls;
  const made = calls.every((call) => call.made);
  return made ? ['dead', notOn, { call: 'absent' }] : ['plain', notOnHere, null];
}

function judge(calls: Calls, settings: NoEffectSettings, words: MoreWords, lang: Lang): Judged {
  const said = words.calls;
  const failed = calls.find(({ error, call }) => error && call === 'setsockopt');
  if (calls.every(({ call }) => call === 'getsockopt')) return ['plain', said.onlyRead, null];
  if (failed) return ['dead', said.refused(failed.option, failed.error), { call: 'failed' }];
  if (calls.some(({ role }) => role === 'listening'))
    return ['plain', said.listening, { call: 'other' }];
  const [on, idle] = [lastSet(calls, 'SO_KEEPALIVE'), lastSet(calls, 'TCP_KEEPIDLE')];
  if (on === undefined) return withoutSwitch(calls, words);
  if (on === null || idle === null) return ['plain', said.unclear, null];
  if (on === 0) return ['dead', said.switchedOff, { call: 'absent' }];
  if (idle === undefined) return ['probing', said.switchOnly, { call: 'switchOnly' }];
  return byIdle(calls, idle, settings, words, lang);
}

/** What a trace says about one socket: every call in order, and what they come to. */
export function explainTrace(
  calls: Calls,
  settings: NoEffectSettings,
  words: MoreWords,
  lang: Lang,
): Explained {
  const [tone, conclusion, answers] = judge(calls, settings, words, lang);
  const parts = calls.slice(0, 20).map((call) => partOf(call, words, lang));
  const { line, socket } = calls[0]!;
  return { line, about: `strace ${socket}`, tone, conclusion, parts, answers };
}

/** How a connection ended, as a call on its socket was told. */
export function explainEnd(
  { line, call, socket, error, after }: EndedFinding,
  words: MoreWords,
  lang: Lang,
): Explained {
  const timedOut = error === 'ETIMEDOUT';
  const said = [words.ended[timedOut && call === 'connect' ? call : error]!];
  if (after !== null && call !== 'connect') {
    said.push(words.endedAfter(duration(after * 1000, lang, 1)));
    const [least, most] = givingUp;
    const span = [least, most].map((us) => inSeconds(us, lang, 1)) as [string, string];
    const fits = after * 1000 >= least && after * 1000 <= most;
    if (timedOut && fits) said.push(words.likeRetransmission(...span));
  }
  const conclusion = sentences(said, lang);
  const about = `${call}(${socket}) ${error}`;
  return { line, about, tone: 'dead', conclusion, parts: [], answers: null };
}

/** Source or configuration: named, not judged. */
export function explainMentions(
  mentions: readonly [MentionFinding, ...MentionFinding[]],
  words: MoreWords,
): Explained {
  const names = [...new Set(mentions.flatMap((one) => one.names))].join(words.and);
  const { line } = mentions[0];
  const common = { line, about: words.mentioned, parts: [], answers: null };
  return { ...common, tone: 'plain', conclusion: words.mention(names) };
}

/** A trace in which no option of keepalive is set: a verdict only where nothing can have been missed. */
export function noCalls(wholeLife: boolean, words: MoreWords): Explained {
  const about = { line: 1, about: words.trace, parts: [] };
  return wholeLife
    ? { ...about, tone: 'dead', conclusion: words.calls.absent, answers: { call: 'absent' } }
    : { ...about, tone: 'plain', conclusion: words.calls.notSeen, answers: null };
}
