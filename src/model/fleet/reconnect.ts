import { seconds, type Us } from '~/model/time.ts';

/** The least idle and interval a socket takes; shorter ones count as this. */
const least = seconds(1);

/** More bins than this are never made: bins widen instead. */
const mostBins = 1_000_000;

/** A fleet that reconnects at once, after an outage or a restart, and then stays idle and healthy. */
export interface Reconnect {
  readonly connections: number;
  /** Connections arrive evenly spread over [0, window]. */
  readonly window: Us;
  readonly idle: Us;
  readonly interval: Us;
  /**
   * Each connection draws its own idle, evenly from idle − jitter to idle + jitter in steps of a
   * second, as TCP_KEEPIDLE takes it, and keeps it. 0 gives all the same idle.
   */
  readonly jitter: Us;
  /** How long to look, rounded up to whole bins, and how finely. */
  readonly horizon: Us;
  readonly bin: Us;
}

/** Probes over time, as expected over all draws. */
export interface ProbeRate {
  readonly bin: Us;
  /** Probes in each bin, from time 0. */
  readonly probes: Float64Array;
  /** The first of the busiest bins: where it starts, and its probes per second. */
  readonly peak: { readonly at: Us; readonly perSecond: number };
  /** Probes per second on average, once all connections probe. */
  readonly settled: number;
  readonly total: number;
}

/** A rate of probes built of ramps: what starts inside a bin, and what lasts from the next one on. */
interface Ramps {
  readonly inside: Float64Array;
  readonly lasting: Float64Array;
  readonly bin: Us;
}

/** From `start` on, `slope` more probes per microsecond. */
function ramp({ inside, lasting, bin }: Ramps, start: Us, slope: number): void {
  const index = Math.floor(start / bin);
  if (index >= inside.length) return;
  inside[index]! += slope * ((index + 1) * bin - start);
  lasting[index + 1]! += slope * bin;
}

/** `probes` probes, evenly spread over [start, start + window]. */
function block(ramps: Ramps, start: Us, window: Us, probes: number): void {
  if (window > 0) {
    ramp(ramps, start, probes / window);
    ramp(ramps, start + window, -probes / window);
    return;
  }
  const index = Math.floor(start / ramps.bin);
  if (index < ramps.inside.length) ramps.inside[index]! += probes;
}

/** Connections that drew the same idle. */
interface Cohort {
  readonly idle: Us;
  readonly connections: number;
}

/** The idle values drawn: each of 2 × steps + 1 by the same share, those below the least together. */
function cohorts({ idle, jitter, connections }: Reconnect): Cohort[] {
  const steps = Math.floor(jitter / seconds(1));
  const share = connections / (2 * steps + 1);
  const below = Math.min(2 * steps, Math.max(0, Math.floor((least - idle) / seconds(1)) + steps));
  const first = idle + (below - steps) * seconds(1);
  return Array.from({ length: 2 * steps + 1 - below }, (_, k) => ({
    idle: Math.max(least, first + k * seconds(1)),
    connections: k === 0 ? share * (below + 1) : share,
  }));
}

/** Time between the probes of one healthy connection. */
const periodOf = (idle: Us, interval: Us): Us => Math.max(idle, interval, least);

/** Every wave of the connections that drew one idle: the first probe after idle, the rest a period apart. */
function waves(ramps: Ramps, reconnect: Reconnect, { idle, connections }: Cohort): void {
  const period = periodOf(idle, reconnect.interval);
  const end = ramps.inside.length * ramps.bin;
  for (let at = idle; at < end; at += period) block(ramps, at, reconnect.window, connections);
}

/** Turns ramps into probes per bin; rounding can leave a hair less than none. */
function probesPerBin({ inside, lasting }: Ramps): Float64Array {
  let level = 0;
  return inside.map((within, index) => {
    level += lasting[index]!;
    return Math.max(0, within + level);
  });
}

function busiest(probes: Float64Array, bin: Us): ProbeRate['peak'] {
  let top = 0;
  for (let index = 1; index < probes.length; index += 1)
    if (probes[index]! > probes[top]!) top = index;
  return { at: top * bin, perSecond: (probes[top]! * 1e6) / bin };
}

/**
 * The probe rate after a mass reconnect, exact in expectation. Costs one step per idle value drawn
 * and wave, whatever the number of connections: at most some million steps for a day.
 */
export function probeRate(reconnect: Reconnect): ProbeRate {
  const { horizon, interval } = reconnect;
  const bin = Math.max(reconnect.bin, Math.ceil(horizon / mostBins));
  const bins = Math.ceil(horizon / bin);
  const ramps = { inside: new Float64Array(bins), lasting: new Float64Array(bins + 1), bin };
  const drawn = cohorts(reconnect);
  for (const cohort of drawn) waves(ramps, reconnect, cohort);
  const probes = probesPerBin(ramps);
  const perSecond = (cohort: Cohort) =>
    (cohort.connections * 1e6) / periodOf(cohort.idle, interval);
  const settled = drawn.reduce((sum, cohort) => sum + perSecond(cohort), 0);
  const total = probes.reduce((sum, count) => sum + count, 0);
  return { bin, probes, peak: busiest(probes, bin), settled, total };
}
