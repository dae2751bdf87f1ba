import { decode, encode } from '~/kit/settings.ts';
import type { ClockSetting } from '~/model/clock.ts';
import { seededRandom } from '~/model/random.ts';
import type { End, Scenario, Timed } from '~/model/kernel/scenario.ts';
import { simulate } from '~/model/kernel/simulate.ts';
import { ms, seconds, type Us } from '~/model/time.ts';
import type { Side, Trace, TraceEvent } from '~/model/kernel/trace.ts';
import type { Hz } from '~/model/wheel.ts';
import { applyBreaks, dropRules, probing, type Applied } from './apply.ts';
import type { Break } from './breaks.ts';
import { onWire } from './wire.ts';
import { params, type PlayerSettings } from './params.ts';

/** One finished run: what was asked, what happened, when it ends. */
export interface Run {
  readonly settings: PlayerSettings;
  readonly trace: Trace;
  readonly breaks: readonly Applied[];
  /** Nothing more happens after this: the end of the figure. */
  readonly end: Us;
}

const sides = ['client', 'server'] as const;

/** So many segments of each end are subject to random loss. */
const lossyUntil = 400;

/** Numbers of the segments that a lossy path loses, the same for the same seed. */
function lostAtRandom({ loss, seed }: PlayerSettings, host: Side): number[] {
  const random = seededRandom(seed * 2 + (host === 'client' ? 0 : 1));
  const draws = Array.from({ length: loss > 0 ? lossyUntil : 0 }, (_, k) => ({ k, r: random() }));
  return draws.filter(({ r }) => r * 100 < loss).map(({ k }) => k);
}

const drops = (settings: PlayerSettings, breaks: readonly Applied[]): Timed[] =>
  sides.flatMap((host) => {
    const chosen = breaks.filter(
      ({ one: { kind, host: whose, n } }) => kind === 'drop' && whose === host && n > 0,
    );
    return dropRules(host, [
      ...lostAtRandom(settings, host),
      ...chosen.map(({ one }) => one.n - 1),
    ]);
  });

function endOf(settings: PlayerSettings, side: Side): End {
  const { keepalive, userTimeout, retries, rcvbuf } = settings;
  const on = keepalive === 'both' || keepalive === side;
  const limit = side === 'client' && userTimeout !== null;
  return {
    sysctls: { tcp_retries2: retries },
    options: [
      ...(rcvbuf === null ? [] : [{ option: 'SO_RCVBUF' as const, value: rcvbuf }]),
      ...(on ? probing(settings) : []),
      ...(limit ? [{ option: 'TCP_USER_TIMEOUT' as const, value: userTimeout }] : []),
    ],
  };
}

/** Timers run late by up to an eighth. */
const late = 1.2;

/** Long enough for every limit to be reached: the last break, silence, probes, retransmissions. */
function horizonOf(settings: PlayerSettings, breaks: readonly Applied[]): Us {
  const { idle, interval, probes, retries, rtt, start, userTimeout } = settings;
  if (settings.until !== null) return seconds(settings.until);
  const last = Math.max(0, ...breaks.map(({ one }) => one.at));
  const sends = start === 'connect' || breaks.some(({ one }) => one.kind === 'write');
  const doubled = 0.2 * 2 ** Math.min(retries + 1, 10) + 120 * Math.max(0, retries - 9);
  const sending = sends ? doubled * late + (rtt / 1000) * 8 : 0;
  const quiet = (2 * idle + (probes + 1) * interval) * late + (userTimeout ?? 0) / 1000;
  return last + seconds(Math.ceil(Math.max(quiet, sending)));
}

/** How the kernels of a run count time. */
export const clockSetting = ({ hz, tick }: PlayerSettings): ClockSetting =>
  hz === 'ideal' ? 'ideal' : { hz: Number(hz) as Hz, startTick: tick };

function scenarioOf(settings: PlayerSettings): { scenario: Scenario; breaks: readonly Applied[] } {
  const { applied, actions } = applyBreaks(settings);
  const connect: Timed[] = settings.start === 'connect' ? [{ at: 0, do: 'connect' }] : [];
  const scenario: Scenario = {
    clock: clockSetting(settings),
    rtt: ms(settings.rtt),
    client: endOf(settings, 'client'),
    server: endOf(settings, 'server'),
    start: settings.start === 'connect' ? 'closed' : 'established',
    ...(settings.mapping !== null && {
      middlebox: { timeout: seconds(settings.mapping), then: settings.box },
    }),
    actions: [...drops(settings, applied), ...connect, ...actions],
    horizon: horizonOf(settings, applied),
  };
  return { scenario, breaks: applied };
}

const emptyTrace = (end: Us): Trace => ({
  events: [],
  deaths: { client: null, server: null },
  established: { client: null, server: null },
  end,
  cutShort: false,
  offers: { client: null, server: null },
});

/** When the last thing happens; a run in which an end has died is not shown beyond that. */
function endOfRun(settings: PlayerSettings, trace: Trace): Us {
  const over = trace.deaths.client !== null || trace.deaths.server !== null;
  if (settings.until !== null || !over) return trace.end;
  const times = trace.events.map((event) =>
    event.type === 'segment' ? Math.max(event.t, event.arrives ?? event.lost?.at ?? 0) : event.t,
  );
  return Math.max(...times);
}

/** The trace without the rules that lose single segments: each lost segment says so itself. */
function withoutDrops(trace: Trace, drops: number): Trace {
  let left = drops;
  const isDrop = ({ type }: TraceEvent): boolean => type === 'world' && left-- > 0;
  return drops === 0 ? trace : { ...trace, events: trace.events.filter((event) => !isDrop(event)) };
}

/** True unless a break is about a segment that the run has not: to be lost, or to be told of. */
function concerns(trace: Trace, { kind, host, n, at }: Break): boolean {
  if (kind === 'drop') return n >= 1 && n <= onWire(trace, host!).length;
  return (
    kind !== 'icmp' ||
    at > trace.end ||
    trace.events.some((event) => event.type === 'icmp' && event.to === host && event.t === at)
  );
}

function made(settings: PlayerSettings): Run {
  const { scenario, breaks } = scenarioOf(settings);
  const simulated = simulate(scenario);
  const whole = simulated.ok ? simulated.trace : emptyTrace(scenario.horizon);
  const trace = withoutDrops(whole, drops(settings, breaks).length);
  const judged = breaks.map((applied): Applied =>
    concerns(trace, applied.one) ? applied : { ...applied, refused: 'no-packet' },
  );
  return { settings, trace, breaks: judged, end: endOfRun(settings, trace) };
}

/** The part of the settings that decides what happens, as a settings string. */
export function runQuery(settings: PlayerSettings): string {
  const plain = { ...settings, at: '', ghost: '', pinned: 'no' as const, predict: 'no' as const };
  return encode(params, plain);
}

const kept = new Map<string, Run>();

/** The run of these settings; the last few are remembered. Never throws. */
export function runOf(settings: PlayerSettings): Run {
  const query = runQuery(settings);
  const known = kept.get(query);
  if (known) return known;
  const run = made(settings);
  if (kept.size > 8) kept.delete(kept.keys().next().value!);
  kept.set(query, run);
  return run;
}

/** The run kept for comparison, `null` when there is none. */
export const ghostOf = ({ ghost }: PlayerSettings): Run | null =>
  ghost === '' ? null : runOf(decode(params, ghost).settings);
