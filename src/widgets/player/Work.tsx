import { Fields } from '~/kit/Inputs.tsx';
import type { Us } from '~/model/time.ts';
import { AddBreak, BreakList } from './Breaks.tsx';
import type { Applied } from './apply.ts';
import { writeBreaks, type Break } from './breaks.ts';
import type { Edits } from './edit.ts';
import { params } from './params.ts';
import type { PlayerProps } from './Stage.tsx';

export interface WorkProps extends PlayerProps {
  readonly edit: Edits;
}

interface BreakingProps extends WorkProps {
  readonly help: boolean;
  readonly setHelp: (on: boolean) => void;
  readonly breaks: readonly Applied[];
  readonly t: Us;
}

/** The list with one break more; what is there already is not doubled. */
function withBreak(breaks: readonly Applied[], one: Break): readonly Break[] {
  const list = breaks.map((applied) => applied.one);
  const same = writeBreaks([one]);
  return list.some((other) => writeBreaks([other]) === same) ? list : [...list, one];
}

/** Breaks something at the cursor; the list of all that was broken; the way back and forth. */
export function Breaking({ edit, breaks, words, lang, frame, t, help, setHelp }: BreakingProps) {
  const said = { words, lang, kit: frame.kit, id: frame.id };
  return (
    <div class="broken">
      <AddBreak {...said} t={t} add={(one) => edit.setBreaks(withBreak(breaks, one))} />
      <p class="head">{words.broken}</p>
      <BreakList {...said} breaks={breaks} set={edit.setBreaks} />
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
