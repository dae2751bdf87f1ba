import { linux } from '~/facts/linux.ts';
import type { OptionCall, OptionName } from '~/evidence/calls/call.ts';
import type { CallsReading } from '~/evidence/calls/read.ts';
import { sayCalls } from '~/evidence/calls/say.ts';
import { inSeconds, number, sentences } from '~/i18n/format.ts';
import type { Lang } from '~/i18n/locales.ts';
import type { Answers, Explained, Tone } from './explained.ts';
import type { MoreWords } from './more-strings.ts';
import type { NoEffectSettings } from './params.ts';

type Calls = readonly OptionCall[];
type Judged = readonly [tone: Tone, answers: Answers | null];

const mosts: Partial<Record<OptionName, number>> = {
  TCP_KEEPIDLE: linux.mostIdle.value,
  TCP_KEEPINTVL: linux.mostInterval.value,
  TCP_KEEPCNT: linux.mostProbes.value,
};

/** Why a value was refused: the kernel says EINVAL, the value says what was wrong with it. */
function refusal({ option, value, error }: OptionCall, words: MoreWords, lang: Lang): string {
  const most = mosts[option];
  if (error === 'EINVAL' && most !== undefined && value !== null) {
    if (value < 1) return words.tooFew;
    if (value > most)
      return words[option === 'TCP_KEEPCNT' ? 'tooMany' : 'outOfRange'](number(most, lang));
  }
  return words.errors[error] ?? words.failed(error);
}

function partOf(call: OptionCall, words: MoreWords, lang: Lang): Explained['parts'][number] {
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

/** A number is judged only against one that the reader gave. */
function byIdle(idle: number, { idle: wanted }: NoEffectSettings): Judged {
  if (wanted === null) return ['alive', { call: 'done' }];
  return idle === wanted
    ? ['alive', { call: 'done', unit: 'right' }]
    : ['dead', { call: 'done', unit: 'wrong' }];
}

function judge(calls: Calls, settings: NoEffectSettings): Judged {
  const failed = calls.some(({ error, call }) => error && call === 'setsockopt');
  if (calls.every(({ call }) => call === 'getsockopt')) return ['plain', null];
  if (failed) return ['dead', { call: 'failed' }];
  if (calls.some(({ role }) => role === 'listening')) return ['plain', { call: 'other' }];
  const [on, idle] = [lastSet(calls, 'SO_KEEPALIVE'), lastSet(calls, 'TCP_KEEPIDLE')];
  // Only a trace from the socket’s making shows that the switch is off.
  if (on === undefined)
    return calls.every(({ made }) => made) ? ['dead', { call: 'absent' }] : ['plain', null];
  if (on === null || idle === null) return ['plain', null];
  if (on === 0) return ['dead', { call: 'absent' }];
  return idle === undefined ? ['probing', { call: 'switchOnly' }] : byIdle(idle, settings);
}

/** What was wanted, where the trace shows another number. */
function compared(
  calls: Calls,
  answers: Answers | null,
  settings: NoEffectSettings,
  words: MoreWords,
  lang: Lang,
) {
  const { idle: wanted } = settings;
  const idle = lastSet(calls, 'TCP_KEEPIDLE');
  if (answers?.['unit'] !== 'wrong' || wanted === null || typeof idle !== 'number') return [];
  const factor = idle === wanted * 1000 || wanted === idle * 1000;
  const other = words.calls.otherIdle(inSeconds(wanted * 1e6, lang));
  return factor ? [other, words.calls.milliseconds] : [other];
}

function explainSocketCalls(
  reading: CallsReading,
  calls: Calls,
  settings: NoEffectSettings,
  words: MoreWords,
  lang: Lang,
): Explained {
  const [tone, answers] = judge(calls, settings);
  const says = sayCalls(reading, words.traced, lang).says;
  const conclusion = sentences([says, ...compared(calls, answers, settings, words, lang)], lang);
  const parts = calls.slice(0, 20).map((call) => partOf(call, words, lang));
  const { line, socket } = calls[0]!;
  return { line, about: `${reading.format} ${socket}`, tone, conclusion, parts, answers };
}

/**
 * What a trace says: every call on a socket in order and what they come to, how a connection ended, or
 * that no option of keepalive is set, a verdict only where nothing can have been missed.
 */
export function explainCalls(
  reading: CallsReading,
  settings: NoEffectSettings,
  words: MoreWords,
  lang: Lang,
): Explained {
  const { says, lines } = reading;
  if (says.about === 'socket')
    return explainSocketCalls(reading, says.calls, settings, words, lang);
  const conclusion = sayCalls(reading, words.traced, lang).says;
  const common = { line: lines[0] ?? 1, conclusion, parts: [] };
  if (says.about === 'silent')
    return says.wholeLife
      ? { ...common, about: words.trace, tone: 'dead', answers: { call: 'absent' } }
      : { ...common, about: words.trace, tone: 'plain', answers: null };
  const { call, socket, error, line } = says.end;
  return { ...common, line, about: `${call}(${socket}) ${error}`, tone: 'dead', answers: null };
}
