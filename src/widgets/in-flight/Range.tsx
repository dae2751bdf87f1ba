import type { Lang } from '~/i18n/locales.ts';
import { kernelSeconds } from '~/widgets/detection/kernel-seconds.ts';
import type { Answer } from './answer.ts';
import type { InFlightWords } from './strings.ts';

const [left, right] = [8, 352];

interface Props {
  readonly found: Answer;
  readonly hz: string;
  readonly words: InFlightWords;
  readonly lang: Lang;
}

/** The limit, the formula and every instant a kernel may choose, on one scale. */
function Strip({ found, words, lang }: Omit<Props, 'hz'>) {
  const { limitAt, death } = found;
  const { ideal, earliest, latest } = death;
  const least = Math.min(ideal, earliest, limitAt ?? ideal);
  const most = Math.max(latest, ideal, least + 1);
  const x = (at: number) =>
    Math.round(left + 6 + ((at - least) / (most - least)) * (right - left - 12));
  return (
    <svg viewBox="0 0 360 36" aria-hidden="true">
      <text class="range" x={right} y="12">
        {words.between(kernelSeconds(earliest, lang), kernelSeconds(latest, lang))}
      </text>
      <path class="tick" d={`M${left} 26H${right}`} />
      {limitAt !== null && <path class="limit" d={`M${x(limitAt)} 18v16`} />}
      <rect
        class="death"
        x={x(earliest)}
        y="21"
        width={Math.max(2, x(latest) - x(earliest))}
        height="10"
      />
      <path class="ideal" d={`M${x(ideal)} 20l6 6-6 6-6-6z`} />
    </svg>
  );
}

/** How much later than the formula a kernel is; nothing where it never ends. */
export function Range({ found, hz, words, lang }: Props) {
  if (!Number.isFinite(found.death.latest)) return null;
  return (
    <figure class="kernel-range" data-part="death">
      <figcaption>
        <b>{words.kernelRange(hz)}</b>{' '}
        {words.kernelWhy + (found.limitAt === null ? '' : words.strokeIs)}
      </figcaption>
      <Strip found={found} words={words} lang={lang} />
    </figure>
  );
}
