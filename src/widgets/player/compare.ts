import type { Us } from '~/model/time.ts';
import type { Death, Side } from '~/model/kernel/trace.ts';
import type { Film } from './film.ts';
import type { Flight, Item } from './items.ts';
import { onWire } from './wire.ts';
import type { Run } from './run.ts';

/** Where two runs part, and in what they end up different. */
export interface Comparison {
  /** The first thing that differs: what each run has there; `null`: that run is over. */
  readonly first: { readonly now: Item | null; readonly before: Item | null } | null;
  readonly deaths: Readonly<
    Record<Side, { readonly now: Death | null; readonly before: Death | null }>
  >;
  readonly packets: Readonly<Record<Side, { readonly now: number; readonly before: number }>>;
  /** Later (positive) or earlier the client is told, `null` where one of the runs tells nothing. */
  readonly shift: Us | null;
}

const packet = (event: Flight['events'][number]): string =>
  event.type === 'icmp' ? `icmp ${event.icmpType}/${event.code}` : `${event.kind} ${event.len}`;

const identity = (item: Item): string =>
  item.what === 'flight'
    ? [item.t, item.until, item.from, item.to, item.lostAt, ...item.events.map(packet)].join()
    : [item.t, item.at, JSON.stringify(item.says)].join();

const pair = <T>(now: T, before: T) => ({ now, before });

/** The first item that only one of the runs has. */
function firstDifference(now: readonly Item[], before: readonly Item[]) {
  const most = Math.max(now.length, before.length);
  for (let i = 0; i < most; i += 1) {
    const [a, b] = [now[i], before[i]];
    if (!a || !b || identity(a) !== identity(b)) return { now: a ?? null, before: b ?? null };
  }
  return null;
}

/** Compares the run of a film with the one before it, whose items the film holds too. */
export function compare(film: Film, before: Run): Comparison {
  const now = film.run;
  const death = (side: Side) => pair(now.trace.deaths[side], before.trace.deaths[side]);
  const packets = (side: Side) =>
    pair(onWire(now.trace, side).length, onWire(before.trace, side).length);
  const { now: a, before: b } = death('client');
  return {
    first: firstDifference(film.items, film.ghost),
    deaths: { client: death('client'), server: death('server') },
    packets: { client: packets('client'), server: packets('server') },
    shift: a && b ? a.t - b.t : null,
  };
}
