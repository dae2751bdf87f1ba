import { useEffect, useState } from 'preact/hooks';
import type { Lang } from '~/i18n/locales.ts';
import { Actions } from '~/kit/Actions.tsx';
import { download } from '~/kit/download.ts';
import { Fields } from '~/kit/Inputs.tsx';
import { pageLink } from '~/kit/links.ts';
import { initialSettings } from '~/inputs/params.ts';
import type { KitWords } from '~/kit/strings.ts';
import { Bring } from './Bring.tsx';
import {
  exportProfile,
  numberNames,
  numbers,
  readProfile,
  writeProfile,
  type NumberName,
  type Profile,
} from './profile.ts';
import type { Store } from './store.ts';
import type { NumbersWords } from './strings.ts';

/** A calculator that can start from the numbers, and which of them it takes. */
export interface Start {
  readonly name: string;
  readonly title: string;
  readonly names: readonly NumberName[];
}

export interface NumbersProps {
  readonly words: NumbersWords;
  readonly kit: KitWords;
  readonly lang: Lang;
  readonly root: string;
  readonly store: Store;
  readonly starts: readonly Start[];
}

const only = (profile: Profile, names: readonly string[]): Profile =>
  Object.fromEntries(Object.entries(profile).filter(([name]) => names.includes(name)));

interface RowsProps extends NumbersProps {
  readonly profile: Profile;
  readonly change: (next: Profile) => void;
}

/** A field for every number, ticked when it is one of the reader's own; typing ticks it. */
function Rows({ words, kit, lang, profile, change }: RowsProps) {
  const settings = { ...initialSettings(numbers), ...profile };
  const set = (name: string, to: unknown) => change({ ...profile, [name]: to });
  const tick = (name: NumberName, on: boolean) =>
    on
      ? set(name, settings[name])
      : change(
          only(
            profile,
            numberNames.filter((other) => other !== name),
          ),
        );
  return numberNames.map((name) => (
    <div key={name} class="mine">
      <input
        type="checkbox"
        aria-label={words.mine(words.labels[name])}
        checked={profile[name] !== undefined}
        onChange={(event) => tick(name, event.currentTarget.checked)}
      />
      <Fields
        params={numbers}
        only={[name]}
        settings={settings}
        words={words}
        lang={lang}
        frame={{ kit, id: 'mine', set }}
      />
    </div>
  ));
}

/** Links to calculators, each set to the numbers it shares. */
const Starts = ({ words, lang, root, starts, profile }: NumbersProps & { profile: Profile }) => (
  <nav class="onward" aria-label={words.start}>
    <p aria-hidden="true">{words.start}</p>
    <ul>
      {starts.map(({ name, title, names }) => (
        <li key={name}>
          <a href={pageLink({ root, lang, name }, writeProfile(only(profile, names)))}>{title}</a>
        </li>
      ))}
    </ul>
  </nav>
);

/** The page of the reader's own numbers: as fields, out as a file, in from one, and gone. */
export function MyNumbers(props: NumbersProps) {
  const { words, kit, lang, store } = props;
  const [profile, setProfile] = useState<Profile>({});
  const [before, setBefore] = useState<Profile | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => setProfile(readProfile(store.read() ?? '').profile), [store]);
  const change = (next: Profile, done: string, back: Profile | null) => {
    const text = Object.keys(next).length === 0 ? null : writeProfile(next);
    setSaid(store.write(text) ? done : words.refused);
    setProfile(next);
    setBefore(back);
  };
  const reset = () =>
    before ? change(before, words.kept, null) : change({}, words.erased, profile);
  const json = () => exportProfile(profile);
  return (
    <section class="widget my-numbers" aria-label={words.title}>
      <p>{words.tick}</p>
      <fieldset class="inputs">
        <legend>{words.title}</legend>
        <Rows {...props} profile={profile} change={(next) => change(next, words.kept, null)} />
      </fieldset>
      <p class="said" role="status">
        {said}
      </p>
      <div class="out">
        <p class="actions">
          <button
            type="button"
            onClick={() => download('keepalive-numbers.json', json(), 'application/json')}
          >
            {words.download}
          </button>
        </p>
        <Actions
          kit={kit}
          texts={[[words.copyJson, json]]}
          about={json()}
          pageHref=""
          newTab={false}
          onReset={reset}
          resetLabel={before ? words.undo : words.erase}
        />
      </div>
      <Bring
        words={words}
        kit={kit}
        lang={lang}
        onTake={(found) => change({ ...profile, ...found }, words.taken, profile)}
      />
      <Starts {...props} profile={profile} />
    </section>
  );
}
