import { over, wait, type Counts, type Course, type Ending, type Leave } from './bounds.ts';
import { spentMs, toJiffies } from '~/model/clock.ts';
import type { Bounds } from './detection.ts';
import { currentKernel, type Kernel } from '~/model/kernel/kernel.ts';
import { synTimeout } from '~/model/kernel/retry-limit.ts';
import { ms, seconds, type Us } from '~/model/time.ts';
import type { Hz } from '~/model/wheel.ts';

/** A connect() to an address that never answers. */
export interface ConnectingSettings {
  /** `tcp_syn_retries` or TCP_SYNCNT. */
  readonly retries: number;
  /** `tcp_syn_linear_timeouts`; without effect before Linux 6.5. */
  readonly linear: number;
  /** `TCP_USER_TIMEOUT` in milliseconds, `null` when unset. */
  readonly userTimeout: number | null;
  /** `tcp_rto_max_ms`. */
  readonly rtoMax: number;
  readonly hz: Hz;
  /** Today's when absent. */
  readonly kernel?: Kernel;
}

/** How a connect() into the void ends. Times count from the first SYN. */
export interface Connecting {
  /** How long it may go on, `null` where only a number of SYNs ends it. */
  readonly limit: Us | null;
  /** SYNs sent, the first included. */
  readonly syns: Counts;
  /** When each of the first SYNs leaves. */
  readonly sendings: readonly Bounds[];
  /** The number of retries ended it, before the limit did. */
  readonly byCount: boolean;
  readonly death: Bounds;
}

/** The settings as this kernel understands them. */
interface Rules extends Required<ConnectingSettings> {
  readonly limit: Us | null;
}

const firstTimeout = seconds(1);

function rulesOf(settings: ConnectingSettings): Rules {
  const { kernel = currentKernel, retries, userTimeout } = settings;
  const rtoMax = kernel.rtoMax ? settings.rtoMax : 120_000;
  const linear = kernel.linearSyn ? settings.linear : 0;
  const byRetries = synTimeout(kernel, retries, ms(rtoMax));
  const limit = userTimeout && byRetries !== null ? ms(userTimeout) : byRetries;
  return { ...settings, kernel, rtoMax, linear, limit };
}

/** The first timeout is never cut; the count and the limit both apply, the earlier one ends it. */
function connect(course: Course, rules: Rules, leave: Leave): Ending {
  const { clock } = course;
  const { retries, linear, limit, userTimeout, kernel } = rules;
  const longest = toJiffies(clock, ms(rules.rtoMax));
  const cut = userTimeout && kernel.userTimeoutClamp ? ms(userTimeout) : Infinity;
  let rto = toJiffies(clock, firstTimeout);
  let delay = rto;
  leave(0, 0);
  for (let repeats = 0; ; repeats += 1) {
    wait(course, delay);
    const byCount = repeats >= retries + linear;
    if (byCount || (repeats > 0 && limit !== null && spentMs(clock, course.now, 0) >= limit))
      return { end: course.now, sent: repeats + 1, byCount };
    leave(repeats + 1, course.now);
    if (repeats >= linear) rto = Math.min(2 * rto, longest);
    delay = Math.min(rto, Math.max(toJiffies(clock, cut - spentMs(clock, course.now, 0)), 1));
  }
}

/**
 * How long connect() tries on Linux when nothing answers, by the formula and by every start of a
 * kernel's wheel. `tcp_write_timeout()` and `tcp_retransmit_timer()` in SYN-SENT,
 * net/ipv4/tcp_timer.c.
 */
export function connecting(settings: ConnectingSettings): Connecting {
  const rules = rulesOf(settings);
  const { limit, hz, kernel } = rules;
  const longest = Math.min(ms(rules.rtoMax), 2 * Math.max(limit ?? Infinity, firstTimeout));
  const { end, sent, sendings, byCount } = over(
    { hz, exact: kernel.exactTimers, longest },
    (course, leave) => connect(course, rules, leave),
  );
  return { limit, syns: sent, sendings, byCount, death: end };
}
