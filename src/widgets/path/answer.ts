import { legsOf } from '~/model/chain/legs.ts';
import { simulateChain } from '~/model/chain/simulate.ts';
import { verdict, type BoxFate, type ChainResult } from '~/model/chain/verdict.ts';
import { seconds, type Us } from '~/model/time.ts';
import { endsOf, type EndView } from './ends.ts';
import { parts, type Part } from './grammar.ts';
import type { PathSettings } from './params.ts';
import { sourcesOf, type Traffic } from './sources.ts';
import { toModel, type Modelled, type Who } from './to-model.ts';

/** A timer that would end the connection, and what becomes of it. */
export interface Runner {
  readonly who: Who | { readonly kind: 'pool' };
  readonly timeout: Us;
  /** When it ends the connection if nothing else has, `null` when it is kept. */
  readonly at: Us | null;
  /** Its timeout less the longest silence, `null` where nothing refreshes it. */
  readonly margin: Us | null;
  /** Its place among the boxes of the model, −1 for the pool. */
  readonly box: number;
}

/** All the widget says, computed once from the settings. Times count from the last use. */
export interface Answer extends Modelled {
  readonly parts: readonly Part[];
  readonly sources: readonly Traffic[];
  /** In the order of the path: pool, devices, timers of the server. */
  readonly runners: readonly Runner[];
  /** Who ends it first, `null` when nobody does. */
  readonly first: (Runner & { readonly at: Us }) | null;
  /** What every end learns of a cut; empty when nobody cuts, or the pool closes in good order. */
  readonly ends: readonly EndView[];
  /** Connections the path consists of. */
  readonly legs: number;
}

/** So long and so many steps are played out where only that tells who cuts. */
const longestPlay = seconds(1e7);
const mostSteps = 3000;

/** The verdict, its open cases decided by playing the chain out. */
function decided({ chain }: Modelled): ChainResult {
  const told = verdict(chain);
  if (told.certain) return told;
  const { cut } = simulateChain(chain, told.cut?.at ?? longestPlay, mostSteps);
  const settle = (one: BoxFate): BoxFate => {
    if (one.fate !== 'depends') return one;
    return cut?.box === one.box
      ? { ...one, fate: 'forgotten', at: cut.at }
      : { ...one, fate: 'kept' };
  };
  const boxes = told.boxes.map(settle);
  return { boxes, cut: cut ? boxes.find((one) => one.box === cut.box)! : null, certain: false };
}

function runnersOf({ who }: Modelled, { boxes }: ChainResult, pool: number | null): Runner[] {
  const own: Runner[] =
    pool === null
      ? []
      : [
          {
            who: { kind: 'pool' },
            timeout: seconds(pool),
            at: seconds(pool),
            margin: null,
            box: -1,
          },
        ];
  const rest = boxes.map(({ box, at, margin, longestSilence }): Runner => {
    const refreshed = longestSilence < Infinity;
    const timeout = refreshed ? margin + longestSilence : at!;
    return { who: who[box]!, timeout, at, margin: refreshed ? margin : null, box };
  });
  return [...own, ...rest];
}

/** The first to finish; at one time a device comes before the pool. */
function winner(runners: readonly Runner[], cut: BoxFate | null): Answer['first'] {
  const [pool, box] = [-1, cut?.box].map((at) => runners.find((one) => one.box === at));
  const found = pool && (cut === null || pool.at! < cut.at!) ? pool : box;
  return found && found.at !== null ? { ...found, at: found.at } : null;
}

/** The answer to the settings: pure. */
export function answer(settings: PathSettings): Answer {
  const modelled = toModel(settings);
  const { chain, who } = modelled;
  const told = decided(modelled);
  const runners = runnersOf(modelled, told, settings.pool);
  const first = winner(runners, told.cut);
  const legs = 1 + who.filter((one) => one.kind === 'device' && one.device.counts === 'l7').length;
  const cutFirst = first && first.box >= 0 && told.cut;
  return {
    ...modelled,
    parts: parts(settings.chain),
    sources: sourcesOf(chain, legsOf(chain), who, legs),
    runners,
    first,
    ends: cutFirst ? endsOf(chain, told.boxes, told.cut, legs) : [],
    legs,
  };
}
