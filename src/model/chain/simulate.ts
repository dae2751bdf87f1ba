import { legsOf, type Chain, type Leg, type Hand, type Stream } from './legs.ts';
import { close, learn, refresh, transmit } from './packets.ts';
import {
  note,
  otherSide,
  startState,
  type BoxState,
  type ChainEvent,
  type ChainState,
  type EndState,
} from './state.ts';
import type { Noticed } from './verdict.ts';
import type { Us } from '~/model/time.ts';

/** A chain played out step by step. */
export interface ChainRun {
  /** The first box to forget, or to close for want of payload, `null` if none did. */
  readonly cut: { readonly box: number; readonly at: Us } | null;
  /** What each leg's two ends learnt, `null` for those that noticed nothing. */
  readonly ends: readonly { readonly left: Noticed | null; readonly right: Noticed | null }[];
  /** Longest time between two packets that counted, for each box in order, up to the cut or end. */
  readonly longestSilence: readonly Us[];
  readonly events: readonly ChainEvent[];
  /** Whether the end was reached; otherwise the number of steps ran out first. */
  readonly complete: boolean;
}

/** Something that happens next, and what it does. Ties: boxes forget, then timers, then payload. */
interface Step {
  readonly at: Us;
  readonly act: () => void;
}

/** A mapping is lost, and its box may say so; a terminating box closes both its connections. */
function forget(state: ChainState, box: BoxState): void {
  const { left, right } = state.legs[box.leg]!;
  box.forgotten = true;
  refresh(box, state.now);
  note(state, 'forgotten', box.leg, null, box.box);
  if (box.layer === 7) {
    const error = box.onExpiry === 'fin' ? 'EOF' : 'ECONNRESET';
    close(state, right, error);
    close(state, state.legs[box.leg + 1]!.left, error);
  } else if (box.onExpiry === 'reset-both') {
    for (const end of [left, right]) learn(state, end, 'reset', 'ECONNRESET');
  }
}

/** `tcp_keepalive_timer()`, SEMANTICS §3: silent while payload is out, then death test, then probe. */
function fire(state: ChainState, end: EndState): void {
  const { idle, interval, probes } = end.spec.keepalive!;
  const wake = end.writing === null ? end.lastHeard + idle : state.now + idle;
  if (wake > state.now) {
    end.timer = wake;
  } else if (end.probesOut >= probes) {
    learn(state, end, 'keepalive', 'ETIMEDOUT');
  } else {
    end.probesOut += 1;
    end.timer = state.now + interval;
    transmit(state, end, false);
  }
}

/** An application writes: one segment, unless earlier ones are still unacknowledged. */
function write(state: ChainState, end: EndState): boolean {
  if (end.fate || end.writing !== null) return false;
  end.writing = state.now;
  return transmit(state, end, true);
}

/** Payload goes from leg to leg as far as it reaches; returns the leg it arrived on, or `null`. */
function carry(state: ChainState, { passedOn }: Stream, first: number, from: Hand): number | null {
  const step = from === 'left' ? 1 : -1;
  for (let leg = first; ; leg += step) {
    if (!write(state, state.legs[leg]![from])) return null;
    if (!passedOn || !state.legs[leg + step]) return leg;
    const between = Math.min(leg, leg + step);
    refresh(
      state.boxes.find((box) => box.layer === 7 && box.leg === between)!,
      state.now,
    );
  }
}

/** A heartbeat and its answer, which takes the same way back. */
function beat(state: ChainState, stream: Stream, leg: number): void {
  const arrived = carry(state, stream, leg, stream.from);
  if (arrived !== null && stream.answered) carry(state, stream, arrived, otherSide(stream.from));
}

/** A stream and the leg its sender is on. */
interface Talker {
  readonly stream: Stream;
  readonly leg: number;
  next: Us;
}

/** Streams where they begin: passed-on ones show on every leg, but begin at the chain's ends. */
function sourcesOf(legs: readonly Leg[]): Talker[] {
  return legs.flatMap(({ streams }, leg) => {
    const begins = ({ from, passedOn }: Stream) =>
      !passedOn || leg === (from === 'left' ? 0 : legs.length - 1);
    return streams.filter(begins).map((stream) => ({ stream, leg, next: stream.period }));
  });
}

const boxSteps = (state: ChainState): Step[] =>
  state.boxes.map((box) => ({
    at: box.forgotten ? Infinity : box.refreshed + box.timeout,
    act: () => forget(state, box),
  }));

const giveUp = ({ writing, spec, fate }: EndState): Us =>
  fate || writing === null ? Infinity : writing + (spec.writeTimeout ?? Infinity);

function endSteps(state: ChainState): Step[] {
  return state.legs.flatMap(({ left, right }) =>
    [left, right].flatMap((end) => [
      { at: giveUp(end), act: () => learn(state, end, 'retransmission', 'ETIMEDOUT') },
      { at: end.timer, act: () => fire(state, end) },
    ]),
  );
}

const sourceSteps = (state: ChainState, sources: readonly Talker[]): Step[] =>
  sources.map((source) => ({
    at: source.next,
    act: () => {
      source.next += source.stream.period;
      beat(state, source.stream, source.leg);
    },
  }));

const earliest = (steps: readonly Step[]): Step | undefined =>
  steps.reduce<Step | undefined>(
    (one, other) => (one && one.at <= other.at ? one : other),
    undefined,
  );

/** An end whose payload stays unacknowledged for ever notices nothing more, yet says why. */
const fateOf = ({ fate, writing }: EndState): Noticed | null =>
  fate ?? (writing === null ? null : { at: null, by: 'retransmission', error: 'ETIMEDOUT' });

function result({ events, legs, boxes }: ChainState, complete: boolean): ChainRun {
  const cut = events.find((event) => event.kind === 'forgotten');
  return {
    cut: cut ? { box: cut.box!, at: cut.at } : null,
    ends: legs.map(({ left, right }) => ({ left: fateOf(left), right: fateOf(right) })),
    longestSilence: boxes.map((box) => box.longestSilence),
    events,
    complete,
  };
}

/**
 * Plays a chain out from time 0, when all were last in touch, to `end`, on an ideal clock and
 * without round trips. Stops after `mostSteps` in any case.
 */
export function simulateChain(chain: Chain, end: Us, mostSteps = 100_000): ChainRun {
  const legs = legsOf(chain);
  const [state, sources] = [startState(chain, legs), sourcesOf(legs)];
  for (let steps = 0; steps < mostSteps; steps += 1) {
    const next = earliest([...boxSteps(state), ...endSteps(state), ...sourceSteps(state, sources)]);
    if (!next || next.at === Infinity || next.at > end) return result(state, true);
    state.now = next.at;
    next.act();
  }
  return result(state, false);
}
