import { targets, type TargetName } from '~/facts/targets/index.ts';
import type { Group } from '~/facts/targets/target.ts';
import type { SceneProps } from '~/kit/widget.ts';
import { Fields } from '~/kit/Inputs.tsx';
import type { Answer } from './answer.ts';
import { params } from './params.ts';
import type { ConfigWords } from './strings.ts';

type Props = SceneProps<typeof params, ConfigWords, Answer>;

const names = Object.keys(targets) as TargetName[];

/** The list of targets, under their headings. */
function TargetField({ settings, words, frame }: Props) {
  const id = `${frame.id}-target`;
  return (
    <div class="field target">
      <label for={id}>{words.labels.target}</label>
      <select
        id={id}
        value={settings.target}
        onChange={(event) => frame.set('target', event.currentTarget.value)}
      >
        {(Object.keys(words.groups) as Group[]).map((group) => (
          <optgroup key={group} label={words.groups[group]}>
            {names
              .filter((name) => targets[name].group === group)
              .map((name) => (
                <option key={name} value={name} selected={name === settings.target}>
                  {words.choices.target[name]}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}

/** The target, then the numbers. */
export function Controls(props: Props) {
  const plain = props as unknown as SceneProps;
  return (
    <fieldset class="inputs">
      <legend>{props.frame.kit.settingsIn}</legend>
      <TargetField {...props} />
      <Fields {...plain} params={params} only={['idle', 'interval', 'probes', 'userTimeout']} />
    </fieldset>
  );
}
