import type { Listing, Socket } from './socket.ts';

const keyOf = ({ local, peer }: Socket): string => `${local} ${peer}`;

/** Ends that name one socket: both, with a port; blanked-out ends name none. */
const isNamed = ({ local, peer, state }: Socket): boolean =>
  state !== 'LISTEN' && !peer.endsWith(':*') && /\d/.test(local) && /\d/.test(peer);

/** Sockets that were seen more than once, by their ends. */
function repeated(lists: readonly (readonly Socket[])[]): ReadonlyMap<string, Socket[]> {
  const sightings = new Map<string, Socket[]>();
  for (const list of lists)
    for (const one of list.filter(isNamed)) {
      const known = sightings.get(keyOf(one));
      if (known) known.push(one);
      else sightings.set(keyOf(one), [one]);
    }
  return new Map([...sightings].filter(([, seen]) => seen.length > 1));
}

/** Fragments one below the other are of one socket, for all one can tell. */
const partsOfOne = (list: readonly Socket[]): boolean =>
  list.length > 1 && list.every(({ tool }) => tool === 'fragment');

const listing = (sockets: readonly Socket[], series: boolean): Listing => ({
  tool: sockets[0]!.tool,
  sockets,
  series,
  counts: [],
});

/** Each list with the sockets that only it shows; each socket seen again as a series of its own. */
export function listings(lists: readonly (readonly Socket[])[]): readonly Listing[] {
  const again = repeated(lists);
  const series = [...again.values()].map((seen) => listing(seen, true));
  const rest = lists.flatMap((list) => {
    const once = list.filter((one) => !again.has(keyOf(one)));
    return once.length === 0 ? [] : [listing(once, partsOfOne(once))];
  });
  return [...rest, ...series];
}
