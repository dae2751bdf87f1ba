import type { Lent } from '~/kit/defineWidget.ts';
import { encode } from '~/kit/settings.ts';
import type { Value } from '~/kit/params.ts';
import type { Side } from '~/model/trace.ts';
import { writeBreaks, type Break } from './breaks.ts';
import { params, type PlayerSettings } from './params.ts';
import { runQuery } from './run.ts';

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
