import {
  answered,
  transition,
  unanswered,
  type BurstLoss,
  type DirectionLoss,
  type IndependentLoss,
  type Loss,
  type Matrix,
  type Pair,
} from './gilbert-elliott.ts';
import type { Us } from '~/model/time.ts';

/** The keepalive of a healthy connection that carries no data. */
export interface LossSettings {
  readonly idle: Us;
  readonly interval: Us;
  readonly probes: number;
}

/** What loss does to a healthy idle connection. */
export interface FalseKills {
  /**
   * Chance that one idle cycle – from the first probe after a silence to the next such probe – ends
   * in death, in the long run of a client that reconnects at once.
   */
  readonly perCycle: number;
  /** Mean length of a cycle. */
  readonly cycle: Us;
  /** Cycles in a year, on average. */
  readonly cyclesPerYear: number;
  /** Chance of at least one death in a year. */
  readonly perYear: number;
  /** Deaths a year, on average. */
  readonly killsPerYear: number;
}

/** A Julian year, 365.25 days. */
export const year: Us = 365.25 * 86400 * 1e6;

/** From a first probe that is answered to the next one: SEMANTICS of `tcp_keepalive_timer()`. */
export const healthyCycle = ({ idle, interval }: LossSettings): Us => Math.max(idle, interval);

/** From a first probe to the first probe of the next connection, when all probes are lost. */
export const deadlyCycle = ({ idle, interval, probes }: LossSettings): Us =>
  probes * interval + idle;

/** The chance of at least one death in a year, exact for chances far below the rounding of 1. */
function overYear(perCycle: number, cycle: Us): FalseKills {
  const cyclesPerYear = year / cycle;
  const perYear = -Math.expm1(cyclesPerYear * Math.log1p(-perCycle));
  return { perCycle, cycle, cyclesPerYear, perYear, killsPerYear: cyclesPerYear * perCycle };
}

/** All `probes` of a cycle lost, each by itself: q^n. */
function independentKills(loss: IndependentLoss, settings: LossSettings): FalseKills {
  const lost = unanswered(loss);
  let cycle = 0;
  for (let k = 0; k < settings.probes; k += 1)
    cycle += lost ** k * answered(loss) * (k * settings.interval + healthyCycle(settings));
  const perCycle = lost ** settings.probes;
  return overYear(perCycle, cycle + perCycle * deadlyCycle(settings));
}

const pairTimes = ([good, bad]: Pair, matrix: Matrix): Pair => [
  good * matrix[0][0] + bad * matrix[1][0],
  good * matrix[0][1] + bad * matrix[1][1],
];

const both = (good: number, bad: number, of: (loss: DirectionLoss) => number, loss: BurstLoss) =>
  [good * of(loss.good), bad * of(loss.bad)] as const;

/** One cycle from each state: how likely it kills, how long it lasts, and where it leaves the path. */
interface Cycle {
  readonly kill: number;
  readonly length: Us;
  readonly next: Pair;
}

/** Follows a cycle probe by probe, from a known state, through all outcomes at once. */
function cycleFrom(start: Pair, loss: BurstLoss, settings: LossSettings): Cycle {
  const { idle, interval, probes } = settings;
  const [apart, rest] = [transition(loss, interval), transition(loss, healthyCycle(settings))];
  let [state, next, length] = [start, [0, 0] as Pair, 0];
  for (let k = 0; k < probes; k += 1) {
    const heard = both(...state, answered, loss);
    const after = pairTimes(heard, rest);
    next = [next[0] + after[0], next[1] + after[1]];
    length += (heard[0] + heard[1]) * (k * interval + healthyCycle(settings));
    state = pairTimes(both(...state, unanswered, loss), apart);
  }
  const [kill, reborn] = [state[0] + state[1], pairTimes(state, transition(loss, idle))];
  length += kill * deadlyCycle(settings);
  return { kill, length, next: [next[0] + reborn[0], next[1] + reborn[1]] };
}

/** How states at first probes repeat in the long run: only sums of positive terms, so no chance is lost. */
function longRun(fromGood: Cycle, fromBad: Cycle, loss: BurstLoss): Pair {
  const [toBad, toGood] = [fromGood.next[1], fromBad.next[0]];
  const total = toBad + toGood;
  return total === 0 ? [1 - loss.badShare, loss.badShare] : [toGood / total, toBad / total];
}

function burstKills(loss: BurstLoss, settings: LossSettings): FalseKills {
  const [fromGood, fromBad] = [
    cycleFrom([1, 0], loss, settings),
    cycleFrom([0, 1], loss, settings),
  ];
  const [good, bad] = longRun(fromGood, fromBad, loss);
  return overYear(
    good * fromGood.kill + bad * fromBad.kill,
    good * fromGood.length + bad * fromBad.length,
  );
}

/**
 * How often loss kills a healthy connection that carries no data. Counts a probe as lost when it or
 * its answer is. Exact per cycle; per year it takes every cycle to last the mean. Relative accuracy
 * holds for chances as small as numbers go. Bursts make deaths come in groups, so `perYear` is then an
 * upper bound. The round trip must be shorter than `interval`.
 */
export function falseKills(loss: Loss, settings: LossSettings): FalseKills {
  return loss.kind === 'independent'
    ? independentKills(loss, settings)
    : burstKills(loss, settings);
}

/**
 * The fewest probes that keep the chance per cycle at or below `most`, for independent loss.
 * `Infinity` when no number does.
 */
export function probesFor(loss: IndependentLoss, most: number): number {
  const lost = unanswered(loss);
  if (lost === 0 || most >= 1) return 1;
  if (lost >= 1 || !(most > 0)) return Infinity;
  const guess = Math.max(1, Math.ceil(Math.log(most) / Math.log(lost)) - 1);
  return lost ** guess <= most ? guess : lost ** (guess + 1) <= most ? guess + 1 : guess + 2;
}
