import type { Film } from './film.ts';
import { Compare } from './Compare.tsx';
import { Exports } from './Exports.tsx';
import type { Edits } from './edit.ts';
import type { Run } from './run.ts';
import type { PlayerProps } from './props.ts';
import { Storyboard } from './Storyboard.tsx';
import { Breaking, Numbers } from './Work.tsx';

interface Props extends PlayerProps {
  readonly film: Film;
  readonly ghost: Run | null;
  readonly edit: Edits;
  readonly help: boolean;
  readonly setHelp: (on: boolean) => void;
}

/** What stands below the views. Nothing of it follows the cursor, so that it is not drawn with it. */
export function Below({ film, ghost, edit, help, setHelp, ...props }: Props) {
  const { words, lang, frame } = props;
  const work = { ...props, edit };
  return (
    <>
      {ghost && <Compare {...props} film={film} ghost={ghost} />}
      <details class="work" open>
        <summary>{words.broken}</summary>
        <Breaking {...work} breaks={film.run.breaks} help={help} setHelp={setHelp} />
      </details>
      <details>
        <summary>{words.setting}</summary>
        <Numbers {...work} />
      </details>
      <Storyboard film={film} words={words} lang={lang} id={frame.id} />
      <details class="away">
        <summary>{words.exports}</summary>
        <Exports {...props} film={film} />
      </details>
    </>
  );
}
