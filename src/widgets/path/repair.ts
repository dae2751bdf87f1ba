import type { Us } from '~/model/time.ts';
import { readDevice, replaced, texts, writeDevice, type ProxyKeepalive } from './grammar.ts';
import { noticing, type Check } from './checks.ts';
import { interval, probes } from '~/inputs/inputs.ts';
import { params, timeStops, type PathSettings } from './params.ts';
import type { Answer } from './answer.ts';
import { senderAt, type Sender } from './sources.ts';

/** The largest round number of seconds that is at most a share of a time, 0 when none is. */
function atMost(time: Us, share: number): number {
  const most = (time / 1e6) * share;
  return timeStops.findLast((stop) => stop <= most) ?? (time > 1e6 ? 1 : 0);
}

/** A probe may get lost: two fit into the time. */
const half = 0.5;

/** Keepalive of one sender with probes so many seconds apart. */
function withKeepalive(settings: PathSettings, sender: Sender, idle: number): PathSettings {
  const least = (was: number) => Math.min(was, idle);
  if (sender.kind !== 'proxy')
    return sender.kind === 'client'
      ? { ...settings, idle, interval: least(settings.interval) }
      : { ...settings, serverIdle: idle, serverInterval: least(settings.serverInterval) };
  const device = readDevice(texts(settings.chain)[sender.place]!)!;
  const side = sender.towards === 'client' ? 'toClient' : 'toServer';
  const was: ProxyKeepalive = device[side] ?? {
    idle,
    interval: interval.initial,
    probes: probes.initial,
  };
  const own = { ...was, idle, interval: least(was.interval) };
  const text = writeDevice({ ...device, [side]: own });
  return { ...settings, chain: replaced(settings.chain, sender.place, text) };
}

const withMessages = (settings: PathSettings, heartbeat: number): PathSettings => ({
  ...settings,
  heartbeat,
  heartbeatKind: 'message',
});

/** The sender that can refresh a mapping on a leg: an end of the path before a proxy. */
function sendersOn(leg: number, { who, legs }: Answer): Sender {
  const [left, right] = [senderAt(leg, 'left', who, legs), senderAt(leg, 'right', who, legs)];
  return left.kind === 'proxy' && right.kind !== 'proxy' ? right : left;
}

/** The shortest timeout on the path, which a heartbeat must stay well below. */
const shortestTimeout = ({ runners }: Answer): Us =>
  Math.min(...runners.flatMap(({ box, timeout }) => (box < 0 ? [] : [timeout])));

/** Refreshes a timer in time: by a heartbeat that counts, by probes where they count, else by messages. */
function refresh(check: Check, settings: PathSettings, found: Answer) {
  const { kind, runner, sender, leg } = check;
  const seconds = atMost(runner!.timeout, half);
  if (seconds < 1) return null;
  const { who } = runner!;
  const beat = atMost(shortestTimeout(found), half) || seconds;
  if (kind === 'heartbeat-before-device') return { ...settings, heartbeat: beat };
  if (who.kind === 'device' && who.device.counts === 'any')
    return withKeepalive(settings, sender ?? sendersOn(leg, found), seconds);
  return withMessages(settings, beat);
}

const some = (settings: PathSettings, seconds: number, key: 'pool' | 'http' | 'heartbeat') =>
  seconds < 1 ? null : { ...settings, [key]: seconds };

/** The longest stay in the pool that ends well before every timer. */
function shorterPool(settings: PathSettings, { runners }: Answer): PathSettings | null {
  const times = runners.flatMap(({ box, at }) => (box >= 0 && at ? [at] : []));
  return some(settings, atMost(Math.min(...times), 0.9), 'pool');
}

/** A wait for the next request that is longer than the proxy's. */
function longerHttp({ margin }: Check, settings: PathSettings): PathSettings | null {
  const proxy = settings.http! - margin! / 1e6;
  const next = timeStops.find((stop) => stop > proxy);
  return next === undefined || next > params.http.max ? null : some(settings, next, 'http');
}

/** Half of the pool’s time for the idle time, a quarter for the probes, the rest for late timers. */
function inTimeForPool(settings: PathSettings): PathSettings | null {
  const time = settings.pool! * 1e6;
  const probes = Math.min(settings.probes, 3);
  const [idle, each] = [atMost(time, half), atMost(time / probes, half / 2)];
  if (Math.min(idle, each) < 1) return null;
  const interval = Math.min(settings.interval, each);
  const made = { ...settings, idle: Math.min(settings.idle!, idle), interval, probes };
  const noticed = noticing(made);
  return noticed !== null && noticed < time ? made : null;
}

/** The settings with one condition mended and all else as it was; `null` where no number does it. */
export function repairOf(check: Check, settings: PathSettings, found: Answer): PathSettings | null {
  if (check.kind === 'pool-before-timer') return shorterPool(settings, found);
  if (check.kind === 'proxy-before-http') return longerHttp(check, settings);
  if (check.kind === 'keepalive-before-pool') {
    return inTimeForPool(settings);
  }
  if (check.kind === 'heartbeat-before-keepalive') {
    const idle = settings.heartbeat! * 1e6 + check.margin!;
    return some(settings, atMost(idle, half), 'heartbeat');
  }
  return refresh(check, settings, found);
}
