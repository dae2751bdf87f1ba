import {
  legal,
  limitsFor,
  type Demand,
  type Limits,
  type Range,
  type Requirements,
} from './limits.ts';
import { idleRanges, idlesWith, intervalRanges, intervalsWith } from './ranges.ts';

/** Settings of a keepalive: seconds, seconds, probes. */
export interface Planned {
  readonly idle: number;
  readonly interval: number;
  readonly probes: number;
}

/**
 * What to make best. Ties go to the next in line: `fewest-packets` longest period, earliest
 * detection, most probes; `fastest-detection` the first two swapped; `most-tolerant` most probes,
 * longest stretch of time they span, longest period, earliest detection.
 * What is still alike takes the longest idle.
 */
export type Preference = 'fewest-packets' | 'fastest-detection' | 'most-tolerant';

/** What one number of probes leaves to choose. */
export interface CountPlan {
  readonly probes: number;
  /** Every idle that some interval goes with, and the other way round; `intervalsWith` pairs them. */
  readonly idle: readonly Range[];
  readonly interval: readonly Range[];
  readonly best: Planned;
  readonly limits: Limits;
}

export type Plan =
  | { readonly kind: 'plan'; readonly best: Planned; readonly counts: readonly CountPlan[] }
  /** Every smallest set of requirements that no settings meet together. */
  | { readonly kind: 'conflict'; readonly conflicts: readonly (readonly Demand[])[] }
  /** A requirement that makes no sense by itself. */
  | { readonly kind: 'rejected'; readonly demand: Demand };

/** Larger is better, first entry first. */
function merits({ idle, interval, probes }: Planned, preference: Preference): number[] {
  const [period, detection] = [Math.max(idle, interval), idle + probes * interval];
  if (preference === 'fewest-packets') return [period, -detection, probes, idle];
  if (preference === 'fastest-detection') return [-detection, period, probes, idle];
  return [probes, (probes - 1) * interval, period, -detection];
}

function better(one: Planned, other: Planned, preference: Preference): Planned {
  const [a, b] = [merits(one, preference), merits(other, preference)];
  const differs = a.findIndex((merit, index) => merit !== b[index]);
  return differs >= 0 && b[differs]! > a[differs]! ? other : one;
}

/** The corners of what is left: every preference is best at one of them. */
function corners(limits: Limits, idle: readonly Range[], interval: readonly Range[]): Planned[] {
  const { probes } = limits;
  const alongIdle = idle
    .flat()
    .flatMap((at) =>
      intervalsWith(limits, at).map((other) => ({ idle: at, interval: other, probes })),
    );
  const alongInterval = interval
    .flat()
    .flatMap((at) => idlesWith(limits, at).map((other) => ({ idle: other, interval: at, probes })));
  return [...alongIdle, ...alongInterval];
}

/** What `probes` probes leave to choose, `null` when nothing. */
export function countPlan(
  needs: Requirements,
  probes: number,
  preference: Preference,
): CountPlan | null {
  const limits = limitsFor(needs, probes);
  const [idle, interval] = [idleRanges(limits), intervalRanges(limits)];
  const [first, ...rest] = corners(limits, idle, interval);
  if (!first) return null;
  const best = rest.reduce((one, other) => better(one, other, preference), first);
  return { probes, idle, interval, best, limits };
}

function allowedCounts({ probes }: Requirements): number[] {
  const [least, most] = [Math.max(probes[0], 1), Math.min(probes[1], legal.probes[1])];
  return Array.from({ length: Math.max(0, most - least + 1) }, (_, k) => least + k);
}

const feasible = (needs: Requirements): boolean =>
  allowedCounts(needs).some((probes) => idleRanges(limitsFor(needs, probes)).length > 0);

const undemanding: Requirements = {
  ...legal,
  detectWithin: null,
  tolerateLost: null,
  falseKills: null,
  mapping: null,
  probesPerHour: null,
  lateness: 'none',
};

const demands = [
  'detectWithin',
  'tolerateLost',
  'falseKills',
  'mapping',
  'probesPerHour',
  'idle',
  'interval',
  'probes',
] as const satisfies readonly Demand[];

/** The requirements of a set only, every other one dropped. */
const only = (needs: Requirements, set: readonly Demand[]): Requirements => ({
  ...undemanding,
  ...Object.fromEntries(set.map((demand) => [demand, needs[demand]])),
  lateness: needs.lateness,
});

/** Every set of requirements, the smaller ones first. */
const subsets = (): Demand[][] =>
  Array.from({ length: 2 ** demands.length }, (_, bits) =>
    demands.filter((_, index) => bits & (1 << index)),
  ).sort((a, b) => a.length - b.length);

/** Every smallest set of requirements that no settings meet together. */
function conflictsIn(needs: Requirements): Demand[][] {
  const found: Demand[][] = [];
  for (const set of subsets()) {
    if (found.some((smaller) => smaller.every((demand) => set.includes(demand)))) continue;
    if (!feasible(only(needs, set))) found.push(set);
  }
  return found;
}

const isRange = ([least, most]: Range): boolean =>
  Number.isInteger(least) && Number.isInteger(most) && least <= most;
const isPositive = (value: number | null): boolean => value === null || value > 0;

/** The first requirement that makes no sense by itself. */
function nonsense(needs: Requirements): Demand | undefined {
  const { tolerateLost, falseKills } = needs;
  const sound: Record<Demand, boolean> = {
    detectWithin: isPositive(needs.detectWithin),
    tolerateLost: tolerateLost === null || (Number.isInteger(tolerateLost) && tolerateLost >= 0),
    falseKills: falseKills === null || (falseKills.most > 0 && falseKills.most <= 1),
    mapping: isPositive(needs.mapping),
    probesPerHour: isPositive(needs.probesPerHour),
    idle: isRange(needs.idle),
    interval: isRange(needs.interval),
    probes: isRange(needs.probes),
  };
  return demands.find((demand) => !sound[demand]);
}

/**
 * Which settings meet the requirements, for each number of probes, and the best of them; or which
 * requirements contradict each other. Counts on SEMANTICS §3: a healthy connection is probed every
 * max(idle, interval), a mapping lives while that is less than its timeout, and a dead peer is
 * noticed after idle + probes × interval.
 */
export function plan(needs: Requirements, preference: Preference): Plan {
  const demand = nonsense(needs);
  if (demand) return { kind: 'rejected', demand };
  const counts = allowedCounts(needs)
    .map((probes) => countPlan(needs, probes, preference))
    .filter((count) => count !== null);
  const [first, ...rest] = counts.map((count) => count.best);
  if (!first) return { kind: 'conflict', conflicts: conflictsIn(needs) };
  const best = rest.reduce((one, other) => better(one, other, preference), first);
  return { kind: 'plan', best, counts };
}
