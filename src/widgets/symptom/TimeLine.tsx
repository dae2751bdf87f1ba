import type { Bar as PlacedBar, TimeLine as Placed } from './layout.ts';

const arrows = {
  left: (x: number, y: number) => `M${x} ${y}l7-5v10z`,
  right: (x: number, y: number) => `M${x} ${y}l-7-5v10z`,
};

function Bar({ does, label, time, y, x, width, ideal, beyond }: PlacedBar) {
  return (
    <g data-part={does}>
      <text x="10" y={y + 12}>
        {label}
      </text>
      <text class="range" x="350" y={y + 12}>
        {time}
      </text>
      <line class="tick" x1="10" x2="350" y1={y + 25} y2={y + 25} />
      {beyond ? (
        <path class={does} d={arrows[beyond](beyond === 'left' ? 10 : 350, y + 25)} />
      ) : (
        <>
          <rect class={does} x={x} y={y + 20} width={width} height="10" />
          <path class="ideal" d={`M${ideal} ${y + 19}l6 6-6 6-6-6z`} />
        </>
      )}
    </g>
  );
}

/** The reader’s number as a line through the times of everything that comes near it. */
export const TimeLine = ({ line, label }: { line: Placed; label: string }) => (
  <svg class="timeline" viewBox={`0 0 360 ${line.height}`} role="img" aria-label={label}>
    <line class="yours" x1={line.mark} x2={line.mark} y1="18" y2={line.height} />
    <text class="yours" x={line.mark} y="12">
      {line.yours}
    </text>
    {line.bars.map((bar) => (
      <Bar key={bar.does} {...bar} />
    ))}
  </svg>
);
