import { breakAt, finishAt, left, right } from './geometry.ts';
import type { Lane } from './lanes.ts';
import type { Reaching, Scene } from './layout.ts';
import { Strip } from './Strip.tsx';
import type { PathWords } from './strings.ts';

/** Longer names are shortened, as a drawing does not wrap. */
function short(text: string, most: number): string {
  let width = 0;
  for (const [i, letter] of [...text].entries()) {
    width += letter > '\u2e7f' ? 2 : 1;
    if (width > most) return `${[...text].slice(0, i).join('')}…`;
  }
  return text;
}

/** A mark where a source counts: a tick; where it passes and does not count: a cross. */
const Counted = ({ x, counts }: Reaching['marks'][number]) => (
  <path
    class={counts ? 'counts' : 'ignored'}
    d={counts ? `M${x - 4} 0l3 4 6-8` : `M${x - 4}-4l8 8m0-8l-8 8`}
  />
);

const Origin = ({ x, kind }: { x: number; kind: Lane['kind'] }) =>
  kind === 'keepalive' ? (
    <circle cx={x} r="3.5" />
  ) : (
    <path class="head" d={`M${x - 4}-4h8v8h-8z`} />
  );

function Reach({ row }: { row: Reaching }) {
  const { y, text, every, kind, part, from, to, marks } = row;
  return (
    <g data-part={part} class={`reach ${kind}`} transform={`translate(0 ${y})`}>
      <text x={left}>{short(text, 34)}</text>
      <text class="value" x={right}>
        {every}
      </text>
      <g transform="translate(0 12)">
        <path class="way" d={`M${from} 0H${to}`} />
        <path class="way" d={`M${to}-6v12`} />
        <Origin x={from} kind={kind} />
        {marks.map((mark) => (
          <Counted key={mark.x} {...mark} />
        ))}
      </g>
    </g>
  );
}

const ends: Readonly<Record<Lane['end'], (x: number) => string>> = {
  cut: (x) => `M${x - 6}-6l12 12m0-12l-12 12`,
  closed: (x) => `M${x}-7v14`,
  kept: (x) => `M${x - 6}-6l6 6-6 6`,
  late: (x) => `M${x}-5l5 5-5 5-5-5z`,
  none: () => '',
};

function LaneRow({ lane }: { lane: Lane }) {
  const { y, label, value, part, kind, to, broken, marks, dense, end } = lane;
  const bar = kind === 'timer';
  return (
    <g data-part={part} class={`lane ${kind} ${end}`} transform={`translate(0 ${y})`}>
      <path class="hit" d={`M0-12h360v32h-360z`} />
      <text x={left}>{short(label, 30)}</text>
      <text class="value" x={right}>
        {value}
      </text>
      <g transform="translate(0 12)">
        <path class={bar ? 'bar' : 'way'} d={`M${left} 0H${to}`} />
        {dense && <path class="dense" d={`M${left} 0H${Math.min(to, breakAt)}`} />}
        {marks.map((x) =>
          bar ? (
            <path key={x} class="again" d={`M${x}-6v12`} />
          ) : (
            <Origin key={x} x={x} kind={kind} />
          ),
        )}
        {broken && (
          <g class="break">
            <path class="hole" d={`M${breakAt} 0h7`} />
            <path d={`M${breakAt - 2} 6l5-12m2 12l5-12`} />
          </g>
        )}
        <path class="end" d={ends[end](to)} />
      </g>
    </g>
  );
}

/** Draws a placed scene. `label` is its text equivalent in one sentence. */
export function Race({ scene, words, label }: { scene: Scene; words: PathWords; label: string }) {
  const { reaching, lanes, finish, stripY, raceY, height } = scene;
  const line = finish?.held ? 'finish held' : 'finish';
  return (
    <svg class="race" viewBox={`0 0 360 ${height}`} role="img" aria-label={label}>
      <Strip scene={scene} words={words} />
      {reaching.length === 0 && (
        <text x={left} y={stripY + 34}>
          {words.silence}
        </text>
      )}
      {reaching.map((row) => (
        <Reach key={row.y} row={row} />
      ))}
      {lanes.length > 0 && (
        <text class="caption" x={left} y={raceY}>
          {words.race}
        </text>
      )}
      {finish && <path class={line} d={`M${finishAt} ${finish.from}V${finish.to}`} />}
      {lanes.map((lane) => (
        <LaneRow key={lane.y} lane={lane} />
      ))}
      {finish && (
        <text class={line} x={finishAt} y={finish.to + 14}>
          {finish.text}
        </text>
      )}
    </svg>
  );
}
