import { useState } from 'preact/hooks';
import type { Lang } from '~/i18n/locales.ts';
import type { Us } from '~/model/time.ts';
import { roundAt, type Film } from './film.ts';
import { onAxis } from './label.ts';
import { lanes } from './Ladder.tsx';
import { cursorY, type Cursor } from './playhead.ts';
import { held, pointedY } from './pointed.ts';

interface Props {
  readonly film: Film;
  readonly cursor: Cursor;
  readonly cut: (from: Us, to: Us | null) => void;
  readonly lang: Lang;
}

/** Drawn so far, a hand has moved on purpose. */
const least = 6;

/**
 * Scissors on the cable at the cursor, for pointers: drawn along it they cut it for so long, pressed
 * they cut or mend it. Keys and the list of the cable do the same.
 */
export function Scissors({ film, cursor, cut, lang }: Props) {
  const [to, setTo] = useState<number | null>(null);
  const y = cursorY(film, cursor);
  const x = lanes.middlebox;
  const end = film.anchors.at(-1)!.y;
  const drop = () => {
    if (to !== null) cut(cursor.t, Math.abs(to - y) < least ? null : roundAt(film, to));
    setTo(null);
  };
  return (
    <g
      class="handle scissors"
      aria-hidden="true"
      onTouchStart={held}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setTo(y);
      }}
      onPointerMove={(event) =>
        to !== null && setTo(Math.min(Math.max(pointedY(event), film.top), end))
      }
      onPointerUp={drop}
      onPointerCancel={() => setTo(null)}
    >
      <circle r="25" cx={x} cy={y + 8} class="hit" />
      <path
        d={`M${x - 5} ${y + 1}l8 11m2-11l-8 11m-5 2a2 2 0 1 0 4 0a2 2 0 1 0-4 0m8 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0`}
      />
      {to !== null && <path class="cutting" d={`M${x} ${y}V${to}`} />}
      {to !== null && (
        <text x={x + 10} y={to}>
          {onAxis(roundAt(film, to), lang)}
        </text>
      )}
    </g>
  );
}
