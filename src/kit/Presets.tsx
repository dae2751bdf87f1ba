import type { Lent, Widget, WidgetWords } from './widget.ts';
import type { Params } from '~/inputs/params.ts';
import { decode, encode } from './settings.ts';

interface Props {
  readonly of: Widget;
  readonly words: WidgetWords<Params>;
  readonly frame: Lent;
  /** The settings in use, as a link writes them. */
  readonly query: string;
}

/** Situations people meet, each a button that sets the widget to it. */
export function Presets({ of: { params, presets = {} }, words, frame, query }: Props) {
  const written = (text: string) => encode(params, decode(params, text).settings);
  return (
    <div class="presets" role="group" aria-label={frame.kit.presets}>
      <p aria-hidden="true">{frame.kit.presets}</p>
      {Object.entries(presets).map(([id, text]) => (
        <button
          key={id}
          type="button"
          aria-pressed={written(text) === query}
          onClick={() => frame.take(text)}
        >
          {words.presets?.[id]}
        </button>
      ))}
    </div>
  );
}
