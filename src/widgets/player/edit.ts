import type { Lent } from '~/kit/widget.ts';
import { encode } from '~/kit/settings.ts';
import type { Value } from '~/inputs/params.ts';
import { ms, type Us } from '~/model/time.ts';
import type { SegmentEvent, Side } from '~/model/kernel/trace.ts';
import { possibleAt, type Applied } from './apply.ts';
import { readBreaks, writeBreak, writeBreaks, type Break } from './breaks.ts';
import { params, type PlayerSettings } from './params.ts';
import { runQuery, type Run } from './run.ts';
import { onWire } from './wire.ts';

/** Ways to change a run; each keeps the run before as the one to compare with, unless one is pinned. */
export interface Edits {
  /** Steps in a row of the same name are one. */
  readonly change: (to: Readonly<Record<string, Value>>, by?: string) => void;
  readonly setBreaks: (breaks: readonly Break[]) => void;
  readonly choose: (scenario: string) => void;
}

/** Numbers of the reader that a new scenario leaves alone, unless it is about them. */
const own: readonly (keyof PlayerSettings)[] = ['interval', 'probes', 'hz', 'tick', 'retries'];

/** The edits of a player that shows `settings`. */
export function edits(settings: PlayerSettings, frame: Lent): Edits {
  const change: Edits['change'] = (to, by = '') => {
    const joins = by !== '' && frame.last === by;
    const keeps = settings.pinned === 'yes' || joins;
    frame.change({ ...to, ...(!keeps && { ghost: runQuery(settings) }) }, by);
  };
  return {
    change,
    setBreaks: (breaks) => change({ breaks: writeBreaks(breaks) }),
    choose: (scenario) => {
      const bare = encode(params, { ...settings, at: '', ghost: '', pinned: 'no', predict: 'no' });
      const mine = new URLSearchParams(bare);
      const kept = own.filter((key) => mine.has(key)).map((key) => [key, mine.get(key)!]);
      frame.take(new URLSearchParams([['scenario', scenario], ...kept]).toString());
    },
  };
}

/** The break that loses the `n`-th segment of a host. */
export const dropOf = (host: Side, n: number): Break => ({ kind: 'drop', host, n, at: 0 });

/** The list of breaks with one of them at another instant. */
export const moved = (breaks: readonly Applied[], index: number, at: Us): string =>
  writeBreaks(breaks.map(({ one }, i) => (i === index ? { ...one, at } : one)));

/** The list with some breaks more; what is there already is not doubled. */
export function withBreaks(breaks: readonly Applied[], more: readonly Break[]): Break[] {
  const list = breaks.map(({ one }) => one);
  const known = new Set(list.map(writeBreak));
  return [...list, ...more.filter((one) => !known.has(writeBreak(one)))];
}

/** Whether a segment is lost by the reader, and the way to change that. */
export interface Dropping {
  readonly on: boolean;
  readonly toggle: () => void;
}

/** Loses a segment, or lets it through again; `null` for one that nothing on the path can lose. */
export function dropping(
  segment: SegmentEvent | null,
  run: Run,
  settings: PlayerSettings,
  set: (breaks: readonly Break[]) => void,
): Dropping | null {
  if (!segment || segment.from === 'middlebox') return null;
  const n = onWire(run.trace, segment.from).indexOf(segment) + 1;
  if (n === 0) return null;
  const one = dropOf(segment.from, n);
  const all = readBreaks(settings.breaks);
  const others = all.filter((other) => writeBreak(other) !== writeBreak(one));
  const on = others.length < all.length;
  return { on, toggle: () => set(on ? others : [...all, one]) };
}

/**
 * What the scissors do: cut and mend the cable at two instants in either order, or with one alone
 * whichever of both is possible there.
 */
export function cutOrMend({ settings, breaks }: Run, from: Us, to: Us | null): Break[] {
  const one = (kind: 'cut' | 'mend', t: Us): Break => ({
    kind,
    host: null,
    n: 0,
    at: ms(Math.round(t / 1000)),
  });
  if (to !== null) return [one('cut', Math.min(from, to)), one('mend', Math.max(from, to))];
  const cut = one('cut', from);
  return [possibleAt(settings, breaks, cut.at)(cut) ? cut : one('mend', from)];
}
