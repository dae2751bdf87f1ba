import * as limits from '~/inputs/inputs.ts';
import type { ReadText } from '~/inputs/params.ts';

/** Keepalive of one side of a proxy: seconds, seconds, probes. */
export interface ProxyKeepalive {
  readonly idle: number;
  readonly interval: number;
  readonly probes: number;
}

/** What starts the clock of a device again: any packet, payload, or payload that a proxy passes on. */
export type Counts = 'any' | 'data' | 'l7';

/** What the ends get: nothing; RST for the next sender; RST for both at once; a regular close. */
export type Expiry = 'silent' | 'rst' | 'rsts' | 'fin';

/** One device on the path, as a link writes it: `aws-nlb.350.any.rst`. */
export interface Device {
  /** The id of its record, or any name. */
  readonly name: string;
  /** Idle timeout in seconds, `null` for none. */
  readonly timeout: number | null;
  readonly counts: Counts;
  readonly expiry: Expiry;
  /** What was assumed, as nothing is documented. */
  readonly assumed: readonly ('timeout' | 'counts' | 'expiry')[];
  /** Keepalive of a proxy's own, towards the client and towards the server. */
  readonly toClient: ProxyKeepalive | null;
  readonly toServer: ProxyKeepalive | null;
}

/** One part of the list: a device, or a text that is none. */
export type Part = { readonly device: Device } | { readonly unreadable: string };

/** The longest idle timeout, in seconds: a year. */
export const mostTimeout = 31_536_000;

/** So many devices can be put together here; a link may name more. */
export const mostDevices = 8;
/** The longest text that is kept. */
export const longest = 1200;

const form =
  /^([A-Za-z\d-]{1,40})\.(off|\d{1,8})(\*?)\.(any|data|l7)(\*?)\.(silent|rsts?|fin)(\*?)((?:\.[cs]\d{1,5}-\d{1,5}-\d{1,3})*)$/;

const within = (n: number, most: number): boolean => n >= 1 && n <= most;

/** The expiries that fit: a proxy closes or resets, everything else only forwards. */
export const fits = (counts: Counts, expiry: Expiry): boolean =>
  counts === 'l7' ? expiry === 'fin' || expiry === 'rst' : expiry !== 'fin';

/** `c60-10-3` for the side of the client, `s…` for the server's; `undefined` when out of range. */
function keepaliveOf(sides: string, side: 'c' | 's'): ProxyKeepalive | null | undefined {
  const found = sides.split('.').filter((text) => text.startsWith(side));
  if (found.length === 0) return null;
  const [idle = 0, interval = 0, probes = 0] = found[0]!.slice(1).split('-').map(Number);
  const legal =
    within(idle, limits.idle.max) &&
    within(interval, limits.interval.max) &&
    within(probes, limits.probes.max);
  return legal && found.length === 1 ? { idle, interval, probes } : undefined;
}

/** The device that a text describes, `null` when it is none. */
export function readDevice(text: string): Device | null {
  const match = form.exec(text);
  if (!match) return null;
  const [, name, time, timeStar, counts, countsStar, expiry, expiryStar, sides] = match;
  const timeout = time === 'off' ? null : Number(time);
  const [toClient, toServer] = [keepaliveOf(sides!, 'c'), keepaliveOf(sides!, 's')];
  if (timeout !== null && !within(timeout, mostTimeout)) return null;
  if (toClient === undefined || toServer === undefined) return null;
  if (!fits(counts as Counts, expiry as Expiry) || (sides && counts !== 'l7')) return null;
  const stars = { timeout: timeStar, counts: countsStar, expiry: expiryStar };
  const assumed = (['timeout', 'counts', 'expiry'] as const).filter((key) => stars[key]);
  const said = { name: name!, timeout, counts: counts as Counts, expiry: expiry as Expiry };
  return { ...said, assumed, toClient, toServer };
}

/** A device as a link writes it; `readDevice` takes it back. */
export function writeDevice(device: Device): string {
  const { name, timeout, counts, expiry, assumed, toClient, toServer } = device;
  const star = (key: Device['assumed'][number]) => (assumed.includes(key) ? '*' : '');
  const side = (letter: string, own: ProxyKeepalive | null) =>
    own && counts === 'l7' ? [`${letter}${own.idle}-${own.interval}-${own.probes}`] : [];
  return [
    name,
    `${timeout ?? 'off'}${star('timeout')}`,
    `${counts}${star('counts')}`,
    `${expiry}${star('expiry')}`,
    ...side('c', toClient),
    ...side('s', toServer),
  ].join('.');
}

/** The texts between the separators of a list. */
export const texts = (chain: string): string[] => (chain === '' ? [] : chain.split('_'));

const read = new Map<string, Part>();

function readPart(text: string): Part {
  const device = readDevice(text);
  return device ? { device } : { unreadable: text };
}

/** The parts of a list from the client to the server. Never throws; nothing is left out. */
export const parts = (chain: string): Part[] =>
  texts(chain).map((text) => {
    const known = read.get(text) ?? readPart(text);
    if (read.size > 500) read.clear();
    read.set(text, known);
    return known;
  });

/**
 * Reads a list for a link. Whatever is not understood stays in it, has no effect and is shown; only
 * a text beyond all use is cut, at the last separator.
 */
export function readChain(text: string): ReadText {
  if (text.length <= longest) return { value: text };
  const end = text.lastIndexOf('_', longest);
  const kept = Math.max(end, 0);
  return { value: text.slice(0, kept), problem: 'unreadable', given: text.slice(kept) };
}

/** The list with another part at `at`. */
export const replaced = (chain: string, at: number, text: string): string =>
  texts(chain)
    .map((one, i) => (i === at ? text : one))
    .join('_');
