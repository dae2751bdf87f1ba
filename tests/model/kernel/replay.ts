import { perform } from '~/model/actions.ts';
import { connect } from '~/model/connect.ts';
import { receiveIcmp } from '~/model/icmp.ts';
import { push } from '~/model/output.ts';
import { enter } from '~/model/path.ts';
import { receive } from '~/model/receive.ts';
import { createWorld, nextTimer, runTimer } from '~/model/simulate.ts';
import type { Socket } from '~/model/socket.ts';
import { otherSide, type AppEvent, type Death, type Side, type TraceEvent } from '~/model/trace.ts';
import type { Replay, World } from '~/model/world.ts';
import {
  fillingOf,
  observedPacket,
  packetDifference,
  seconds,
  timerKinds,
  timerSegments,
  tolerance,
  type Pair,
  type TimerPacket,
} from './compare.ts';
import { originOf, type Plan } from './plan.ts';
import type { Diag, Packet, Recording } from './recording.ts';

/** Something the subject was given, or did, at a recorded instant. */
interface Input {
  readonly t: number;
  readonly run: (world: World, socket: Socket) => void;
  /** New data may leave right after it. */
  readonly moves: boolean;
}

/** What an open-loop run found. */
export interface Replayed {
  readonly pairs: readonly Pair[];
  readonly difference: string | null;
  readonly death: Death | null;
  /** Packets a timer sent, as observed; the closed-loop run must send the same kinds. */
  readonly timerPackets: readonly TimerPacket[];
}

/** New data this long after something came in, or was asked for, is a reply and no timer's doing. */
const promptly = 0.006;

/** An instant within so much of another in the file is the same one. */
const sameInstant = 2e-5;

const isNewData = ({ dir, kind }: Packet): boolean =>
  dir === 'out' && (kind === 'data' || kind === 'fin');

function flagsOf(text: string): string {
  if (text.includes('S')) return text.includes('A') ? 'SA' : 'S';
  return ['F', 'R', 'P', 'A'].filter((flag) => text.includes(flag)).join('');
}

function injectSegment(world: World, subject: Side, packet: Packet): void {
  const event = {
    type: 'segment',
    t: world.now,
    from: otherSide(subject),
    to: subject,
    flags: flagsOf(packet.flags ?? ''),
    seq: packet.seq_rel ?? 0,
    ack: packet.flags?.includes('A') ? packet.ack_rel : null,
    len: packet.len ?? 0,
    win: packet.win ?? 0,
    kind: 'ack',
    why: 'application',
    byTimer: false,
    arrives: world.now,
    lost: null,
  } as const;
  const segment = { ...event };
  if (enter(world, segment)) receive(world, segment);
}

function injectIcmp(world: World, subject: Side, packet: Packet): void {
  const event = {
    type: 'icmp',
    t: world.now,
    from: 'middlebox',
    to: subject,
    icmpType: packet.icmp_type ?? 3,
    code: packet.icmp_code ?? 0,
    quotedSeq: packet.quoted_seq_rel ?? 0,
    arrives: world.now,
    effect: null,
  } as const;
  const icmp = { ...event };
  if (enter(world, icmp)) receiveIcmp(world, icmp);
}

/** Actions of the subject's own application and host; all others show in what it receives. */
function concernsSubject(action: Plan['steps'][number]['action'], subject: Side): boolean {
  if ('host' in action) return action.host === subject;
  if (action.do === 'add-rule') return action.rule.at.startsWith(subject);
  return action.do === 'remove-rules';
}

const isWrite = (action: Plan['steps'][number]['action']): boolean =>
  action.do === 'write' || action.do === 'shutdown' || action.do === 'close';

/** A write is as late as the first new segment it led to, if that came at once. */
function writtenAt(recording: Recording, t: number): number {
  const first = recording.events.find((packet) => isNewData(packet) && packet.t >= t - sameInstant);
  return first !== undefined && first.t - t < promptly ? first.t : t;
}

function stepInputs(recording: Recording, plan: Plan): Input[] {
  return plan.steps
    .filter(({ action }) => concernsSubject(action, plan.subject))
    .map(({ t, tEnd, action }) => {
      const onPath = !('host' in action) || action.do === 'route';
      const at = isWrite(action) ? writtenAt(recording, t) : onPath ? tEnd : t;
      return { t: at, moves: true, run: (world) => perform(world, action) };
    });
}

function packetInputs(recording: Recording, subject: Side): Input[] {
  return recording.events
    .filter(({ dir }) => dir === 'in')
    .map((packet) => ({
      t: packet.t,
      moves: true,
      run: (world) =>
        packet.kind === 'icmp'
          ? injectIcmp(world, subject, packet)
          : injectSegment(world, subject, packet),
    }));
}

function connectInput(recording: Recording, subject: Side): Input[] {
  if (subject !== 'client') return [];
  const syn = recording.events.find(({ dir, kind }) => dir === 'out' && kind === 'syn');
  const call = recording.app_log.find((entry) => entry.call === 'connect' && entry.begin);
  const t = syn?.t ?? call?.t ?? 0;
  return [{ t, moves: false, run: (world, socket) => connect(world, socket) }];
}

/** New data that nothing but a timer can have sent, and the instants of all other new data. */
function splitNewData(recording: Recording, inputs: readonly Input[]) {
  const [byTimer, prompt]: [Packet[], Packet[]] = [[], []];
  const moves = inputs.filter((input) => input.moves);
  for (const packet of recording.events.filter(isNewData)) {
    const cause = moves.findLast(({ t }) => t <= packet.t + sameInstant);
    const isPrompt = cause !== undefined && packet.t - cause.t < promptly;
    (isPrompt ? prompt : byTimer).push(packet);
  }
  return { byTimer, prompt };
}

const pushInput = (packet: Packet): Input => ({
  t: packet.t,
  moves: false,
  run: (world, socket) => {
    if (socket.state !== 'CLOSE' && socket.state !== 'SYN-SENT') push(world, socket, 'application');
  },
});

/** A repetition right after something came in is recovery at work and no timer's doing. */
function isRecovery(recording: Recording, packet: Packet): boolean {
  const before = recording.events.findLast(({ t, dir }) => dir === 'in' && t <= packet.t);
  return (
    packet.kind === 'retransmit' &&
    packet.sub === undefined &&
    before !== undefined &&
    before.kind !== 'icmp' &&
    packet.t - before.t < 0.002
  );
}

function timerPacketsOf(recording: Recording, byTimer: readonly Packet[]): TimerPacket[] {
  const filling = fillingOf(recording);
  const last = recording.outcome.t ?? Infinity;
  return recording.events
    .filter(
      (packet) => packet.dir === 'out' && (timerKinds.has(packet.kind) || byTimer.includes(packet)),
    )
    .filter(({ t }) => t <= last && !(filling && t >= filling[0] && t <= filling[1]))
    .filter((packet) => !isRecovery(recording, packet))
    .map(observedPacket);
}

/** The kernel's own measure of the round trip after an acknowledgement, if it was recorded. */
function measuredIn(
  recording: Recording,
  hz: number,
): (t: number) => ReturnType<Replay['measured']> {
  const rows = recording.diag.filter(
    (row): row is Diag & { rtt: number; rto: number } =>
      typeof row.rtt === 'number' &&
      typeof row.rto === 'number' &&
      row.rtt > 0 &&
      !row.backoff &&
      row.state !== 'SYN-SENT',
  );
  const received = recording.events.filter(({ dir, kind }) => dir === 'in' && kind !== 'icmp');
  return (t) => {
    const next = received.find((packet) => packet.t > t + sameInstant)?.t ?? Infinity;
    const row = rows.find((found) => found.t >= t && found.t < next);
    return row === undefined
      ? null
      : { srtt: row.rtt, rto: Math.ceil((row.rto * hz) / 1e6 - 1e-6) };
  };
}

/** Everything a step must not spoil when it is only tried. */
function fork(world: World): World {
  const copy = (socket: Socket): Socket => ({
    ...socket,
    options: { ...socket.options },
    inFlight: socket.inFlight.map((sent) => ({ ...sent })),
    ahead: [...socket.ahead],
  });
  const { client, server } = world.sockets;
  return {
    ...world,
    sockets: { client: copy(client), server: copy(server) },
    path: { ...world.path, rules: world.path.rules.map((active) => ({ ...active })) },
    wire: [],
    events: [],
    established: { ...world.established },
    shown: { ...world.shown },
  };
}

/** Gives the subject what its own filter answered; the rest of the wire is in the recording. */
function ownAnswers(world: World, subject: Side): void {
  const own = world.wire.filter(({ what }) => what.from === subject && what.to === subject);
  world.wire.length = 0;
  for (const { what } of own)
    if (enter(world, what))
      if (what.type === 'segment') receive(world, what);
      else receiveIcmp(world, what);
}

/** What the blocked application was told first that was an error. */
const firstError = (events: readonly TraceEvent[], subject: Side): AppEvent | undefined =>
  events.find(
    (event): event is AppEvent =>
      event.type === 'app' && event.what === 'error' && event.host === subject,
  );

/** An error reported while the connection lives on ends the recording, not the connection. */
function reportedDeath(world: World, subject: Side): Death | null {
  const { death } = world.sockets[subject];
  const told = firstError(world.events, subject);
  if (told === undefined || (death !== null && death.t === told.t)) return death;
  return {
    t: told.t,
    errno: told.errno!,
    via: 'ICMP received',
    path: 'icmp',
    rstSent: false,
    seenBy: 'recv',
  };
}

/**
 * Runs the subject alone, open-loop: it is given what it was given in the recording, and each timer
 * is predicted from the observed instant of the one before.
 */
export function replay(recording: Recording, plan: Plan): Replayed {
  const { subject } = plan;
  const { hz } = recording.params;
  const origin = originOf(recording);
  const us = (t: number): number => Math.round((t - origin) * 1e6);
  const secondsOf = (at: number): number => at / 1e6 + origin;
  const allowed = tolerance(recording);

  const inputs = [
    ...connectInput(recording, subject),
    ...stepInputs(recording, plan),
    ...packetInputs(recording, subject),
  ].toSorted((a, b) => a.t - b.t);
  const { byTimer, prompt } = splitNewData(recording, inputs);
  const sorted = [...inputs, ...prompt.map(pushInput)].toSorted((a, b) => a.t - b.t);
  const expected = timerPacketsOf(recording, byTimer);

  const newData = recording.events.filter(isNewData);
  const measured = measuredIn(recording, hz);
  const hooks: Replay = {
    measured: () => measured(secondsOf(world.now)),
    sent: (socket, seq) => {
      if (socket.side !== subject) return null;
      const found = newData.find((packet) => packet.seq_rel === seq);
      if (found === undefined) return null;
      return us(found.t) <= world.now + 1 && !byTimer.includes(found) ? (found.len ?? 0) : -1;
    },
  };
  const startTick = recording.jiffies_at_t0 + origin * hz;
  const world: World = createWorld(
    {
      clock: { hz, startTick },
      rtt: 0,
      start: 'closed',
      client: { sysctls: plan.sysctls },
      server: { sysctls: plan.sysctls },
      horizon: 0,
    },
    hooks,
  );
  const socket = world.sockets[subject];
  if (subject === 'client') world.sockets.server.state = 'CLOSE';

  const pairs: Pair[] = [];
  const filling = fillingOf(recording);
  const lastEvent = recording.events.at(-1)?.t ?? 0;
  const end = recording.outcome.t ?? Math.max(lastEvent, recording.duration_observed);
  let next = 0;
  let matched = 0;

  const finish = (difference: string | null): Replayed => ({
    pairs,
    difference,
    death: reportedDeath(world, subject),
    timerPackets: expected,
  });
  const inFilling = (t: number): boolean => filling !== null && t >= filling[0] && t <= filling[1];
  const isNear = (observed: number, predicted: number, late: number): boolean =>
    observed - predicted >= -allowed.early && observed - predicted <= late;

  /** When the timer that is due at `due` really ran, judged by what it would do. */
  const observedRun = (due: number): number => {
    const trial = fork(world);
    trial.now = due;
    runTimer(trial, trial.sockets[subject]);
    const dies = trial.sockets[subject].death !== null && socket.death === null;
    const reset = recording.events.find(
      ({ dir, kind, sub, t }) =>
        dir === 'out' && kind === 'rst' && !sub && t >= secondsOf(due) - 0.1,
    );
    const sends = timerSegments(trial.events, subject).length > 0;
    const observed = dies ? (reset?.t ?? recording.outcome.t) : sends ? expected[matched]?.t : null;
    if (observed === null || observed === undefined) return due;
    const late = dies ? allowed.death : allowed.late;
    return isNear(observed, secondsOf(due), late) ? us(observed) : due;
  };

  for (let guard = 0; guard < 100_000; guard += 1) {
    const due = nextTimer(socket);
    const input = sorted[next];
    const dueAt = due === Infinity ? Infinity : observedRun(Math.max(due, world.now));
    if (input !== undefined && (us(input.t) <= dueAt || dueAt === Infinity)) {
      next += 1;
      if (input.t > end + allowed.death) continue;
      world.now = Math.max(us(input.t), world.now);
      const before = firstError(world.events, subject);
      input.run(world, socket);
      ownAnswers(world, subject);
      const told = firstError(world.events, subject);
      if (before === undefined && told !== undefined) {
        pairs.push(deathPair(recording, secondsOf(world.now)));
        break;
      }
      if (socket.state === 'CLOSE' && socket.orphan) break;
      continue;
    }
    if (dueAt === Infinity || secondsOf(due) > end + allowed.death) break;
    const predictedAt = secondsOf(Math.max(due, world.now));
    world.now = Math.max(dueAt, world.now);
    const events = world.events.length;
    runTimer(world, socket);
    ownAnswers(world, subject);
    const died = socket.death !== null;
    for (const segment of timerSegments(world.events.slice(events), subject)) {
      const predicted = { t: predictedAt, kind: segment.kind, len: segment.len, seq: segment.seq };
      if (inFilling(predictedAt)) continue;
      if (recording.outcome.t === null && predictedAt > lastEvent + allowed.early) continue;
      const observed = expected[matched] ?? null;
      pairs.push({ predicted, observed });
      if (observed === null)
        return finish(`${predicted.kind} predicted at ${seconds(predictedAt)}, none observed`);
      const difference = packetDifference(predicted, observed);
      if (difference !== null)
        return finish(`${difference} (predicted at ${seconds(predictedAt)})`);
      if (!isNear(observed.t, predictedAt, allowed.late))
        return finish(
          `${observed.kind} at ${seconds(observed.t)}, predicted at ${seconds(predictedAt)}`,
        );
      matched += 1;
    }
    if (died) {
      pairs.push(deathPair(recording, predictedAt));
      const { t } = recording.outcome;
      if (socket.death!.seenBy !== 'nobody') {
        if (t === null) {
          if (predictedAt < recording.duration_observed - allowed.death)
            return finish(`death predicted at ${seconds(predictedAt)}, none observed`);
          break;
        }
        if (!isNear(t, predictedAt, allowed.late + 0.015))
          return finish(`death at ${seconds(t)}, predicted at ${seconds(predictedAt)}`);
      }
      break;
    }
  }
  const missed = expected[matched];
  if (missed !== undefined) {
    pairs.push({ predicted: null, observed: missed });
    return finish(`${missed.kind} at ${seconds(missed.t)} was not predicted`);
  }
  return finish(null);
}

const deathPair = (recording: Recording, predictedAt: number): Pair => ({
  predicted: { t: predictedAt, kind: 'death' },
  observed: recording.outcome.t === null ? null : { t: recording.outcome.t, kind: 'death' },
});
