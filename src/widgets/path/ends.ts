import { legsOf, type Chain, type ChainEnd, type Leg, type Hand } from '~/model/chain/legs.ts';
import { simulateChain, type ChainRun } from '~/model/chain/simulate.ts';
import type { BoxFate, Noticed } from '~/model/chain/verdict.ts';
import type { Us } from '~/model/time.ts';

/** One end of a connection on the path, and what it learns of the cut. */
export interface EndView {
  readonly leg: number;
  readonly side: Hand;
  readonly learns: Noticed;
  /** What a write gets where nothing else tells: an error at once, or after so long. */
  readonly ifItWrites: 'reset' | Us | null;
}

/** Steps that are played out within a frame. */
const mostSteps = 3000;
const sides: readonly Hand[] = ['left', 'right'];

const mappingAt = (leg: Leg, box: number) => leg.mappings.find((one) => one.box === box)?.mapping;

/** The longest an end may take from a loss until it knows: its probes, or a write and its end. */
function patience({ streams }: Leg, { keepalive, writeTimeout }: ChainEnd): Us {
  const probed = keepalive ? 2 * keepalive.idle + keepalive.probes * keepalive.interval : 0;
  const writes = streams.map(({ period }) => period + (writeTimeout ?? 0));
  return Math.max(probed, ...writes);
}

/** Until when something may be learnt of what these boxes lose. */
function horizon(legs: readonly Leg[], lost: readonly BoxFate[]): Us {
  const learnt = lost.map(({ box, leg, at }) => {
    const on = legs[leg]!;
    const waits = mappingAt(on, box) ? sides.map((side) => patience(on, on[side])) : [0];
    return at! + Math.max(...waits);
  });
  return Math.max(...learnt);
}

/** The chain played out until all is learnt; or if that takes too long, of the cut leg alone. */
function played(chain: Chain, boxes: readonly BoxFate[], cut: BoxFate): ChainRun | undefined {
  const lost = boxes.filter(({ at }) => at !== null);
  const near = lost.filter(({ leg }) => leg === cut.leg);
  for (const some of [lost, near]) {
    const run = simulateChain(chain, horizon(legsOf(chain), some), mostSteps);
    if (run.complete) return run;
  }
  return undefined;
}

/** What a first write after the cut meets, for an end that waits in silence. */
function ifItWrites(leg: Leg, side: Hand, box: number): EndView['ifItWrites'] {
  const mapping = mappingAt(leg, box);
  if (!mapping) return null;
  return mapping.onExpiry === 'silent' ? leg[side].writeTimeout : 'reset';
}

/**
 * What each end of the first `count` legs learns of the cut, played out step by step. Ends of which
 * nothing can be said within the steps there are stay away.
 */
export function endsOf(
  chain: Chain,
  boxes: readonly BoxFate[],
  cut: BoxFate,
  count: number,
): EndView[] {
  const run = played(chain, boxes, cut);
  const legs = legsOf(chain).slice(0, run ? count : 0);
  return legs.flatMap((leg, index) =>
    sides.flatMap((side): EndView[] => {
      const learns: Noticed = run?.ends[index]![side] ?? { at: null, by: 'nothing', error: null };
      // A write that is still being repeated when the play ends belongs to another loss.
      if (learns.by === 'retransmission' && learns.at === null) return [];
      const waits = learns.by === 'nothing' && index === cut.leg;
      const late = waits ? ifItWrites(leg, side, cut.box) : null;
      return [{ leg: index, side, learns, ifItWrites: late }];
    }),
  );
}
