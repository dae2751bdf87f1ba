import { wholeNumber, wordsOf } from '~/evidence/words.ts';
import type { Line } from '~/evidence/reading.ts';
import { noTimer, socketFrom, type Socket } from './socket.ts';
import { stateOf } from './states.ts';
import { netstatTimer } from './timer.ts';

const proto = /^tcp(?:4|6|46)?$/;

/** The columns of FreeBSD’s `netstat -x`, seconds left: retransmission, persist, keepalive. */
const freebsdTimers = / ((?:\d{1,9}\.\d\d\s{1,8}){5}\d{1,9}\.\d\d)\s{1,12}\(?[A-Z]/;

/** FreeBSD runs the keepalive timer whether or not probes are asked for, so it proves nothing. */
function freebsdTimer(text: string) {
  const match = freebsdTimers.exec(text);
  if (!match) return noTimer('never');
  const [rexmt, persist] = match[1]!.trim().split(/\s+/).map(Number) as [number, number];
  const shownAs = (name: 'on' | 'persist', left: number) => ({
    ...noTimer(name),
    shown: left.toFixed(2),
    left: Math.round(left * 1000),
  });
  if (rexmt > 0) return shownAs('on', rexmt);
  return persist > 0 ? shownAs('persist', persist) : noTimer('never');
}

/** The ends as BSD writes them, with a dot before the port: `192.0.2.10.52344`, `*.80`. */
const dotted = /^(?:\*|[\w:%.[\]-]{1,80})\.(?:\d{1,5}|\*|[a-z][\w-]{0,30})$/;

const colon = /:[\w*-]{1,40}$/;

/** One socket of a `netstat` of Linux, macOS or a BSD; `null` for any other line. */
export function netstatSocket({ number, bare }: Line): Socket | null {
  if (!/^\s{0,20}tcp/.test(bare)) return null;
  const [kind, received, sent, local, peer, ...rest] = wordsOf(bare);
  if (!proto.test(kind ?? '') || !local || !peer) return null;
  const state = rest.slice(0, 20).map(stateOf).find(Boolean);
  const [receiveQueue, sendQueue] = [wholeNumber(received), wholeNumber(sent)];
  if (!state || receiveQueue === null || sendQueue === null) return null;
  const ends = { local, peer, state, receiveQueue, sendQueue };
  const bsd = dotted.test(local) && (!colon.test(local) || /^(?:4|6|46)$/.test(kind!.slice(3)));
  if (bsd && !colon.test(local.replace(/^\[.*\]/, ''))) {
    const timer = freebsdTimer(bare);
    const freebsd = freebsdTimers.test(bare);
    return socketFrom(number, freebsd ? 'netstat-freebsd' : 'netstat-macos', { ...ends, timer });
  }
  if (stateOf(rest[0]) === null) return null;
  const timer = netstatTimer(bare);
  return timer && socketFrom(number, 'netstat', { ...ends, timer });
}

/** The lines that netstat begins with, on any Unix. */
export const isNetstatHeader = (text: string): boolean =>
  /^Active (?:Internet connections|LOCAL \(UNIX\))|^Proto\s+Recv-Q\s+Send-Q\s|^(?:激活Internet连接|激活\s?Internet\s?连接|活动的?\s?(?:Internet|互联网)连接)/.test(
    text.trim(),
  );
