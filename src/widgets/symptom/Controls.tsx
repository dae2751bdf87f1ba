import type { SceneProps, WidgetWords } from '~/kit/defineWidget.ts';
import { Fields } from '~/kit/Inputs.tsx';
import type { Params } from '~/kit/params.ts';
import { params } from './params.ts';
import type { SymptomWords } from './strings.ts';

type Props = SceneProps<typeof params, SymptomWords>;

/** What else the reader has seen; the number itself is asked for above the answer. */
export const Controls = ({ settings, words, lang, frame }: Props) => (
  <fieldset class="inputs">
    <legend>{words.seen}</legend>
    <Fields
      {...{ settings, lang, frame, params }}
      words={words as WidgetWords<Params>}
      only={['happened', 'during']}
    />
  </fieldset>
);
