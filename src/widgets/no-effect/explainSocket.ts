import { duration, number } from '~/i18n/format.ts';
import type { Lang } from '~/i18n/locales.ts';
import type { Answers, Explained, Tone } from './explained.ts';
import type { MoreWords } from './moreStrings.ts';
import type { SocketFinding, Timer, TimerName } from './parse/finding.ts';
import { untilEnd } from './probing.made.ts';

type Part = Explained['parts'][number];

const connecting: ReadonlySet<string> = new Set(['SYN-SENT', 'SYN-RECV']);
/** Here the keepalive timer also counts down to the end of a socket that its program has left. */
const closing: ReadonlySet<string> = new Set(['FIN-WAIT-1', 'FIN-WAIT-2', 'LAST-ACK', 'CLOSING']);

/** `1min3sec` of ss in the words of the reader, with what is odd about it. */
function timePart({ tool, timer }: SocketFinding, words: MoreWords, lang: Lang): Part {
  const time = duration(timer.left * 1000, lang, 3);
  const shown = timer.shown || '—';
  if (timer.left === 0) return [shown, words.due];
  if (tool === 'ss' && /\.\d+ms$/.test(timer.shown)) return [shown, words.wrongUnit(time)];
  if (tool === 'ss' && /^\d{2,}min$/.test(timer.shown)) return [shown, words.minutes(time)];
  return [shown, timer.name === 'keepalive' ? words.looks(time) : words.expires(time)];
}

/** No timer is shown, and that does not mean that none runs. */
const hidden: ReadonlySet<TimerName> = new Set(['unseen', 'unasked', 'untold', 'unread']);

/** netstat writes both counts, ss the one that its timer counts. */
function countParts({ tool, timer }: SocketFinding, words: MoreWords, lang: Lang): Part[] {
  const [sent, probes] = [number(timer.retransmits, lang), number(timer.unanswered, lang)];
  const retransmits: Part = [sent, words.retransmits(`${timer.retransmits}`)];
  const unanswered: Part = [probes, words.unanswered(`${timer.unanswered}`)];
  if (tool === 'netstat') return [retransmits, unanswered];
  return timer.name === 'on' || timer.name === 'timewait' ? [retransmits] : [unanswered];
}

function timerParts(socket: SocketFinding, words: MoreWords, lang: Lang): Part[] {
  const { timer, state } = socket;
  const shownAs = timer.name === 'persist' && socket.tool === 'netstat' ? 'probe' : timer.name;
  const means = words.timers[timer.name];
  const named: Part = [shownAs, means];
  if (timer.name === 'off' || hidden.has(timer.name)) return [[means, '']];
  const odd: Part[] =
    timer.name === 'keepalive' && closing.has(state) ? [[state, words.closing]] : [];
  if (timer.name === 'timewait') return [named, timePart(socket, words, lang)];
  return [named, timePart(socket, words, lang), ...countParts(socket, words, lang), ...odd];
}

/** A listener’s queues count connections, not bytes. */
function backlogParts(socket: SocketFinding, words: MoreWords, lang: Lang): Part[] {
  const { receiveQueue: waiting, sendQueue: most } = socket;
  const parts: Part[] = [];
  if (waiting > 0) parts.push([`Recv-Q ${waiting}`, words.accepting(number(waiting, lang))]);
  if (most > 0) parts.push([`Send-Q ${most}`, words.backlog(number(most, lang))]);
  return parts;
}

function partsOf(socket: SocketFinding, words: MoreWords, lang: Lang): Part[] {
  const { state, receiveQueue, sendQueue, heard } = socket;
  const parts: Part[] = [];
  const stands = words.states[state];
  if (stands !== undefined) parts.push([state, stands]);
  if (state === 'LISTEN') parts.push(...backlogParts(socket, words, lang));
  else {
    const [unread, unacked] = [number(receiveQueue, lang), number(sendQueue, lang)];
    if (receiveQueue > 0) parts.push([`Recv-Q ${receiveQueue}`, words.receiveQueue(unread)]);
    if (sendQueue > 0) parts.push([`Send-Q ${sendQueue}`, words.sendQueue(unacked)]);
    parts.push(...timerParts(socket, words, lang));
  }
  if (heard !== null && heard > 0 && !connecting.has(state))
    parts.push(['lastrcv, lastack', words.heard(duration(heard * 1000, lang, 1))]);
  return parts;
}

interface Judged {
  readonly tone: Tone;
  readonly conclusion: string;
  readonly answers: Answers | null;
}

const seconds = ({ left }: Timer): number => Math.max(1, Math.ceil(left / 1000));

function byKeepalive({ timer, state }: SocketFinding, words: MoreWords, lang: Lang): Judged {
  const { conclusions } = words;
  if (closing.has(state)) return { tone: 'plain', conclusion: conclusions.closing, answers: null };
  const time = duration(timer.left * 1000, lang, 1);
  const count = number(timer.unanswered, lang);
  const answers = { timer: 'keepalive', left: seconds(timer), unanswered: timer.unanswered };
  return timer.unanswered > 0
    ? { tone: 'probing', conclusion: conclusions.probing(time, count), answers }
    : { tone: 'alive', conclusion: conclusions.waiting(time), answers };
}

function byRetransmission({ timer, state }: SocketFinding, words: MoreWords, lang: Lang): Judged {
  const { on, briefly, connecting: early } = words.conclusions;
  if (connecting.has(state)) return { tone: 'plain', conclusion: early, answers: null };
  const space = lang === 'zh' ? '' : ' ';
  const conclusion = timer.retransmits > 0 ? on : `${on}${space}${briefly}`;
  return { tone: 'data', conclusion, answers: { timer: 'on' } };
}

/** So many window probes in a row do not go unanswered by chance. */
const manyProbes = 2;

function byWindowProbes({ timer }: SocketFinding, words: MoreWords, lang: Lang): Judged {
  const { unanswered, left } = timer;
  const { persist, unreached } = words.conclusions;
  const answers = { timer: 'persist', left: seconds(timer), unanswered };
  if (unanswered < manyProbes) return { tone: 'data', conclusion: persist, answers };
  const end = duration(left * 1000 + (untilEnd[unanswered] ?? 0), lang);
  return { tone: 'dead', conclusion: unreached(number(unanswered, lang), end), answers };
}

function judge(socket: SocketFinding, words: MoreWords, lang: Lang): Judged {
  const { conclusions } = words;
  const plain = (conclusion: string): Judged => ({ tone: 'plain', conclusion, answers: null });
  const none = (conclusion: string): Judged => ({
    tone: 'dead',
    conclusion,
    answers: { timer: 'none' },
  });
  if (socket.state === 'LISTEN') return plain(conclusions.listening);
  if (socket.state === 'TIME-WAIT') return plain(conclusions.closed);
  if (socket.state === 'UNCONN') return plain(words.states['UNCONN']!);
  switch (socket.timer.name) {
    case 'keepalive':
      return byKeepalive(socket, words, lang);
    case 'on':
      return byRetransmission(socket, words, lang);
    case 'persist':
      return byWindowProbes(socket, words, lang);
    case 'timewait':
      return plain(conclusions.closing);
    case 'delack':
      return none(conclusions.delayed);
    case 'off':
      if (connecting.has(socket.state)) return plain(conclusions.connecting);
      return closing.has(socket.state) ? plain(conclusions.closing) : none(conclusions.off);
    case 'unseen':
    case 'unasked':
    case 'untold':
    case 'unread':
    case 'unknown':
      return plain(conclusions[socket.timer.name]);
  }
}

/** What one line of ss or netstat says: its parts, its conclusion, the answers it gives. */
export const explainSocket = (socket: SocketFinding, words: MoreWords, lang: Lang): Explained => ({
  line: socket.line,
  about: `${socket.local} → ${socket.peer}`,
  ...judge(socket, words, lang),
  parts: partsOf(socket, words, lang),
});
