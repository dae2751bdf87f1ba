import { useState } from 'preact/hooks';
import type { Lang } from '~/i18n/locales.ts';
import type { Us } from '~/model/time.ts';
import { roundAt, type Film } from './film.ts';
import { breakText, instant, onAxis } from './label.ts';
import { lanes } from './Ladder.tsx';
import { held, pointedY } from './pointed.ts';
import type { PlayerWords } from './strings.ts';

interface Props {
  readonly film: Film;
  readonly move: (index: number, to: Us) => void;
  readonly words: PlayerWords;
  readonly lang: Lang;
}

/** How far the arrow keys move a break. */
const keySteps: Readonly<Record<string, number>> = {
  ArrowUp: -1e6,
  ArrowDown: 1e6,
  PageUp: -10e6,
  PageDown: 10e6,
};

/**
 * A handle on every break of the figure: dragged, or moved by arrow keys, it moves the break in
 * time. Only the handle keeps a finger from scrolling.
 */
export function Handles({ film, move, words, lang }: Props) {
  const [drag, setDrag] = useState<{ index: number; y: number } | null>(null);
  const all = film.run.breaks;
  return film.items.map((item, i) => {
    if (item.what !== 'mark' || item.says.kind !== 'break') return null;
    const { one } = item.says;
    const index = all.findIndex((applied) => applied.one === one);
    const dragged = drag?.index === index;
    const y = dragged ? drag.y : item.y;
    const at = dragged ? roundAt(film, y) : one.at;
    const drop = () => {
      if (drag) move(index, roundAt(film, drag.y));
      setDrag(null);
    };
    return (
      <g
        key={i}
        class="handle"
        role="slider"
        tabindex={0}
        aria-label={words.handle(breakText(one, words, lang))}
        aria-valuemin={0}
        aria-valuemax={Math.round(film.anchors.at(-1)!.t / 1e6)}
        aria-valuenow={Math.round(at / 1e6)}
        aria-valuetext={instant(at, lang)}
        transform={`translate(${lanes[item.at]} ${y})`}
        onTouchStart={held}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setDrag({ index, y: item.y });
        }}
        onPointerMove={(event) => drag && setDrag({ index, y: pointedY(event) })}
        onPointerUp={drop}
        onPointerCancel={() => setDrag(null)}
        onKeyDown={(event) => {
          const by = keySteps[event.key];
          if (by === undefined) return;
          event.preventDefault();
          event.stopPropagation();
          move(index, Math.max(0, one.at + by));
        }}
      >
        <circle r="25" class="hit" />
        <path d="M-7-5l7-5 7 5m-14 10l7 5 7-5" />
        {dragged && <text x="16">{onAxis(at, lang)}</text>}
      </g>
    );
  });
}
