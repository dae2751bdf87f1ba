import { Fields } from '~/kit/Inputs.tsx';
import { BreakList } from './Breaks.tsx';
import type { Applied } from './apply.ts';
import type { Edits } from './edit.ts';
import { params } from './params.ts';
import type { PlayerProps } from './props.ts';

export interface WorkProps extends PlayerProps {
  readonly edit: Edits;
}

interface BreakingProps extends WorkProps {
  readonly help: boolean;
  readonly setHelp: (on: boolean) => void;
  readonly breaks: readonly Applied[];
}

/** The list of all that was broken; the way back and forth. */
export function Breaking({ edit, breaks, words, lang, frame, help, setHelp }: BreakingProps) {
  return (
    <div class="broken">
      <BreakList words={words} lang={lang} kit={frame.kit} breaks={breaks} set={edit.setBreaks} />
      <p class="tools">
        <button type="button" disabled={!frame.undo} onClick={() => frame.undo?.()}>
          {words.undo}
        </button>
        <button type="button" disabled={!frame.redo} onClick={() => frame.redo?.()}>
          {words.redo}
        </button>
        <button type="button" aria-expanded={help} onClick={() => setHelp(!help)}>
          {words.help}
        </button>
      </p>
      {help && <p class="help">{words.keys}</p>}
    </div>
  );
}

const hidden: readonly string[] = ['scenario', 'pinned', 'predict'];

/** The numbers of the run; each change keeps the run before for comparison. */
export function Numbers({ edit, ...props }: WorkProps) {
  const set = (key: string, to: string | number | null) => edit.change({ [key]: to }, key);
  const only = Object.keys(params).filter((key) => !hidden.includes(key));
  return (
    <div class="numbers">
      <Fields {...props} frame={{ ...props.frame, set }} params={params} only={only} />
    </div>
  );
}
