import { switches, type BurstLoss, type DirectionLoss, type Loss } from './gilbert-elliott.ts';
import { healthyCycle, type LossSettings } from './loss.ts';
import { seededRandom, type Random } from '~/model/random.ts';

/** What happened in a number of simulated idle cycles. */
export interface Tally {
  readonly cycles: number;
  readonly kills: number;
  readonly probes: number;
}

const probeLost = (random: Random, { forward, backward }: DirectionLoss): boolean =>
  random() < forward || random() < backward;

/** Probes until one is answered; one more than `probes` when none is. */
function independentCycle(random: Random, loss: DirectionLoss, probes: number): number {
  let sent = 1;
  while (sent <= probes && probeLost(random, loss)) sent += 1;
  return sent;
}

const play = (cycles: number, probes: number, cycle: () => number): Tally => {
  let [kills, total] = [0, 0];
  for (let k = 0; k < cycles; k += 1) {
    const sent = cycle();
    if (sent > probes) kills += 1;
    total += Math.min(sent, probes);
  }
  return { cycles, kills, probes: total };
};

/** Plays the path's state too: good and bad are 0 and 1. */
function burstCycles(random: Random, loss: BurstLoss, settings: LossSettings): () => number {
  const [states, { probes }] = [[loss.good, loss.bad] as const, settings];
  const apart = switches(loss, settings.interval);
  const rest = switches(loss, healthyCycle(settings));
  const reborn = switches(loss, settings.idle);
  let bad: 0 | 1 = random() < loss.badShare ? 1 : 0;
  const pass = (chances: readonly [number, number]) => {
    if (random() < chances[bad]) bad = bad === 0 ? 1 : 0;
  };
  return () => {
    let sent = 1;
    for (; sent <= probes && probeLost(random, states[bad]); sent += 1) pass(apart);
    pass(sent > probes ? reborn : rest);
    return sent;
  };
}

/**
 * Plays `cycles` idle cycles of a client that reconnects at once, each packet by itself: a check of
 * `falseKills` that shares none of its algebra. The same seed gives the same tally.
 */
export function monteCarlo(
  loss: Loss,
  settings: LossSettings,
  cycles: number,
  seed: number,
): Tally {
  const random = seededRandom(seed);
  const cycle =
    loss.kind === 'independent'
      ? () => independentCycle(random, loss, settings.probes)
      : burstCycles(random, loss, settings);
  return play(cycles, settings.probes, cycle);
}
