import { useState } from 'preact/hooks';
import type { Lang } from '~/i18n/locales.ts';
import type { Lent } from '~/kit/widget.ts';
import { knownGroups } from './devices.made.ts';
import { mostDevices, readDevice } from './grammar.ts';
import type { EditorWords } from './more-strings.ts';
import { deviceName } from './say.ts';
import type { PathWords } from './strings.ts';

interface Props {
  readonly words: PathWords;
  readonly own: EditorWords;
  readonly lang: Lang;
  readonly frame: Lent;
  readonly count: number;
  readonly add: (text: string) => void;
}

/** Devices without a record, for numbers of one's own. */
const ownDevices = [
  'nat.300.any.silent',
  'firewall.1800.any.silent',
  'proxy.60.l7.fin',
  'gateway.off.l7.fin',
];

type Choice = readonly [text: string, label: string];

/** The choices under their headings. */
function headed({ words, own, lang }: Props): (readonly [heading: string, choices: Choice[]])[] {
  const named = ownDevices.map((text): Choice => [text, deviceName(readDevice(text)!.name, words)]);
  const known = knownGroups.map(
    ({ label, devices }) =>
      [label[lang], devices.map((one): Choice => [one.text, one.label[lang]])] as const,
  );
  return [[own.ownValues, named], ...known];
}

/** Adds one device: of the whole table, or one to fill with numbers. */
export function Picker(props: Props) {
  const { own, frame, count, add } = props;
  const [text, choose] = useState(ownDevices[0]!);
  const id = `${frame.id}-add`;
  if (count >= mostDevices) return <p class="picker">{own.full}</p>;
  return (
    <div class="picker">
      <label for={id}>{own.add}</label>
      <select id={id} value={text} onChange={(event) => choose(event.currentTarget.value)}>
        {headed(props).map(([heading, choices]) => (
          <optgroup key={heading} label={heading}>
            {choices.map(([value, label]) => (
              <option key={value} value={value} selected={value === text}>
                {label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <button type="button" onClick={() => add(text)}>
        {own.addIt}
      </button>
    </div>
  );
}
