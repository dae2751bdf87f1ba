import type { Route } from '~/model/kernel/path.ts';
import type { Action } from '~/model/kernel/scenario.ts';
import type { Side } from '~/model/kernel/trace.ts';
import { wordsOf, type Namespace } from './iptables.ts';
import { Unknown } from './recording.ts';

/** What is known of each host's interface and of its route to the other one. */
export interface Ways {
  readonly link: Record<Side, 'up' | 'down'>;
  readonly route: Record<Side, 'present' | Route>;
  readonly wire: Record<Side, 'up' | 'down'>;
}

export const newWays = (): Ways => ({
  link: { client: 'up', server: 'up' },
  route: { client: 'present', server: 'present' },
  wire: { client: 'up', server: 'up' },
});

function wayOf(ways: Ways, side: Side): Route {
  if (ways.link[side] === 'down') return 'down';
  const route = ways.route[side];
  if (route !== 'present') return route;
  return ways.wire[side] === 'up' ? 'up' : 'unplugged';
}

const wayAction = (ways: Ways, side: Side): Action => ({
  do: 'route',
  host: side,
  way: wayOf(ways, side),
});

/** The middlebox's interfaces are named after the side they face. */
const facing = (name: string): Side =>
  /c|0/i.test(name.replace(/^(veth|eth|m)/, '')) ? 'client' : 'server';

function link(words: string[], ns: Namespace, ways: Ways): Action[] {
  if (words.shift() !== 'set') throw new Unknown('ip link other than set');
  if (words[0] === 'dev') words.shift();
  const name = words.shift() ?? '';
  const to = words.shift();
  if (to !== 'up' && to !== 'down') throw new Unknown(`ip link set … ${to ?? ''}`);
  if (name === 'lo') return [];
  if (ns === 'm') {
    const side = facing(name);
    ways.wire[side] = to;
    return [wayAction(ways, side)];
  }
  const side: Side = ns === 'c' ? 'client' : 'server';
  ways.link[side] = to;
  // Routes through a gateway are gone for good with their interface.
  if (to === 'down') ways.route[side] = 'no-route';
  return [wayAction(ways, side)];
}

const routeTypes: Record<string, Route> = {
  unreachable: 'unreachable',
  prohibit: 'prohibit',
  blackhole: 'blackhole',
};

const icmpOfRoute: Partial<Record<Route, number>> = {
  'no-route': 0,
  unreachable: 1,
  prohibit: 13,
};

/** The middlebox answers for a route it has not got, or drops for a black hole. */
function middleboxRoute(way: 'present' | Route, to: Side): Action[] {
  const prefix = `route to ${to}`;
  const remove: Action = { do: 'remove-rules', prefix };
  if (way === 'present') return [remove];
  const code = icmpOfRoute[way];
  const direction = to === 'server' ? 'c2s' : 's2c';
  const verdict = code === undefined ? 'drop' : { reject: code };
  const rule = { name: prefix, why: 'filter', at: 'middlebox', direction, verdict } as const;
  return [remove, { do: 'add-rule', rule, first: true }];
}

const sideOfPrefix = (prefix: string, otherwise: Side): Side =>
  prefix.startsWith('10.9.0.') ? 'client' : prefix.startsWith('10.9.1.') ? 'server' : otherwise;

function route(words: string[], ns: Namespace, ways: Ways): Action[] {
  const verb = words.shift();
  const type = routeTypes[words[0] ?? ''];
  if (type !== undefined) words.shift();
  const adds = verb === 'add' || verb === 'replace' || verb === 'change' || verb === 'append';
  const removes = verb === 'del' || verb === 'delete' || verb === 'flush';
  if (!adds && !removes) throw new Unknown(`ip route ${verb ?? ''}`);
  if (ns === 'm') {
    const to = sideOfPrefix(words[0] ?? '', 'server');
    return middleboxRoute(adds ? (type ?? 'present') : type ? 'present' : 'no-route', to);
  }
  const side: Side = ns === 'c' ? 'client' : 'server';
  const undone = removes && type !== undefined;
  ways.route[side] = undone || (adds && type === undefined) ? 'present' : (type ?? 'no-route');
  return [wayAction(ways, side)];
}

function address(words: string[], ns: Namespace, ways: Ways): Action[] {
  const verb = words.shift();
  if (verb !== 'add' && verb !== 'del' && verb !== 'flush')
    throw new Unknown(`ip addr ${verb ?? ''}`);
  if (ns === 'm') throw new Unknown('ip addr in the middlebox');
  const side: Side = ns === 'c' ? 'client' : 'server';
  ways.link[side] = verb === 'add' ? 'up' : 'down';
  if (verb !== 'add') ways.route[side] = 'no-route';
  return [wayAction(ways, side)];
}

/** Reads one `ip` command. Throws `Unknown` naming whatever it has no rule for. */
export function ipCommand(args: unknown, ns: Namespace, ways: Ways): Action[] {
  const words = wordsOf(args).filter((word) => word !== '-4' && word !== 'ip');
  const object = words.shift() ?? '';
  if (object === 'link' || object === 'l') return link(words, ns, ways);
  if (object === 'route' || object === 'r' || object === 'ro') return route(words, ns, ways);
  if (object.startsWith('a')) return address(words, ns, ways);
  throw new Unknown(`ip ${object}`);
}
