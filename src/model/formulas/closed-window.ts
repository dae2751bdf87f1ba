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
import { jiffiesAt, toJiffies, type Jiffies } from '~/model/clock.ts';
import type { Bounds } from './detection.ts';
import { currentKernel, type Kernel } from '~/model/kernel/kernel.ts';
import { modelTimeout } from '~/model/kernel/retry-limit.ts';
import { ms, type Us } from '~/model/time.ts';
import type { Hz } from '~/model/wheel.ts';
import { windowTimedOut } from '~/model/kernel/window-timeout.ts';

/** Data waits behind a window the peer has closed, on a connection with a steady round trip. */
export interface ClosedWindowSettings {
  /** Round-trip time. */
  readonly rtt: Us;
  /** The peer still answers probes, and never opens its window; else it is gone. */
  readonly answers: boolean;
  /** `TCP_USER_TIMEOUT` in milliseconds, `null` when unset. */
  readonly userTimeout: number | null;
  /** `tcp_retries2`. */
  readonly retries: number;
  /** `tcp_rto_max_ms`, `tcp_rto_min_us`. */
  readonly rtoMax: number;
  readonly rtoMin: number;
  readonly hz: Hz;
  /** Today's when absent. */
  readonly kernel?: Kernel;
}

/** How probing a closed window ends. Times count from the ACK that closed it. */
export interface ClosedWindow {
  /** `null` when no user timeout bounds the probing, or only a time modelled from its probes. */
  readonly limit: Us | null;
  /** The first timeout, from which the later ones double. */
  readonly rto: Us;
  /** Window probes sent; `Infinity` when it goes on for ever. */
  readonly probes: Counts;
  /** When the first of them leave. */
  readonly sendings: readonly Bounds[];
  /** Unanswered probes ended it, not the user timeout. */
  readonly byCount: boolean;
  /** `Infinity`: never. */
  readonly death: Bounds;
}

/** The settings as this kernel understands them. */
interface Rules extends Required<ClosedWindowSettings> {
  readonly limit: Us;
  readonly rto: Us;
  /** Unanswered probes that end it. */
  readonly most: number;
}

/** Doublings until the longest timeout: ilog2(TCP_RTO_MAX / TCP_RTO_MIN) + 1. */
const mostDoublings = 10;
/** A host answers segments outside the window no more often than this: tcp_invalid_ratelimit. */
const answerSpacing = ms(500);
/** Least timeout of a window probe: TCP_RTO_MIN. */
const leastTimeout = ms(200);

function rulesOf(settings: ClosedWindowSettings): Rules {
  const { kernel = currentKernel, rtt, rtoMin, retries, userTimeout } = settings;
  const rtoMax = kernel.rtoMax ? settings.rtoMax : 120_000;
  const heeded = userTimeout && !['ignored', 'modelled'].includes(kernel.persistUserTimeout);
  return {
    ...settings,
    kernel,
    rtoMax,
    rto: Math.max(leastTimeout, Math.min(rtt + rtoMin, ms(rtoMax))),
    limit: heeded ? ms(userTimeout) : Infinity,
    most: retries + (kernel.persistExtraProbe ? 1 : 0),
  };
}

/** A probe's timeout, cut to what is left of the user timeout: `tcp_clamp_probe0_to_user_timeout()`. */
function timeout({ clock, now }: Course, rules: Rules, backoff: number, since: Us): Jiffies {
  const doubled = toJiffies(clock, rules.rto) * 2 ** Math.min(backoff, mostDoublings);
  const uncut = Math.min(doubled, toJiffies(clock, ms(rules.rtoMax)));
  if (rules.limit === Infinity || rules.kernel.persistUserTimeout !== 'cut') return uncut;
  const spent = jiffiesAt(clock, now) - jiffiesAt(clock, since);
  return Math.min(Math.max(toJiffies(clock, rules.limit) - spent, 2), uncut);
}

/** How probing stands: what `tcp_probe_timer()` looks at. */
interface Probing {
  /** When it began. */
  readonly since: Us;
  unanswered: number;
  backoff: number;
  answeredAt: Us;
}

/** Waits for the next timeout. An answer that comes before it starts the timer again. */
function untilNext(course: Course, rules: Rules, probing: Probing): void {
  const at = course.now;
  wait(course, timeout(course, rules, probing.backoff, probing.since));
  const heardAt = at + rules.rtt;
  if (!rules.answers || at - probing.answeredAt < answerSpacing || heardAt > course.now) return;
  probing.unanswered = 0;
  probing.answeredAt = at;
  course.now = heardAt;
  wait(course, timeout(course, rules, probing.backoff, probing.since));
}

/** Unanswered probes that may follow until one of two counts is full. */
function triesLeft(rules: Rules, unanswered: number): number {
  const { kernel, rto, rtoMax, userTimeout } = rules;
  const byCount = rules.most - unanswered;
  if (!userTimeout || kernel.persistUserTimeout !== 'modelled') return byCount;
  const spent = modelTimeout(unanswered, ms(rtoMax), rto);
  return Math.min(byCount, Math.max(0, ms(userTimeout) - spent) / ms(rtoMax));
}

/** How long it can go on from here if each wait is like the one since `before`. */
function leftOf({ now }: Course, rules: Rules, { since, unanswered }: Probing, before: Us): Us {
  const tries = rules.answers ? Infinity : triesLeft(rules, unanswered);
  return Math.min(rules.limit - (now - since), tries * (now - before));
}

/** The user timeout ends it, or so many unanswered probes, whichever comes first. */
function verdict({ clock, now }: Course, rules: Rules, probing: Probing): 'time' | 'count' | null {
  const { since, unanswered } = probing;
  if (rules.userTimeout) {
    const spent = jiffiesAt(clock, now) - jiffiesAt(clock, since);
    const [userTimeout, base] = [ms(rules.userTimeout), toJiffies(clock, rules.rto)];
    if (windowTimedOut(rules.kernel, { clock, userTimeout, spent, unanswered, base }))
      return 'time';
  }
  return unanswered >= rules.most ? 'count' : null;
}

function probe(course: Course, rules: Rules, leave: Leave): Ending {
  const since = wait(course, toJiffies(course.clock, rules.rto));
  const probing: Probing = { since, unanswered: 0, backoff: 0, answeredAt: -Infinity };
  for (let sent = 0; ;) {
    const at = course.now;
    const ended = verdict(course, rules, probing);
    if (ended) return { end: at, sent, byCount: ended === 'count' };
    leave(sent, at);
    sent += 1;
    probing.unanswered += 1;
    probing.backoff = Math.min(probing.backoff + 1, rules.retries);
    untilNext(course, rules, probing);
    if (sent <= listed) continue;
    const left = leftOf(course, rules, probing, at);
    if (left === Infinity) return { end: Infinity, sent: Infinity };
    const skipped = leap(course, at, left);
    sent += skipped;
    if (!rules.answers) probing.unanswered += skipped;
  }
}

/**
 * How long Linux probes a closed window, by the formula and by every start of a kernel's wheel. A
 * peer that is gone is given up after a number of unanswered probes, one that answers never; a user
 * timeout ends both. `tcp_probe_timer()`, net/ipv4/tcp_timer.c.
 */
export function closedWindow(settings: ClosedWindowSettings): ClosedWindow {
  const rules = rulesOf(settings);
  const { rto, limit, hz, kernel, retries } = rules;
  // Twice over, as a timeout is rounded up to ticks before it is doubled.
  const backedOff = 2 * rto * 2 ** Math.min(retries, mostDoublings);
  const cut = kernel.persistUserTimeout === 'cut' ? limit : Infinity;
  const longest = Math.min(ms(rules.rtoMax), Math.max(rto, Math.min(backedOff, cut)));
  const { end, sent, sendings, byCount } = over(
    { hz, exact: kernel.exactTimers, longest, first: rto },
    (course, leave) => probe(course, rules, leave),
  );
  return {
    limit: limit === Infinity ? null : limit,
    rto,
    probes: sent,
    sendings,
    byCount,
    death: end,
  };
}
