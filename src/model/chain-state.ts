import { legsOf, type Chain, type ChainEnd, type Leg, type Mapping, type Side } from './chain.ts';
import type { Noticed } from './chain-verdict.ts';
import type { Us } from './time.ts';

/** One step of a chain played out. */
export interface ChainEvent {
  readonly at: Us;
  readonly kind: 'probe' | 'payload' | 'dropped' | 'forgotten' | 'noticed';
  readonly leg: number;
  /** Who sent or noticed; for a mapping the box that forgot it. */
  readonly side: Side | null;
  readonly box: number | null;
}

/** What the kernel at one end of a leg remembers. */
export interface EndState {
  readonly spec: ChainEnd;
  /** Its place: the leg it is on, and the side. */
  readonly leg: number;
  readonly side: Side;
  lastHeard: Us;
  probesOut: number;
  /** When the keepalive timer fires, `Infinity` when it is not armed. */
  timer: Us;
  /** Since when payload is unacknowledged, `null` when none is. */
  writing: Us | null;
  /** What it learnt, `null` while it takes the connection for alive. */
  fate: Noticed | null;
}

/** A box's memory of the flow. */
export interface MappingState {
  readonly box: number;
  readonly mapping: Mapping;
  refreshed: Us;
  longestSilence: Us;
  forgotten: boolean;
}

export interface LegState {
  readonly leg: Leg;
  readonly left: EndState;
  readonly right: EndState;
  /** From left to right. */
  readonly mappings: readonly MappingState[];
}

/** A terminating box between leg `leg` and the next. */
export interface TerminatingState {
  readonly box: number;
  readonly leg: number;
  readonly idleTimeout: Us;
  readonly onExpiry: 'fin' | 'reset';
  passed: Us;
  longestSilence: Us;
  closed: boolean;
}

/** Everything about a chain that changes as time goes by. */
export interface ChainState {
  now: Us;
  readonly legs: readonly LegState[];
  readonly terminating: readonly TerminatingState[];
  readonly events: ChainEvent[];
}

const endState = (spec: ChainEnd, leg: number, side: Side): EndState => ({
  spec,
  leg,
  side,
  lastHeard: 0,
  probesOut: 0,
  timer: spec.keepalive?.idle ?? Infinity,
  writing: null,
  fate: null,
});

const legState = (leg: Leg, index: number): LegState => ({
  leg,
  left: endState(leg.left, index, 'left'),
  right: endState(leg.right, index, 'right'),
  mappings: leg.mappings.map(({ box, mapping }) => ({
    box,
    mapping,
    refreshed: 0,
    longestSilence: 0,
    forgotten: false,
  })),
});

function terminatingStates({ boxes }: Chain): TerminatingState[] {
  const terminating = boxes.flatMap((box, index) => (box.layer === 7 ? [{ box, index }] : []));
  return terminating.map(({ box, index }, leg) => ({
    box: index,
    leg,
    idleTimeout: box.idleTimeout ?? Infinity,
    onExpiry: box.onExpiry,
    passed: 0,
    longestSilence: 0,
    closed: false,
  }));
}

/** A chain at time 0: everything just refreshed, all timers armed. */
export const startState = (chain: Chain): ChainState => ({
  now: 0,
  legs: legsOf(chain).map(legState),
  terminating: terminatingStates(chain),
  events: [],
});

export const otherSide = (side: Side): Side => (side === 'left' ? 'right' : 'left');

/** Notes what happened. */
export function note(
  state: ChainState,
  kind: ChainEvent['kind'],
  leg: number,
  side: Side | null,
  box: number | null = null,
): void {
  state.events.push({ at: state.now, kind, leg, side, box });
}
