import { verdict } from '~/evidence/phrase.ts';
import { untilEnd } from '~/evidence/probing.made.ts';
import type { Verdict, WidgetLink } from '~/evidence/reading.ts';
import { duration, inSeconds, number, sentences } from '~/i18n/format.ts';
import type { Lang } from '~/i18n/locales.ts';
import { ms, seconds } from '~/model/time.ts';
import { instantsOf } from './instants.ts';
import type { SetOptions, Socket } from './socket.ts';
import { closing, connecting, hidden } from './states.ts';
import type { SocketWords } from './strings.ts';

/** So many window probes in a row do not go unanswered by chance. */
export const manyProbes = 2;

const secondsLeft = ({ timer }: Socket): number => Math.max(1, Math.ceil(timer.left / 1000));

function keepaliveSays({ timer, tool, heard }: Socket, words: SocketWords, lang: Lang): string {
  const time = duration(ms(timer.left), lang, 1);
  if (timer.unanswered > 0) return words.probing(time, number(timer.unanswered, lang));
  const minutes = tool === 'ss' && /^\d{2,}min$/.test(timer.shown) ? words.minutes : null;
  const silent = heard === null || heard < 1000 ? null : words.heard(duration(ms(heard), lang, 0));
  return sentences([words.waiting(time), words.unansweredNone, minutes, silent], lang);
}

function dataSays({ timer, state }: Socket, words: SocketWords, lang: Lang): string {
  if (connecting.has(state)) return words.connecting;
  const count = timer.retransmits;
  return sentences([words.on, count > 0 ? words.resent(number(count, lang)) : words.briefly], lang);
}

function persistSays({ timer }: Socket, words: SocketWords, lang: Lang): string {
  const { unanswered, left } = timer;
  if (unanswered < manyProbes) return words.persist;
  const end = duration(ms(left) + (untilEnd[unanswered] ?? 0), lang);
  return words.unreached(number(unanswered, lang), end);
}

/** What numbers that a list shows come to. */
function optionsSay(options: SetOptions, words: SocketWords, lang: Lang): string {
  const { on, idle, interval, probes } = options;
  if (!on) return words.optionsOff;
  if (idle === null || interval === null || probes === null) return words.optionsOn;
  const time = (n: number) => inSeconds(seconds(n), lang);
  const all = time(idle + interval * probes);
  return words.optionsNumbers(time(idle), time(interval), number(probes, lang), all);
}

/** A socket whose timers its tool never shows. */
function neverSays({ tool, options, state }: Socket, words: SocketWords, lang: Lang): string {
  if (options) return optionsSay(options, words, lang);
  const named = state === '' || state === 'ESTAB' ? null : words.stateIs(state);
  const said = [words.shownBy[tool] ?? words.unasked, named];
  return sentences(said, lang);
}

/** By its state alone, `null` where its timer decides. */
function byState({ state, timer, sendQueue, tool }: Socket, words: SocketWords, lang: Lang) {
  const backlog = tool === 'ss' && sendQueue > 0;
  if (state === 'LISTEN')
    return sentences(
      [words.listening, backlog ? words.backlog(number(sendQueue, lang)) : null],
      lang,
    );
  if (state === 'TIME-WAIT' || timer.name === 'timewait') return words.closed;
  if (state === 'UNCONN') return words.unconnected;
  if (state === 'FIN-WAIT-2' && timer.name === 'keepalive')
    return words.finWait2(duration(ms(timer.left), lang, 1));
  if (state === 'FIN-WAIT-1' && timer.name === 'on') return words.finWait1;
  return closing.has(state) && !hidden.has(timer.name) ? words.closing : null;
}

function byTimer(socket: Socket, words: SocketWords, lang: Lang): string {
  const { timer, heard, tool } = socket;
  switch (timer.name) {
    case 'keepalive':
      return keepaliveSays(socket, words, lang);
    case 'on':
      return dataSays(socket, words, lang);
    case 'persist':
      return persistSays(socket, words, lang);
    case 'never':
      return neverSays(socket, words, lang);
    case 'timewait':
      return words.closed;
    case 'off':
      return connecting.has(socket.state) ? words.connecting : words.off;
    case 'unseen':
      if (tool === 'fragment' && heard !== null)
        return words.heardOnly(duration(ms(heard), lang, 1));
      return words.unseen;
    case 'delack':
    case 'unasked':
    case 'untold':
    case 'unread':
    case 'unknown':
      return words[timer.name === 'delack' ? 'delayed' : timer.name];
  }
}

/** The conclusion that a single sighting of a socket allows. */
export function concludes(socket: Socket, words: SocketWords, lang: Lang): string {
  const said = byState(socket, words, lang) ?? byTimer(socket, words, lang);
  return socket.state === 'CLOSE-WAIT' ? sentences([words.closeWait, said], lang) : said;
}

/** Whether the switch is certainly off, as its list shows it. */
export const isOff = ({ state, timer, options }: Socket): boolean =>
  options
    ? !options.on
    : ['off', 'delack'].includes(timer.name) && /^(?:ESTAB|CLOSE-WAIT)?$/.test(state);

function linksOf(socket: Socket): readonly WidgetLink[] {
  const { timer, state } = socket;
  if (closing.has(state) || /^(?:LISTEN|TIME-WAIT|UNCONN)$/.test(state)) return [];
  const { name, unanswered } = timer;
  if (isOff(socket)) return [{ widget: 'no-effect', settings: 'timer=none' }];
  if (name === 'keepalive' || name === 'persist') {
    const counted = unanswered > 0 ? `&unanswered=${unanswered}` : '';
    const settings = `timer=${name}&left=${secondsLeft(socket)}${counted}`;
    return [{ widget: 'no-effect', settings }];
  }
  if (name !== 'on') return [];
  return [
    connecting.has(state)
      ? { widget: 'in-flight', settings: 'situation=connect' }
      : { widget: 'in-flight', settings: 'situation=data' },
  ];
}

function repairOf(socket: Socket, { repair }: SocketWords): string | null {
  const { state, timer } = socket;
  if (state === 'CLOSE-WAIT') return repair.closeWait;
  if (isOff(socket)) return repair.off;
  if (/^(?:unseen|unasked|untold)$/.test(timer.name)) return repair.ask;
  if (timer.name === 'persist' && timer.unanswered >= manyProbes) return repair.unreached;
  return timer.name === 'on' && state === 'ESTAB' && timer.retransmits > 0 ? repair.on : null;
}

const filtered = (end: string): string => (/^[\d.]{7,15}:\d+$/.test(end) ? ` dst ${end}` : '');

/** What shows more of this socket, on its own system. */
function commandOf({ tool, timer, peer }: Socket): string | null {
  if (tool === 'netstat-macos') return 'netstat -s -p tcp | grep keepalive';
  if (tool === 'netstat-freebsd') return 'sysctl net.inet.tcp.always_keepalive';
  if (/Windows|windows|Get-/.test(tool)) return 'pktmon start --capture --pkt-size 0';
  if (hidden.has(timer.name) || tool === 'lsof') return `ss -tno${filtered(peer)}`;
  return timer.name === 'keepalive' ? `watch -n 1 "ss -tno${filtered(peer)}"` : null;
}

function unsaidOf({ tool, timer, state }: Socket, words: SocketWords): string | null {
  if (tool === 'netstat-macos' || tool === 'netstat-freebsd') return words.elsewhere[tool];
  if (/windows|Get-/.test(tool)) return words.elsewhere.windows;
  return state === '' && tool === 'fragment' && timer.name === 'keepalive' ? words.fragment : null;
}

/** What a reader is told of one socket. */
export const verdictOnOne = (socket: Socket, words: SocketWords, lang: Lang): Verdict =>
  verdict(concludes(socket, words, lang), {
    instants:
      closing.has(socket.state) && socket.state !== 'FIN-WAIT-2'
        ? []
        : instantsOf(socket, words, lang),
    repair: repairOf(socket, words),
    command: commandOf(socket),
    unsaid: unsaidOf(socket, words),
    links: linksOf(socket),
  });
