import { perform } from '~/model/actions.ts';
import { jiffiesAt } from '~/model/clock.ts';
import { connect } from '~/model/connect.ts';
import { receiveIcmp } from '~/model/icmp.ts';
import { push } from '~/model/output.ts';
import { enter } from '~/model/path.ts';
import { receive } from '~/model/receive.ts';
import { createWorld } from '~/model/setup.ts';
import { runTimer, type SocketTimer } from '~/model/simulate.ts';
import type { Socket } from '~/model/socket.ts';
import {
  otherSide,
  type Death,
  type Side,
  type TimerEvent,
  type TraceEvent,
} from '~/model/trace.ts';
import type { Replay, World } from '~/model/world.ts';
import {
  endOf,
  fillingOf,
  observedPacket,
  packetDifference,
  seconds,
  timerKinds,
  timerSegments,
  tolerance,
  type Formula,
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
    before !== undefined &&
    before.kind !== 'icmp' &&
    packet.t - before.t < 0.002
  );
}

/** A listener's repeated answer belongs to no socket yet. */
const isSynAck = (flags: string | null): boolean => /S.*A|A.*S/.test(flags ?? '');

function timerPacketsOf(recording: Recording, byTimer: readonly Packet[]): TimerPacket[] {
  const filling = fillingOf(recording);
  const last = recording.outcome.t ?? Infinity;
  return recording.events
    .filter(
      (packet) => packet.dir === 'out' && (timerKinds.has(packet.kind) || byTimer.includes(packet)),
    )
    .filter(({ flags }) => !isSynAck(flags))
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

const deathsOf = ({ sockets }: World) => ({
  client: sockets.client.death,
  server: sockets.server.death,
});

/** Gives the subject what its own filter answered; the rest of the wire is in the recording. */
function ownAnswers(world: World, subject: Side): void {
  const own = world.wire.filter(({ what }) => what.from === subject && what.to === subject);
  world.wire.length = 0;
  for (const { what } of own)
    if (enter(world, what))
      if (what.type === 'segment') receive(world, what);
      else receiveIcmp(world, what);
}

/** Lateness of one timer set for so many seconds: SEMANTICS §9. */
function latenessOf(duration: number, hz: number): number {
  const ticks = Math.ceil(duration * hz);
  let granularity = 1;
  while (ticks >= 63 * granularity) granularity *= 8;
  return granularity / hz;
}

/**
 * Runs the subject alone, open-loop: it is given what it was given in the recording, and each timer
 * is predicted from the observed instant of the one before. On the kernel's wheel that is exact to
 * a tick or two; by the formula a timer may be late within the bounds of SEMANTICS §9.
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
      if (found.flags?.includes('F') && !socket.finQueued) return -1;
      return us(found.t) <= world.now + 1 && !byTimer.includes(found) ? (found.len ?? 0) : -1;
    },
  };
  const startTick = recording.jiffies_at_t0 + origin * hz;
  const world: World = createWorld(
    {
      clock: { hz, startTick },
      rtt: 0,
      start: 'closed',
      ...plan.ends,
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

  const ended = (): Death | null =>
    endOf({ events: world.events, deaths: deathsOf(world) }, subject, recording);
  const finish = (difference: string | null, death = ended()): Replayed => ({
    pairs,
    difference,
    death,
    timerPackets: expected,
  });
  /** The end may have been still to come when the recording stopped. */
  const tooLate = (at: number): boolean => at >= recording.duration_observed - allowed.death;
  const inFilling = (t: number): boolean => filling !== null && t >= filling[0] && t <= filling[1];
  const isNear = (observed: number, predicted: number, late: number): boolean =>
    observed - predicted >= -allowed.early && observed - predicted <= late;
  const dueOf = (timer: SocketTimer): number =>
    Math.max(timer === 'keepalive' ? socket.keepaliveRuns : socket.writeRuns, world.now);

  /** When the formula lets this timer run, and the latest instant the wheel may make of it. */
  const formulaOf = (timer: SocketTimer): Formula => {
    const runs = timer === 'keepalive' ? socket.keepaliveRuns : socket.writeRuns;
    const armed = world.events.findLast(
      (event) => event.type === 'timer' && event.host === subject && event.runs === runs,
    ) as TimerEvent | undefined;
    if (armed === undefined) return null;
    const ideal = secondsOf(armed.expires!);
    return { ideal, latest: ideal + latenessOf((armed.expires! - armed.t) / 1e6, hz) };
  };
  /** Whether an observation lies within the bounds of the formula. */
  const fits = (t: number, formula: Formula, late: number): boolean =>
    formula === null || (t >= formula.ideal - 0.005 && t <= formula.latest + 0.02 + late);

  const deathAt =
    recording.events.find(({ dir, kind, sub }) => dir === 'out' && kind === 'rst' && !sub)?.t ??
    recording.outcome.t;

  const tryAt = (timer: SocketTimer, now: number): World => {
    const trial = fork(world);
    trial.now = now;
    runTimer(trial, trial.sockets[subject], timer);
    return trial;
  };

  /** What a timer would do, run at this instant. */
  const deedAt = (timer: SocketTimer, now: number): 'packet' | 'death' | 'nothing' => {
    const trial = tryAt(timer, Math.max(now, world.now));
    if (trial.sockets[subject].death !== null) return 'death';
    return timerSegments(trial.events, subject).length > 0 ? 'packet' : 'nothing';
  };

  /** A run that left no packet shows in the timer the kernel reported next, to a tick. */
  const reportedRun = (timer: SocketTimer): number | undefined => {
    const due = dueOf(timer);
    const after = secondsOf(due);
    const row = recording.diag.find(
      ({ t, expires_ms }) => t > after && t < after + 0.25 && expires_ms !== undefined,
    );
    if (row === undefined || row.t > (sorted[next]?.t ?? Infinity)) return undefined;
    const armed = tryAt(timer, due).sockets[subject];
    const expires = armed.pending === 'off' ? armed.keepaliveExpires : armed.writeExpires;
    const reported = jiffiesAt(world.clock, us(row.t)) + Math.round((row.expires_ms! * hz) / 1000);
    return reported > expires ? due + Math.round(((reported - expires) * 1e6) / hz) : undefined;
  };

  /** When a timer really ran, judged by what it would have done then. */
  const observedRun = (timer: SocketTimer): number => {
    const due = dueOf(timer);
    if (due === Infinity) return due;
    const packetAt = expected[matched]?.t;
    const near = (t: number | null | undefined, late: number): t is number =>
      typeof t === 'number' && isNear(t, secondsOf(due), late);
    // A timer that only arms itself again must not be taken for the one that runs right after it.
    if (deedAt(timer, due) !== 'nothing') {
      if (near(packetAt, allowed.late) && deedAt(timer, us(packetAt)) === 'packet')
        return us(packetAt);
      if (near(deathAt, allowed.death) && deedAt(timer, us(deathAt)) === 'death')
        return us(deathAt);
    }
    const known = reportedRun(timer);
    return known !== undefined && near(secondsOf(known), allowed.late) ? known : due;
  };

  /** Holds what a timer sent against what was observed; returns the difference. */
  const compareSent = (events: readonly TraceEvent[], at: number, formula: Formula) => {
    for (const { kind, len, seq } of timerSegments(events, subject)) {
      const predicted = { t: at, kind, len, seq };
      const afterAll = recording.outcome.t === null && at > lastEvent + allowed.early;
      if (inFilling(at) || afterAll) continue;
      const observed = expected[matched] ?? null;
      pairs.push({ predicted, observed, formula });
      if (observed === null) return `${kind} predicted at ${seconds(at)}, none observed`;
      const difference = packetDifference(predicted, observed);
      if (difference !== null) return `${difference} (predicted at ${seconds(at)})`;
      if (!isNear(observed.t, at, allowed.late))
        return `${observed.kind} at ${seconds(observed.t)}, predicted at ${seconds(at)}`;
      if (!fits(observed.t, formula, allowed.late))
        return `${observed.kind} at ${seconds(observed.t)}, by the formula ${range(formula!)}`;
      matched += 1;
    }
    return null;
  };

  /** Holds a death against the observed one; returns the difference. */
  const compareDeath = (death: Death, at: number, formula: Formula): string | null => {
    if (death.seenBy === 'nobody') return null;
    const { t } = recording.outcome;
    const observed = t === null ? null : { t, kind: 'death' };
    pairs.push({ predicted: { t: at, kind: 'death' }, observed, formula });
    if (t === null) return tooLate(at) ? null : `death predicted at ${seconds(at)}, none observed`;
    if (!isNear(t, at, allowed.late + allowed.death))
      return `death at ${seconds(t)}, predicted at ${seconds(at)}`;
    return fits(t, formula, allowed.late + allowed.death)
      ? null
      : `death at ${seconds(t)}, by the formula ${range(formula!)}`;
  };

  for (let guard = 0; guard < 100_000; guard += 1) {
    const [keepaliveAt, writeAt] = [observedRun('keepalive'), observedRun('write')];
    const timer = keepaliveAt <= writeAt ? 'keepalive' : 'write';
    const due = dueOf(timer);
    const dueAt = Math.min(keepaliveAt, writeAt);
    const input = sorted[next];
    const takesInput = input !== undefined && us(input.t) <= dueAt;
    if (!takesInput && (dueAt === Infinity || secondsOf(due) > end + allowed.death)) break;
    if (takesInput) next += 1;
    if (takesInput && input.t > end + allowed.death) continue;
    const predictedAt = takesInput ? input.t : secondsOf(due);
    const formula = takesInput ? null : formulaOf(timer);
    const before = world.events.length;
    world.now = Math.max(takesInput ? us(input.t) : dueAt, world.now);
    if (takesInput) input.run(world, socket);
    else runTimer(world, socket, timer);
    ownAnswers(world, subject);
    const sent = compareSent(world.events.slice(before), predictedAt, formula);
    if (sent !== null) return finish(sent);
    const death = ended();
    if (death !== null) {
      const difference = compareDeath(death, predictedAt, formula);
      if (difference !== null) return finish(difference);
      if (recording.outcome.t === null) return finish(null, null);
      break;
    }
    if (socket.state === 'CLOSE' && socket.orphan) break;
  }
  const missed = expected[matched];
  if (missed === undefined) return finish(null);
  pairs.push({ predicted: null, observed: missed, formula: null });
  return finish(`${missed.kind} at ${seconds(missed.t)} was not predicted`);
}

const range = ({ ideal, latest }: NonNullable<Formula>): string =>
  `${seconds(ideal)} … ${seconds(latest)}`;
