import type { Trace } from './traces.ts';
import { detection, type Bounds } from '~/model/formulas/detection.ts';

/** The recordings of one kernel at one tick rate. */
export interface KernelSummary {
  readonly kernel: string;
  readonly traces: readonly Trace[];
  readonly agree: number;
}

/** How many of these recordings the model reproduces. */
export const agreeing = (traces: readonly Trace[]): number =>
  traces.filter(({ difference }) => difference === null).length;

/** The kernels in the order of their recordings, the newest first. */
export const kernelsOf = (traces: readonly Trace[]): readonly KernelSummary[] =>
  [...Map.groupBy(traces, ({ kernel }) => kernel)].map(([kernel, own]) => ({
    kernel,
    traces: own,
    agree: agreeing(own),
  }));

/** What a run on real defaults is told by: its numbers and its tick rate. */
interface Numbers {
  readonly idle: number;
  readonly interval: number;
  readonly probes: number;
}

const numbersOf = ({ raw }: Trace): Numbers => {
  const { idle_s, intvl_s, cnt } = raw['params'] as {
    idle_s: number;
    intvl_s: number;
    cnt: number;
  };
  return { idle: idle_s, interval: intvl_s, probes: cnt };
};

/** Recorded for hours of a clock that jumps over silence. */
export const isLong = ({ name }: Trace): boolean => name.startsWith('w-');

/** Keepalive to a silent peer and nothing else: what the formula speaks of. */
const isPlain = (trace: Trace): boolean => {
  const { raw, recording } = trace;
  const { keepalive, user_timeout_ms } = raw['params'] as {
    keepalive: boolean;
    user_timeout_ms: number;
  };
  return (
    isLong(trace) &&
    keepalive &&
    user_timeout_ms === 0 &&
    recording?.outcome.via === 'keepalive timeout'
  );
};

/** The least and the greatest of some instants, in seconds. */
export type Range = readonly [least: number, most: number];

const rangeOf = (seconds: readonly number[]): Range => [Math.min(...seconds), Math.max(...seconds)];
const bounds = ({ earliest, latest }: Bounds): Range => [earliest / 1e6, latest / 1e6];

/** Runs with the same numbers on the same kernel, beside what the calculator says of them. */
export interface DefaultRuns extends Numbers {
  readonly traces: readonly Trace[];
  readonly firstProbe: { readonly seen: Range; readonly said: Range };
  readonly death: { readonly seen: Range; readonly said: Range };
}

function runsOf(traces: readonly Trace[]): DefaultRuns {
  const numbers = numbersOf(traces[0]!);
  const { hz } = traces[0]!.recording!.params;
  const { firstProbe, death } = detection({ ...numbers, userTimeout: null, hz });
  const seen = (of: (trace: Trace) => number) => rangeOf(traces.map(of));
  return {
    ...numbers,
    traces,
    firstProbe: {
      seen: seen((trace) => trace.check?.openLoop[0]?.observed?.t ?? Number.NaN),
      said: bounds(firstProbe),
    },
    death: { seen: seen((trace) => trace.recording!.outcome.t!), said: bounds(death) },
  };
}

/** Every run of keepalive alone on the warped clock, by kernel and numbers. */
export const defaultRuns = (traces: readonly Trace[]): readonly DefaultRuns[] =>
  [
    ...Map.groupBy(traces.filter(isPlain), (trace) =>
      JSON.stringify([trace.kernel, numbersOf(trace)]),
    ).values(),
  ].map(runsOf);

/** The other runs of hours: of those the formula for keepalive says nothing. */
export const otherLongRuns = (traces: readonly Trace[]): readonly Trace[] =>
  traces.filter((trace) => isLong(trace) && !isPlain(trace));
