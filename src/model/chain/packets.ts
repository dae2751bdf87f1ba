import type { Hand } from './legs.ts';
import { note, otherSide, type BoxState, type ChainState, type EndState } from './state.ts';
import type { Noticed } from './verdict.ts';

/** Ends a silence: by a packet that counts, or by forgetting. */
export function refresh(box: BoxState, now: number): void {
  box.longestSilence = Math.max(box.longestSilence, now - box.refreshed);
  box.refreshed = now;
}

function heard(end: EndState, now: number): void {
  end.lastHeard = now;
  end.probesOut = 0;
  end.writing = null;
}

/** The first box on the way of a packet that has forgotten the flow; refreshes those before it. */
function pass(
  { boxes, now }: ChainState,
  leg: number,
  from: Hand,
  payload: boolean,
): BoxState | null {
  const way = boxes.filter((box) => box.leg === leg && box.layer === 4);
  for (const box of from === 'left' ? way : way.reverse()) {
    if (box.forgotten) return box;
    if (box.counts(from, payload)) refresh(box, now);
  }
  return null;
}

const farFrom = ({ legs }: ChainState, { leg, side }: EndState): EndState =>
  legs[leg]![otherSide(side)];

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
  learn(state, farFrom(state, end), error === 'EOF' ? 'close' : 'reset', error);
}

/**
 * One segment and its answer, without time in between. True when it arrived. A closed end's host
 * answers with RST; a box that forgot the flow drops the segment or answers with RST itself.
 */
export function transmit(state: ChainState, end: EndState, payload: boolean): boolean {
  const far = farFrom(state, end);
  note(state, payload ? 'payload' : 'probe', end.leg, end.side);
  const wall = pass(state, end.leg, end.side, payload);
  if (wall) note(state, 'dropped', end.leg, end.side, wall.box);
  else pass(state, end.leg, far.side, false);
  if (wall ? wall.onExpiry === 'reset' : far.fate) learn(state, end, 'reset', 'ECONNRESET');
  if (wall || far.fate) return false;
  if (payload) heard(far, state.now);
  heard(end, state.now);
  return true;
}
