import {
  legsOf,
  refreshes,
  type Chain,
  type ChainEnd,
  type Leg,
  type Mapping,
  type Hand,
} from './legs.ts';
import type { Us } from '~/model/time.ts';

/** Where one source of packets counts. */
export interface Reach {
  readonly leg: number;
  readonly side: Hand;
  readonly kind: 'keepalive' | 'heartbeat';
  /** Time between its packets while all is well. */
  readonly period: Us;
  /** The boxes on this leg whose mappings it refreshes. */
  readonly refreshes: readonly number[];
}

/** One condition for a chain to hold, and by how much it does. */
export interface DeviceRule {
  readonly rule:
    /** A heartbeat comes before keepalive would probe: keepalive stays a silent safety net. */
    | 'heartbeat-before-keepalive'
    /** Probes come before a mapping is forgotten. */
    | 'probes-before-mapping'
    /** Heartbeats come before a mapping is forgotten. */
    | 'heartbeat-before-mapping'
    /** Payload passes a terminating box before it closes. */
    | 'heartbeat-before-idle-timeout';
  readonly leg: number;
  /** The box it is about, `null` for rules between ends. */
  readonly box: number | null;
  /** The side whose keepalive it is about, `null` for any. */
  readonly side: Hand | null;
  /** Time left: it holds while this is above 0. */
  readonly margin: Us;
}

/** A healthy keepalive sends a probe every max(idle, interval): SEMANTICS §3. */
export const probePeriod = ({ keepalive }: ChainEnd): Us =>
  keepalive ? Math.max(keepalive.idle, keepalive.interval) : Infinity;

const sides: readonly Hand[] = ['left', 'right'];

/** Shortest time between payload of the given streams, `Infinity` without any. */
const shortest = (periods: readonly Us[]): Us => Math.min(Infinity, ...periods);

const countingPeriods = (leg: Leg, mapping: Mapping): Us[] =>
  leg.streams.filter((stream) => refreshes(mapping, stream)).map((stream) => stream.period);

/** On which leg each probe and heartbeat counts, and for which mappings. */
export function reachOf(chain: Chain): Reach[] {
  return legsOf(chain).flatMap((leg, index) => {
    const boxes = (counts: (mapping: Mapping) => boolean) =>
      leg.mappings.filter(({ mapping }) => counts(mapping)).map(({ box }) => box);
    const probing = sides.filter((side) => leg[side].keepalive);
    return [
      ...probing.map((side): Reach => ({
        leg: index,
        side,
        kind: 'keepalive',
        period: probePeriod(leg[side]),
        refreshes: boxes(({ refreshedBy }) => refreshedBy === 'any'),
      })),
      ...leg.streams.map((stream): Reach => ({
        leg: index,
        side: stream.from,
        kind: 'heartbeat',
        period: stream.period,
        refreshes: boxes((mapping) => refreshes(mapping, stream)),
      })),
    ];
  });
}

/** Rules of one mapping: those whose source exists and counts for it. */
function mappingRules(leg: Leg, index: number, box: number, mapping: Mapping): DeviceRule[] {
  const heartbeat = shortest(countingPeriods(leg, mapping));
  const probing = sides.filter((side) => leg[side].keepalive && mapping.refreshedBy === 'any');
  const rules = probing.map((side): DeviceRule => {
    const margin = mapping.timeout - probePeriod(leg[side]);
    return { rule: 'probes-before-mapping', leg: index, box, side, margin };
  });
  if (heartbeat === Infinity) return rules;
  const margin = mapping.timeout - heartbeat;
  return [...rules, { rule: 'heartbeat-before-mapping', leg: index, box, side: null, margin }];
}

function keepaliveRules(leg: Leg, index: number): DeviceRule[] {
  const heartbeat = shortest(leg.streams.map((stream) => stream.period));
  if (heartbeat === Infinity) return [];
  return sides.flatMap((side): DeviceRule[] => {
    const { keepalive } = leg[side];
    if (!keepalive) return [];
    const margin = keepalive.idle - heartbeat;
    return [{ rule: 'heartbeat-before-keepalive', leg: index, box: null, side, margin }];
  });
}

/** Shortest time between payload passed on through all terminating boxes. */
export const passedOn = (leg: Leg): Us =>
  shortest(leg.streams.filter((stream) => stream.passedOn).map((stream) => stream.period));

/** Rules of terminating boxes, each named with the leg on its left. */
function idleTimeoutRules(chain: Chain, legs: readonly Leg[]): DeviceRule[] {
  let leg = -1;
  return chain.boxes.flatMap((box, index): DeviceRule[] => {
    if (box.layer !== 7) return [];
    leg += 1;
    const margin = (box.idleTimeout ?? Infinity) - passedOn(legs[leg]!);
    if (Number.isNaN(margin) || Math.abs(margin) === Infinity) return [];
    return [{ rule: 'heartbeat-before-idle-timeout', leg, box: index, side: null, margin }];
  });
}

/** Every rule the order heartbeat < keepalive < mapping asks for, with its margin. */
export function rulesOf(chain: Chain): DeviceRule[] {
  const legs = legsOf(chain);
  const perLeg = legs.flatMap((leg, index) => [
    ...keepaliveRules(leg, index),
    ...leg.mappings.flatMap(({ box, mapping }) => mappingRules(leg, index, box, mapping)),
  ]);
  return [...perLeg, ...idleTimeoutRules(chain, legs)];
}
