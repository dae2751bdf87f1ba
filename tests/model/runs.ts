import type { Scenario } from '~/model/kernel/scenario.ts';
import { simulate } from '~/model/kernel/simulate.ts';
import type { Death, SegmentKind, Side, Trace } from '~/model/kernel/trace.ts';

/** The trace of a scenario that can be run. */
export function run(scenario: Scenario): Trace {
  const result = simulate(scenario);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.trace;
}

/** When one end sent segments of these kinds, in seconds. */
export const sentAt = (trace: Trace, from: Side, ...kinds: readonly SegmentKind[]): number[] =>
  trace.events.flatMap((event) =>
    event.type === 'segment' && event.from === from && kinds.includes(event.kind)
      ? [event.t / 1e6]
      : [],
  );

/** How the client ended. */
export const deathOf = (trace: Trace): Death => trace.deaths.client!;

/**
 * Recorded instants. A run at another phase of the wheel differs by up to an eighth of each wait; the
 * recordings themselves are compared to the tick in `kernel/`.
 */
export const near = (...instants: readonly number[]): unknown[] =>
  instants.map((t) => ({
    asymmetricMatch: (other: unknown) =>
      typeof other === 'number' && Math.abs(other - t) < 0.04 + t / 25,
    toString: () => `near ${t}`,
  }));
