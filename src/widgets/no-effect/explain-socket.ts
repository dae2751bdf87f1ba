import { concludes, manyProbes } from '~/evidence/sockets/one.ts';
import type { Socket, Timer } from '~/evidence/sockets/socket.ts';
import { closing, connecting, hidden } from '~/evidence/sockets/states.ts';
import { duration, number } from '~/i18n/format.ts';
import type { Lang } from '~/i18n/locales.ts';
import type { Explained } from './explained.ts';
import type { MoreWords } from './more-strings.ts';

type Part = Explained['parts'][number];

/** `1min3sec` of ss in the words of the reader, with what is odd about it. */
function timePart({ tool, timer }: Socket, words: MoreWords, lang: Lang): Part {
  const time = duration(timer.left * 1000, lang, 3);
  const shown = timer.shown || '—';
  if (timer.left === 0) return [shown, words.due];
  if (tool === 'ss' && /\.\d+ms$/.test(timer.shown)) return [shown, words.wrongUnit(time)];
  if (tool === 'ss' && /^\d{2,}min$/.test(timer.shown)) return [shown, words.minutes(time)];
  return [shown, timer.name === 'keepalive' ? words.looks(time) : words.expires(time)];
}

/** netstat writes both counts, ss the one that its timer counts. */
function countParts({ tool, timer }: Socket, words: MoreWords, lang: Lang): Part[] {
  const [sent, probes] = [number(timer.retransmits, lang), number(timer.unanswered, lang)];
  const retransmits: Part = [sent, words.retransmits(`${timer.retransmits}`)];
  const unanswered: Part = [probes, words.unanswered(`${timer.unanswered}`)];
  if (tool === 'netstat' || tool === 'proc-net-tcp') return [retransmits, unanswered];
  return timer.name === 'on' || timer.name === 'timewait' ? [retransmits] : [unanswered];
}

function timerParts(socket: Socket, words: MoreWords, lang: Lang): Part[] {
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
function backlogParts(socket: Socket, words: MoreWords, lang: Lang): Part[] {
  const { receiveQueue: waiting, sendQueue: most } = socket;
  const parts: Part[] = [];
  if (waiting > 0) parts.push([`Recv-Q ${waiting}`, words.accepting(number(waiting, lang))]);
  if (most > 0) parts.push([`Send-Q ${most}`, words.backlog(number(most, lang))]);
  return parts;
}

function partsOf(socket: Socket, words: MoreWords, lang: Lang): Part[] {
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

type Judged = Pick<Explained, 'tone' | 'answers'>;

const plain: Judged = { tone: 'plain', answers: null };
const none: Judged = { tone: 'dead', answers: { timer: 'none' } };

const seconds = ({ left }: Timer): number => Math.max(1, Math.ceil(left / 1000));

function byKeepalive({ timer, state }: Socket): Judged {
  if (closing.has(state)) return plain;
  const { unanswered } = timer;
  const answers = { timer: 'keepalive', left: seconds(timer), unanswered };
  return { tone: unanswered > 0 ? 'probing' : 'alive', answers };
}

function byWindowProbes({ timer }: Socket): Judged {
  const answers = { timer: 'persist', left: seconds(timer), unanswered: timer.unanswered };
  return { tone: timer.unanswered < manyProbes ? 'data' : 'dead', answers };
}

const unconnected: ReadonlySet<string> = new Set(['LISTEN', 'TIME-WAIT', 'UNCONN']);

/** The question that a sighting answers, and how it stands. */
function judge(socket: Socket): Judged {
  const { state, timer } = socket;
  if (unconnected.has(state)) return plain;
  switch (timer.name) {
    case 'keepalive':
      return byKeepalive(socket);
    case 'on':
      return connecting.has(state) ? plain : { tone: 'data', answers: { timer: 'on' } };
    case 'persist':
      return byWindowProbes(socket);
    case 'delack':
      return none;
    case 'off':
      return connecting.has(state) || closing.has(state) ? plain : none;
    default:
      return plain;
  }
}

/** What one line of a list of sockets says: its parts, its conclusion, the answers it gives. */
export const explainSocket = (socket: Socket, words: MoreWords, lang: Lang): Explained => ({
  line: socket.line,
  about: socket.local === '' ? socket.timer.name : `${socket.local} → ${socket.peer}`,
  ...judge(socket),
  conclusion: concludes(socket, words.sockets, lang),
  parts: partsOf(socket, words, lang),
});
