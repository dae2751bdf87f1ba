import type { Flight, Gap, Ladder, PlacedEvent, Tone } from './ladder.ts';

const width = 360;
const lanesLeft = 84;
const lanesRight = 216;
const slope = 9;

/** Where a lifeline stands, for `count` of them. */
const laneX = (lane: number, count: number): number =>
  lanesLeft + (lane * (lanesRight - lanesLeft)) / (count - 1);

interface WayProps {
  readonly from: number;
  readonly to: number;
  /** Where it begins, if not at the top of its row. */
  readonly y?: number;
  /** How far down it ends. */
  readonly drop: number;
  readonly lost: boolean;
  readonly tone: Tone;
}

/** The way of a segment, from (`from`, `y`) `drop` down to `to`, broken off where it is lost. */
export function Trail({ from, to, drop, lost, tone, y = 0 }: WayProps) {
  const back = to > from ? -8 : 8;
  return (
    <g class={`flight ${tone}`}>
      <path class="way" d={`M${from} ${y}L${to} ${y + drop}`} />
      {lost ? (
        <path class="lost" d={`M${to - 4} ${y + drop - 4}l8 8m0-8l-8 8`} />
      ) : (
        <path class="head" d={`M${to} ${y + drop}l${back}-4.5v8z`} />
      )}
      {tone === 'probing' && <circle cx={from} cy={y} r="3.5" />}
      {tone === 'data' && <path class="head" d={`M${from - 4} ${y - 4}h8v8h-8z`} />}
    </g>
  );
}

/** A segment from its row downwards; in the row's own coordinates, so that equal ones are equal text. */
function Arrow({ flight: { from, to, reach, tone }, lanes }: { flight: Flight; lanes: number }) {
  const [x1, x2] = [laneX(from, lanes), laneX(to, lanes)];
  const end = x1 + (x2 - x1) * reach;
  return <Trail from={x1} to={end} drop={slope * reach} lost={reach < 1} tone={tone} />;
}

function Row({ event, lanes }: { event: PlacedEvent; lanes: number }) {
  const { y, happening, flight } = event;
  return (
    <g data-part={event.part || undefined} transform={`translate(0 ${y})`}>
      {event.part && <path class="hit" d={`M0-11h${width}v22h-${width}z`} />}
      <path class="tick" d={`M${lanesLeft - 10} 0h10`} />
      <text class="time" x={lanesLeft - 14} y="4">
        {event.time}
      </text>
      <text class={`note ${happening?.tone ?? flight?.tone ?? ''}`} x={lanesRight + 10} y="4">
        {event.note}
      </text>
      {flight && <Arrow flight={flight} lanes={lanes} />}
      {happening && (
        <path
          class={`happening ${happening.tone}`}
          d={`M${laneX(happening.lane, lanes)}-6l6 6-6 6-6-6z`}
        />
      )}
    </g>
  );
}

/** A stretch of time: its words, and the marked break where it is longer than drawn. */
function Stretch({ gap, lanes }: { gap: Gap; lanes: number }) {
  const middle = (gap.top + gap.bottom) / 2;
  return (
    <g data-part={gap.part || undefined} class="stretch">
      {gap.broken &&
        Array.from({ length: lanes }, (_, lane) => (
          <g key={lane} class="break">
            <path class="hole" d={`M${laneX(lane, lanes)} ${middle - 4}v8`} />
            <path d={`M${laneX(lane, lanes) - 6} ${middle - 2}l12-5m-12 14l12-5`} />
          </g>
        ))}
      {gap.text && (
        <text x={lanesLeft + 12} y={gap.broken ? middle + 5 : gap.bottom - 5}>
          {gap.text}
        </text>
      )}
    </g>
  );
}

/** The stretches of one lifeline: solid while it lives, dashed once it is gone. */
function Lifeline({ ladder, lane }: { ladder: Ladder; lane: number }) {
  const x = laneX(lane, ladder.lanes.length);
  const changes = ladder.changes.filter((change) => change.lane === lane);
  const starts = [{ fromRow: -1, look: 'up' }, ...changes];
  const yOf = (row: number) => (row < 0 ? 22 : (ladder.rows[row]?.y ?? ladder.height - 8));
  return (
    <>
      <text class="lane" x={x} y="13">
        {ladder.lanes[lane]}
      </text>
      {starts.map((start, i) => {
        const end = starts[i + 1]?.fromRow ?? ladder.rows.length;
        return (
          <path
            key={i}
            class={`life ${start.look}`}
            d={`M${x} ${yOf(start.fromRow)}V${yOf(end)}`}
          />
        );
      })}
    </>
  );
}

/** Draws a placed ladder. `label` is its text equivalent in one sentence. */
export function LadderFigure({ ladder, label }: { ladder: Ladder; label: string }) {
  const lanes = ladder.lanes.length;
  return (
    <svg class="ladder" viewBox={`0 0 ${width} ${ladder.height}`} role="img" aria-label={label}>
      {ladder.lanes.map((_, lane) => (
        <Lifeline key={lane} ladder={ladder} lane={lane} />
      ))}
      {ladder.gaps.map(
        (gap, i) => (gap.text || gap.broken) && <Stretch key={i} gap={gap} lanes={lanes} />,
      )}
      {ladder.rows.map((event, i) => (
        <Row key={i} event={event} lanes={lanes} />
      ))}
    </svg>
  );
}
