import { longestTimer, mostCounted } from '~/widgets/no-effect/limits.ts';
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

/** `keepalive (62.54/0/0)`: seconds left, retransmissions, unanswered probes. */
const timer =
  /\b(off|on|keepalive|timewait|probe|unkn-\d{1,3}) \((\d{1,9}\.\d\d)\/(\d{1,9})\/(\d{1,9})\)\s*$/;

function timerOf(text: string): Timer | null {
  const match = timer.exec(text);
  if (!match) return noTimer('unseen');
  const [, word, shown, retransmits, unanswered] = match as unknown as string[];
  const name = names[word!] ?? 'unknown';
  if (name === 'off') return { ...noTimer('off'), shown: shown! };
  if (
    Number(shown) > longestTimer ||
    Math.max(Number(retransmits), Number(unanswered)) > mostCounted
  )
    return null;
  const counts = { retransmits: Number(retransmits), unanswered: Number(unanswered) };
  return { name, shown: shown!, left: Math.round(Number(shown) * 1000), ...counts };
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
  return { ...where, ...ends, receiveQueue, sendQueue, timer: found, heard: null };
}

/** The two lines that netstat begins with. */
export const isNetstatHeader = (text: string): boolean =>
  /^Active Internet connections \(|^Proto\s+Recv-Q\s+Send-Q\s/.test(text.trim());
