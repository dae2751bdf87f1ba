import type { Flight, Gap, Ladder, PlacedEvent } from './ladder.ts';

const width = 360;
const lanesLeft = 84;
const lanesRight = 216;
const slope = 9;

/** Where a lifeline stands, for `count` of them. */
const laneX = (lane: number, count: number): number =>
  lanesLeft + (lane * (lanesRight - lanesLeft)) / (count - 1);

/** A segment from its row downwards; in the row's own coordinates, so that equal ones are equal text. */
function Arrow({ flight, lanes }: { flight: Flight; lanes: number }) {
  const [x1, x2] = [laneX(flight.from, lanes), laneX(flight.to, lanes)];
  const x = x1 + (x2 - x1) * flight.reach;
  const end = slope * flight.reach;
  const back = x2 > x1 ? -8 : 8;
  return (
    <g class={`flight ${flight.tone}`}>
      <path class="way" d={`M${x1} 0L${x} ${end}`} />
      {flight.reach < 1 ? (
        <path class="lost" d={`M${x - 4} ${end - 4}l8 8m0-8l-8 8`} />
      ) : (
        <path class="head" d={`M${x} ${end}l${back}-4.5v8z`} />
      )}
      {flight.tone === 'probing' && <circle cx={x1} r="3.5" />}
      {flight.tone === 'data' && <path class="head" d={`M${x1 - 4}-4h8v8h-8z`} />}
    </g>
  );
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
