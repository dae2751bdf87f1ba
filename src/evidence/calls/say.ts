import { linux } from '~/facts/linux.ts';
import { detectionLink, instants, nothing, told, type Asked } from '~/evidence/keepalive.ts';
import { verdict } from '~/evidence/phrase.ts';
import { givingUp } from '~/evidence/probing.made.ts';
import type { Verdict } from '~/evidence/reading.ts';
import { duration, inSeconds, number, sentences } from '~/i18n/format.ts';
import type { Lang } from '~/i18n/locales.ts';
import { ms } from '~/model/time.ts';
import type { EndCall, OptionCall, OptionName } from './call.ts';
import { leastIdle } from './illumos.made.ts';
import type { CallsReading } from './read.ts';
import type { CallsWords } from './strings.ts';

type Calls = readonly [OptionCall, ...OptionCall[]];

const mosts: Partial<Record<OptionName, number>> = {
  TCP_KEEPIDLE: linux.mostIdle.value,
  TCP_KEEPINTVL: linux.mostInterval.value,
  TCP_KEEPCNT: linux.mostProbes.value,
};

/** Why a value was refused: the system says EINVAL, the value says what was wrong with it. */
function reason({ option, value, error, system }: OptionCall, words: CallsWords, lang: Lang) {
  const most = mosts[option];
  if (error === 'EINVAL' && system === 'solaris' && option === 'TCP_KEEPIDLE')
    return words.illumosLeast(inSeconds(ms(leastIdle), lang));
  if (error === 'EINVAL' && system === 'linux' && most !== undefined && value !== null) {
    if (value < 1) return words.tooFew(number(value, lang));
    const say = option === 'TCP_KEEPCNT' ? words.tooMany : words.outOfRange;
    if (value > most) return say(number(value, lang), number(most, lang));
  }
  return words.why[error] ?? null;
}

/** What an option was last set to: `null` where that is not shown, `undefined` where it never was. */
const lastSet = (calls: Calls, option: OptionName): number | null | undefined =>
  calls.findLast((call) => call.option === option && !call.error && call.call === 'setsockopt')
    ?.value;

const namesOf = (calls: readonly OptionCall[], words: CallsWords): string =>
  [...new Set(calls.map(({ option }) => option))].join(words.and);

/** What the calls come to, where the switch is on and every value is shown. */
function askedOf(calls: Calls): Asked | null {
  const [on, idle, interval, probes, userTimeout] = (
    ['SO_KEEPALIVE', 'TCP_KEEPIDLE', 'TCP_KEEPINTVL', 'TCP_KEEPCNT', 'TCP_USER_TIMEOUT'] as const
  ).map((option) => lastSet(calls, option));
  if (!on || [idle, interval, probes, userTimeout].includes(null)) return null;
  const [i, v, p, u] = [idle, interval, probes, userTimeout].map((one) => one ?? null);
  return { ...nothing, on: true, idle: i!, interval: v!, probes: p!, userTimeout: u! };
}

function refusedSays(failed: OptionCall, words: CallsWords, lang: Lang): Verdict {
  const why = reason(failed, words, lang);
  return verdict(sentences([words.refused(failed.option, failed.error), why], lang), {
    repair: words.repair.refused,
  });
}

/** Without SO_KEEPALIVE among the calls: only a trace from the socket’s making shows that it is off. */
const withoutSwitch = (calls: Calls, words: CallsWords): Verdict =>
  calls.every(({ made }) => made)
    ? verdict(words.notOn, { repair: words.repair.notOn })
    : verdict(words.notOnHere, { command: 'ss -tno' });

function onSays(calls: Calls, asked: Asked, words: CallsWords, lang: Lang) {
  const open = calls.some(({ returned }) => !returned) ? words.noResult : null;
  return verdict(sentences([told(asked, words.keepalive, lang), open], lang), {
    instants: instants(asked, words.keepalive),
    links: detectionLink(asked),
    command: 'ss -tno',
  });
}

/** Nobody gives up sooner on purpose: a smaller number was meant in seconds. */
const leastMs = 1000;

/** A user timeout so short that it was meant in seconds; `null` where none is. */
function meantSeconds(calls: Calls, words: CallsWords, lang: Lang): string | null {
  const value = lastSet(calls, 'TCP_USER_TIMEOUT');
  return value && value < leastMs ? words.milliseconds(number(value, lang)) : null;
}

function saySocket(calls: Calls, words: CallsWords, lang: Lang): Verdict {
  const said = saidOf(calls, words, lang);
  const trap = meantSeconds(calls, words, lang);
  return trap === null
    ? said
    : {
        ...said,
        says: sentences([trap, said.says], lang),
        repair: said.repair ?? words.repair.milliseconds,
      };
}

function saidOf(calls: Calls, words: CallsWords, lang: Lang): Verdict {
  const failed = calls.find(({ error, call }) => error && call === 'setsockopt');
  if (calls.every(({ call }) => call === 'getsockopt'))
    return verdict(words.onlyRead(namesOf(calls, words)), { command: 'ss -tno' });
  if (failed) return refusedSays(failed, words, lang);
  const on = lastSet(calls, 'SO_KEEPALIVE');
  const asked = askedOf(calls);
  if (on === 0) return verdict(words.switchedOff);
  if (on === undefined) return withoutSwitch(calls, words);
  const said = asked
    ? onSays(calls, asked, words, lang)
    : verdict(words.unclear(namesOf(calls, words)), { command: 'ss -tno' });
  if (!calls.some(({ role }) => role === 'listening')) return said;
  return { ...said, says: sentences([words.listening, said.says], lang) };
}

/** Whether so long a silence is that of data sent again until it was given up. */
const fits = ({ after, error, call }: EndCall): boolean =>
  error === 'ETIMEDOUT' &&
  call !== 'connect' &&
  after !== null &&
  ms(after) >= givingUp[0] &&
  ms(after) <= givingUp[1];

function sayEnd(end: EndCall, words: CallsWords, lang: Lang): Verdict {
  const { call, error, after } = end;
  const timedOut = error === 'ETIMEDOUT';
  const [least, most] = givingUp.map((us) => inSeconds(us, lang, 1)) as [string, string];
  const said = [
    words.call(call, error),
    words.ended[timedOut && call === 'connect' ? call : error] ?? null,
    after !== null && call !== 'connect' ? words.endedAfter(duration(ms(after), lang, 1)) : null,
    fits(end) ? words.likeRetransmission(least, most) : null,
  ];
  const happened = timedOut ? 'timeout' : 'reset';
  const settings = `after=${Number(((after ?? 0) / 1000).toFixed(3))}&happened=${happened}`;
  const known = after !== null && after > 0 && /^E(?:TIMEDOUT|CONNRESET)$/.test(error);
  return verdict(sentences(said, lang), { links: known ? [{ widget: 'symptom', settings }] : [] });
}

const saySilent = (wholeLife: boolean, words: CallsWords): Verdict =>
  wholeLife
    ? verdict(words.absent, { repair: words.repair.absent })
    : verdict(words.notSeen, { command: 'ss -tno' });

/** What a reader is told of a trace; `words` in the language `lang`. */
export function sayCalls({ says }: CallsReading, words: CallsWords, lang: Lang): Verdict {
  if (says.about === 'socket') return saySocket(says.calls, words, lang);
  return says.about === 'end' ? sayEnd(says.end, words, lang) : saySilent(says.wholeLife, words);
}
