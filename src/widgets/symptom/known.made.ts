import type { Lang, Localized } from '~/i18n/locales.ts';
import { defaultSysctls } from '~/model/limits.ts';
import type { Cause, Named } from './causes/cause.ts';
import { afterClose } from './causes/closing.ts';
import { whileConnecting } from './causes/connecting.ts';
import { inLibraries } from './causes/libraries.ts';
import { onPath } from './causes/path.ts';
import { inFlightTimes } from './causes/retransmission.ts';
import { inSystems } from './causes/systems.ts';
import { beats as beatsOf, followers as followersOf, tails as tailsOf } from './causes/tails.ts';
import { inPrograms } from './causes/timers.ts';
import { behindWindow } from './causes/window.ts';

const named: readonly Named[] = [
  ...onPath(),
  ...inPrograms(),
  ...inSystems(),
  ...inLibraries(),
  ...inFlightTimes(),
  ...whileConnecting(),
  ...behindWindow(),
  ...afterClose(),
];

const own = tailsOf();
const missed = beatsOf();
const following = followersOf();

const rounded = (seconds: number): number => Math.round(seconds * 1000) / 1000;

/** A cause in the fewest bytes: what can be told from the rest is 0. */
export type Packed = readonly [
  does: Cause['does'],
  at: number,
  weight: number,
  row: string,
  how: Cause['how'] | 0,
  to: number,
  from: number,
  shows: NonNullable<Cause['shows']> | 0,
];

const unlike = (at: number, other: number) => (other === at ? 0 : rounded(other));

const pack = ({ does, at, from, to, how, weight, row, shows }: Named): Packed => [
  does,
  rounded(at),
  rounded(weight),
  row,
  how.length > 0 ? how : 0,
  unlike(at, to),
  unlike(at, from),
  shows ?? 0,
];

/** Everything that takes a known time, from the facts and the model, in no language. */
export const packed: readonly Packed[] = named.map(pack);

/** The first timeout of retransmission and the longest, in seconds, as its limit counts them. */
export const backoff: readonly [least: number, most: number] = [
  defaultSysctls.tcp_rto_min_us / 1e6,
  defaultSysctls.tcp_rto_max_ms / 1e3,
];

/** Interval and probes that stay when only the idle time is set: their sum, and their row. */
export const tails: readonly (readonly [interval: number, probes: number, row: string])[] = own.map(
  ({ interval, probes, row }) => [interval, probes, row],
);

/** Programs that take the interval as a share of the idle time: share, probes, row. */
export const followers: readonly (readonly [share: number, probes: number, row: string])[] =
  following.map(({ share, probes, row }) => [share, probes, row]);

/** How many intervals of a program's own messages pass until it gives up, and the row. */
export const beats: readonly (readonly [times: number, row: string])[] = missed.map(
  ({ times, row }) => [times, row],
);

const inLang = (lang: Lang): Names => {
  const name = ({ name: both }: { readonly name: Localized }) => both[lang];
  return {
    known: named.map(name),
    tails: own.map(name),
    followers: following.map(name),
    beats: missed.map(name),
  };
};

/** What the causes are called, list by list in the order of each. */
export interface Names {
  readonly known: readonly string[];
  readonly tails: readonly string[];
  readonly followers: readonly string[];
  readonly beats: readonly string[];
}

export const en: Names = inLang('en');
export const zh: Names = inLang('zh');
