import { longestTimer, mostCounted } from './limits.ts';
import type { Line, SocketFinding, Timer, TimerName } from './finding.ts';
import { wholeNumber, wordsOf } from './lines.ts';

const states: ReadonlySet<string> = new Set([
  'ESTAB',
  'SYN-SENT',
  'SYN-RECV',
  'FIN-WAIT-1',
  'FIN-WAIT-2',
  'TIME-WAIT',
  'UNCONN',
  'CLOSE-WAIT',
  'LAST-ACK',
  'LISTEN',
  'CLOSING',
]);

const names: ReadonlySet<string> = new Set(['keepalive', 'on', 'persist', 'timewait', 'delack']);

/** The time format of ss; up to iproute2 6.10 it wrote `4.108ms` for 4.108 s. */
const time = /^(?:(\d{1,9})min)?(?:(\d{1,2})sec|(\d)\.(\d{3})(?:ms|sec)|(\d{1,3})ms)?$/;

/** Milliseconds of a time as ss writes it: `1min3sec`, `4.108ms`, `012ms`; `null` when it is none. */
export function ssTime(text: string): number | null {
  const match = time.exec(text);
  if (!match) return null;
  const [minutes, whole, secs, thousandths, msecs] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  return minutes! * 60_000 + (whole! + secs!) * 1000 + thousandths! + msecs!;
}

export const noTimer = (name: TimerName): Timer => ({
  name,
  shown: '',
  left: 0,
  retransmits: 0,
  unanswered: 0,
});

/** The timer in a line of ss, or `null`. */
export function ssTimer(text: string): Timer | null {
  const match = /\btimer:\(([a-z\d_]{1,20}),([^,()]{0,20}),(\d{1,9})\)/i.exec(text);
  if (!match) return null;
  const [, word, shown, digits] = match as unknown as [string, string, string, string];
  const left = ssTime(shown);
  if (left === null || left > longestTimer * 1000 || Number(digits) > mostCounted) return null;
  const name = (names.has(word) ? word : 'unknown') as TimerName;
  const count = Number(digits);
  const probing = name === 'keepalive' || name === 'persist';
  return {
    name,
    shown,
    left,
    retransmits: probing ? 0 : count,
    unanswered: probing ? count : 0,
  };
}

/** `lastrcv:7000` → 7000. */
const field = (text: string, name: string): number | null => {
  const match = new RegExp(`\\b${name}:(\\d{1,12})\\b`).exec(text);
  return match ? Number(match[1]) : null;
};

/** Since anything was heard, in milliseconds: data or an acknowledgement, whichever came last. */
export function heardOf(details: string): number | null {
  const [data, ack] = [field(details, 'lastrcv'), field(details, 'lastack')];
  if (data === null || ack === null) return data ?? ack;
  return Math.min(data, ack);
}

const isAddress = (word: string | undefined): word is string =>
  word !== undefined && /^[^\s()]{1,120}:[\w*-]{1,40}$/.test(word) && !word.startsWith('timer:');

/** What ss writes behind the addresses; anything else there belongs to another table. */
const columns =
  /^(?:users:|timer:\(|ino:|uid:|sk:|cgroup:|fwmark:|v6only:|class_id:|skmem:|[<-]-+[>-]|ts\b|sack|cubic|reno|bbr|dctcp|wscale:|rto:|mss:)/;

/** How ss lists a socket: state, queues, ends; without the state where only one was asked for. */
function row(words: readonly string[], stateless: boolean) {
  const state = states.has(words[0] ?? '') ? words[0]! : '';
  const [received, sent, local, peer, rest] = words.slice(state ? 1 : 0);
  if (!isAddress(local) || !isAddress(peer)) return null;
  const queues = [wholeNumber(received), wholeNumber(sent)];
  if (queues[0] === null || queues[1] === null) return null;
  // netstat writes its states behind the addresses; its lines are its own.
  if (/^[A-Z]{5,}|_/.test(rest ?? '')) return null;
  const foreign = rest === undefined ? !stateless : !columns.test(rest);
  if (!state && foreign) return null;
  return { state: state || (peer.endsWith(':*') ? 'LISTEN' : ''), local, peer, queues };
}

/**
 * One socket of `ss`, without what stands on the lines below it; `null` for any other line. A line
 * without a state and without anything behind its addresses is one only in a list of ss: `stateless`.
 */
export function ssSocket({ number, text }: Line, stateless: boolean): SocketFinding | null {
  const words = [...wordsOf(text)];
  if (/^(tcp|mptcp)\d?$/.test(words[0] ?? '')) words.shift();
  const found = row(words, stateless);
  // A timer that cannot be read is no timer that does not run.
  const timer = text.includes('timer:(') ? ssTimer(text) : noTimer('unseen');
  if (!found || !timer) return null;
  const { state, local, peer, queues } = found;
  const [receiveQueue, sendQueue] = queues as [number, number];
  const where = { kind: 'socket', line: number, tool: 'ss', state, local, peer } as const;
  return { ...where, receiveQueue, sendQueue, timer, heard: heardOf(text), block: 0 };
}

/** The header of ss, old and new, whatever columns were asked for. */
export const isSsHeader = (text: string): boolean =>
  /^(?:Netid\s+)?(?:State\s+)?Recv-Q\s+Send-Q\s+Local Address/.test(text.trim());

/** What stands below a socket, or behind it: details of `-i`, `-m`, `-e`, columns that did not fit. */
export const hasSsDetail = (text: string): boolean =>
  /\b(?:timer:\(|users:\(|skmem:\(|rto:|cwnd:|wscale:|ino:|mss:|cubic|reno|bbr)/.test(text);

/** Only `-e` makes ss print these, and with it the timers. */
export const isExtended = (text: string): boolean => /\s(?:ino:\d|sk:[\da-f])/.test(text);
