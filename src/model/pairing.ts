import { probeTime, type DetectionSettings } from './detection.ts';
import { seconds, type Us } from './time.ts';

/** A user timeout beside keepalive’s three numbers, and whether a kernel still sends every probe. */
export interface Paired {
  readonly timeout: Us;
  readonly keeps: boolean;
}

/** Which user timeouts leave the count of probes alone. */
export interface Pairing {
  /** How far the last probe can be behind the formula: the lateness of all timers up to it. */
  readonly lateness: Us;
  /** idle + interval × probes: keeps the count while the lateness is below one interval. */
  readonly sum: Paired;
  /** Half an interval less: while it is below half of one. */
  readonly halfLess: Paired;
}

/**
 * Whether idle + interval × probes as a user timeout, and half an interval less, keep the count on any
 * kernel of this HZ: the timer that decides runs at the first instant at or past the user timeout, so
 * the last probe must have left before it. `tcp_keepalive_timer()`, net/ipv4/tcp_timer.c.
 */
export function pairing(settings: DetectionSettings): Pairing {
  const { probes } = settings;
  const last = probeTime({ ...settings, userTimeout: null }, probes);
  const interval = seconds(settings.interval);
  const sum = last.ideal + interval;
  // One probe always leaves.
  const keeps = (timeout: Us) => probes === 1 || last.latest < timeout;
  const paired = (timeout: Us): Paired => ({ timeout, keeps: keeps(timeout) });
  return {
    lateness: last.latest - last.ideal,
    sum: paired(sum),
    halfLess: paired(sum - interval / 2),
  };
}
