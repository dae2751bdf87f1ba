import { useMemo } from 'preact/hooks';
import type { Lang } from '~/i18n/locales.ts';
import type { Lent, SceneProps, WidgetWords } from './widget.ts';
import { ChoiceField, IntField } from './Field.tsx';
import type { ChoiceParam, IntParam, Params } from '~/inputs/params.ts';
import type { KitWords } from './strings.ts';

type Value = string | number | null;

interface Shared {
  readonly words: WidgetWords<Params>;
  readonly kit: KitWords;
  readonly lang: Lang;
  readonly id: string;
  readonly set: (key: string, to: Value) => void;
}

interface InputProps extends Shared {
  readonly name: string;
  readonly param: IntParam | ChoiceParam;
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

export interface InputsProps extends Omit<SceneProps, 'found' | 'frame'> {
  readonly frame: Pick<Lent, 'kit' | 'id' | 'set'>;
  readonly params: Params;
  /** The inputs to draw; all but the texts when absent. */
  readonly only?: readonly string[];
}

/** Fields for inputs of a widget, in the order of its link. */
export function Fields({ params, only, settings, words, lang, frame }: InputsProps) {
  const { kit, id, set } = frame;
  return Object.entries(params).map(([name, param]) => {
    if (param.kind === 'text' || (only && !only.includes(name))) return null;
    const shared = { words, kit, lang, id, set };
    return <Input key={name} {...shared} name={name} param={param} value={settings[name]!} />;
  });
}

/** The fields of a widget under their heading. */
export const Inputs = (props: InputsProps) => (
  <fieldset class="inputs">
    <legend>{props.frame.kit.settingsIn}</legend>
    <Fields {...props} />
  </fieldset>
);
