import { longestTimer, mostCounted } from './limits.ts';
import type { Line, SocketFinding, Timer, TimerName } from './finding.ts';
import { wholeNumber, wordsOf } from './lines.ts';
import { noTimer } from './ss.ts';

/** States of netstat → of ss. */
const states: Readonly<Record<string, string>> = {
  ESTABLISHED: 'ESTAB',
  SYN_SENT: 'SYN-SENT',
  SYN_RECV: 'SYN-RECV',
  FIN_WAIT1: 'FIN-WAIT-1',
  FIN_WAIT2: 'FIN-WAIT-2',
  TIME_WAIT: 'TIME-WAIT',
  CLOSE: 'UNCONN',
  CLOSE_WAIT: 'CLOSE-WAIT',
  LAST_ACK: 'LAST-ACK',
  LISTEN: 'LISTEN',
  CLOSING: 'CLOSING',
};

const names: Readonly<Record<string, TimerName>> = {
  off: 'off',
  on: 'on',
  keepalive: 'keepalive',
  timewait: 'timewait',
  probe: 'persist',
};

/**
 * `keepalive (62.54/0/0)`: seconds left, retransmissions, unanswered probes. A system's language may
 * put a comma into the number, and people put remarks behind it.
 */
const timer =
  /\b(off|on|keepalive|timewait|probe|unkn-\d{1,3}) {1,3}\((\d{1,9}[.,]\d\d)\/(\d{1,9})\/(\d{1,9})\)/;

/** A timer by its look, whether or not it can be read. */
const like = /\s(?:off|on|keepalive|timewait|probe|unkn-\d{1,3})\s{0,3}\(/;

/** `null`: there is one, and it cannot be read. */
function timerOf(text: string): Timer | null {
  const match = timer.exec(text);
  if (!match) return like.test(text) ? null : noTimer('unseen');
  const [, word, written, retransmits, unanswered] = match as unknown as string[];
  const shown = written!.replace(',', '.');
  const name = names[word!] ?? 'unknown';
  if (name === 'off') return { ...noTimer('off'), shown };
  if (
    Number(shown) > longestTimer ||
    Math.max(Number(retransmits), Number(unanswered)) > mostCounted
  )
    return null;
  const counts = { retransmits: Number(retransmits), unanswered: Number(unanswered) };
  return { name, shown, left: Math.round(Number(shown) * 1000), ...counts };
}

/** One socket of `netstat`; `null` for any other line. */
export function netstatSocket({ number, text }: Line): SocketFinding | null {
  const words = wordsOf(text);
  const [proto, received, sent, local, peer, state] = words;
  if (!/^tcp6?$/.test(proto ?? '') || !Object.hasOwn(states, state ?? '')) return null;
  const [receiveQueue, sendQueue] = [wholeNumber(received), wholeNumber(sent)];
  if (receiveQueue === null || sendQueue === null) return null;
  const found = timerOf(text);
  if (!found) return null;
  const where = { kind: 'socket', line: number, tool: 'netstat' } as const;
  const ends = { local: local!, peer: peer!, state: states[state!]! };
  return { ...where, ...ends, receiveQueue, sendQueue, timer: found, heard: null, block: 0 };
}

/** The two lines that netstat begins with. */
export const isNetstatHeader = (text: string): boolean =>
  /^Active Internet connections \(|^Proto\s+Recv-Q\s+Send-Q\s/.test(text.trim());
