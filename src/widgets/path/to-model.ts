import type { Chain, ChainEnd, Heartbeat, Middlebox } from '~/model/chain/legs.ts';
import { idealCount } from '~/model/formulas/detection.ts';
import { ms, seconds, type Us } from '~/model/time.ts';
import { parts, type Device, type ProxyKeepalive } from './grammar.ts';
import type { PathSettings } from './params.ts';
import { retransmission } from './path.made.ts';

/** Who stands at a place of the model's chain: a device of the path, or a timer of the server's. */
export type Who =
  | { readonly kind: 'device'; readonly device: Device; readonly place: number }
  | { readonly kind: 'http' | 'database' };

/** The path as the model takes it, and who each of its boxes is. */
export interface Modelled {
  readonly chain: Chain;
  readonly who: readonly Who[];
}

/** Where two timers of one host meet: nothing is sent between them. */
const inside: ChainEnd = { keepalive: null, heartbeat: null, writeTimeout: null };

/** How long unacknowledged data keeps a connection. */
const writeTimeout = (userTimeout: number | null): Us =>
  userTimeout === null ? retransmission.defaults : retransmission.first + ms(userTimeout);

/** Keepalive of an end; a user timeout replaces the number of probes. */
function keepaliveOf(
  idle: number | null,
  interval: number,
  probes: number,
  userTimeout: number | null,
): ChainEnd['keepalive'] {
  if (idle === null) return null;
  const count = idealCount({ idle, interval, probes, userTimeout, hz: 250 });
  return { idle: seconds(idle), interval: seconds(interval), probes: count };
}

function heartbeatOf(settings: PathSettings, from: 'client' | 'server'): Heartbeat | null {
  const { heartbeat, heartbeatKind, heartbeatFrom } = settings;
  if (heartbeat === null || heartbeatFrom !== from) return null;
  const reach = heartbeatKind === 'message' ? 'end' : 'leg';
  return { period: seconds(heartbeat), reach, answered: true };
}

function sideOf(own: ProxyKeepalive | null, timeout: Us): ChainEnd {
  const keepalive = own && keepaliveOf(own.idle, own.interval, own.probes, null);
  return { keepalive, heartbeat: null, writeTimeout: timeout };
}

function boxOf(device: Device, timeout: Us): Middlebox {
  const idle = device.timeout === null ? null : seconds(device.timeout);
  if (device.counts === 'l7')
    return {
      layer: 7,
      idleTimeout: idle,
      onExpiry: device.expiry === 'rst' ? 'reset' : 'fin',
      left: sideOf(device.toClient, timeout),
      right: sideOf(device.toServer, timeout),
    };
  const onExpiry = { silent: 'silent', rst: 'reset', rsts: 'reset-both', fin: 'silent' } as const;
  return {
    layer: 4,
    mapping: {
      timeout: idle!,
      refreshedBy: device.counts,
      onExpiry: onExpiry[device.expiry],
    },
  };
}

const timerBox = (timeout: number, left: ChainEnd): Middlebox => ({
  layer: 7,
  idleTimeout: seconds(timeout),
  onExpiry: 'fin',
  left,
  right: inside,
});

/** The server's own timers: they see what a proxy's would, messages and not probes or pings. */
function timersOf(settings: PathSettings): (readonly ['http' | 'database', number])[] {
  const { http, database } = settings;
  const timer = (kind: 'http' | 'database', timeout: number | null) =>
    timeout === null ? [] : [[kind, timeout] as const];
  return [...timer('http', http), ...timer('database', database)];
}

/** The end that the server shows to the path, and what is left for behind its timers. */
function serverEnds(settings: PathSettings, timeout: Us, behind: boolean): ChainEnd[] {
  const { serverIdle, serverInterval, serverProbes, userTimeout } = settings;
  const heartbeat = heartbeatOf(settings, 'server');
  const keepalive = keepaliveOf(serverIdle, serverInterval, serverProbes, userTimeout);
  const whole = { keepalive, heartbeat, writeTimeout: timeout };
  if (!behind) return [inside, whole];
  return heartbeat?.reach === 'end'
    ? [
        { ...whole, heartbeat: null },
        { ...inside, heartbeat },
      ]
    : [whole, inside];
}

/** The devices that matter: one that forwards and never forgets is as good as a cable. */
const devicesOf = ({ chain }: PathSettings) =>
  parts(chain).flatMap((part, place) =>
    'device' in part && (part.device.counts === 'l7' || part.device.timeout !== null)
      ? [{ kind: 'device' as const, device: part.device, place }]
      : [],
  );

/** The settings as a chain of the model. Pure. */
export function toModel(settings: PathSettings): Modelled {
  const { idle, interval, probes, userTimeout } = settings;
  const [own, proxies] = [writeTimeout(userTimeout), writeTimeout(null)];
  const found = devicesOf(settings);
  const timers = timersOf(settings);
  const [facing, last] = serverEnds(settings, own, timers.length > 0);
  const boxes = found.map(({ device }) => boxOf(device, proxies));
  const own7 = timers.map(([, timeout], i) => timerBox(timeout, i === 0 ? facing! : inside));
  const left: ChainEnd = {
    keepalive: keepaliveOf(idle, interval, probes, userTimeout),
    heartbeat: heartbeatOf(settings, 'client'),
    writeTimeout: own,
  };
  return {
    chain: { left, boxes: [...boxes, ...own7], right: last! },
    who: [...found, ...timers.map(([kind]) => ({ kind }))],
  };
}
