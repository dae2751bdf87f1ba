import { keptByCode } from '~/build/kept.ts';
import { judge, type Judgement } from '~/recordings/peers/judge.ts';
import type { Peer } from '~/recordings/peers/peer.ts';

/** A row by others with how the model did. */
export type Judged = Pick<Judgement, 'peer' | 'verdict'>;

/** Each row held against the model: thousands of runs, so what came of them is kept. */
export const verdictsOn = (peers: readonly Peer[]): readonly Judged[] =>
  peers.map((peer) => ({
    peer,
    verdict: keptByCode(['peer', peer.id], () => judge(peer).verdict),
  }));
