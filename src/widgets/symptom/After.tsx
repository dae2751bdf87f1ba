import { useRef, useState } from 'preact/hooks';
import { duration } from '~/i18n/format.ts';
import { useOnDemand } from '~/kit/use-on-demand.ts';
import type { SceneProps } from '~/kit/widget.ts';
import { asMilliseconds, secondsIn } from './after.ts';
import { inS } from './formula.ts';
import type * as more from './more.ts';
import type { params } from './params.ts';
import type { SymptomWords } from './strings.ts';

type Props = Omit<SceneProps<typeof params, SymptomWords>, 'found'>;

interface OfferProps extends Pick<Props, 'words' | 'lang'> {
  readonly seconds: number;
  readonly onTake: () => void;
}

/** A bare number that is as likely milliseconds, as logs and drivers print them. */
const Offer = ({ seconds, onTake, words, lang }: OfferProps) => (
  <p class="offer">
    {words.milliseconds}{' '}
    <button type="button" onClick={onTake}>
      {inS(seconds, lang)}
    </button>
  </p>
);

/** The time as people write it, in any unit of either language. */
export function After({ settings, words, lang, frame }: Props) {
  const typed = useRef('');
  const [draft, setDraft] = useState<string | null>(null);
  const sentences = useOnDemand<typeof more>(frame.more);
  const bad = draft !== null && settings.after === '';
  const type = (text: string) => {
    setDraft(text);
    typed.current = text;
    // What is not understood has no answer, and no older one is left standing.
    const say = (seconds: number | null) => frame.change({ after: String(seconds ?? '') }, 'after');
    const seconds = secondsIn(text);
    say(seconds);
    if (seconds !== null || text.trim() === '') return;
    // The answer of an older text comes too late.
    void sentences
      .ask()
      .then((part) => part && typed.current === text && say(part.secondsInWords(text)));
  };
  const offered = asMilliseconds(draft ?? settings.after, draft !== null);
  const take = () => {
    setDraft(null);
    typed.current = '';
    frame.change({ after: String(offered) }, 'after');
  };
  const shown = settings.after && duration(Number(settings.after) * 1e6, lang, 3);
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
          value={draft ?? shown}
          aria-invalid={bad}
          aria-describedby={`${id}-says`}
          onInput={(event) => type(event.currentTarget.value)}
          onFocus={(event) => event.currentTarget.select()}
          onBlur={() => !bad && setDraft(null)}
        />
      </div>
      <p class="says" id={`${id}-says`} aria-live="polite">
        {bad && draft.trim() !== '' && words.unreadable(draft.slice(0, 40))}
      </p>
      {offered !== null && <Offer seconds={offered} onTake={take} words={words} lang={lang} />}
    </div>
  );
}
