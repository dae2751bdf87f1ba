import { useMemo } from 'preact/hooks';
import type { Lang } from '~/i18n/locales.ts';
import type { Widget, WidgetWords } from './defineWidget.ts';
import { ChoiceField, IntField } from './Field.tsx';
import type { Param, Params, Settings } from './params.ts';
import type { KitWords } from './strings.ts';

type Value = string | number | null;

interface Shared {
  readonly words: WidgetWords<Params>;
  readonly kit: KitWords;
  readonly lang: Lang;
  readonly id: string;
  readonly set: (key: string, to: Value) => void;
}

interface Props extends Shared {
  readonly widget: Widget;
  readonly settings: Settings;
}

interface InputProps extends Shared {
  readonly name: string;
  readonly param: Param;
  readonly value: Value;
}

/** The field for one input; drawn again only when its own value changes. */
function Input({ name, param, value, words, kit, lang, id, set }: InputProps) {
  return useMemo(() => {
    const common = {
      id: `${id}-${name}`,
      label: words.labels[name]!,
      name: words.names[name]!,
      part: name,
      kit,
      lang,
      onChange: (to: Value) => set(name, to),
    };
    if (param.kind === 'int')
      return <IntField {...common} param={param} value={value as number | null} />;
    const options = (words.choices as Readonly<Record<string, Record<string, string>>>)[name]!;
    return <ChoiceField {...common} param={param} value={value as string} options={options} />;
  }, [name, param, value, words, kit, lang, id, set]);
}

/** The fields of a widget, one per input, in the order of its link. */
export function Inputs({ widget, settings, ...shared }: Props) {
  return (
    <fieldset class="inputs">
      <legend>{shared.kit.settingsIn}</legend>
      {Object.entries(widget.params).map(([name, param]) => (
        <Input key={name} {...shared} name={name} param={param} value={settings[name]!} />
      ))}
    </fieldset>
  );
}
