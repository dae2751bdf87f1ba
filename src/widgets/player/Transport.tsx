import type { Lang } from '~/i18n/locales.ts';
import { cursorAt, cursorY, stepped, type Cursor, type Playing } from './playhead.ts';
import { firstProbe, tAt, type Film } from './film.ts';
import { instant } from './label.ts';
import type { PlayerWords } from './strings.ts';

interface Props {
  readonly film: Film;
  readonly cursor: Cursor;
  readonly playing: Playing;
  readonly go: (to: Cursor) => void;
  readonly toggle: () => void;
  readonly setPlaying: (to: (was: Playing) => Playing) => void;
  readonly said: string;
  readonly words: PlayerWords;
  readonly lang: Lang;
}

/** The end of the client, else of the server. */
export const deathOf = ({ run }: Film) => run.trace.deaths.client ?? run.trace.deaths.server;

/** One button of a row, with its sign. */
const Key = (p: { label: string; sign: string; press: () => void; off?: boolean }) => (
  <button type="button" aria-label={p.label} title={p.label} disabled={p.off} onClick={p.press}>
    <span aria-hidden="true">{p.sign}</span>
  </button>
);

/** Play, step, jump, scrub: time in the reader's hand. The clock always shows the true time. */
export function Transport(props: Props) {
  const { film, cursor, playing, go, toggle, setPlaying, said, words, lang } = props;
  const probe = firstProbe(film);
  const death = deathOf(film);
  const end = film.anchors.at(-1)!.y;
  return (
    <div class="times">
      <div class="transport">
        <Key
          label={playing.on ? words.pause : words.play}
          sign={playing.on ? '❚❚' : '▶'}
          press={toggle}
        />
        <Key label={words.previous} sign="‹" press={() => go(stepped(film, cursor, -1))} />
        <Key label={words.next} sign="›" press={() => go(stepped(film, cursor, 1))} />
        <output class="clock">{instant(cursor.t, lang)}</output>
        <input
          type="range"
          class="scrub"
          min={film.top}
          max={end}
          step="any"
          value={cursorY(film, cursor)}
          aria-label={words.moment}
          aria-valuetext={`${instant(cursor.t, lang)}, ${said}`}
          onInput={(event) =>
            go(cursorAt(film, tAt(film.anchors, Number(event.currentTarget.value))))
          }
        />
      </div>
      <div class="jumps">
        <button
          type="button"
          disabled={!probe}
          onClick={() => probe && go({ t: probe.t, item: film.items.indexOf(probe) })}
        >
          {words.first}
        </button>
        <button
          type="button"
          disabled={!death}
          onClick={() => death && go(cursorAt(film, death.t))}
        >
          {words.death}
        </button>
        <label class="speed">
          {words.speed}
          <input
            type="range"
            min="-3"
            max="4"
            step="1"
            value={playing.speed}
            aria-valuetext={`${2 ** playing.speed}×`}
            onInput={(event) => {
              const speed = Number(event.currentTarget.value);
              setPlaying((was) => ({ ...was, speed }));
            }}
          />
        </label>
        <label class="loop">
          <input
            type="checkbox"
            checked={playing.loop}
            onInput={(event) => {
              const loop = event.currentTarget.checked;
              setPlaying((was) => ({ ...was, loop }));
            }}
          />
          {words.loop}
        </label>
      </div>
    </div>
  );
}
