import type { Us } from '~/model/time.ts';

/** Something an application sends again and again on an otherwise idle connection. */
export interface Heartbeat {
  readonly period: Us;
  /**
   * How far it goes: `leg` ends at the next terminating box, which answers it itself (HTTP/2 PING);
   * `end` is passed on to the other end (a WebSocket or application message).
   */
  readonly reach: 'leg' | 'end';
  /** Whether the other side answers with payload of its own. */
  readonly answered: boolean;
}

/** One end of a TCP connection: of the whole chain, or of a terminating box towards one side. */
export interface ChainEnd {
  /** `null` when SO_KEEPALIVE is off. */
  readonly keepalive: { readonly idle: Us; readonly interval: Us; readonly probes: number } | null;
  readonly heartbeat: Heartbeat | null;
  /** How long unacknowledged payload keeps the connection, `null` when left open: `inFlight`'s death. */
  readonly writeTimeout: Us | null;
}

/** What a layer-4 middlebox remembers of the flow, and what happens when it forgets it. */
export interface Mapping {
  /** Forgotten after this time without a packet that counts. A packet just then comes too late. */
  readonly timeout: Us;
  /**
   * Packets that count: `any`, or those with payload. Any packet is answered, so `any` needs no
   * direction; payload counts only as it goes from left to right, from right to left, or both.
   */
  readonly refreshedBy: 'any' | 'data' | 'data-to-right' | 'data-to-left';
  /**
   * Once forgotten: later packets vanish; or the sender of the next one gets RST; or both ends get
   * RST at once.
   */
  readonly onExpiry: 'silent' | 'reset' | 'reset-both';
}

/** A box that passes segments: NAT, stateful firewall, layer-4 load balancer. */
export interface PassingBox {
  readonly layer: 4;
  readonly mapping: Mapping;
}

/** A box that ends one connection and begins another: proxy, layer-7 load balancer. */
export interface TerminatingBox {
  readonly layer: 7;
  /** Closes both its connections after this time without payload passed on, `null` for never. */
  readonly idleTimeout: Us | null;
  readonly onExpiry: 'fin' | 'reset';
  /** Its end towards the left, and the one towards the right. A heartbeat of its own goes one leg. */
  readonly left: ChainEnd;
  readonly right: ChainEnd;
}

export type Middlebox = PassingBox | TerminatingBox;

/** Two ends and the boxes between them, from left to right. All were in touch at time 0. */
export interface Chain {
  readonly left: ChainEnd;
  readonly boxes: readonly Middlebox[];
  readonly right: ChainEnd;
}

export type Hand = 'left' | 'right';

/** Payload that crosses a leg again and again. */
export interface Stream {
  readonly period: Us;
  /** The side of the leg it comes from. */
  readonly from: Hand;
  readonly answered: boolean;
  /** Whether terminating boxes pass it on. */
  readonly passedOn: boolean;
}

/** One TCP connection of the chain: from an end or terminating box to the next. */
export interface Leg {
  readonly left: ChainEnd;
  readonly right: ChainEnd;
  /** The boxes it passes, each with its place in the chain. */
  readonly mappings: readonly { readonly box: number; readonly mapping: Mapping }[];
  readonly streams: readonly Stream[];
}

const streamOf = ({ heartbeat }: ChainEnd, from: Hand, passes: boolean): Stream[] =>
  heartbeat ? [{ ...heartbeat, from, passedOn: passes && heartbeat.reach === 'end' }] : [];

/** Where each leg begins and ends among the boxes: indexes of terminating boxes, and past both ends. */
function borders({ boxes }: Chain): number[] {
  const terminating = boxes.flatMap((box, index) => (box.layer === 7 ? [index] : []));
  return [-1, ...terminating, boxes.length];
}

/** The end that stands at a border, as seen from the leg on one side of it. */
function endAt(chain: Chain, border: number, facing: Hand): ChainEnd {
  const box = chain.boxes[border];
  if (box?.layer === 7) return box[facing];
  return border < 0 ? chain.left : chain.right;
}

/** Payload on a leg: of its own two ends, and what terminating boxes pass on from beyond. */
function streamsOn(chain: Chain, left: number, right: number): Stream[] {
  const [own, far] = [endAt(chain, left, 'right'), endAt(chain, right, 'left')];
  const first = left < 0 ? [] : streamOf(chain.left, 'left', true);
  const last = right >= chain.boxes.length ? [] : streamOf(chain.right, 'right', true);
  return [
    ...streamOf(own, 'left', left < 0),
    ...streamOf(far, 'right', right >= chain.boxes.length),
    ...[...first, ...last].filter((stream) => stream.passedOn),
  ];
}

/** The TCP connections a chain consists of, from left to right. */
export function legsOf(chain: Chain): Leg[] {
  const at = borders(chain);
  return at.slice(1).map((right, index) => {
    const left = at[index]!;
    const between = chain.boxes.map((box, place) => ({ box: place, middlebox: box }));
    const mappings = between
      .slice(left + 1, right)
      .flatMap(({ box, middlebox }) =>
        middlebox.layer === 4 ? [{ box, mapping: middlebox.mapping }] : [],
      );
    return {
      left: endAt(chain, left, 'right'),
      right: endAt(chain, right, 'left'),
      mappings,
      streams: streamsOn(chain, left, right),
    };
  });
}

/** Whether payload from a side counts for a mapping. */
export const countsFor = ({ refreshedBy }: Mapping, from: Hand): boolean =>
  refreshedBy === 'any' ||
  refreshedBy === 'data' ||
  (refreshedBy === 'data-to-right') === (from === 'left');

/** Whether a stream, or the answers to it, refreshes a mapping. */
export const refreshes = (mapping: Mapping, { from, answered }: Stream): boolean =>
  answered || countsFor(mapping, from);
