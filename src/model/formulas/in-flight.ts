import {
  leap,
  listed,
  over,
  wait,
  type Counts,
  type Course,
  type Ending,
  type Leave,
} from './bounds.ts';
import { spentMs, toJiffies, type Jiffies } from '~/model/clock.ts';
import type { Bounds } from './detection.ts';
import { currentKernel, type Kernel } from '~/model/kernel/kernel.ts';
import { modelTimeout } from '~/model/kernel/retry-limit.ts';
import { ms, type Us } from '~/model/time.ts';
import type { Hz } from '~/model/wheel.ts';

/** A write on a connection whose only round trip so far was its handshake. */
export interface InFlightSettings {
  /** Round-trip time. */
  readonly rtt: Us;
  /** `TCP_USER_TIMEOUT` in milliseconds, `null` when unset. */
  readonly userTimeout: number | null;
  /** `tcp_retries2`. */
  readonly retries: number;
  /** `tcp_rto_max_ms`, `tcp_rto_min_us`. */
  readonly rtoMax: number;
  readonly rtoMin: number;
  /** The tail is probed before the first timeout (tcp_early_retrans 3 or 4, and SACK). */
  readonly lossProbe: boolean;
  /** Segments written at once; 1 when absent, at most the first window of 10. */
  readonly segments?: number;
  readonly hz: Hz;
  /** Today's when absent. */
  readonly kernel?: Kernel;
}

/** How a write into the void ends. Times count from the write. */
export interface InFlight {
  /** How long retransmission may go on after its first one. */
  readonly limit: Us;
  /** The first timeout, from which the later ones double. */
  readonly rto: Us;
  /** Repetitions sent, the tail loss probe included. */
  readonly repeats: Counts;
  /** When the first of them leave. */
  readonly sendings: readonly Bounds[];
  /** The first of them is a tail loss probe; the limit runs from the one after it. */
  readonly lossProbe: boolean;
  readonly death: Bounds;
}

/** The settings as this kernel understands them. */
interface Rules extends Required<InFlightSettings> {
  readonly limit: Us;
  readonly rto: Us;
}

/** RFC 6298 after one sample, with the kernel's smallest variance; `tcp_set_rto()`. */
const firstRto = ({ rtt, rtoMin }: InFlightSettings, rtoMax: number): Us =>
  Math.min(Math.max(rtt, 1) + Math.max(2 * Math.max(rtt, 1), rtoMin), ms(rtoMax));

function rulesOf(settings: InFlightSettings): Rules {
  const { kernel = currentKernel, segments = 1, userTimeout, retries } = settings;
  const rtoMax = kernel.rtoMax ? settings.rtoMax : 120_000;
  return {
    ...settings,
    kernel,
    segments,
    rtoMax,
    lossProbe: settings.lossProbe && kernel.lossProbe,
    rto: firstRto(settings, rtoMax),
    limit: userTimeout ? ms(userTimeout) : modelTimeout(retries, ms(rtoMax)),
  };
}

/** Two round trips, and time for a delayed ACK of a lone segment: `tcp_schedule_loss_probe()`. */
const probeAfter = ({ rtt, segments, rtoMin }: Rules): Us =>
  2 * Math.max(rtt, 1) + (segments > 1 ? ms(2) : rtoMin);

/** Waits for the first retransmission; tells how many repetitions have left by then. */
function firstTimeout(course: Course, rules: Rules, rto: Jiffies, leave: Leave): number {
  let sent = 0;
  if (rules.lossProbe) {
    leave(sent, wait(course, Math.min(toJiffies(course.clock, probeAfter(rules)), rto)));
    sent += 1;
  }
  leave(sent, wait(course, rto));
  return sent + 1;
}

/** The user timeout cuts the last wait; without one the end is the first timeout past the limit. */
function retransmit(course: Course, rules: Rules, leave: Leave): Ending {
  const { clock } = course;
  const { limit, userTimeout, kernel } = rules;
  const longest = toJiffies(clock, ms(rules.rtoMax));
  const cuts = userTimeout && kernel.userTimeoutClamp;
  let rto = toJiffies(clock, rules.rto);
  let sent = firstTimeout(course, rules, rto, leave);
  const since = course.now;
  for (let left = limit; ;) {
    const before = course.now;
    rto = Math.min(2 * rto, longest);
    wait(course, cuts ? Math.min(rto, toJiffies(clock, left)) : rto);
    left = limit - spentMs(clock, course.now, since);
    if (left <= 0) return { end: course.now, sent };
    leave(sent, course.now);
    sent += 1;
    if (sent > listed) sent += leap(course, before, left);
    left = limit - spentMs(clock, course.now, since);
  }
}

/**
 * How long unacknowledged data keeps a dead connection alive on Linux, by the formula and by every
 * start of a kernel's wheel. Both limits are lengths of time that begin at the first retransmission
 * timeout. `tcp_retransmit_timer()`, `retransmits_timed_out()`, net/ipv4/tcp_timer.c.
 */
export function inFlight(settings: InFlightSettings): InFlight {
  const rules = rulesOf(settings);
  const { limit, rto, lossProbe, hz, kernel } = rules;
  const longest = Math.min(ms(rules.rtoMax), 2 * Math.max(limit, rto));
  const first = lossProbe ? Math.min(probeAfter(rules), rto) : rto;
  const { end, sent, sendings } = over(
    { hz, exact: kernel.exactTimers, longest, first },
    (course, leave) => retransmit(course, rules, leave),
  );
  return { limit, rto, repeats: sent, sendings, lossProbe, death: end };
}
