import { useState } from 'preact/hooks';
import { duration } from '~/i18n/format.ts';
import type { Lang } from '~/i18n/locales.ts';
import type { Us } from '~/model/time.ts';
import { firstProbe, type Film } from './film.ts';
import { instant } from './label.ts';
import type { PlayerWords } from './strings.ts';

/** What a reader expects; `null`: never. */
export interface Guess {
  readonly first: Us | null;
  readonly death: Us | null;
}

/** What really happens. */
export const truthOf = (film: Film): Guess => ({
  first: firstProbe(film)?.t ?? null,
  death: film.run.trace.deaths.client?.t ?? null,
});

interface Said {
  readonly film: Film;
  readonly words: PlayerWords;
  readonly lang: Lang;
}

const time = (t: Us | null, words: PlayerWords, lang: Lang): string =>
  t === null ? words.never : instant(t, lang);

const marks = ['first', 'death'] as const;

interface AskProps extends Said {
  readonly id: string;
  readonly reveal: (guess: Guess) => void;
}

/** The axis of the run, bare, with two marks to set before anything is shown. */
export function Predict({ film, words, lang, id, reveal }: AskProps) {
  // A round number beyond the end: the length of the axis must not give the answer away.
  const most = Math.ceil((film.run.end * 1.4) / 30e6) * 30;
  const [guess, setGuess] = useState<Record<keyof Guess, number>>({
    first: Math.round(most / 3),
    death: most + 1,
  });
  const us = (s: number): Us | null => (s > most ? null : s * 1e6);
  return (
    <div class="predict">
      <p>{words.predictLead}</p>
      <p class="expected">
        {marks.map((which) => (
          <label key={which} for={`${id}-${which}`} class={which}>
            {words.guess[which]} <b>{time(us(guess[which]), words, lang)}</b>
          </label>
        ))}
      </p>
      <div class="axis">
        {marks.map((which) => (
          <input
            key={which}
            id={`${id}-${which}`}
            class={which}
            type="range"
            min="0"
            max={most + 1}
            value={guess[which]}
            aria-valuetext={time(us(guess[which]), words, lang)}
            onInput={(event) => {
              const value = Number(event.currentTarget.value);
              setGuess((was) => ({ ...was, [which]: value }));
            }}
          />
        ))}
        {[0, most / 3, (most * 2) / 3].map((t) => (
          <span key={t}>{instant(t * 1e6, lang)}</span>
        ))}
        <span>{words.never}</span>
      </div>
      <button
        type="button"
        onClick={() => reveal({ first: us(guess.first), death: us(guess.death) })}
      >
        {words.reveal}
      </button>
    </div>
  );
}

function gapText(said: Us | null, was: Us | null, words: PlayerWords, lang: Lang): string {
  if (said === was) return words.gapNone;
  if (said === null) return words.gapUnexpected;
  if (was === null) return words.gapMissing;
  const length = duration(Math.abs(was - said), lang, 1);
  return was > said ? words.gapLate(length) : words.gapEarly(length);
}

/** The gap between what was expected and what came, named. */
export function Missed({ film, words, lang, guess }: Said & { readonly guess: Guess }) {
  const truth = truthOf(film);
  return (
    <ul class="gap" role="status">
      {marks.map((which) => (
        <li key={which}>
          {words.gap(
            words.guess[which],
            time(guess[which], words, lang),
            time(truth[which], words, lang),
            gapText(guess[which], truth[which], words, lang),
          )}
        </li>
      ))}
    </ul>
  );
}
