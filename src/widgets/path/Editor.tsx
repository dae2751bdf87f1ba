import { useEffect, useRef } from 'preact/hooks';
import { Card } from './Card.tsx';
import type { ControlsProps } from './Controls.tsx';
import { knownGroups } from './devices.made.ts';
import { added, moved, removed } from './edit.ts';
import { parts, replaced, texts, writeDevice, type Part } from './grammar.ts';
import type { EditorWords } from './more-strings.ts';
import { Picker } from './Picker.tsx';
import { deviceName } from './say.ts';

interface Props extends ControlsProps {
  readonly own: EditorWords;
}

interface RowProps extends Props {
  readonly part: Part;
  readonly place: number;
  readonly count: number;
  readonly focus: (id: string) => void;
}

const knownByName = new Map(
  knownGroups.flatMap(({ devices }) => devices).map((one) => [one.name, one]),
);

/** Brings the focus to a button that has moved with its device. */
function useFocus(first: string) {
  const wanted = useRef(first);
  useEffect(() => {
    if (wanted.current) document.getElementById(wanted.current)?.focus();
    wanted.current = '';
  });
  return (id: string) => {
    wanted.current = id;
  };
}

/** Names of devices that a link gave without their numbers are completed from the table. */
function useCompleted({ settings, frame }: Props) {
  const { chain } = settings;
  useEffect(() => {
    const list = texts(chain).map((text) => knownByName.get(text)?.text ?? text);
    if (list.join('_') !== chain) frame.set('chain', list.join('_'));
  });
}

/** What a device is called: by the names people use, else by the table, else by the link. */
function labelOf({ part, words, lang }: RowProps): string {
  if (!('device' in part)) return part.unreadable.slice(0, 40);
  const { name } = part.device;
  const short = deviceName(name, words);
  return short === name ? (knownByName.get(name)?.label[lang] ?? name) : short;
}

/** Buttons that move a device along the path or take it away. */
function Moves(props: RowProps & { readonly label: string }) {
  const { own, frame, settings, place, count, label, focus } = props;
  const id = (name: string, at: number) => `${frame.id}-${name}-${at}`;
  const move = (by: -1 | 1, name: string) => {
    if (place + by < 0 || place + by >= count) return;
    focus(id(name, place + by));
    frame.set('chain', moved(settings.chain, place, by));
  };
  const remove = () => {
    focus(count > 1 ? id('remove', Math.min(place, count - 2)) : `${frame.id}-add`);
    frame.set('chain', removed(settings.chain, place));
  };
  const buttons = [
    ['up', own.up(label), '↑', place === 0, () => move(-1, 'up')],
    ['down', own.down(label), '↓', place === count - 1, () => move(1, 'down')],
    ['remove', own.remove(label), '×', false, remove],
  ] as const;
  return (
    <span class="moves">
      {buttons.map(([name, says, sign, idle, act]) => (
        <button
          key={name}
          type="button"
          id={id(name, place)}
          aria-label={says}
          aria-disabled={idle}
          onClick={act}
        >
          {sign}
        </button>
      ))}
    </span>
  );
}

/** One part of the path: a device with its settings, or a text that is none. */
function Row(props: RowProps) {
  const { part, place, words, frame, settings } = props;
  const label = labelOf(props);
  return (
    <li class="device" data-part={`device-${place + 1}`}>
      <p class="device-name">
        <span class="number">{place + 1}</span> <b>{label}</b>
        <Moves {...props} label={label} />
      </p>
      {'device' in part ? (
        <Card
          {...props}
          device={part.device}
          label={label}
          known={knownByName.get(part.device.name)}
          change={(to) => frame.set('chain', replaced(settings.chain, place, writeDevice(to)))}
        />
      ) : (
        <p class="says">{words.unreadable(part.unreadable.slice(0, 60))}</p>
      )}
    </li>
  );
}

/** The devices of the path, each with its settings, moved, removed and added by button. */
export function Editor(props: Props) {
  const { settings, words, own, lang, frame } = props;
  const list = parts(settings.chain);
  const count = list.length;
  const focus = useFocus(count > 0 ? `${frame.id}-timeout-0` : `${frame.id}-add`);
  useCompleted(props);
  return (
    <>
      <ol class="devices" aria-label={words.labels.chain}>
        {list.map((part, place) => (
          <Row key={place} {...props} {...{ part, place, count, focus }} />
        ))}
        {count === 0 && <li class="device">{words.direct}</li>}
      </ol>
      <Picker
        {...{ words, own, lang, frame, count }}
        add={(text) => frame.set('chain', added(settings.chain, text))}
      />
    </>
  );
}
