import type { SceneProps, WidgetWords } from '~/kit/widget.ts';
import { Fields } from '~/kit/Inputs.tsx';
import type { Params } from '~/inputs/params.ts';
import { params } from './params.ts';
import type { SymptomWords } from './strings.ts';

type Props = Omit<SceneProps<typeof params, SymptomWords>, 'found'>;

const own = ['idle', 'interval', 'probes', 'userTimeout'] as const;

/** What else the reader has seen and set; the number itself is asked for above the answer. */
export function Controls({ settings, words, lang, frame }: Props) {
  const fields = { settings, lang, frame, params, words: words as WidgetWords<Params> };
  return (
    <fieldset class="inputs">
      <legend>{words.seen}</legend>
      <Fields {...fields} only={['happened', 'during']} />
      <details open={own.some((name) => settings[name] !== null)}>
        <summary>{words.mine}</summary>
        <Fields {...fields} only={own} />
      </details>
    </fieldset>
  );
}
