import type { IcmpEvent, Rule, SegmentEvent, Side } from './trace.ts';

/** Which way something travels. */
export type Direction = 'c2s' | 's2c';

/** Where a rule stands: in the middlebox, or in a host's own way out or in. */
export type Hook = 'middlebox' | `${Side}-out` | `${Side}-in`;

/** What a middlebox with a memory of flows thinks of a segment. */
export type Tracked = 'NEW' | 'ESTABLISHED' | 'INVALID';

/** One condition of a rule; `not` turns it round. */
export type Test =
  | { readonly test: 'flags'; readonly of: string; readonly set: string; readonly not?: boolean }
  | { readonly test: 'length'; readonly min: number; readonly max: number; readonly not?: boolean }
  | {
      readonly test: 'nth';
      readonly every: number;
      readonly packet: number;
      readonly not?: boolean;
    }
  | { readonly test: 'tracked'; readonly states: readonly Tracked[]; readonly not?: boolean };

/** Drop silently, let pass, or drop and answer with an ICMP code (“unreachable”) or a reset. */
export type Verdict = 'drop' | 'accept' | 'congested' | { readonly reject: number | 'tcp-reset' };

/** A packet filter rule; the first whose conditions all hold decides. */
export interface FilterRule {
  /** Rules are removed by this name. */
  readonly name: string;
  readonly why: Rule;
  readonly at: Hook;
  readonly direction?: Direction;
  readonly protocol?: 'tcp' | 'icmp';
  readonly tests?: readonly Test[];
  readonly verdict: Verdict;
}

/** A rule in force, with what it has counted. */
export interface ActiveRule {
  readonly rule: FilterRule;
  seen: number;
}

export type Packet = SegmentEvent | IcmpEvent;

/** Length of the IPv4 packet; every segment carries timestamps, a SYN all its options. */
const ipLength = (packet: Packet): number =>
  packet.type === 'icmp' ? 56 : packet.len + (packet.flags.includes('S') ? 60 : 52);

const flagsMatch = (flags: string, of: string, set: string): boolean =>
  [...of].every((flag) => flags.includes(flag) === set.includes(flag));

function holds(active: ActiveRule, test: Test, packet: Packet, tracked: Tracked): boolean {
  switch (test.test) {
    case 'flags':
      return packet.type === 'segment' && flagsMatch(packet.flags, test.of, test.set);
    case 'length':
      return ipLength(packet) >= test.min && ipLength(packet) <= test.max;
    case 'nth':
      active.seen += 1;
      return (active.seen - 1) % test.every === test.packet;
    case 'tracked':
      return test.states.includes(tracked);
  }
}

function matches(active: ActiveRule, packet: Packet, hook: Hook, tracked: Tracked): boolean {
  const { rule } = active;
  if (rule.at !== hook) return false;
  if (rule.direction && (rule.direction === 'c2s') !== (packet.to === 'server')) return false;
  if (rule.protocol && (rule.protocol === 'tcp') !== (packet.type === 'segment')) return false;
  return (rule.tests ?? []).every(
    (test) => holds(active, test, packet, tracked) !== (test.not ?? false),
  );
}

/** The rule that decides over a packet at this place, or `null` when none does. */
export function decide(
  rules: readonly ActiveRule[],
  packet: Packet,
  hook: Hook,
  tracked: Tracked,
): FilterRule | null {
  for (const active of rules) if (matches(active, packet, hook, tracked)) return active.rule;
  return null;
}
