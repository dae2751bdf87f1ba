import type { Fact } from '~/facts/fact.ts';
import { heartbeats } from './heartbeats.ts';
import { linux } from '~/facts/linux.ts';
import { awsAlb, awsNlb } from '~/facts/middleboxes/aws.ts';
import { conntrack } from '~/facts/middleboxes/linux.ts';
import { pathTimeouts } from './path-timeouts.ts';
import { timers } from '~/facts/products/timers.ts';
import { realDefaults } from '~/facts/real-defaults.ts';
import { retransmission } from '~/facts/retransmission.ts';
import { rfc9293 } from '~/facts/standards/index.ts';
import { sysctlLimits } from '~/facts/sysctl-limits.ts';
import { fixed } from '~/facts/targets/fixed.ts';
import { ipvs, waiting } from './waiting.ts';

/** Every fact: whose it is → which one. */
export const facts: Readonly<Record<string, Readonly<Record<string, Fact>>>> = {
  linux,
  retransmission,
  conntrack,
  awsNlb,
  awsAlb,
  pathTimeouts,
  timers,
  heartbeats,
  fixed,
  rfc9293,
  ipvs,
  waiting,
  sysctlLimits,
  realDefaults,
};

/** The fact `is` of `of`. Throws, so that a misspelt name fails the build. */
export function factNamed(of: string, is: string): Fact {
  const found = facts[of]?.[is];
  if (!found) throw new Error(`No fact “${is}” of “${of}”`);
  return found;
}
