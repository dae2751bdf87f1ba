import { useState } from 'preact/hooks';
import { duration } from '~/i18n/format.ts';
import type { SceneProps } from '~/kit/defineWidget.ts';
import { secondsIn } from './after.ts';
import type { params } from './params.ts';
import type { SymptomWords } from './strings.ts';

type Props = SceneProps<typeof params, SymptomWords>;

/** The time as people write it, in any unit of either language. */
export function After({ settings, words, lang, frame }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const bad = draft !== null && secondsIn(draft) === null;
  const type = (text: string) => {
    setDraft(text);
    const seconds = secondsIn(text);
    if (seconds !== null) frame.change({ after: String(seconds) }, 'after');
  };
  const id = `${frame.id}-after`;
  return (
    <div class="field after" data-part="yours">
      <label for={id}>{words.labels.after}</label>
      <div class="row">
        <input
          id={id}
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={draft ?? duration(Number(settings.after) * 1e6, lang, 3)}
          aria-invalid={bad}
          aria-describedby={`${id}-says`}
          onInput={(event) => type(event.currentTarget.value)}
          onFocus={(event) => event.currentTarget.select()}
          onBlur={() => !bad && setDraft(null)}
        />
      </div>
      <p class="says" id={`${id}-says`} aria-live="polite">
        {bad && words.unreadable(draft.slice(0, 40))}
      </p>
    </div>
  );
}
