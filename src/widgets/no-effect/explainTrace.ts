import { inSeconds, number } from '~/i18n/format.ts';
import type { Lang } from '~/i18n/locales.ts';
import type { Answers, Explained, Tone } from './explained.ts';
import type { MoreWords } from './moreStrings.ts';
import type { NoEffectSettings } from './params.ts';
import type { OptionFinding, OptionName } from './parse/finding.ts';

type Calls = readonly OptionFinding[];
type Judged = readonly [tone: Tone, conclusion: string, answers: Answers | null];

function partOf(call: OptionFinding, words: MoreWords, lang: Lang): Explained['parts'][number] {
  const { option, value, error } = call;
  const token = `${option} ${value ?? '…'}${error && ` ${error}`}`;
  if (error) return [token, words.errors[error] ?? words.failed(error)];
  const means = words.optionMeans[option](number(value ?? 0, lang));
  return [token, call.call === 'getsockopt' ? words.wasRead(means) : means];
}

/** What an option was last set to, `null` where it never was. */
function lastSet(calls: Calls, option: OptionName): number | null {
  const set = calls.filter((call) => call.option === option && !call.error);
  return set.findLast(({ call }) => call === 'setsockopt')?.value ?? null;
}

function byIdle(idle: number, settings: NoEffectSettings, words: MoreWords, lang: Lang): Judged {
  const done = words.calls.done(number(idle, lang));
  if (idle === settings.idle) return ['alive', done, { call: 'done', unit: 'right' }];
  const wanted = words.calls.otherIdle(inSeconds(settings.idle * 1e6, lang));
  const space = lang === 'zh' ? '' : ' ';
  return ['dead', done + space + wanted, { call: 'done', unit: 'wrong' }];
}

function judge(calls: Calls, settings: NoEffectSettings, words: MoreWords, lang: Lang): Judged {
  const said = words.calls;
  const failed = calls.find(({ error, call }) => error && call === 'setsockopt');
  if (calls.every(({ call }) => call === 'getsockopt')) return ['plain', said.onlyRead, null];
  if (failed) return ['dead', said.refused(failed.option, failed.error), { call: 'failed' }];
  if (calls.some(({ role }) => role === 'listening'))
    return ['plain', said.listening, { call: 'other' }];
  const [on, idle] = [lastSet(calls, 'SO_KEEPALIVE'), lastSet(calls, 'TCP_KEEPIDLE')];
  if (on === null) return ['dead', said.notOn, { call: 'absent' }];
  if (on === 0) return ['dead', said.switchedOff, { call: 'absent' }];
  if (idle === null) return ['probing', said.switchOnly, { call: 'switchOnly' }];
  return byIdle(idle, settings, words, lang);
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

/** A trace in which nobody asked for keepalive. */
export const noCalls = (words: MoreWords): Explained => ({
  line: 1,
  about: words.trace,
  tone: 'dead',
  conclusion: words.calls.absent,
  parts: [],
  answers: { call: 'absent' },
});
