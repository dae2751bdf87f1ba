import { jiffiesAt } from '~/model/clock.ts';
import { show } from '~/model/kernel/show.ts';
import { runTimer, type SocketTimer } from '~/model/kernel/simulate.ts';
import type { Socket } from '~/model/kernel/socket.ts';
import type { Death, TimerEvent, TraceEvent } from '~/model/kernel/trace.ts';
import type { World } from '~/model/kernel/world.ts';
import { deathsOf, fork, ownAnswers, worldAlone } from './alone.ts';
import { timesOf, type Times } from './times.ts';
import {
  endOf,
  fillingOf,
  packetDifference,
  seconds,
  timerSegments,
  tolerance,
  type Formula,
  type Pair,
  type TimerPacket,
} from './compare.ts';
import { givenIn, type Given, type Input } from './inputs.ts';
import type { Plan } from './plan.ts';
import type { Recording } from './recording.ts';

/** What an open-loop run found. */
export interface Replayed {
  readonly pairs: readonly Pair[];
  readonly difference: string | null;
  readonly death: Death | null;
  /** Packets a timer sent, as observed; the closed-loop run must send the same kinds. */
  readonly timerPackets: readonly TimerPacket[];
  /** Where it ended, and what the subject was given after that. */
  readonly world: World;
  readonly times: Times;
  readonly left: readonly Input[];
}

/** A replay under way. */
interface Run {
  readonly recording: Recording;
  readonly plan: Plan;
  readonly given: Given;
  readonly world: World;
  readonly socket: Socket;
  readonly times: Times;
  readonly allowed: ReturnType<typeof tolerance>;
  readonly pairs: Pair[];
  /** How many inputs were taken, and how many packets were found to be as predicted. */
  taken: number;
  matched: number;
}

/** Lateness of one timer set for so many seconds: SEMANTICS §9. */
function latenessOf(duration: number, hz: number): number {
  const ticks = Math.ceil(duration * hz);
  let granularity = 1;
  while (ticks >= 63 * granularity) granularity *= 8;
  return granularity / hz;
}

const isNear = (run: Run, observed: number, predicted: number, late: number): boolean =>
  observed - predicted >= -run.allowed.early && observed - predicted <= late;

const runsOf = ({ socket }: Run, timer: SocketTimer): number =>
  timer === 'keepalive' ? socket.keepaliveRuns : socket.writeRuns;

const dueOf = (run: Run, timer: SocketTimer): number => Math.max(runsOf(run, timer), run.world.now);

/** When the formula lets this timer run, and the latest instant the wheel may make of it. */
function formulaOf(run: Run, timer: SocketTimer): Formula {
  const runs = runsOf(run, timer);
  const armed = run.world.events.findLast(
    (event): event is TimerEvent =>
      event.type === 'timer' && event.host === run.plan.subject && event.runs === runs,
  );
  if (armed === undefined) return null;
  const ideal = run.times.seconds(armed.expires!);
  const duration = (armed.expires! - armed.t) / 1e6;
  return { ideal, latest: ideal + latenessOf(duration, run.recording.params.hz) };
}

/** Whether an observation lies within the bounds of the formula. */
const fits = (t: number, formula: Formula, late: number): boolean =>
  formula === null || (t >= formula.ideal - 0.005 && t <= formula.latest + 0.02 + late);

/** A run of a timer on a copy, so that nothing is spoilt. */
function tryAt({ world, plan }: Run, timer: SocketTimer, at: number): World {
  const trial = fork(world);
  trial.now = Math.max(at, world.now);
  runTimer(trial, trial.sockets[plan.subject], timer);
  return trial;
}

/** What a timer would do, run at this instant. */
function deedAt(run: Run, timer: SocketTimer, at: number): 'packet' | 'death' | 'nothing' {
  const { subject } = run.plan;
  const trial = tryAt(run, timer, at);
  if (trial.sockets[subject].death !== null) return 'death';
  return timerSegments(trial.events, subject).length > 0 ? 'packet' : 'nothing';
}

/** A run that left no packet shows in the timer the kernel reported next, to a tick. */
function reportedRun(run: Run, timer: SocketTimer): number | undefined {
  const { hz } = run.recording.params;
  const due = dueOf(run, timer);
  const after = run.times.seconds(due);
  const row = run.recording.diag.find(
    ({ t, expires_ms }) => t > after && t < after + 0.25 && expires_ms !== undefined,
  );
  if (row === undefined || row.t > (run.given.inputs[run.taken]?.t ?? Infinity)) return undefined;
  const armed = tryAt(run, timer, due).sockets[run.plan.subject];
  const expires = armed.pending === 'off' ? armed.keepaliveExpires : armed.writeExpires;
  const reported =
    jiffiesAt(run.world.clock, run.times.us(row.t)) + Math.round((row.expires_ms! * hz) / 1000);
  return reported > expires ? due + Math.round(((reported - expires) * 1e6) / hz) : undefined;
}

/** The instant of the reset a death sends, or of the error the application was told. */
const deathAt = ({ recording }: Run): number | null =>
  recording.events.find(({ dir, kind, sub }) => dir === 'out' && kind === 'rst' && !sub)?.t ??
  recording.outcome.t;

/** When a timer really ran, judged by what it would have done then. */
function observedRun(run: Run, timer: SocketTimer): number {
  const due = dueOf(run, timer);
  if (due === Infinity) return due;
  const { times, allowed } = run;
  const near = (t: number | null | undefined, late: number): t is number =>
    typeof t === 'number' && isNear(run, t, times.seconds(due), late);
  // A timer that only arms itself again must not be taken for the one that runs right after it.
  if (deedAt(run, timer, due) !== 'nothing') {
    const packetAt = run.given.timerPackets[run.matched]?.t;
    if (near(packetAt, allowed.late) && deedAt(run, timer, times.us(packetAt)) === 'packet')
      return times.us(packetAt);
    const end = deathAt(run);
    if (near(end, allowed.death) && deedAt(run, timer, times.us(end)) === 'death')
      return times.us(end);
  }
  const known = reportedRun(run, timer);
  return known !== undefined && near(times.seconds(known), allowed.late) ? known : due;
}

/** Not compared: the first filling of the window, and what follows the last event of a survivor. */
function isCompared({ recording, allowed }: Run, at: number): boolean {
  const filling = fillingOf(recording);
  if (filling !== null && at >= filling[0] && at <= filling[1]) return false;
  const lastEvent = recording.events.at(-1)?.t ?? 0;
  return recording.outcome.t !== null || at <= lastEvent + allowed.early;
}

const range = ({ ideal, latest }: NonNullable<Formula>): string =>
  `${seconds(ideal)} … ${seconds(latest)}`;

/** Why an observation is not where it was predicted, or `null`. */
function timeDifference(
  run: Run,
  what: string,
  t: number,
  at: number,
  formula: Formula,
  late: number,
) {
  if (!isNear(run, t, at, late)) return `${what} at ${seconds(t)}, predicted at ${seconds(at)}`;
  return fits(t, formula, late)
    ? null
    : `${what} at ${seconds(t)}, by the formula ${range(formula!)}`;
}

/** Holds what a timer sent against what was observed; returns the difference. */
function compareSent(run: Run, events: readonly TraceEvent[], at: number, formula: Formula) {
  if (!isCompared(run, at)) return null;
  for (const { kind, len, seq } of timerSegments(events, run.plan.subject)) {
    const predicted = { t: at, kind, len, seq };
    const observed = run.given.timerPackets[run.matched] ?? null;
    run.pairs.push({ predicted, observed, formula });
    if (observed === null) return `${kind} predicted at ${seconds(at)}, none observed`;
    const difference = packetDifference(predicted, observed);
    if (difference !== null) return `${difference} (predicted at ${seconds(at)})`;
    const elsewhen = timeDifference(run, kind, observed.t, at, formula, run.allowed.late);
    if (elsewhen !== null) return elsewhen;
    run.matched += 1;
  }
  return null;
}

/** Holds a death against the observed one; returns the difference. */
function compareDeath(run: Run, death: Death, at: number, formula: Formula): string | null {
  if (death.seenBy === 'nobody') return null;
  const { recording, allowed } = run;
  const { t } = recording.outcome;
  const observed = t === null ? null : { t, kind: 'death' };
  run.pairs.push({ predicted: { t: at, kind: 'death' }, observed, formula });
  if (t !== null) return timeDifference(run, 'death', t, at, formula, allowed.death);
  // The end may have been still to come when the recording stopped.
  return at >= recording.duration_observed - allowed.death
    ? null
    : `death predicted at ${seconds(at)}, none observed`;
}

/** What happens next: an input, a timer, or nothing any more. */
interface Step {
  readonly input: Input | null;
  readonly timer: SocketTimer;
  /** When it was to happen and when it did, in the model's instants. */
  readonly due: number;
  readonly at: number;
}

function nextStep(run: Run): Step | null {
  const { recording, times, allowed, given } = run;
  const lastEvent = recording.events.at(-1)?.t ?? 0;
  const end = recording.outcome.t ?? Math.max(lastEvent, recording.duration_observed);
  const [keepaliveAt, writeAt] = [observedRun(run, 'keepalive'), observedRun(run, 'write')];
  const timer = keepaliveAt <= writeAt ? 'keepalive' : 'write';
  const [due, at] = [dueOf(run, timer), Math.min(keepaliveAt, writeAt)];
  const input = given.inputs[run.taken];
  if (input !== undefined && times.us(input.t) <= at && input.t <= end + allowed.death)
    return { input, timer, due: times.us(input.t), at: times.us(input.t) };
  return at === Infinity || times.seconds(due) > end + allowed.death
    ? null
    : { input: null, timer, due, at };
}

/** Lets one step happen; returns what it sent. */
function take(run: Run, { input, timer, at }: Step): TraceEvent[] {
  const { world, socket, plan } = run;
  const before = world.events.length;
  world.now = Math.max(at, world.now);
  if (input === null) runTimer(world, socket, timer);
  else {
    run.taken += 1;
    input.run(world, socket);
  }
  ownAnswers(world, plan.subject);
  show(world, socket);
  return world.events.slice(before);
}

const deathOf = ({ world, plan, recording }: Run): Death | null =>
  endOf({ events: world.events, deaths: deathsOf(world) }, plan.subject, recording);

/** Steps on until something differs or nothing is left; returns the difference. */
function follow(run: Run): string | null {
  // Every step takes an input or moves on in time, so the limit only guards against a fault.
  for (let guard = 0; guard < 100_000; guard += 1) {
    const step = nextStep(run);
    if (step === null) break;
    const formula = step.input === null ? formulaOf(run, step.timer) : null;
    const at = run.times.seconds(step.due);
    const events = take(run, step);
    const death = deathOf(run);
    const difference =
      compareSent(run, events, at, formula) ??
      (death === null ? null : compareDeath(run, death, at, formula));
    if (difference !== null) return difference;
    if (death !== null || (run.socket.state === 'CLOSE' && run.socket.orphan)) break;
  }
  const missed = run.given.timerPackets[run.matched];
  if (missed === undefined) return null;
  run.pairs.push({ predicted: null, observed: missed, formula: null });
  return `${missed.kind} at ${seconds(missed.t)} was not predicted`;
}

/**
 * Runs the subject alone, open-loop: it is given what it was given in the recording, and each timer
 * is predicted from the observed instant of the one before. On the kernel's wheel that is exact to
 * a tick or two; by the formula a timer may be late within the bounds of SEMANTICS §9.
 */
export function replay(recording: Recording, plan: Plan): Replayed {
  const given = givenIn(recording, plan);
  const world = worldAlone(recording, plan, given);
  const run: Run = {
    recording,
    plan,
    given,
    world,
    socket: world.sockets[plan.subject],
    times: timesOf(recording),
    allowed: tolerance(recording),
    pairs: [],
    taken: 0,
    matched: 0,
  };
  const difference = follow(run);
  const survives = recording.outcome.t === null && difference === null;
  return {
    pairs: run.pairs,
    difference,
    death: survives ? null : deathOf(run),
    timerPackets: given.timerPackets,
    world,
    times: run.times,
    left: given.inputs.slice(run.taken),
  };
}
