import { addRule } from '~/model/kernel/path.ts';
import type { Scenario } from '~/model/kernel/scenario.ts';
import { createWorld } from '~/model/kernel/setup.ts';
import { runWorld } from '~/model/kernel/simulate.ts';
import { mssOf } from '~/model/kernel/in-force.ts';
import type { Socket } from '~/model/kernel/socket.ts';
import { otherSide, type Death, type Side, type Trace } from '~/model/kernel/trace.ts';
import type { World } from '~/model/kernel/world.ts';
import { timesOf } from './times.ts';
import { inUseDuring } from './calls.ts';
import {
  endOf,
  fillingOf,
  sameKind,
  seconds,
  timerSegments,
  type Pair,
  type TimerPacket,
} from './compare.ts';
import { givenIn } from './inputs.ts';
import { middleboxOf, originOf, scenarioOf, type Plan } from './plan.ts';
import type { Recording } from './recording.ts';

/** What a run of both ends found, with nothing taken from the wire. */
export interface ClosedRun {
  readonly packets: readonly TimerPacket[];
  readonly death: Death | null;
  readonly trace: Trace;
}

/** What a peer that does not read had room for: all it took until its window shut first. */
function roomOf(recording: Recording): number {
  const shut = recording.events.find(
    ({ dir, win, kind }) => dir === 'in' && win === 0 && kind !== 'rst',
  );
  return shut === undefined ? Infinity : Math.max((shut.ack_rel ?? 1) - 1, 1);
}

/** The kernel's book-keeping of receive memory is not modelled, so its result is taken over. */
function fitWindow(socket: Socket, room: number): void {
  socket.window = room - (room > mssOf(socket) ? room % mssOf(socket) : 0);
  socket.offered = socket.window;
}

/** Where in the stream the rest of a small window was left to the persist timer, if it was. */
function leftToTimer(recording: Recording, plan: Plan): number | null {
  const filling = fillingOf(recording);
  const left = givenIn(recording, plan).dataByTimer.find(
    ({ t }) => filling !== null && t >= filling[0] && t <= filling[1],
  );
  return left === undefined ? null : (left.seq_rel ?? 1) - 1;
}

/** The recorder fills a window piece by piece; what one piece left open is too small for more. */
function inPieces(scenario: Scenario, subject: Side, at: number | null): Scenario {
  if (at === null) return scenario;
  let written = 0;
  const actions = (scenario.actions ?? []).flatMap((action) => {
    if (action.do !== 'write' || action.host !== subject) return action;
    const before = at - written;
    const bytes = action.bytes * (action.count ?? 1);
    written += bytes;
    if (before <= 0 || before >= bytes || (action.count ?? 1) > 1) return action;
    return [
      { ...action, bytes: before },
      { ...action, bytes: bytes - before },
    ];
  });
  return { ...scenario, actions };
}

/** A buffer set by the script must not undo what was fitted. */
const withoutBuffers = (scenario: Scenario): Scenario => ({
  ...scenario,
  actions: (scenario.actions ?? []).filter(
    (action) => action.do !== 'set-option' || action.option !== 'SO_RCVBUF',
  ),
});

function runBoth(recording: Recording, plan: Plan, scenario: Scenario): Trace {
  const world: World = createWorld(scenario, {
    sent: () => null,
    measured: () => null,
    inUse: inUseDuring(recording, plan, timesOf(recording), () => world.now),
  });
  const { rules, mapping } = middleboxOf(recording);
  if (mapping !== null) world.path.mapping = { ...mapping, lastSeen: -Infinity };
  for (const action of rules) if (action.do === 'add-rule') addRule(world.path, action.rule);
  const peer = world.sockets[otherSide(plan.subject)];
  const room = roomOf(recording);
  if (peer.reads || room === Infinity) return runWorld(world, scenario);
  fitWindow(peer, room);
  return runWorld(
    world,
    inPieces(withoutBuffers(scenario), plan.subject, leftToTimer(recording, plan)),
  );
}

/**
 * Runs a recording's scenario with both ends simulated, on the recorded kernel's wheel. A handler
 * that ran late shifts the wheel against the recorded tick, by `shift` ticks.
 */
export function runClosed(recording: Recording, plan: Plan, shift: number): ClosedRun {
  const { hz } = recording.params;
  const origin = originOf(recording);
  const startTick = recording.jiffies_at_t0 + origin * hz + shift;
  const trace = runBoth(recording, plan, scenarioOf(recording, plan, { hz, startTick }));
  const death = endOf(trace, plan.subject, recording);
  const packets = timerSegments(trace.events, plan.subject)
    .filter(({ t }) => death === null || t <= death.t)
    .map(({ t, kind, len, seq }) => ({ t: t / 1e6 + origin, kind, len, seq }));
  return { packets, death, trace };
}

const outside = (filling: readonly [number, number] | null) => (packet: TimerPacket) =>
  filling === null || packet.t < filling[0] || packet.t > filling[1];

/** While a window fills for the first time, the model's own receiver decides; see the README. */
function comparable(run: ClosedRun, filling: readonly [number, number] | null): TimerPacket[] {
  return run.packets.filter(outside(filling));
}

/** The two sequences side by side. */
export function pairUp(
  predicted: readonly TimerPacket[],
  observed: readonly TimerPacket[],
): Pair[] {
  const length = Math.max(predicted.length, observed.length);
  return Array.from({ length }, (_, i) => ({
    predicted: predicted[i] ?? null,
    observed: observed[i] ?? null,
    formula: null,
  }));
}

/** Both ends simulated drift apart from the recording by some ticks, in seconds. */
const atTheEdge = 0.3;

/** Why a closed-loop run differs in kinds and order, or `null`. */
export function orderDifference(
  run: ClosedRun,
  observed: readonly TimerPacket[],
  recording: Recording,
  filling: readonly [number, number] | null,
): string | null {
  const predicted = comparable(run, filling);
  const pairs = pairUp(predicted, observed);
  const stops = recording.outcome.t === null ? (recording.events.at(-1)?.t ?? 0) : Infinity;
  for (const pair of pairs) {
    // Without an end the recording just stops, so its last packets may be on either side of that.
    const alone = pair.predicted && pair.observed ? null : (pair.predicted ?? pair.observed);
    if (alone !== null && alone.t > stops - atTheEdge) return null;
    if (!pair.observed)
      return `${pair.predicted!.kind} predicted at ${seconds(pair.predicted!.t)}, none observed`;
    if (!pair.predicted)
      return `${pair.observed.kind} at ${seconds(pair.observed.t)} was not predicted`;
    if (!sameKind(pair.predicted.kind, pair.observed.kind))
      return `${pair.observed.kind} at ${seconds(pair.observed.t)} instead of ${pair.predicted.kind}`;
  }
  return null;
}
