import { countsFor, type Side } from './chain.ts';
import {
  note,
  otherSide,
  type ChainState,
  type EndState,
  type MappingState,
} from './chain-state.ts';
import type { Noticed } from './chain-verdict.ts';

function heard(end: EndState, now: number): void {
  end.lastHeard = now;
  end.probesOut = 0;
  end.writing = null;
}

function refresh(mapping: MappingState, now: number): void {
  mapping.longestSilence = Math.max(mapping.longestSilence, now - mapping.refreshed);
  mapping.refreshed = now;
}

/** The first box on the way of a packet that has forgotten the flow; refreshes those before it. */
function pass(state: ChainState, leg: number, from: Side, payload: boolean): MappingState | null {
  const { mappings } = state.legs[leg]!;
  for (const mapping of from === 'left' ? mappings : mappings.toReversed()) {
    if (mapping.forgotten) return mapping;
    const counts =
      mapping.mapping.refreshedBy === 'any' || (payload && countsFor(mapping.mapping, from));
    if (counts) refresh(mapping, state.now);
  }
  return null;
}

/** An end learns that its connection is gone; a terminating box then closes its other one too. */
export function learn(
  state: ChainState,
  end: EndState,
  by: Noticed['by'],
  error: Noticed['error'],
): void {
  if (end.fate) return;
  end.fate = { at: state.now, by, error };
  end.timer = Infinity;
  note(state, 'noticed', end.leg, end.side);
  const beyond = state.legs[end.leg + (end.side === 'left' ? -1 : 1)];
  if (beyond) close(state, beyond[otherSide(end.side)], 'EOF');
}

/** An end closes: the far one hears of it if the path still lets segments through. */
export function close(state: ChainState, end: EndState, error: 'EOF' | 'ECONNRESET'): void {
  if (end.fate) return;
  end.fate = { at: state.now, by: 'close', error: null };
  end.timer = Infinity;
  if (pass(state, end.leg, end.side, false)) return;
  const far = state.legs[end.leg]![otherSide(end.side)];
  learn(state, far, error === 'EOF' ? 'close' : 'reset', error);
}

/**
 * One segment and its answer, without time in between. True when it arrived. A closed end's host
 * answers with RST; a box that forgot the flow drops the segment or answers with RST itself.
 */
export function transmit(state: ChainState, end: EndState, payload: boolean): boolean {
  note(state, payload ? 'payload' : 'probe', end.leg, end.side);
  const wall = pass(state, end.leg, end.side, payload);
  if (wall) {
    note(state, 'dropped', end.leg, end.side, wall.box);
    if (wall.mapping.onExpiry === 'reset') learn(state, end, 'reset', 'ECONNRESET');
    return false;
  }
  const far = state.legs[end.leg]![otherSide(end.side)];
  pass(state, end.leg, far.side, false);
  if (far.fate) {
    learn(state, end, 'reset', 'ECONNRESET');
    return false;
  }
  if (payload) heard(far, state.now);
  heard(end, state.now);
  return true;
}
