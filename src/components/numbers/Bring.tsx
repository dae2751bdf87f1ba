import { useState } from 'preact/hooks';
import type { Lang } from '~/i18n/locales.ts';
import { Notices } from '~/kit/Notices.tsx';
import type { KitWords } from '~/kit/strings.ts';
import { importProfile, numbers, type Profile, type ReadProfile } from './profile.ts';
import type { NumbersWords } from './strings.ts';

interface Props {
  readonly words: NumbersWords;
  readonly kit: KitWords;
  readonly lang: Lang;
  readonly onTake: (found: Profile) => void;
}

/** No saved file comes near this, in bytes; what does is some other file. */
const longestFile = 100_000;

/** The field that takes a saved file, a link or a settings string. What was typed is never lost. */
export function Bring({ words, kit, lang, onTake }: Props) {
  const [text, setText] = useState('');
  const [found, setFound] = useState<ReadProfile | null>(null);
  const take = (brought: string) => {
    const read = importProfile(brought);
    setFound(read);
    if (!read.problem) onTake(read.profile);
  };
  const choose = async (file: File | undefined) => {
    if (!file) return;
    const brought = file.size > longestFile ? '' : await file.text();
    setText(brought);
    take(brought);
  };
  const notices = { ...kit.notices, unknown: words.unknown };
  return (
    <fieldset class="inputs bring">
      <legend>{words.bring}</legend>
      <label for="bring">{words.bringHelp}</label>
      <textarea
        id="bring"
        rows={4}
        spellcheck={false}
        value={text}
        aria-describedby="bring-says"
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p class="ways">
        <button type="button" onClick={() => take(text)}>
          {words.take}
        </button>
        <label>
          {words.file}{' '}
          <input
            type="file"
            accept=".json,.txt,application/json,text/plain"
            onChange={(event) => void choose(event.currentTarget.files?.[0])}
          />
        </label>
      </p>
      <p class="says" id="bring-says" role="status">
        {found?.problem && words.problems[found.problem]}
      </p>
      <Notices
        notices={found?.notices ?? []}
        widget={{ params: numbers }}
        words={words}
        kit={{ ...kit, noticesIn: words.noticesIn, notices }}
        lang={lang}
      />
    </fieldset>
  );
}
