import { left, right } from './geometry.ts';
import type { Node, Scene } from './layout.ts';
import type { PathWords } from './strings.ts';

function NodeMark({ x, kind, number, part }: Node) {
  return (
    <g data-part={part} class={`node ${kind}`} transform={`translate(${x} 0)`}>
      {kind === 'end' && <circle r="6" />}
      {kind === 'passing' && <path d="M0-8l8 8-8 8-8-8z" />}
      {kind === 'proxy' && <path d="M-7-13h14v26h-14z" />}
      {number > 0 && <text y="-17">{number}</text>}
    </g>
  );
}

/** The path itself: its two ends, and the devices between them by their numbers. */
export function Strip({ scene, words }: { scene: Scene; words: PathWords }) {
  const { nodes, stripY } = scene;
  return (
    <g>
      <text class="caption" x={left} y="12">
        {words.counted}
      </text>
      <text x={left} y={stripY - 16}>
        {words.client}
      </text>
      <text class="value" x={right} y={stripY - 16}>
        {words.server}
      </text>
      <g transform={`translate(0 ${stripY})`}>
        <path class="cable" d={`M${nodes[0]!.x} 0H${nodes.at(-1)!.x}`} />
        {nodes.map((node) => (
          <NodeMark key={node.part} {...node} />
        ))}
      </g>
    </g>
  );
}
