import type { Lang } from '~/i18n/locales.ts';
import type { Widget, WidgetWords } from './defineWidget.ts';
import { ChoiceField, IntField } from './Field.tsx';
import type { Params, Settings } from './params.ts';
import type { KitWords } from './strings.ts';

type Value = string | number | null;

interface Props {
  readonly widget: Widget;
  readonly words: WidgetWords<Params>;
  readonly kit: KitWords;
  readonly lang: Lang;
  readonly id: string;
  readonly settings: Settings;
  readonly set: (key: string, to: Value) => void;
}

/** The fields of a widget, one per input, in the order of its link. */
export function Inputs(props: Props) {
  const { widget, words, kit, lang, settings, set, id } = props;
  return (
    <fieldset class="inputs">
      <legend>{kit.settingsIn}</legend>
      {Object.entries(widget.params).map(([key, param]) => {
        const common = {
          id: `${id}-${key}`,
          label: words.labels[key]!,
          name: words.names[key]!,
          part: key,
          kit,
          lang,
        };
        return param.kind === 'int' ? (
          <IntField
            key={key}
            {...common}
            param={param}
            value={settings[key] as number | null}
            onChange={(to) => set(key, to)}
          />
        ) : (
          <ChoiceField
            key={key}
            {...common}
            param={param}
            value={settings[key] as string}
            options={(words.choices as Readonly<Record<string, Record<string, string>>>)[key]!}
            onChange={(to) => set(key, to)}
          />
        );
      })}
    </fieldset>
  );
}
