import type { Standing, Stage } from './answer.ts';

/** One stage of the chain, in the units of the drawing. */
export interface Station {
  readonly stage: Stage;
  readonly standing: Standing;
  readonly y: number;
  /** The stretch of line that leads to the next station: whether the setting gets along it. */
  readonly passes: boolean;
}

export interface Chain {
  readonly stations: readonly Station[];
  /** Where the chain begins and ends. */
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
  /** True while every station so far lets the setting through. */
  readonly reaches: boolean;
}

const top = 16;
const first = 62;
const step = 50;

/** Places the stages from the setting on top to the probe at the bottom; pure. */
export function placeChain(standings: readonly (readonly [Stage, Standing])[]): Chain {
  let passes = true;
  const stations = standings.map(([stage, standing], i): Station => {
    passes = passes && standing === 'holds';
    return { stage, standing, y: first + i * step, passes };
  });
  const bottom = first + standings.length * step;
  return { stations, top, bottom, height: bottom + 22, reaches: passes };
}
