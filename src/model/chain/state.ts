import { countsFor, type Chain, type ChainEnd, type Leg, type Hand } from './legs.ts';
import type { Noticed } from './verdict.ts';
import type { Us } from '~/model/time.ts';

/** One step of a chain played out. */
export interface ChainEvent {
  readonly at: Us;
  readonly kind: 'probe' | 'payload' | 'dropped' | 'forgotten' | 'noticed';
  /** The leg it is on; for a terminating box the one on its left. */
  readonly leg: number;
  /** Who sent or noticed, `null` for boxes. */
  readonly side: Hand | null;
  /** The box that forgot or dropped, `null` for ends. */
  readonly box: number | null;
}

/** What the kernel at one end of a leg remembers. */
export interface EndState {
  readonly spec: ChainEnd;
  /** Its place: the leg it is on, and the side. */
  readonly leg: number;
  readonly side: Hand;
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
export interface BoxState {
  readonly box: number;
  readonly leg: number;
  readonly layer: 4 | 7;
  readonly timeout: Us;
  readonly onExpiry: 'silent' | 'reset' | 'reset-both' | 'fin';
  /** Whether a packet from a side counts. */
  readonly counts: (from: Hand, payload: boolean) => boolean;
  refreshed: Us;
  longestSilence: Us;
  forgotten: boolean;
}

/** Everything about a chain that changes as time goes by. */
export interface ChainState {
  now: Us;
  readonly legs: readonly { readonly left: EndState; readonly right: EndState }[];
  /** From left to right. */
  readonly boxes: readonly BoxState[];
  readonly events: ChainEvent[];
}

const endState = (spec: ChainEnd, leg: number, side: Hand): EndState => ({
  spec,
  leg,
  side,
  lastHeard: 0,
  probesOut: 0,
  timer: spec.keepalive?.idle ?? Infinity,
  writing: null,
  fate: null,
});

function boxStates({ boxes }: Chain): BoxState[] {
  let leg = 0;
  const fresh = { refreshed: 0, longestSilence: 0, forgotten: false };
  return boxes.map((box, index): BoxState => {
    if (box.layer === 4) {
      const { mapping } = box;
      const any = mapping.refreshedBy === 'any';
      const counts = (from: Hand, payload: boolean) => any || (payload && countsFor(mapping, from));
      return { ...fresh, ...mapping, box: index, leg, layer: 4, counts };
    }
    const { onExpiry, idleTimeout } = box;
    const timeout = idleTimeout ?? Infinity;
    return { ...fresh, box: index, leg: leg++, layer: 7, timeout, onExpiry, counts: () => true };
  });
}

/** A chain and its legs at time 0: everything just refreshed, all timers armed. */
export const startState = (chain: Chain, legs: readonly Leg[]): ChainState => ({
  now: 0,
  legs: legs.map(({ left, right }, index) => ({
    left: endState(left, index, 'left'),
    right: endState(right, index, 'right'),
  })),
  boxes: boxStates(chain),
  events: [],
});

export const otherSide = (side: Hand): Hand => (side === 'left' ? 'right' : 'left');

/** Notes what happened. */
export function note(
  state: ChainState,
  kind: ChainEvent['kind'],
  leg: number,
  side: Hand | null,
  box: number | null = null,
): void {
  state.events.push({ at: state.now, kind, leg, side, box });
}
