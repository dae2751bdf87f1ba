import { over, wait, type Counts, type Course, type Ending } from './bounds.ts';
import { toJiffies } from './clock.ts';
import type { Bounds } from './detection.ts';
import { modelTimeout } from './retry-limit.ts';
import { ms, type Us } from './time.ts';
import type { Hz } from './wheel.ts';

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
  readonly hz: Hz;
}

/** How a write into the void ends. Times count from the write. */
export interface InFlight {
  /** How long retransmission may go on after its first one. */
  readonly limit: Us;
  /** Repetitions sent, the tail loss probe included. */
  readonly repeats: Counts;
  readonly death: Bounds;
}

const limitOf = ({ userTimeout, retries, rtoMax }: InFlightSettings): Us =>
  userTimeout === null || userTimeout === 0 ? modelTimeout(retries, ms(rtoMax)) : ms(userTimeout);

/** RFC 6298 after one sample, with the kernel's smallest variance; `tcp_set_rto()`. */
const firstRto = ({ rtt, rtoMin, rtoMax }: InFlightSettings): Us =>
  Math.min(Math.max(rtt, 1) + Math.max(2 * Math.max(rtt, 1), rtoMin), ms(rtoMax));

function firstTimeout(course: Course, settings: InFlightSettings, rto: number): number {
  if (!settings.lossProbe) {
    wait(course, rto);
    return 1;
  }
  wait(course, Math.min(toJiffies(course.clock, 2 * settings.rtt + settings.rtoMin), rto));
  wait(course, rto);
  return 2;
}

/** The user timeout cuts the last wait; without one the end is the first timeout past the limit. */
function retransmit(course: Course, settings: InFlightSettings): Ending {
  const { clock } = course;
  const longest = toJiffies(clock, ms(settings.rtoMax));
  const limit = limitOf(settings);
  let rto = toJiffies(clock, firstRto(settings));
  let sent = firstTimeout(course, settings, rto);
  const since = course.now;
  for (;;) {
    rto = Math.min(2 * rto, longest);
    const left = limit - (course.now - since);
    const cut = settings.userTimeout ? toJiffies(clock, left) : Infinity;
    wait(course, Math.min(rto, cut));
    if (course.now - since >= limit) return { end: course.now, sent };
    sent += 1;
  }
}

/**
 * How long unacknowledged data keeps a dead connection alive on Linux, by the formula and by any
 * kernel since 4.8. Both limits are lengths of time that begin at the first retransmission timeout.
 * `tcp_retransmit_timer()`, `retransmits_timed_out()`, net/ipv4/tcp_timer.c.
 */
export function inFlight(settings: InFlightSettings): InFlight {
  const longest = Math.min(
    ms(settings.rtoMax),
    2 * Math.max(limitOf(settings), firstRto(settings)),
  );
  const { end, sent } = over(settings.hz, longest, (course) => retransmit(course, settings));
  return { limit: limitOf(settings), repeats: sent, death: end };
}
