import type { Chain, Leg, Hand } from '~/model/chain/legs.ts';
import { reachOf } from '~/model/chain/rules.ts';
import type { Us } from '~/model/time.ts';
import type { Who } from './to-model.ts';

/** Who sends: an end of the path, or a proxy towards one side. */
export type Sender =
  | { readonly kind: 'client' | 'server' }
  | { readonly kind: 'proxy'; readonly place: number; readonly towards: 'client' | 'server' };

/** Something that is sent again and again, and where it counts. */
export interface Traffic {
  readonly kind: 'keepalive' | 'message' | 'ping';
  readonly sender: Sender;
  readonly period: Us;
  /** When the first one leaves. */
  readonly first: Us;
  /** The connections it crosses, both included. */
  readonly from: number;
  readonly to: number;
  /** The side of its connection that it comes from. */
  readonly side: Hand;
  /** The boxes of the model that it refreshes. */
  readonly refreshes: readonly number[];
}

/** The end of the path, or the proxy, that stands at one side of a leg. */
export function senderAt(leg: number, side: Hand, who: readonly Who[], legs: number): Sender {
  if (leg === 0 && side === 'left') return { kind: 'client' };
  if (leg === legs - 1 && side === 'right') return { kind: 'server' };
  const proxies = who.flatMap((one) =>
    one.kind === 'device' && one.device.counts === 'l7' ? [one.place] : [],
  );
  const place = proxies[side === 'left' ? leg - 1 : leg]!;
  return { kind: 'proxy', place, towards: side === 'left' ? 'server' : 'client' };
}

const timed = (chain: Chain): number[] =>
  chain.boxes.flatMap((box, index) => (box.layer === 7 && box.idleTimeout !== null ? [index] : []));

/** Messages, which proxies pass on: one source, however many connections it crosses. */
function messages(chain: Chain, count: number): Traffic[] {
  const crossing = reachOf(chain).filter((one) => one.kind === 'heartbeat');
  return (['left', 'right'] as const).flatMap((side): Traffic[] => {
    const { heartbeat } = chain[side];
    const passed = heartbeat?.reach === 'end' ? heartbeat : null;
    if (!passed) return [];
    const mappings = crossing.filter((one) => one.side === side).flatMap((one) => one.refreshes);
    const sender: Sender = { kind: side === 'left' ? 'client' : 'server' };
    const span = { from: 0, to: count - 1, side, first: passed.period, period: passed.period };
    return [{ ...span, kind: 'message', sender, refreshes: [...mappings, ...timed(chain)] }];
  });
}

/** What is sent on a path of `count` connections, and which boxes it refreshes. */
export function sourcesOf(
  chain: Chain,
  legs: readonly Leg[],
  who: readonly Who[],
  count: number,
): Traffic[] {
  const near = reachOf(chain).filter(({ leg, kind, side }) => {
    const stream = legs[leg]!.streams.find((one) => one.from === side);
    return leg < count && (kind === 'keepalive' || !stream?.passedOn);
  });
  const single = near.map(({ leg, side, kind, period, refreshes }): Traffic => {
    const sender = senderAt(leg, side, who, count);
    const first = kind === 'keepalive' ? legs[leg]![side].keepalive!.idle : period;
    const named = kind === 'keepalive' ? kind : 'ping';
    return { kind: named, sender, period, first, from: leg, to: leg, side, refreshes };
  });
  return [...single, ...messages(chain, count)];
}
