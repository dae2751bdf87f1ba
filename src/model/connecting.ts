import { over, wait, type Counts, type Course, type Ending } from './bounds.ts';
import { toJiffies } from './clock.ts';
import type { Bounds } from './detection.ts';
import { modelTimeout } from './retry-limit.ts';
import { ms, seconds, type Us } from './time.ts';
import type { Hz } from './wheel.ts';

/** A connect() to an address that never answers. */
export interface ConnectingSettings {
  /** `tcp_syn_retries` or TCP_SYNCNT. */
  readonly retries: number;
  /** `tcp_syn_linear_timeouts`; 0 before Linux 6.5. */
  readonly linear: number;
  /** `TCP_USER_TIMEOUT` in milliseconds, `null` when unset. */
  readonly userTimeout: number | null;
  /** `tcp_rto_max_ms`. */
  readonly rtoMax: number;
  readonly hz: Hz;
}

/** How a connect() into the void ends. Times count from the first SYN. */
export interface Connecting {
  /** SYNs sent, the first included. */
  readonly syns: Counts;
  /** When each SYN leaves by the formula. */
  readonly synTimes: readonly Us[];
  readonly death: Bounds;
}

const firstTimeout = seconds(1);

const limitOf = ({ userTimeout, retries, rtoMax }: ConnectingSettings): Us =>
  userTimeout ? ms(userTimeout) : modelTimeout(retries, ms(rtoMax), firstTimeout);

/** The first timeout is never cut; the count and the limit both apply, the earlier one ends it. */
function connect(course: Course, settings: ConnectingSettings, leave: (at: Us) => void): Ending {
  const { clock } = course;
  const { retries, linear, userTimeout } = settings;
  const limit = limitOf(settings);
  const longest = toJiffies(clock, ms(settings.rtoMax));
  let rto = toJiffies(clock, firstTimeout);
  let delay = rto;
  leave(0);
  for (let repeats = 0; ; repeats += 1) {
    wait(course, delay);
    const tooLong = repeats > 0 && course.now >= limit;
    if (repeats >= retries + linear || tooLong) return { end: course.now, sent: repeats + 1 };
    leave(course.now);
    if (repeats >= linear) rto = Math.min(2 * rto, longest);
    const left = Math.max(toJiffies(clock, limit - course.now), 1);
    delay = userTimeout ? Math.min(rto, left) : rto;
  }
}

/** When the SYNs leave by the formula. */
function idealSyns(settings: ConnectingSettings): Us[] {
  const times: Us[] = [];
  const clock = { hz: 1e6, start: 0, rounding: 'none' } as const;
  connect({ clock, now: 0, inHandler: false }, settings, (at) => times.push(at));
  return times;
}

/**
 * How long connect() tries on Linux when nothing answers, by the formula and by any kernel since
 * 5.4. `tcp_write_timeout()` and `tcp_retransmit_timer()` in SYN-SENT, net/ipv4/tcp_timer.c.
 */
export function connecting(settings: ConnectingSettings): Connecting {
  const longest = Math.min(ms(settings.rtoMax), 2 * Math.max(limitOf(settings), firstTimeout));
  const run = (course: Course): Ending => connect(course, settings, () => {});
  const { end, sent } = over(settings.hz, longest, run);
  return { syns: sent, synTimes: idealSyns(settings), death: end };
}
