import { retransmission } from '~/facts/retransmission.ts';
import type { OptionName } from '~/model/limits.ts';
import type { Scenario } from '~/model/kernel/scenario.ts';
import { simulate } from '~/model/kernel/simulate.ts';
import { ms, seconds, type Us } from '~/model/time.ts';
import type { Errno, Trace } from '~/model/kernel/trace.ts';
import type { Hz } from '~/model/wheel.ts';
import { actionsOf, failsAt, played, type Case, type Played } from './cases.ts';
import type { FailuresSettings } from './params.ts';

/** What this side's program is told, and when, counted from the failure. */
export type Outcome =
  | { readonly kind: 'error'; readonly after: Us; readonly errno: Errno }
  /** The end of the stream; what it wrote later fails. */
  | { readonly kind: 'eof'; readonly after: Us; readonly errno: Errno | null }
  /** Mended in time; `after`: when the answer came or the data was acknowledged, if any waited. */
  | { readonly kind: 'mended'; readonly after: Us | null }
  | { readonly kind: 'never' }
  /** Not within what was simulated. */
  | { readonly kind: 'later'; readonly after: Us };

/** Timers run late by up to an eighth. */
const late = 1.2;
/** Longest retransmission timeout, s. */
const longestWait = retransmission.rtoMax.value / 1000;

/** Longest a peer that says nothing is borne, whatever bears it, in seconds. */
function patience({ idle, interval, probes, retries, back }: FailuresSettings, run: Played) {
  const quiet = run.keepalive === 'off' ? 0 : 2 * idle + (probes + 1) * interval;
  const longest = Math.max(quiet, (retries + 4) * longestWait) * late;
  return Math.ceil(longest + (run.userTimeout ?? 0) / 1000 + (back ?? 0));
}

/** So many timers of the keepalive may go off before a run is cut short. */
const mostTimers = 1000;

function horizonOf(one: Case, settings: FailuresSettings, run: Played): Us {
  const cap = mostTimers * Math.min(settings.idle, settings.interval);
  const need = patience(settings, run);
  const length = run.keepalive === 'off' ? need : Math.min(need, cap);
  return ms(failsAt(one, settings)) + seconds(length);
}

function scenarioOf(one: Case, settings: FailuresSettings): Scenario {
  const run = played(one, settings);
  const { idle, interval, probes, retries, box, rtt, hz } = settings;
  const { userTimeout, rcvbuf, mapping, keepalive } = run;
  const options: Partial<Record<OptionName, number | null>> = {
    SO_RCVBUF: rcvbuf,
    ...(keepalive === 'client' && {
      TCP_KEEPIDLE: idle,
      TCP_KEEPINTVL: interval,
      TCP_KEEPCNT: probes,
      SO_KEEPALIVE: 1,
    }),
    TCP_USER_TIMEOUT: userTimeout,
  };
  const set = (from: typeof options) =>
    Object.entries(from).flatMap(([option, value]) =>
      value === null ? [] : [{ option: option as OptionName, value }],
    );
  const sysctls = { tcp_retries2: retries };
  return {
    clock: hz === 'ideal' ? hz : { hz: Number(hz) as Hz, startTick: 0 },
    rtt: ms(rtt),
    client: { sysctls, options: set(options) },
    server: { sysctls, options: set({ SO_RCVBUF: rcvbuf }) },
    ...(mapping !== null && { middlebox: { timeout: seconds(mapping), then: box } }),
    actions: actionsOf(one, settings),
    horizon: horizonOf(one, settings, run),
  };
}

/** When the first event of the client's application like this came after the failure. */
const told = ({ events }: Trace, what: string, from: Us): Us | null =>
  events.find((e) => e.type === 'app' && e.host === 'client' && e.what === what && e.t >= from)
    ?.t ?? null;

/** When everything written was acknowledged, `null` if it never was. */
function acknowledged({ events }: Trace): Us | null {
  const shown = events.filter((e) => e.type === 'socket' && e.host === 'client');
  const waiting = shown.findLastIndex((e) => e.type === 'socket' && e.sendQueue > 0);
  return shown[waiting + 1]?.t ?? null;
}

/** A connection that outlived the failure: has all that waited got through? */
function living(one: Case, trace: Trace, from: Us): Outcome {
  const never = { kind: 'never' } as const;
  if (one.failure !== 'cable' && one.failure !== 'suspend') return never;
  if (one.state === 'idle') return { kind: 'mended', after: null };
  const at = one.state === 'waiting' ? told(trace, 'readable', from) : acknowledged(trace);
  return at === null ? never : { kind: 'mended', after: at - from };
}

function judge(one: Case, settings: FailuresSettings, trace: Trace): Outcome {
  const from = ms(failsAt(one, settings));
  const eof = told(trace, 'eof', from);
  const { t = 0, errno = null } = trace.deaths.client ?? {};
  if (eof !== null) return { kind: 'eof', after: eof - from, errno };
  if (errno) return { kind: 'error', after: t - from, errno };
  const run = played(one, settings);
  const short = trace.cutShort || trace.end < from + seconds(patience(settings, run));
  const found = settings.back === null ? ({ kind: 'never' } as const) : living(one, trace, from);
  return found.kind === 'never' && short && one.failure !== 'hang'
    ? { kind: 'later', after: trace.end - from }
    : found;
}

/** What happens in one case, by the model. Never throws. */
export function outcomeOf(one: Case, settings: FailuresSettings): Outcome {
  const run = simulate(scenarioOf(one, settings));
  return run.ok ? judge(one, settings, run.trace) : { kind: 'never' };
}
