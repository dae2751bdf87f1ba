import type { Lang } from '~/i18n/locales.ts';
import type { Bounds } from '~/model/formulas/detection.ts';
import type { Us } from '~/model/time.ts';
import type { Answer } from './answer.ts';
import { kernelSeconds } from './kernel-seconds.ts';
import type { DetectionWords } from './strings.ts';

const [left, right] = [8, 352];

interface Props {
  readonly found: Answer;
  readonly hz: string;
  readonly words: DetectionWords;
  readonly lang: Lang;
}

interface BarProps extends Omit<Props, 'hz' | 'found'> {
  readonly y: number;
  readonly label: string;
  readonly when: Bounds;
  readonly scale: (late: Us) => number;
  readonly part: string;
}

/** One event: a diamond where the formula puts it, a bar over all instants a kernel may choose. */
function Bar({ y, label, when, scale, part, words, lang }: BarProps) {
  const [from, to] = [scale(when.earliest - when.ideal), scale(when.latest - when.ideal)];
  const range = words.between(kernelSeconds(when.earliest, lang), kernelSeconds(when.latest, lang));
  return (
    <g data-part={part}>
      <text x={left} y={y}>
        {label}
      </text>
      <text class="range" x={right} y={y}>
        {range}
      </text>
      <line class="tick" x1={left} x2={right} y1={y + 13} y2={y + 13} />
      <rect class={part} x={from} y={y + 8} width={Math.max(2, to - from)} height="10" />
      <path class="ideal" d={`M${scale(0)} ${y + 7}l6 6-6 6-6-6z`} />
    </g>
  );
}

/** How much later than the formula a kernel is, on one scale for the first probe and the death. */
export function Lateness({ found, hz, words, lang }: Props) {
  const { firstProbe, death } = found;
  const offsets = [firstProbe, death].flatMap((b) => [b.earliest - b.ideal, b.latest - b.ideal]);
  const [least, most] = [Math.min(0, ...offsets), Math.max(...offsets)];
  const width = right - left - 12;
  // Whole units: a finer place is not seen, and its digits weigh on every article.
  const scale = (late: Us) => left + 6 + Math.round(((late - least) / (most - least)) * width);
  const common = { words, lang, scale };
  return (
    <figure class="lateness">
      <figcaption>
        <b>{words.kernelRange(hz)}</b> {words.kernelWhy}
      </figcaption>
      <svg viewBox="0 0 360 86" aria-hidden="true">
        <Bar y={14} label={words.firstProbe} when={firstProbe} part="probes" {...common} />
        <Bar y={58} label={words.death} when={death} part="death" {...common} />
      </svg>
    </figure>
  );
}
