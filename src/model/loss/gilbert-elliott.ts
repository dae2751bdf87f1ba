import type { Us } from '~/model/time.ts';

/** Chance that a packet is lost on its way to the peer, and that the answer is lost on its way back. */
export interface DirectionLoss {
  readonly forward: number;
  readonly backward: number;
}

/**
 * A path that is now good, now bad, and loses packets at random in each state (Gilbert 1960,
 * Elliott 1963). State and time are continuous: the path forgets its state with time constant
 * `relaxation`. A probe and its answer meet the same state.
 */
export interface BurstLoss {
  readonly kind: 'burst';
  /** Share of all time the path is bad. */
  readonly badShare: number;
  readonly relaxation: Us;
  readonly good: DirectionLoss;
  readonly bad: DirectionLoss;
}

/** A path that loses each packet by itself. */
export interface IndependentLoss extends DirectionLoss {
  readonly kind: 'independent';
}

export type Loss = IndependentLoss | BurstLoss;

/** A two-state path from how long it stays in each state on average. */
export function burstLoss(
  meanGood: Us,
  meanBad: Us,
  good: DirectionLoss,
  bad: DirectionLoss,
): BurstLoss {
  const total = meanGood + meanBad;
  const relaxation = (meanGood / total) * meanBad;
  return { kind: 'burst', badShare: meanBad / total, relaxation, good, bad };
}

/**
 * A two-state path from the chain of the papers: `toBad` and `toGood` per step of length `step`.
 * The k-th power of its matrix is what this path does over k steps. Needs toBad + toGood ≤ 1,
 * beyond which a chain alternates and no continuous path exists: then `null`.
 */
export function burstLossOfSteps(
  chain: { readonly toBad: number; readonly toGood: number; readonly step: Us },
  good: DirectionLoss,
  bad: DirectionLoss,
): BurstLoss | null {
  const leaving = chain.toBad + chain.toGood;
  if (!(leaving > 0 && leaving <= 1)) return null;
  const relaxation = chain.step / -Math.log1p(-leaving);
  return { kind: 'burst', badShare: chain.toBad / leaving, relaxation, good, bad };
}

/** Chances of a state (good, bad), or one number for each. */
export type Pair = readonly [good: number, bad: number];

/** Chances to go from each state (rows) to each state (columns). */
export type Matrix = readonly [Pair, Pair];

/** Chances that a probe gets no answer: it is lost, or its answer is. */
export const unanswered = ({ forward, backward }: DirectionLoss): number =>
  forward + backward * (1 - forward);

/** Chances that a probe gets its answer. */
export const answered = ({ forward, backward }: DirectionLoss): number =>
  (1 - forward) * (1 - backward);

/** The chance that the path is in the other state after a time, from each state. */
export function switches({ badShare, relaxation }: BurstLoss, time: Us): Pair {
  const forgotten = relaxation === 0 ? 1 : -Math.expm1(-time / relaxation);
  return [badShare * forgotten, (1 - badShare) * forgotten];
}

/** How states change over a time: the matrix power, in closed form, of sums of positive terms only. */
export function transition(loss: BurstLoss, time: Us): Matrix {
  const [toBad, toGood] = switches(loss, time);
  const kept = loss.relaxation === 0 ? 0 : Math.exp(-time / loss.relaxation);
  const goodShare = 1 - loss.badShare;
  return [
    [goodShare + loss.badShare * kept, toBad],
    [toGood, loss.badShare + goodShare * kept],
  ];
}
