import { fromJiffies, toJiffies, type Clock, type Jiffies } from '~/model/clock.ts';
import type { Kernel } from './kernel.ts';
import { modelTimeout } from './retry-limit.ts';
import { seconds, type Us } from '~/model/time.ts';

/** How probing a zero window stands when its timer runs. */
export interface Probed {
  readonly clock: Clock;
  readonly userTimeout: Us;
  /** Since the first of these timers ran. */
  readonly spent: Jiffies;
  readonly unanswered: number;
  /** The first timeout. */
  readonly base: Jiffies;
}

/**
 * Whether a user timeout ends the probing of a zero window now. Up to 5.0 it must be exceeded, later
 * reached; in between the time is worked out from the unanswered probes, `tcp_model_timeout()`, so
 * that a peer that answers is never given up. `tcp_probe_timer()`, net/ipv4/tcp_timer.c.
 */
export function windowTimedOut(
  { persistUserTimeout: rule }: Pick<Kernel, 'persistUserTimeout'>,
  { clock, userTimeout, spent, unanswered, base }: Probed,
): boolean {
  if (rule === 'reached' || rule === 'cut') return spent >= toJiffies(clock, userTimeout);
  if (rule === 'exceeded') return fromJiffies(clock, spent) > userTimeout;
  if (rule === 'ignored') return false;
  const longest = toJiffies(clock, seconds(120));
  return fromJiffies(clock, modelTimeout(unanswered, longest, base)) >= userTimeout;
}
