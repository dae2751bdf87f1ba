import type { Board, Wire } from './layout.ts';

const [from, to, right] = [104, 146, 156];

/** The end of a wire: an arrow where the number arrives, a diamond where it changes, a cross where not. */
function End({ fate }: Pick<Wire, 'fate'>) {
  if (fate === 'none') return <path class="cross" d={`M${to - 9}-5l10 10m0-10l-10 10`} />;
  if (fate === 'exact') return <path class="head" d={`M${to} 0l-9-5v10z`} />;
  return <path class="head" d={`M${to}-0l-6-6-6 6 6 6z`} />;
}

function Row({ wire }: { wire: Wire }) {
  const { part, y, fate, label, asked, name, value, typed } = wire;
  return (
    <g data-part={part} class={`wire ${fate}`} transform={`translate(0 ${y})`}>
      <path class="hit" d="M0-19h360v42H0z" />
      <text x="2" y="-3" class="label">
        {label}
      </text>
      <text x="2" y="14" class="asked">
        {asked}
      </text>
      <path class="way" d={`M${from} 0H${to - 9}`} />
      <End fate={fate} />
      <text x={right} y="-3" class={typed ? 'typed' : 'told'}>
        {name}
      </text>
      <text x={right} y="14" class="value">
        {value}
      </text>
    </g>
  );
}

interface Props {
  readonly board: Board;
  readonly heads: readonly [asked: string, written: string];
  readonly label: string;
}

/** Draws what becomes of each number. `label` is its text equivalent in one sentence. */
export function Wiring({ board, heads, label }: Props) {
  return (
    <svg class="wiring" viewBox={`0 0 360 ${board.height}`} role="img" aria-label={label}>
      <text x="2" y="11" class="side">
        {heads[0]}
      </text>
      <text x={right} y="11" class="side">
        {heads[1]}
      </text>
      {board.wires.map((wire) => (
        <Row key={wire.part} wire={wire} />
      ))}
    </svg>
  );
}
