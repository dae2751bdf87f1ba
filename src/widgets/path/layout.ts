import type { Answer } from './answer.ts';
import { laneHeight } from './geometry.ts';
import { lanesOf, partOfSource, type Lane } from './lanes.ts';
import { capital, sourceName, time, type Said } from './say.ts';
import type { Traffic } from './sources.ts';

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
  readonly kind: Traffic['kind'];
  readonly part: string;
  readonly from: number;
  readonly to: number;
  readonly marks: readonly { readonly x: number; readonly counts: boolean }[];
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

/** The nodes on a source's way, its own included. */
function way(nodes: readonly Node[], { from, to }: Traffic): Node[] {
  const walls = [0, ...nodes.flatMap((node, i) => (node.kind === 'proxy' ? [i] : []))];
  return nodes.slice(walls[from], (walls[to + 1] ?? nodes.length - 1) + 1);
}

function reachingOf(source: Traffic, nodes: readonly Node[], y: number, said: Said): Reaching {
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

/** The drawing of an answer: pure placement, 1 unit = 1 CSS pixel at full width. */
export function layout(said: Said): Scene {
  const { found, words, lang } = said;
  const nodes = nodesOf(found);
  const rows = Math.max(1, found.sources.length);
  const reaching = found.sources.map((source, i) =>
    reachingOf(source, nodes, stripY + 34 + i * laneHeight, said),
  );
  const raceY = stripY + 34 + rows * laneHeight + 14;
  const lanes = lanesOf(said).map((lane, i) => ({ ...lane, y: raceY + 24 + i * laneHeight }));
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
