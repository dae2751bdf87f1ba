import type { Line } from '~/evidence/reading.ts';
import { wholeNumber, wordsOf } from '~/evidence/words.ts';
import { noTimer, socketFrom, type SetOptions, type Socket } from './socket.ts';
import { stateOf } from './states.ts';
import { netstatTimer, ssTimer } from './timer.ts';

const lsof =
  /\bIPv[46]\b.{0,60}?\sTCP\s{1,4}(\S{1,120}?)(?:->(\S{1,120}))?(?:\s{1,4}\(([A-Z_\d]{4,14})\b[^)]{0,200}\)?)?$/;

/** `app 71 me 9u IPv4 3341 0t0 TCP 192.0.2.10:40112->192.0.2.20:6379 (ESTABLISHED)`. */
export function lsofSocket({ number, bare }: Line): Socket | null {
  if (!bare.includes('TCP')) return null;
  const [, local, peer = '*:*', word] = lsof.exec(bare) ?? [];
  if (local === undefined) return null;
  const state = stateOf(word) ?? '';
  return socketFrom(number, 'lsof', { local, peer, state, timer: noTimer('never') });
}

const optionsOf = (text: string): SetOptions | null => {
  const of = (name: string) => {
    const match = new RegExp(`\\b${name}=(\\d{1,9})\\b`).exec(text);
    return match ? Number(match[1]) : null;
  };
  const on = of('SO_KEEPALIVE');
  if (on === null) return null;
  const [idle, interval, probes] = ['TCP_KEEPIDLE', 'TCP_KEEPINTVL', 'TCP_KEEPCNT'].map(of);
  return { on: on !== 0, idle: idle!, interval: interval!, probes: probes! };
};

/** `0 0 192.0.2.10:53754 192.0.2.20:4242 ESTB SO_KEEPALIVE=1,…` of the knetstat module. */
export function knetstatSocket({ number, bare }: Line): Socket | null {
  if (!bare.includes('SO_KEEPALIVE=')) return null;
  const [received, sent, local, peer, word] = wordsOf(bare);
  const options = optionsOf(bare);
  const state = word === 'LSTN' ? 'LISTEN' : stateOf(word);
  const [receiveQueue, sendQueue] = [wholeNumber(received), wholeNumber(sent)];
  if (!options || !local || !peer || receiveQueue === null || sendQueue === null) return null;
  const timer = noTimer('never');
  const said = { receiveQueue, sendQueue, local, peer, state: state ?? '', timer, options };
  return socketFrom(number, 'knetstat', said);
}

/** A timer, or how long nothing was heard, without the line it stood on. */
export function fragment({ number, bare }: Line): Socket | null {
  if (bare.length > 400) return null;
  const ss = ssTimer(bare);
  const shown = ss ?? netstatTimer(` ${bare}`);
  const heard = /\blast(?:rcv|ack|snd):\d/.test(bare) ? heardIn(bare) : null;
  const isTimer = shown !== null && shown.name !== 'unseen';
  if (!isTimer && heard === null) return null;
  // A line that says which socket it is about is not a fragment: it could not be read.
  if (/^\s{0,4}(?:tcp\d{0,2}|ESTAB|LISTEN|[A-Z]+-WAIT\S{0,3}|SYN-\w+)\s/.test(bare)) return null;
  const timer = isTimer ? shown : noTimer('unseen');
  return socketFrom(number, 'fragment', { state: '', local: '', peer: '', timer, heard });
}

function heardIn(text: string): number | null {
  const of = (name: string) => {
    const match = new RegExp(`\\b${name}:(\\d{1,12})\\b`).exec(text);
    return match ? Number(match[1]) : Infinity;
  };
  const least = Math.min(of('lastrcv'), of('lastack'));
  return Number.isFinite(least) ? least : null;
}
