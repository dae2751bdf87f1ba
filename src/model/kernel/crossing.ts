import { jiffiesAt } from '~/model/clock.ts';
import { seconds, type Us } from '~/model/time.ts';
import { decide, type FilterRule, type Packet, type Tracked } from './filter.ts';
import { hostUnreachable, unreachableType } from './icmp-errors.ts';
import { routeError, type Mapping } from './path.ts';
import type { IcmpEvent, Place, Rule, SegmentEvent, Side } from './trace.ts';
import { deliver, type World } from './world.ts';

/** Why a packet did not leave its host; `congested` is the one kind that is not counted as sent. */
export type LocalResult = 'sent' | 'failed' | 'congested';

function lose(packet: Packet, at: Us, where: Place, why: Rule): void {
  packet.arrives = null;
  if (packet.type === 'segment') packet.lost = { at, where, why };
}

/** The reset that answers a segment nobody wants: `tcp_v4_send_reset()`, `nf_send_reset()`. */
export function resetFor(packet: SegmentEvent, from: Place, t: Us, why: Rule): SegmentEvent {
  const bare = packet.ack === null;
  const length = packet.len + (/[SF]/.test(packet.flags) ? 1 : 0);
  return {
    type: 'segment',
    t,
    from,
    to: packet.to === 'client' ? 'server' : 'client',
    flags: bare ? 'RA' : 'R',
    seq: packet.ack ?? 0,
    ack: bare ? packet.seq + length : null,
    len: 0,
    win: 0,
    kind: 'rst',
    why,
    byTimer: false,
    arrives: null,
    lost: null,
  };
}

const icmpFor = (world: World, packet: SegmentEvent, from: Place, code: number): IcmpEvent => ({
  type: 'icmp',
  t: world.now,
  from,
  to: packet.to === 'client' ? 'server' : 'client',
  icmpType: unreachableType(world.ip),
  code,
  quotedSeq: packet.seq,
  arrives: null,
  effect: null,
});

/** What answers a rejected segment; no reset answers a reset, but an ICMP error does. */
function answerTo(world: World, packet: SegmentEvent, from: Place, rule: FilterRule) {
  if (typeof rule.verdict === 'string') return null;
  const { reject } = rule.verdict;
  if (reject !== 'tcp-reset') return icmpFor(world, packet, from, reject);
  return packet.flags.includes('R') ? null : resetFor(packet, from, world.now, rule.why);
}

/** The answer of a middlebox has half the way to go, that of the sender's own filter none. */
function answer(world: World, packet: SegmentEvent, from: Place, rule: FilterRule): void {
  const reply = answerTo(world, packet, from, rule);
  if (reply === null) return;
  world.events.push(reply);
  const delay = from === 'middlebox' ? world.oneWay - Math.floor(world.oneWay / 2) : 0;
  deliver(world, world.now + delay, 'host', reply);
}

/** Sends a segment off its host: routing, the host's own filter, then the wire. */
export function leave(world: World, packet: Packet, from: Side): LocalResult {
  const { path } = world;
  const way = path.way[from];
  world.events.push(packet);
  if (routeError(way) !== null) {
    lose(packet, world.now, from, 'no-route');
    return 'failed';
  }
  const rule = path.rules.length === 0 ? null : decide(path.rules, packet, `${from}-out`, 'NEW');
  if (rule !== null && rule.verdict !== 'accept') {
    lose(packet, world.now, from, rule.why);
    if (packet.type === 'segment') answer(world, packet, from, rule);
    return rule.verdict === 'congested' ? 'congested' : 'failed';
  }
  if (way === 'unplugged') {
    lose(packet, world.now, from, 'link-down');
    return 'sent';
  }
  deliver(world, world.now + Math.floor(world.oneWay / 2), 'middlebox', packet);
  return 'sent';
}

/** A mapping ages in whole jiffies: `nf_ct_is_expired()`. */
function track(world: World, mapping: Mapping, packet: SegmentEvent): Tracked {
  const age = jiffiesAt(world.clock, world.now) - jiffiesAt(world.clock, mapping.lastSeen);
  const alive = age < (mapping.timeout * world.clock.hz) / 1e6;
  const opens = packet.flags === 'S' || mapping.loose;
  if (!alive && !opens) return 'INVALID';
  mapping.lastSeen = world.now;
  return alive ? 'ESTABLISHED' : 'NEW';
}

/** A packet reaches the middlebox in the middle of its way, and goes on or not. */
export function passMiddlebox(world: World, packet: Packet): void {
  if (packet.from === 'middlebox') {
    world.events.push(packet);
    deliver(world, world.now + world.oneWay - Math.floor(world.oneWay / 2), 'host', packet);
    return;
  }
  const { mapping, rules } = world.path;
  const known = mapping !== null && packet.type === 'segment';
  const tracked = known ? track(world, mapping, packet) : 'NEW';
  const rule = rules.length === 0 ? null : decide(rules, packet, 'middlebox', tracked);
  if (rule === null || rule.verdict === 'accept') {
    deliver(world, world.now + world.oneWay - Math.floor(world.oneWay / 2), 'host', packet);
    return;
  }
  lose(packet, world.now, 'middlebox', rule.why);
  if (packet.type === 'segment') answer(world, packet, 'middlebox', rule);
}

/** Three requests, one a second: `mcast_solicit` and `retrans_time_ms` of a neighbour. */
const seekingTime = seconds(3);

/** A host behind a dead link is looked for, then given up: `arp_error_report()`. */
function seek(world: World, packet: Packet): void {
  if (packet.type === 'icmp') return;
  const { sought } = world.path;
  if (sought[packet.to] <= world.now) sought[packet.to] = world.now + seekingTime;
  const until = sought[packet.to];
  const error = icmpFor(world, packet, 'middlebox', hostUnreachable(world.ip));
  deliver(world, until, 'middlebox', { ...error, t: until });
}

/** A packet reaches a host; whether its filter and its link let it in. */
export function enter(world: World, packet: Packet): boolean {
  const { path } = world;
  const way = path.way[packet.to];
  const reachable = way !== 'down' && way !== 'unplugged';
  const rule =
    path.rules.length === 0 ? null : decide(path.rules, packet, `${packet.to}-in`, 'NEW');
  const refused = rule !== null && rule.verdict !== 'accept';
  if (reachable && !refused) return true;
  lose(packet, world.now, packet.to, reachable ? rule!.why : 'link-down');
  if (!reachable) seek(world, packet);
  const reply = reachable && packet.type === 'segment' && answerTo(world, packet, packet.to, rule!);
  if (reply) leave(world, reply, packet.to);
  return false;
}
