import type { Us } from '~/model/time.ts';

/** How a system spaces probes that go unanswered. */
export type ProbeSpacing =
  /** Every `interval`. */
  | 'constant'
  /** Doubling from the retransmission timeout, as data would be (Solaris and illumos). */
  | 'backoff';

/** What ends a connection whose probes go unanswered. */
export type DeathRule =
  /** `probes` unanswered probes, then one more interval. */
  | 'count'
  /** Silence of idle + probes × interval: the BSD form, the same instant on an ideal clock. */
  | 'elapsed'
  /** The first timer expiry at which the silence reached idle + abort (Solaris and illumos). */
  | 'abort';

/** How often a healthy, idle connection is probed. */
export type HealthyRule =
  /** The answer re-arms the timer for a full idle. */
  | 'idle'
  /** The timer runs on for an interval first: every max(idle, interval). */
  | 'longer';

/** One part of a behaviour that can be in doubt by itself. */
export type BehaviourPart =
  'spacing' | 'death' | 'healthy' | 'probeBytes' | 'resetsPeer' | 'error' | 'resolution';

/** What a system's TCP does with an idle connection; its numbers are settings. */
export interface SystemBehaviour {
  readonly spacing: ProbeSpacing;
  readonly death: DeathRule;
  readonly healthy: HealthyRule;
  /** Payload of a probe, `null` where nobody could say. */
  readonly probeBytes: 0 | 1 | null;
  /** Whether a dying connection sends RST, `null` where nobody could say. */
  readonly resetsPeer: boolean | null;
  /** What the application's next call returns, `null` where nobody could say. */
  readonly error: string | null;
  /**
   * How late its timers run at most, beside the ideal clock; `null` where it depends or is unknown.
   * lwIP counts silence in half seconds and acts once there are more of them: never on time, and as
   * silence is measured from what was heard, lateness does not add up. `tcp_slowtmr()`.
   */
  readonly resolution: Us | null;
  /** The parts no source backs: shown wherever a result rests on them. */
  readonly unverified: readonly BehaviourPart[];
}

/** The numbers in force on one connection. A rule reads only those it needs. */
export interface SystemSettings {
  readonly idle: Us;
  readonly interval: Us;
  readonly probes: number;
  /** Silence after the first probe that ends the connection, `null` for never. */
  readonly abort: Us | null;
  /** Bounds of the doubling spacing: the connection's retransmission timeout and the largest one. */
  readonly rto: Us;
  readonly rtoMax: Us;
}

/** What happens to an idle connection from the last segment heard, at 0, when its peer is gone. */
export interface IdleRun {
  readonly probes: readonly Us[];
  /** `null` when it is never given up, or not before `horizon` probes. */
  readonly death: Us | null;
  /** The same where every timer is as late as this system's are at most. */
  readonly latest: Us | null;
  readonly error: string | null;
  readonly resetsPeer: boolean | null;
  /** Time from one probe to the next while the peer answers at once. */
  readonly healthyPeriod: Us;
  /** The parts of the behaviour this result rests on that no source backs. */
  readonly doubtful: readonly BehaviourPart[];
}

/** Time from one probe to the next while the peer answers at once, without its round trip. */
export function healthyPeriod({ healthy }: SystemBehaviour, settings: SystemSettings): Us {
  return healthy === 'idle' ? settings.idle : Math.max(settings.idle, settings.interval);
}

/** The wait after the first probe; `tcp_keepalive_timer()` in illumos tcp_timers.c for `backoff`. */
const firstWait = (spacing: ProbeSpacing, { interval, rto }: SystemSettings): Us =>
  spacing === 'constant' ? interval : rto;

/** The wait after the next one: doubled, less than idle by a millisecond, at most `rtoMax`. */
const nextWait = (spacing: ProbeSpacing, wait: Us, { idle, rtoMax }: SystemSettings): Us =>
  spacing === 'constant' ? wait : Math.min(wait * 2, idle - 1000, rtoMax);

/**
 * The silence at which the connection is dead. Solaris and illumos compare with “longer than”, but
 * their timers run at least a tick late, so on an ideal clock equality counts as reached.
 */
function limit({ death }: SystemBehaviour, { idle, interval, probes, abort }: SystemSettings): Us {
  if (death !== 'abort') return idle + probes * interval;
  return abort === null ? Infinity : idle + abort;
}

/** Every probe before the limit, at most `horizon` of them, and the expiry that finds it reached. */
function expiries(behaviour: SystemBehaviour, settings: SystemSettings, horizon: number) {
  const dead = limit(behaviour, settings);
  const probes: Us[] = [];
  let wait = firstWait(behaviour.spacing, settings);
  let at = settings.idle;
  while (at < dead && probes.length < horizon) {
    probes.push(at);
    at += wait;
    wait = nextWait(behaviour.spacing, wait, settings);
  }
  return { probes, death: at < dead ? null : at };
}

/**
 * What an idle connection with keepalive on does when its peer has vanished, on an ideal clock.
 * Stops after `horizon` probes, so it ends for systems and settings that never give up.
 */
export function idleRun(
  behaviour: SystemBehaviour,
  settings: SystemSettings,
  horizon = 1000,
): IdleRun {
  const { probes, death } = expiries(behaviour, settings, horizon);
  return {
    probes,
    death,
    latest: death === null ? null : death + (behaviour.resolution ?? 0),
    error: behaviour.error,
    resetsPeer: behaviour.resetsPeer,
    healthyPeriod: healthyPeriod(behaviour, settings),
    doubtful: behaviour.unverified,
  };
}
