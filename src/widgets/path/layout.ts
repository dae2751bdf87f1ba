import type { Us } from '~/model/time.ts';
import type { Answer, Runner } from './answer.ts';
import { capital, endName, runnerName, sourceName, time, type Said } from './say.ts';
import type { Source } from './sources.ts';

/** The drawing is 360 units wide: lanes stand between these two. */
const [left, right] = [8, 352];
/** Where the winner finishes, and where an axis breaks for what comes later. */
const finishAt = 268;
const breakAt = 316;
const laneHeight = 34;
/** More marks than these in a lane are drawn as one dense band. */
const mostMarks = 24;

/** A node of the path. */
export interface Node {
  readonly x: number;
  readonly kind: 'end' | 'passing' | 'proxy';
  /** Its number on the path; 0 for the ends. */
  readonly number: number;
  readonly part: string;
}

/** How far one source reaches, and which nodes it counts for. */
export interface Reaching {
  readonly y: number;
  readonly text: string;
  readonly every: string;
  readonly kind: Source['kind'];
  readonly part: string;
  readonly from: number;
  readonly to: number;
  readonly marks: readonly { readonly x: number; readonly counts: boolean }[];
}

/** One lane of the race. */
export interface Lane {
  readonly y: number;
  readonly label: string;
  readonly value: string;
  readonly part: string;
  readonly kind: Source['kind'] | 'timer' | 'notice';
  /** Where its bar ends; `broken` when that is beyond the axis. */
  readonly to: number;
  readonly broken: boolean;
  /** Moments at which it sends, or is started again. */
  readonly marks: readonly number[];
  /** Too many of them to draw. */
  readonly dense: boolean;
  /** How it ends: cut, closed in good order, kept, or something that is just noticed. */
  readonly end: 'cut' | 'closed' | 'kept' | 'late' | 'none';
}

export interface Scene {
  readonly nodes: readonly Node[];
  readonly reaching: readonly Reaching[];
  readonly lanes: readonly Lane[];
  /** The finishing line, `null` when nobody ends it. */
  readonly finish: {
    readonly text: string;
    /** In good order. */
    readonly held: boolean;
    readonly from: number;
    readonly to: number;
  } | null;
  readonly stripY: number;
  readonly raceY: number;
  readonly height: number;
}

const stripY = 46;

function nodesOf(found: Answer): Node[] {
  const devices = found.parts.flatMap((part, place) =>
    'device' in part ? [{ place, proxy: part.device.counts === 'l7' }] : [],
  );
  const x = (i: number) => 16 + (i * 328) / (devices.length + 1);
  return [
    { x: x(0), kind: 'end', number: 0, part: 'client' },
    ...devices.map(({ place, proxy }, i): Node => ({
      x: x(i + 1),
      kind: proxy ? 'proxy' : 'passing',
      number: place + 1,
      part: `device-${place + 1}`,
    })),
    { x: x(devices.length + 1), kind: 'end', number: 0, part: 'server' },
  ];
}

/** The part that a source or timer belongs to, shared by words and drawing. */
const partOfSource = ({ kind, sender }: Source): string => {
  if (kind !== 'keepalive') return 'heartbeat';
  return sender.kind === 'proxy' ? `device-${sender.place + 1}` : sender.kind;
};

/** The part of a timer: the device, or the kind of timer. */
export const partOfRunner = ({ who }: Pick<Runner, 'who'>): string =>
  who.kind === 'device' ? `device-${who.place + 1}` : who.kind;

/** The nodes on a source's way, its own included. */
function way(nodes: readonly Node[], { from, to }: Source): Node[] {
  const walls = [0, ...nodes.flatMap((node, i) => (node.kind === 'proxy' ? [i] : []))];
  return nodes.slice(walls[from], (walls[to + 1] ?? nodes.length - 1) + 1);
}

function reachingOf(source: Source, nodes: readonly Node[], y: number, said: Said): Reaching {
  const { found, words, lang } = said;
  const on = way(nodes, source);
  const [start, end] = source.side === 'left' ? [on[0]!, on.at(-1)!] : [on.at(-1)!, on[0]!];
  const fed = source.refreshes.flatMap((box) => {
    const who = found.who[box]!;
    return who.kind === 'device' ? [who.place + 1] : [];
  });
  const timed = new Set(
    found.runners.map(({ who }) => (who.kind === 'device' ? who.place + 1 : 0)),
  );
  const crossed = (node: Node) =>
    node.kind === 'passing' || (source.kind === 'message' && node !== start && node !== end);
  return {
    y,
    text: capital(sourceName(source, said)),
    every: words.every(time(source.period, lang)),
    kind: source.kind,
    part: partOfSource(source),
    from: start.x,
    to: end.x,
    marks: on
      .filter((node) => timed.has(node.number) && node.number > 0 && crossed(node))
      .map(({ x, number }) => ({ x, counts: fed.includes(number) })),
  };
}

/** The end of the axis: somewhat after the first finish, or two rounds of the slowest source. */
function span({ first, sources, runners }: Answer): Us {
  if (first) return first.at / ((finishAt - left) / (breakAt - left));
  const rounds = sources.map(({ period }) => period * 2.4);
  return Math.max(1, ...rounds, ...(rounds.length ? [] : runners.map(({ timeout }) => timeout)));
}

type Placed = Omit<Lane, 'y' | 'part' | 'kind' | 'label' | 'value'>;

/** Moments k × period after the first, up to `until`. */
function beats(first: Us, period: Us, until: Us): { marks: Us[]; dense: boolean } {
  if (first > until) return { marks: [], dense: false };
  const count = 1 + Math.floor((until - first) / period);
  if (count > mostMarks) return { marks: [], dense: true };
  return { marks: Array.from({ length: count }, (_, k) => first + k * period), dense: false };
}

function sender({ first, period }: Source, until: Us, x: (at: Us) => number): Placed {
  const { marks, dense } = beats(first, period, until);
  const late = marks.length === 0 && !dense;
  return {
    to: late ? right - 6 : breakAt,
    broken: late,
    marks: late ? [right - 6] : marks.map(x),
    dense,
    end: 'none',
  };
}

/** A timer: full bars between the moments at which something starts it again. */
function timer(runner: Runner, found: Answer, until: Us, x: (at: Us) => number): Placed {
  const feeding = found.sources.filter(({ refreshes }) => refreshes.includes(runner.box));
  const fastest = [...feeding].sort((a, b) => a.period - b.period)[0];
  const last = Math.min(until, found.first?.at ?? until);
  const fed = fastest ? beats(fastest.first, fastest.period, last) : { marks: [], dense: false };
  const won = found.first?.box === runner.box;
  const ends = won ? (runner.box < 0 ? 'closed' : 'cut') : runner.at === null ? 'kept' : 'late';
  const broken = !won && (runner.at ?? Infinity) > until;
  const to = won ? finishAt : broken ? right - 6 : x(runner.at!);
  return { ...fed, marks: fed.marks.map(x), to, broken, end: ends };
}

function valueOf(runner: Runner, { words, lang }: Said): string {
  const limit = time(runner.timeout, lang);
  return runner.at === null ? `${limit}, ${words.kept}` : limit;
}

/** What each end of the path notices, as lanes after those of the timers. */
function notices(said: Said, until: Us, x: (at: Us) => number): Omit<Lane, 'y'>[] {
  const { found, words, lang } = said;
  return found.ends.map((end): Omit<Lane, 'y'> => {
    const { at, error } = end.learns;
    const label = capital(words.notices(endName(end, said)));
    const value =
      at === null ? words.never : [time(at, lang), error].filter(Boolean).join(words.and);
    const part = 'notice';
    const broken = at === null || at > until;
    const to = broken ? right - 6 : x(at);
    const base = { label, value, part, kind: 'notice' as const, to, broken, marks: [] };
    return { ...base, dense: false, end: at === null ? 'none' : 'late' };
  });
}

/** The drawing of an answer: pure placement, 1 unit = 1 CSS pixel at full width. */
export function layout(said: Said): Scene {
  const { found, words, lang } = said;
  const nodes = nodesOf(found);
  const rows = Math.max(1, found.sources.length);
  const reaching = found.sources.map((source, i) =>
    reachingOf(source, nodes, stripY + 34 + i * laneHeight, said),
  );
  const raceY = stripY + 34 + rows * laneHeight + 14;
  const until = span(found);
  const x = (at: Us) => left + (at / until) * (breakAt - left);
  const lanes = [
    ...found.sources.map((source) => ({
      ...sender(source, until, x),
      label: capital(sourceName(source, said)),
      value: words.every(time(source.period, lang)),
      part: partOfSource(source),
      kind: source.kind,
    })),
    ...found.runners.map((runner) => ({
      ...timer(runner, found, until, x),
      label: runnerName(runner, words),
      value: valueOf(runner, said),
      part: partOfRunner(runner),
      kind: 'timer' as const,
    })),
    ...notices(said, until, x),
  ].map((lane, i): Lane => ({ ...lane, y: raceY + 24 + i * laneHeight }));
  const bottom = raceY + 24 + lanes.length * laneHeight;
  const { first } = found;
  const say = first && (first.box < 0 ? words.closed : words.cut);
  const finish = say && {
    text: say(time(first.at, lang)),
    held: first.box < 0,
    from: raceY + 28,
    to: bottom - 8,
  };
  return { nodes, reaching, lanes, finish, stripY, raceY, height: bottom + (finish ? 14 : 0) };
}
