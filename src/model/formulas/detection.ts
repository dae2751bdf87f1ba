import { ms, seconds, type Us } from '~/model/time.ts';
import { granularity, level, runTick, ticksToUs, usToTicks, type Hz } from '~/model/wheel.ts';

/** The three keepalive numbers and the user timeout, as set on an idle connection. */
export interface DetectionSettings {
  /** Seconds of silence before the first probe. */
  readonly idle: number;
  /** Seconds between unanswered probes. */
  readonly interval: number;
  /** Unanswered probes before the kernel gives up. */
  readonly probes: number;
  /** `TCP_USER_TIMEOUT` in milliseconds, `null` when unset. */
  readonly userTimeout: number | null;
  readonly hz: Hz;
}

/** One instant by the formula, and the extremes a kernel reaches over all ticks it can start at. */
export interface Bounds {
  readonly ideal: Us;
  readonly earliest: Us;
  readonly latest: Us;
}

/** How an idle connection to a dead peer ends. Times count from the last segment heard. */
export interface Detection {
  /** Probes sent; a kernel may send fewer or more only when a user timeout is set. */
  readonly sent: { readonly ideal: number; readonly fewest: number; readonly most: number };
  readonly firstProbe: Bounds;
  readonly death: Bounds;
}

/** Everything in ticks: `second` is the expiry after the first probe, `step` each one after that. */
interface Ticks {
  readonly first: readonly [least: number, most: number];
  readonly second: readonly [least: number, most: number];
  readonly step: number;
}

/** After its second run the timer stands on its own slot grid, so every later step is the same. */
function wheelTicks({ idle, interval, hz }: DetectionSettings): Ticks {
  const [d1, d2] = [idle * hz, interval * hz];
  const [l1, l2] = [level(d1, false), level(d2, true)];
  const [grid1, grid2] = [granularity(l1), granularity(l2)];
  const step = runTick(d2, l2);
  const offset = d2 % grid1;
  const [soonest, longest] = l1 >= l2 ? [step, step] : [d2 + grid1 - offset, d2 + grid2 - offset];
  return { first: [d1 + 1, d1 + grid1], second: [d1 + 1 + soonest, d1 + grid1 + longest], step };
}

/** The expiry at which `elapsed >= limit` first holds, for a second expiry at `second` ticks. */
const reached = (second: number, step: number, limit: number): number =>
  second >= limit ? second : second + Math.ceil((limit - second) / step) * step;

/** The largest number up to `top` that is `like` modulo `step`. */
const lastAlike = (top: number, like: number, step: number): number =>
  top - ((((top - like) % step) + step) % step);

/** Second expiries at which the death by user timeout can be extreme: the ends and the jumps. */
function turningPoints({ second: [least, most], step }: Ticks, limit: number): number[] {
  const top = Math.min(most, limit - 1);
  const jumps = [lastAlike(top, limit, step), lastAlike(top, limit - 1, step), limit];
  return [least, most, ...jumps.filter((at) => at >= least && at <= most)];
}

/** Probes sent when the formula's clock decides: SEMANTICS of `tcp_keepalive_timer()`'s death test. */
export function idealCount({ idle, interval, probes, userTimeout }: DetectionSettings): number {
  if (userTimeout === null) return probes;
  return Math.max(1, Math.ceil((ms(userTimeout) - seconds(idle)) / seconds(interval)));
}

/** Every death a kernel can bring about, in ticks: at least the earliest and the latest. */
function deathTicks(settings: DetectionSettings, ticks: Ticks): number[] {
  if (settings.userTimeout === null)
    return ticks.second.map((at) => at + (settings.probes - 1) * ticks.step);
  const limit = usToTicks(ms(settings.userTimeout), settings.hz);
  return turningPoints(ticks, limit).map((at) => reached(at, ticks.step, limit));
}

function countRange(settings: DetectionSettings, ticks: Ticks): [fewest: number, most: number] {
  if (settings.userTimeout === null) return [settings.probes, settings.probes];
  const limit = usToTicks(ms(settings.userTimeout), settings.hz);
  const count = (at: number) => 1 + (reached(at, ticks.step, limit) - at) / ticks.step;
  return [count(ticks.second[1]), count(ticks.second[0])];
}

/**
 * When the `k`th probe (from 1) leaves. The kernel re-arms from the late instant, so lateness adds
 * up. `tcp_keepalive_timer()`, net/ipv4/tcp_timer.c.
 */
export function probeTime(settings: DetectionSettings, k: number): Bounds {
  const ticks = wheelTicks(settings);
  const [least, most] = k === 1 ? ticks.first : ticks.second.map((at) => at + (k - 2) * ticks.step);
  return {
    ideal: seconds(settings.idle) + (k - 1) * seconds(settings.interval),
    earliest: ticksToUs(least!, settings.hz),
    latest: ticksToUs(most!, settings.hz),
  };
}

/**
 * How long until an idle Linux connection notices that its peer is gone, by the formula and by any
 * kernel since 4.8. Assumes the keepalive timer was armed when the connection last heard something,
 * as it is on one that stays silent after its handshake. `tcp_keepalive_timer()`; timer wheel:
 * kernel/time/timer.c.
 */
export function detection(settings: DetectionSettings): Detection {
  const ticks = wheelTicks(settings);
  const deaths = deathTicks(settings, ticks);
  const ideal = idealCount(settings);
  const [fewest, most] = countRange(settings, ticks);
  return {
    sent: { ideal, fewest, most },
    firstProbe: probeTime(settings, 1),
    death: {
      ideal: seconds(settings.idle) + ideal * seconds(settings.interval),
      earliest: ticksToUs(Math.min(...deaths), settings.hz),
      latest: ticksToUs(Math.max(...deaths), settings.hz),
    },
  };
}
