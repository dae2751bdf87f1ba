import { wholeNumber, wordsOf } from '~/evidence/words.ts';
import type { Line } from '~/evidence/reading.ts';
import { noTimer, socketFrom, type Socket } from './socket.ts';
import { stateOf } from './states.ts';
import { ssTimer } from './timer.ts';

/** `lastrcv:7000` → 7000. */
const field = (text: string, name: string): number | null => {
  const match = new RegExp(`\\b${name}:(\\d{1,12})\\b`).exec(text);
  return match ? Number(match[1]) : null;
};

/** Since anything was heard, in milliseconds: data or an acknowledgement, whichever came last. */
export function heardOf(details: string): number | null {
  if (!details.includes('last')) return null;
  const [data, ack] = [field(details, 'lastrcv'), field(details, 'lastack')];
  if (data === null || ack === null) return data ?? ack;
  return Math.min(data, ack);
}

/** Short for `timer:(` and `users:((`: what can be no end of a connection. */
const isWord = (word: string | undefined): word is string =>
  word !== undefined && word.length <= 160 && !/[()]|^(?:timer|users):/.test(word);

const isAddress = (word: string | undefined): word is string =>
  isWord(word) && /^\S{1,120}:[\w*-]{1,40}$/.test(word);

/** What ss writes behind the addresses; anything else there belongs to another table. */
const columns =
  /^(?:users:|timer:\(|ino:|uid:|sk:|cgroup:|fwmark:|v6only:|class_id:|skmem:|[<-]-+[>-]|ts\b|sack|cubic|reno|bbr|dctcp|wscale:|rto:|mss:)/;

/** How ss lists a socket: state, queues, ends; without the state where only one was asked for. */
function row(words: readonly string[], stateless: boolean) {
  const state = /^[A-Z]+(?:-[A-Z\d]+)*$/.test(words[0] ?? '') ? (stateOf(words[0]) ?? '') : '';
  const [received, sent, local, peer, rest] = words.slice(state ? 1 : 0);
  // People blank out addresses, and with them the ports; the state says that it is a socket.
  const end = state ? isWord : isAddress;
  if (!end(local) || !end(peer)) return null;
  const queues = [wholeNumber(received), wholeNumber(sent)];
  if (queues[0] === null || queues[1] === null) return null;
  // netstat writes its states behind the addresses; its lines are its own.
  if (/^[A-Z]{5,}|_/.test(rest ?? '') && stateOf(rest)) return null;
  const foreign = rest === undefined ? !stateless : !columns.test(rest);
  if (!state && foreign) return null;
  return { state: state || (peer.endsWith(':*') ? 'LISTEN' : ''), local, peer, queues };
}

/** What every line of ss begins with: at most two words, then two queues. */
const like =
  /^\s{0,20}(?:m?p?tcp\d?\s{1,40})?(?:[A-Z][A-Z\d-]{3,11}\s{1,40})?-?\d{1,15}\s{1,40}-?\d{1,15}\s/;

/**
 * One socket of `ss`, without what stands on the lines below it; `null` for any other line. A line
 * without a state and without anything behind its addresses is one only in a list of ss: `stateless`.
 */
export function ssSocket({ number, bare }: Line, stateless: boolean): Socket | null {
  if (!like.test(bare)) return null;
  const words = [...wordsOf(bare)];
  if (/^(tcp|mptcp)\d?$/.test(words[0] ?? '')) words.shift();
  const found = row(words, stateless);
  if (!found) return null;
  // A timer that cannot be read is no timer that does not run.
  const timer = /timer: ?\(/.test(bare) ? ssTimer(bare) : noTimer('unseen');
  if (!timer) return null;
  const { state, local, peer, queues } = found;
  const [receiveQueue, sendQueue] = queues as [number, number];
  const said = { state, local, peer, receiveQueue, sendQueue, timer, heard: heardOf(bare) };
  return socketFrom(number, 'ss', said);
}

/** A line that begins another socket, understood or not: it is no rest of the one above. */
export const beginsRow = (text: string): boolean =>
  /^\s{0,20}(?:m?p?tcp\d?\s{1,40})?(?:[A-Z][A-Z\d-]{3,11}\s{1,40})?\d{1,15}\s{1,40}\d{1,15}\s{1,40}\S{1,160}[:.]\S/.test(
    text,
  );

/** The header of ss, old and new, whatever columns were asked for. */
export const isSsHeader = (text: string): boolean =>
  /^(?:Netid\s+)?(?:State\s+)?Recv-Q\s+Send-Q\s+Local Address/.test(text.trim());

/** What stands below a socket, or behind it: details of `-i`, `-m`, `-e`, columns that did not fit. */
export const hasSsDetail = (text: string): boolean =>
  /\b(?:timer:\(|users:\(|skmem:\(|rto:|cwnd:|wscale:|ino:|mss:|cubic|reno|bbr)/.test(text);

/** Only `-e` makes ss print these, and with it the timers. */
export const isExtended = (text: string): boolean => /\s(?:ino:\d|sk:[\da-f])/.test(text);
