import type { Standing } from './answer.ts';
import type { Chain, Station } from './layout.ts';
import type { NoEffectWords } from './strings.ts';

const rail = 22;
const left = 50;

/** Each standing has a shape of its own, so that no colour has to be told apart. */
const marks: Record<Standing, string> = {
  holds: 'M-5 0l3.5 4 7-8',
  waits: 'M0-5v5.5l4 2.5',
  broken: 'M-4.5-4.5l9 9m0-9l-9 9',
  open: '',
};

function Stop({ station, words }: { station: Station; words: NoEffectWords }) {
  const { stage, standing, y } = station;
  return (
    <g class={`stop ${standing}`} data-part={`stage-${stage}`} transform={`translate(0 ${y})`}>
      <path class="hit" d="M0-22h360v44h-360z" />
      {standing === 'broken' ? (
        <path class="sign" d={`M${rail}-14l14 14-14 14-14-14z`} />
      ) : (
        <circle class="sign" cx={rail} cy="0" r="11" />
      )}
      <path class="mark" d={marks[standing]} transform={`translate(${rail} 0)`} />
      <text class="name" x={left} y="-2">
        {words.stages[stage]}
      </text>
      <text class="standing" x={left} y="15">
        {words.standings[standing]}
      </text>
    </g>
  );
}

/** The line between two stations: whole as far as the setting is known to get, dashed beyond. */
const Line = ({ from, to, whole }: { from: number; to: number; whole: boolean }) => (
  <path class={whole ? 'line whole' : 'line'} d={`M${rail} ${from}V${to}`} />
);

/** The chain from the setting to the probe. `label` is its text equivalent in one sentence. */
export function ChainFigure(props: { chain: Chain; words: NoEffectWords; label: string }) {
  const { chain, words, label } = props;
  const { stations, top, bottom, height, reaches } = chain;
  return (
    <svg class="chain" viewBox={`0 0 360 ${height}`} role="img" aria-label={label}>
      <Line from={top + 8} to={stations[0]!.y - 11} whole={true} />
      {stations.map(({ y, passes }, i) => (
        <Line key={y} from={y + 11} to={(stations[i + 1]?.y ?? bottom) - 11} whole={passes} />
      ))}
      <path class="end" d={`M${rail - 8} ${top - 8}h16v16h-16z`} />
      <text class="name" x={left} y={top + 5}>
        {words.setting}
      </text>
      {stations.map((station) => (
        <Stop key={station.stage} station={station} words={words} />
      ))}
      <path class={reaches ? 'probe whole' : 'probe'} d={`M${rail - 7} ${bottom - 11}h14l-7 13z`} />
      <text class={reaches ? 'name' : 'name far'} x={left} y={bottom + 2}>
        {words.wire}
      </text>
    </svg>
  );
}
