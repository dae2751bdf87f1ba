import { gvisorTests } from './gvisor.ts';
import { linuxTests } from './linux.ts';
import type { PeerGroup } from './peer.ts';
import { recordedByOthers } from './recorded.ts';
import { otherStacks } from './stacks.ts';
import { otherSuites } from './suites.ts';

/** Every test and recording by others that the model was held against; `judge` tells how it did. */
export const peerGroups: readonly PeerGroup[] = [
  linuxTests,
  recordedByOthers,
  gvisorTests,
  otherSuites,
  otherStacks,
];
