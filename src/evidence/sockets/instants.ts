import { linux } from '~/facts/linux.ts';
import { connectEnds, untilEnd, untilGivenUp } from '~/evidence/probing.made.ts';
import type { Instant } from '~/evidence/reading.ts';
import { inSeconds, number } from '~/i18n/format.ts';
import type { Lang } from '~/i18n/locales.ts';
import { ms, seconds } from '~/model/time.ts';
import type { Socket } from './socket.ts';
import { connecting } from './states.ts';
import type { SocketWords } from './strings.ts';

const [interval, probes] = [seconds(linux.interval.value), linux.probes.value];
const error = linux.deathError.value;

/**
 * The end of a connection whose probes nobody answers, where Linux’s defaults can be at work: the
 * timer never shows more than its interval once a probe is unanswered.
 */
function death({ timer }: Socket, { next }: SocketWords, lang: Lang): Instant {
  const left = ms(timer.left);
  const byDefault = timer.unanswered === 0 || (left <= interval && timer.unanswered <= probes);
  if (!byDefault) return { what: next.deathAfterProbes(error), afterUs: null };
  const what = next.deathByDefault(error, inSeconds(interval, lang), number(probes, lang));
  return { what, afterUs: left + (probes - timer.unanswered) * interval };
}

function ofData(socket: Socket, { next }: SocketWords, lang: Lang): Instant[] {
  const { timer, state } = socket;
  const left = ms(timer.left);
  const [least, most] = connectEnds.map((end) => inSeconds(end, lang)) as [string, string];
  if (connecting.has(state))
    return [
      { what: next.syn, afterUs: left },
      { what: next.connectEnd(error, least, most), afterUs: null },
    ];
  const until = untilGivenUp[timer.retransmits];
  const end = until === undefined ? null : left + until;
  return [
    { what: next.retransmit, afterUs: left },
    { what: next.end(error), afterUs: end },
  ];
}

/** What comes next for a socket with a running timer, by the model. */
export function instantsOf(socket: Socket, words: SocketWords, lang: Lang): readonly Instant[] {
  const { timer, state } = socket;
  const { next } = words;
  const left = ms(timer.left);
  if (timer.name === 'keepalive') {
    if (state === 'FIN-WAIT-2') return [{ what: next.dropped, afterUs: left }];
    const what = timer.unanswered > 0 ? next.probe : next.look;
    return [{ what, afterUs: left }, death(socket, words, lang)];
  }
  if (timer.name === 'on') return ofData(socket, words, lang);
  if (timer.name !== 'persist') return [];
  const until = untilEnd[timer.unanswered];
  const end = { what: next.windowEnd(error), afterUs: until === undefined ? null : left + until };
  return [{ what: next.windowProbe, afterUs: left }, end];
}
