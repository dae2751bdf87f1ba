import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Lang } from '~/i18n/locales.ts';
import type { Us } from '~/model/time.ts';
import { tAt, yAt, type Film } from './film.ts';
import { LadderView, width } from './Ladder.tsx';
import { cursorAt, cursorY, isOver, type Cursor } from './playhead.ts';
import type { Dropping } from './edit.ts';
import { Handles } from './Handles.tsx';
import { pointedY } from './pointed.ts';
import type { Guess } from './Predict.tsx';
import { Scissors } from './Scissors.tsx';
import type { PlayerWords } from './strings.ts';

interface Props {
  readonly film: Film;
  readonly cursor: Cursor;
  readonly go: (to: Cursor) => void;
  readonly playing: boolean;
  readonly move: (index: number, to: Us) => void;
  readonly cut: (from: Us, to: Us | null) => void;
  /** Of the segment at the cursor; `null` where there is none to lose. */
  readonly drop: Dropping | null;
  readonly guess: Guess | null;
  readonly id: string;
  /** The run in one sentence. */
  readonly label: string;
  readonly words: PlayerWords;
  readonly lang: Lang;
}

/**
 * Keeps the cursor in sight within the figure's own scrolling, unless a hand holds it there. A figure
 * that opens at its end is read from its beginning.
 */
function useFollow(y: number, playing: boolean, over: boolean) {
  const box = useRef<HTMLDivElement>(null);
  const held = useRef(false);
  const first = useRef(over ? y : -1);
  useEffect(() => {
    const { current } = box;
    if (!current || held.current || (y === first.current && !playing)) return;
    first.current = -1;
    const scale = current.firstElementChild!.clientWidth / width;
    const at = y * scale;
    const { scrollTop, clientHeight } = current;
    if (at < scrollTop + 30 || at > scrollTop + clientHeight - 40)
      current.scrollTop = at - clientHeight / 2;
  }, [y, playing]);
  return { box, held };
}

/** What the reader expected, as flags on the axis. */
function Flags({ film, guess }: { film: Film; guess: Guess }) {
  return (['first', 'death'] as const).map((which) => {
    const t = guess[which];
    if (t === null) return null;
    const y = yAt(film.anchors, Math.min(t, film.anchors.at(-1)!.t));
    return <path key={which} class={`flag ${which}`} d={`M0 ${y}h8l6-5v10l-6-5`} />;
  });
}

/** True for the figure itself, not for a handle on it, nor for the bar that scrolls it. */
const isFigure = ({ target }: Event): boolean =>
  (target as Element).closest('svg') !== null && !(target as Element).closest('.handle');

/** Pointing: a click goes to an event, a pressed mouse scrubs; a finger only taps, and scrolls. */
function usePointer(
  box: { readonly current: HTMLDivElement | null },
  held: { current: boolean },
  film: Film,
  go: Props['go'],
) {
  const now = useRef({ film, go });
  now.current = { film, go };
  useEffect(() => {
    const element = box.current!;
    const scrub = (event: PointerEvent) => {
      held.current = event.buttons === 1;
      if (event.pointerType === 'touch' || event.buttons !== 1 || !isFigure(event)) return;
      const { anchors } = now.current.film;
      now.current.go(cursorAt(now.current.film, tAt(anchors, pointedY(event))));
    };
    const pick = (event: MouseEvent) => {
      const part = (event.target as Element).closest('[data-part]')?.getAttribute('data-part');
      const item = part ? Number(part.slice(1)) : -1;
      const found = now.current.film.items[item];
      if (found) now.current.go({ t: found.t, item });
    };
    element.addEventListener('pointermove', scrub);
    element.addEventListener('click', pick);
    return () => {
      element.removeEventListener('pointermove', scrub);
      element.removeEventListener('click', pick);
    };
  }, [box, held]);
}

/** Loses the segment at the cursor, for pointers; the key X and the button of its pane do the same. */
const Loses = ({ y, drop }: { y: number; drop: Dropping }) => (
  <g class="handle loses" aria-hidden="true" onClick={drop.toggle}>
    <circle r="25" cx={width - 20} cy={y} class="hit" />
    <path d={drop.on ? `M${width - 26} ${y}h12` : `M${width - 25} ${y - 5}l10 10m0-10l-10 10`} />
  </g>
);

/** The figure, made once for a film, and over it what moves: veil, cursor, handles. */
export function Screen(props: Props) {
  const { film, cursor, go, playing, move, cut, drop, guess, id, label, words, lang } = props;
  const y = cursorY(film, cursor);
  const over = isOver(film, cursor);
  const { box, held } = useFollow(y, playing, over);
  usePointer(box, held, film, go);
  const view = `0 0 ${width} ${film.bottom + 24}`;
  const still = useMemo(
    () => <LadderView film={film} words={words} lang={lang} />,
    [film, words, lang],
  );
  return (
    <div class="screen" ref={box} tabIndex={0} role="group" aria-label={words.figure}>
      <div class="layers">
        <svg class="ladder" viewBox={view} role="img" aria-label={label}>
          <g id={`${id}-ladder`} class="player">
            {still}
          </g>
        </svg>
        <svg class="ladder over" viewBox={view}>
          {!over && <path class="veil" d={`M0 ${y + 8}H${width}V${film.bottom + 24}H0z`} />}
          {!over && <path class="cursor" d={`M0 ${y + 8}H${width}`} />}
          {guess && <Flags film={film} guess={guess} />}
          <Scissors film={film} cursor={cursor} cut={cut} lang={lang} />
          <Handles film={film} move={move} words={words} lang={lang} />
          {drop && <Loses y={y} drop={drop} />}
        </svg>
      </div>
      {film.left > 0 && <p class="left">{words.left(String(film.left))}</p>}
    </div>
  );
}
