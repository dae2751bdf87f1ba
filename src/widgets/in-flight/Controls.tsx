import { useState } from 'preact/hooks';
import type { SceneProps } from '~/kit/widget.ts';
import { Fields } from '~/kit/Inputs.tsx';
import type { Answer } from './answer.ts';
import { Backwards } from './Backwards.tsx';
import { readVersion } from './kernel.ts';
import { inputsOf, params } from './params.ts';
import type { InFlightWords } from './strings.ts';

type Props = SceneProps<typeof params, InFlightWords, Answer>;

/** The kernel version: whatever `uname -r` prints can be pasted. */
function Version({ settings, words, frame }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const id = `${frame.id}-kernel`;
  const wrong = draft !== null && readVersion(draft).problem !== undefined;
  const type = (text: string) => {
    setDraft(text);
    const { value, problem } = readVersion(text);
    if (!problem) frame.set('kernel', value);
  };
  return (
    <div class="field" data-part="kernel">
      <label for={id}>
        {words.labels.kernel} <code>{words.names.kernel}</code>
      </label>
      <div class="row">
        <input
          id={id}
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={draft ?? settings.kernel}
          aria-invalid={wrong}
          aria-describedby={`${id}-says`}
          onInput={(event) => type(event.currentTarget.value)}
          onBlur={() => !wrong && setDraft(null)}
          onFocus={(event) => event.currentTarget.select()}
        />
      </div>
      <p class="says" id={`${id}-says`} aria-live="polite">
        {wrong && words.versionUnreadable(draft.slice(0, 40))}
      </p>
    </div>
  );
}

/** The inputs that matter in this situation, and the way back from seconds to settings. */
export function Controls(props: Props) {
  const { settings, frame } = props;
  const shown: readonly string[] = inputsOf[settings.situation];
  return (
    <fieldset class="inputs">
      <legend>{frame.kit.settingsIn}</legend>
      <Fields {...props} params={params} only={shown.filter((name) => name !== 'hz')} />
      <Version {...props} />
      <Fields {...props} params={params} only={['hz']} />
      <Backwards {...props} />
    </fieldset>
  );
}
