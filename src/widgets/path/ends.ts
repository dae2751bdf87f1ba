import { legsOf, type Chain, type Leg, type Side } from '~/model/chain.ts';
import { simulateChain } from '~/model/chain-simulate.ts';
import { noticed, type BoxFate, type Noticed, type Verdict } from '~/model/chain-verdict.ts';
import type { Us } from '~/model/time.ts';

/** One end of a connection on the path, and what it learns of the cut. */
export interface EndView {
  readonly leg: number;
  readonly side: Side;
  readonly learns: Noticed;
  /** What a write gets where nothing else tells: an error at once, or after so long. */
  readonly ifItWrites: 'reset' | Us | null;
}

/** Steps that are played out within a frame; what takes more is answered in closed form. */
const mostSteps = 800;
const nothing: Noticed = { at: null, by: 'nothing', error: null };
const sides: readonly Side[] = ['left', 'right'];

const mappingAt = (leg: Leg, box: number) => leg.mappings.find((one) => one.box === box)?.mapping;

/** Until when something new may be learnt of the cut: by its own leg, or from another box on it. */
function horizon(leg: Leg, cut: BoxFate & { at: Us }, verdict: Verdict): Us {
  const mapping = mappingAt(leg, cut.box);
  if (!mapping) return cut.at;
  const learnt = sides.map((side) => noticed(leg, side, mapping, cut.at).at ?? 0);
  const later = verdict.boxes.filter((box) => box.leg === cut.leg).map((box) => box.at ?? 0);
  return Math.max(cut.at, ...learnt, ...later);
}

/** In closed form: a closing proxy tells everybody at once; of a lost mapping, its own leg learns. */
function closedForm(legs: readonly Leg[], cut: BoxFate & { at: Us }) {
  return (leg: number, side: Side): Noticed | null => {
    const mapping = mappingAt(legs[cut.leg]!, cut.box);
    if (!mapping) return { at: cut.at, by: 'close', error: 'EOF' };
    return leg === cut.leg ? noticed(legs[leg]!, side, mapping, cut.at) : null;
  };
}

/** What a first write after the cut meets, for an end that waits in silence. */
function ifItWrites(leg: Leg, side: Side, box: number): EndView['ifItWrites'] {
  const mapping = mappingAt(leg, box);
  if (!mapping) return null;
  return mapping.onExpiry === 'silent' ? leg[side].writeTimeout : 'reset';
}

/**
 * What each end of the first `count` legs learns of the cut, played out step by step where that is
 * short enough.
 */
export function endsOf(chain: Chain, verdict: Verdict, cut: BoxFate, count: number): EndView[] {
  const legs = legsOf(chain);
  const first = { ...cut, at: cut.at! };
  const run = simulateChain(chain, horizon(legs[cut.leg]!, first, verdict), mostSteps);
  const told = closedForm(legs, first);
  return legs.slice(0, count).flatMap((leg, index) =>
    sides.flatMap((side): EndView[] => {
      const learns = run.complete ? (run.ends[index]![side] ?? nothing) : told(index, side);
      if (!learns) return [];
      const waits = learns.by === 'nothing' && index === cut.leg;
      const late = waits ? ifItWrites(leg, side, cut.box) : null;
      return [{ leg: index, side, learns, ifItWrites: late }];
    }),
  );
}
