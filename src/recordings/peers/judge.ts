import { simulate } from '~/model/kernel/simulate.ts';
import type { Errno, SegmentEvent, Side, Trace } from '~/model/kernel/trace.ts';
import { everyHz, type Hz } from '~/model/wheel.ts';
import type { Case, Course, Instant, Peer, Stated, Timed } from './peer.ts';

/** Earliest and latest of an instant, in seconds. */
export type Span = readonly [earliest: number, latest: number];

/** What the model says of a course at one tick rate; `null`: by the formula. */
export interface Said {
  readonly hz: Hz | null;
  readonly at: readonly Span[];
  readonly end: { readonly at: Span; readonly errno: Errno | null } | null;
  /** Every run had so many segments. */
  readonly steady: boolean;
  readonly fits: boolean;
}

/** A case with the model's word on it. */
export type Judged =
  | { readonly case: Timed; readonly said: readonly Said[]; readonly agrees: boolean }
  | { readonly case: Stated; readonly said: readonly string[]; readonly agrees: boolean };

/** `apart`: not compared, and the row says why. */
export interface Judgement {
  readonly peer: Peer;
  readonly cases: readonly Judged[];
  readonly verdict: 'agrees' | 'differs' | 'apart';
}

interface Run {
  readonly at: readonly number[];
  readonly end: { readonly at: number; readonly errno: Errno | null } | null;
}

/** So many starts show the wheel at all of its places. */
const starts = 200;
/** Its multiples fall on every slot of the wheel alike, and anywhere between two ticks. */
const stride = 7919.618;

function traceOf({ scenario }: Timed, clock: { hz: Hz; startTick: number } | 'ideal'): Trace {
  const run = simulate({ ...scenario, clock });
  if (!run.ok) throw new Error(JSON.stringify(run.problems));
  return run.trace;
}

/** A request that was never completed ends without an error: the listener waits for the next. */
function forgotten({ events }: Trace, host: Side) {
  const states = events.filter((event) => event.type === 'socket' && event.host === host);
  const asked = states.findIndex((event) => event.type === 'socket' && event.state === 'SYN-RECV');
  const end = states
    .slice(Math.max(asked, 0))
    .find((event) => event.type === 'socket' && event.state === 'LISTEN');
  return asked < 0 || end === undefined ? null : { t: end.t, errno: null };
}

function runOf(timed: Timed, trace: Trace): Run {
  const { zero, host, kinds } = timed;
  const from = typeof zero === 'number' ? zero : zero(trace);
  const after = (t: number): number => t / 1e6 - from;
  const at = trace.events
    .filter((event): event is SegmentEvent => event.type === 'segment' && event.from === host)
    .filter(({ kind, t }) => kinds.includes(kind) && after(t) > -1e-3)
    .map(({ t }) => after(t));
  const end = trace.deaths[host] ?? forgotten(trace, host);
  return { at, end: end && { at: after(end.t), errno: end.errno } };
}

const spanOf = (all: readonly number[]): Span => [Math.min(...all), Math.max(...all)];

/** Many runs in one: of each instant the earliest and the latest. */
function merged(runs: readonly Run[], hz: Hz | null): Omit<Said, 'fits'> {
  const counts = runs.map(({ at }) => at.length);
  const at = Array.from({ length: Math.max(...counts) }, (_, i) =>
    spanOf(runs.flatMap((run) => run.at[i] ?? [])),
  );
  const ends = runs.flatMap(({ end }) => end ?? []);
  const end =
    ends.length < runs.length
      ? null
      : { at: spanOf(ends.map((found) => found.at)), errno: ends[0]!.errno };
  return { hz, at, end, steady: Math.min(...counts) === Math.max(...counts) };
}

/** Whether what is expected can be found within what the runs gave. */
function near(expected: Instant, [earliest, latest]: Span, tolerance: number): boolean {
  const [from, to] = typeof expected === 'number' ? [expected, expected] : expected;
  return to >= earliest - tolerance && from <= latest + tolerance;
}

function endFits({ end }: Course, said: Omit<Said, 'fits'>, tolerance: number): boolean {
  if (end === undefined) return true;
  if (end === null || said.end === null) return end === said.end;
  const named = end.errno === null || end.errno === said.end.errno;
  return named && near(end.at, said.end.at, tolerance);
}

function fits({ expected, tolerance }: Timed, said: Omit<Said, 'fits'>): boolean {
  const { at, more = false } = expected;
  const enough = more ? said.at.length >= at.length : said.at.length === at.length && said.steady;
  return (
    enough &&
    at.every((instant, i) => near(instant, said.at[i]!, tolerance)) &&
    endFits(expected, said, tolerance)
  );
}

function saidAt(timed: Timed, hz: Hz): Said {
  const runs = Array.from({ length: starts }, (_, i) =>
    runOf(timed, traceOf(timed, { hz, startTick: i * stride })),
  );
  const said = merged(runs, hz);
  return { ...said, fits: fits(timed, said) };
}

function judgeTimed(timed: Timed): Judged {
  if (timed.fits === undefined) {
    const formula = merged([runOf(timed, traceOf(timed, 'ideal'))], null);
    const said = { ...formula, fits: fits(timed, formula) };
    return { case: timed, said: [said], agrees: said.fits };
  }
  const wanted = timed.fits;
  const said = everyHz.map((hz) => saidAt(timed, hz));
  const agrees = said.every(({ hz, fits: found }) => found === wanted.includes(hz!));
  return { case: timed, said, agrees };
}

function judgeStated(stated: Stated): Judged {
  const said = stated.said();
  return { case: stated, said, agrees: said.join('\n') === stated.expected.join('\n') };
}

/** What the model says to one case. */
export const judgeCase = (found: Case): Judged =>
  found.compare === 'instants' ? judgeTimed(found) : judgeStated(found);

function held(peer: Peer): Judgement {
  const cases = peer.cases.map(judgeCase);
  if (cases.length === 0) return { peer, cases, verdict: 'apart' };
  return { peer, cases, verdict: cases.every(({ agrees }) => agrees) ? 'agrees' : 'differs' };
}

const judgements = new WeakMap<Peer, Judgement>();

/** Holds a row against the model, once: every case of it, at every tick rate that matters. */
export function judge(peer: Peer): Judgement {
  const judgement = judgements.get(peer) ?? held(peer);
  judgements.set(peer, judgement);
  return judgement;
}
