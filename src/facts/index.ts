import type { Fact } from './fact.ts';
import { heartbeats } from './heartbeats.ts';
import { linux } from './linux.ts';
import { awsAlb, awsNlb } from './middleboxes/aws.ts';
import { conntrack } from './middleboxes/linux.ts';
import { pathTimeouts } from './path-timeouts.ts';
import { timers } from './products/timers.ts';
import { realDefaults } from './real-defaults.ts';
import { retransmission } from './retransmission.ts';
import { rfc9293 } from './standards/index.ts';
import { sysctlLimits } from './sysctl-limits.ts';
import { fixed } from './targets/fixed.ts';
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
