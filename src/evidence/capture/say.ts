import { duration } from '~/i18n/format.ts';
import type { Lang } from '~/i18n/locales.ts';
import type { Us } from '~/model/time.ts';
import type { Verdict, WidgetLink } from '~/evidence/reading.ts';
import type { End, Flow, Probes } from './flow.ts';
import type { CaptureReading } from './read.ts';
import type { CaptureWords } from './strings.ts';

const time = (us: Us | null, lang: Lang): string | null =>
  us === null ? null : duration(us, lang, 2);

/** The interval that was set: timers run late, by up to an eighth, never early. */
const setTo = (us: Us): number => Math.floor(us / 1e6 + 0.1);

function answers({ sent, answered, unansweredAtEnd }: Probes, words: CaptureWords): string {
  if (answered === 0) return sent === 1 ? words.unanswered1 : words.noneAnswered;
  if (answered === sent) return sent === 1 ? words.answered : words.allAnswered;
  return words.someAnswered(answered, unansweredAtEnd);
}

function told(probes: Probes, end: End | null, words: CaptureWords, lang: Lang): string {
  const { by, to, sent, apart } = probes;
  const reset = end?.after === 'peer-probe' && end.how === 'rst' && end.by === to;
  const said = words.probes(by, to, sent, time(apart, lang));
  return said + (reset ? words.lastReset : answers(probes, words));
}

function ending(flow: Flow, words: CaptureWords): readonly string[] {
  const { end, keepalive, zeroWindow } = flow;
  if (!end) return [];
  if (end.how === 'fin') return [words.fin(end.by)];
  if (end.after === 'peer-probe') return [words.refused(end.by)];
  if (end.after === 'data') return [words.rstAfterData(end.by)];
  const own = (all: readonly Probes[]) =>
    all.some(({ by, unansweredAtEnd }) => by === end.by && unansweredAtEnd > 0);
  if (end.after === 'probes' && own(keepalive)) return [words.gaveUp(end.by)];
  if (end.after === 'probes' && own(zeroWindow)) return [words.gaveUpWindow(end.by)];
  return [words.rst(end.by)];
}

function spacing({ keepalive }: Flow, words: CaptureWords): readonly string[] {
  const [probes] = keepalive;
  if (!probes || probes.apart === null || probes.apart < 1e6) return [];
  if (probes.answered === probes.sent) return [words.healthy];
  return probes.answered === 0 ? [words.spacing(setTo(probes.apart))] : [];
}

function silenceBefore(
  { keepalive, fromStart }: Flow,
  words: CaptureWords,
  lang: Lang,
): readonly string[] {
  const [probes] = keepalive;
  if (!probes) return [];
  if (probes.idle !== null && probes.idle >= 1e6) return [words.idle(time(probes.idle, lang)!)];
  return fromStart ? [] : [words.late];
}

function again({ again: sent }: Flow, words: CaptureWords, lang: Lang): readonly string[] {
  if (!sent) return [];
  if (sent.what === 'syn') return [words.syn(sent.by, sent.times)];
  return [
    words.again(
      sent.by,
      sent.times,
      sent.during === null || sent.during === 0 ? null : time(sent.during, lang),
    ),
  ];
}

function story(flow: Flow, words: CaptureWords, lang: Lang): string {
  const { keepalive, zeroWindow, end, one, other, packets } = flow;
  const parts = [
    ...keepalive.map((probes) => told(probes, end, words, lang)),
    ...zeroWindow.map(
      ({ by, to, sent, apart, ...rest }) =>
        words.windowProbes(by, to, sent, time(apart, lang)) +
        answers({ by, to, sent, apart, ...rest }, words),
    ),
    ...again(flow, words, lang),
    ...ending(flow, words),
  ];
  return (parts.length > 0 ? parts : [words.nothing(one, other, packets)]).join(words.gap);
}

function link({ keepalive: [probes], end }: Flow): readonly WidgetLink[] {
  if (!probes || probes.answered > 0 || probes.apart === null || setTo(probes.apart) < 1) return [];
  const idle = probes.idle !== null && probes.idle >= 1e6 ? `idle=${setTo(probes.idle)}&` : '';
  const count = end?.how === 'rst' ? `&probes=${probes.sent}` : '';
  return [{ widget: 'detection', settings: `${idle}interval=${setTo(probes.apart)}${count}` }];
}

/** What a capture shows of its most telling connection, in the language of the words. */
export function sayCapture({ says }: CaptureReading, words: CaptureWords, lang: Lang): Verdict {
  const [flow, ...others] = says.flows;
  const probing = flow.keepalive.some(({ unansweredAtEnd }) => unansweredAtEnd > 0);
  const more = others.length > 0 ? [words.more(others.length)] : [];
  const all = [
    story(flow, words, lang),
    ...spacing(flow, words),
    ...silenceBefore(flow, words, lang),
    ...more,
  ];
  return {
    says: all.join(words.gap),
    instants: [],
    repair: null,
    command: null,
    unsaid: probing ? words.unanswered : words.open,
    links: link(flow),
  };
}
