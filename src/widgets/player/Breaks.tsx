import { useState } from 'preact/hooks';
import type { Lang } from '~/i18n/locales.ts';
import { parseDuration } from '~/kit/duration.ts';
import type { KitWords } from '~/kit/strings.ts';
import { ms } from '~/model/time.ts';
import type { Applied } from './apply.ts';
import { breakKinds, bytesOf, type Break } from './breaks.ts';
import { breakText } from './label.ts';
import type { PlayerWords } from './strings.ts';

interface Said {
  readonly words: PlayerWords;
  readonly kit: KitWords;
  readonly lang: Lang;
}

interface EntryProps extends Said {
  readonly of: Applied;
  readonly change: (to: Partial<Break>) => void;
  readonly remove: () => void;
}

/** One entry: what, when and how much (to be changed), and why it does nothing where it does not. */
function Entry({ of: { one, refused }, change, remove, words, kit, lang }: EntryProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const name = breakText(one, words, lang);
  const wrong = draft !== null && parseDuration(draft, 's') === null;
  const type = (text: string) => {
    setDraft(text);
    const found = parseDuration(text, 's');
    if (found !== null) change({ at: ms(Math.min(found, 1.5e10)) });
  };
  return (
    <li class={refused ? 'refused' : undefined}>
      <b>{name}</b>
      {breakKinds[one.kind].timed && (
        <input
          type="text"
          aria-label={words.when(name)}
          aria-invalid={wrong}
          value={draft ?? `${one.at / 1e6} s`}
          onInput={(event) => type(event.currentTarget.value)}
          onBlur={() => wrong || setDraft(null)}
        />
      )}
      {one.kind === 'write' && (
        <input
          type="text"
          inputMode="numeric"
          aria-label={`${name} · ${words.howMuch}`}
          value={one.n}
          onChange={(event) => change({ n: bytesOf(event.currentTarget.value) })}
        />
      )}
      <button type="button" aria-label={words.remove(name)} onClick={remove}>
        ×
      </button>
      {refused && <p class="says">{words.refused[refused]}</p>}
      {wrong && (
        <p class="says" role="status">
          {kit.fieldUnreadable(draft)}
        </p>
      )}
    </li>
  );
}

interface ListProps extends Said {
  readonly breaks: readonly Applied[];
  readonly set: (breaks: readonly Break[]) => void;
}

/** Everything that was broken, in the order of time. */
export function BreakList({ breaks, set, ...said }: ListProps) {
  const all = breaks.map(({ one }) => one);
  if (all.length === 0) return <p class="none">{said.words.nothingBroken}</p>;
  return (
    <ol class="breaks">
      {breaks.map((of, i) => (
        <Entry
          key={i}
          of={of}
          {...said}
          change={(to) => set(all.map((one, j) => (j === i ? { ...one, ...to } : one)))}
          remove={() => set(all.filter((_, j) => j !== i))}
        />
      ))}
    </ol>
  );
}
