import type { Us } from '~/model/time.ts';
import type { IcmpEvent, SegmentEvent } from '~/model/kernel/trace.ts';
import type { Run } from '~/widgets/player/run.ts';

export const sides = ['client', 'server'] as const;
export type Packet = SegmentEvent | IcmpEvent;

/** Everything that is sent in a run. */
export const packetsOf = ({ trace }: Run): Packet[] =>
  trace.events.filter((event) => event.type === 'segment' || event.type === 'icmp');

export const at = (t: Us, what: string): string => `at ${t / 1e6} s: ${what}`;

/** A trouble, unless something holds. */
export const unless = (holds: boolean, what: string): string[] => (holds ? [] : [what]);
