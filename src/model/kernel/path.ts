import type { Us } from '~/model/time.ts';
import type { ActiveRule, FilterRule } from './filter.ts';
import type { Errno, Side } from './trace.ts';

/** A middlebox's memory of the flow: its mapping. */
export interface Mapping {
  readonly timeout: Us;
  /** A segment in mid-stream may create a mapping: `nf_conntrack_tcp_loose`. */
  readonly loose: boolean;
  lastSeen: Us;
}

/**
 * A host's own way out: `down` has neither interface nor route, `unplugged` has both but no wire,
 * the others are routes that lead nowhere. What still comes in arrives unless `down` or `unplugged`.
 */
export type Route =
  'up' | 'down' | 'unplugged' | 'no-route' | 'unreachable' | 'prohibit' | 'blackhole';

/** The error of a route that leads nowhere, `null` when there is a route: `fib_props`. */
export function routeError(way: Route): Errno | null {
  if (way === 'up' || way === 'unplugged') return null;
  if (way === 'unreachable') return 'EHOSTUNREACH';
  if (way === 'prohibit') return 'EACCES';
  return way === 'blackhole' ? 'EINVAL' : 'ENETUNREACH';
}

/** What lies between the two ends, and how each host reaches it. */
export interface Path {
  rules: ActiveRule[];
  mapping: Mapping | null;
  /** `none`: no route; `down`: the wire behind the interface is unplugged. */
  readonly way: Record<Side, Route>;
  /** Until when the middlebox looks for a host that does not answer it any more. */
  readonly sought: Record<Side, Us>;
}

/** A path that lets everything pass. */
export const openPath = (): Path => ({
  rules: [],
  mapping: null,
  way: { client: 'up', server: 'up' },
  sought: { client: 0, server: 0 },
});

/** Puts a rule behind the others, or before them. */
export function addRule(path: Path, rule: FilterRule, first = false): void {
  const active = { rule, seen: 0 };
  path.rules = first ? [active, ...path.rules] : [...path.rules, active];
}
