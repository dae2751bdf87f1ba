import type { FunctionComponent } from 'preact';
import { inSeconds } from '~/i18n/format.ts';
import { useOnDemand } from '~/kit/use-on-demand.ts';
import type { SceneProps } from '~/kit/widget.ts';
import { Fields } from '~/kit/Inputs.tsx';
import { parts, type Part } from './grammar.ts';
import type { EditorWords } from './more-strings.ts';
import type { Found } from './order.ts';
import { params, type PathSettings } from './params.ts';
import { deviceName } from './say.ts';
import type { PathWords } from './strings.ts';

export type ControlsProps = SceneProps<typeof params, PathWords, Found>;

/** What `more.tsx` brings. */
interface More {
  readonly Editor: FunctionComponent<ControlsProps & { readonly own: EditorWords }>;
  readonly words: EditorWords;
}

/** The devices of the path as they stand. */
function Listed({ part, place, words, lang }: ControlsProps & { part: Part; place: number }) {
  if (!('device' in part))
    return <li class="says">{words.unreadable(part.unreadable.slice(0, 60))}</li>;
  const { name, timeout, assumed } = part.device;
  return (
    <li class="device" data-part={`device-${place + 1}`}>
      <span class="number">{place + 1}</span> <b>{deviceName(name, words)}</b>{' '}
      {timeout === null ? words.noTimeout : `${words.limit} ${inSeconds(timeout * 1e6, lang)}`}
      {assumed.length > 0 && ' *'}
    </li>
  );
}

/** A name alone, which stands for a device of the table. */
const bare = /(^|_)[A-Za-z\d-]+(_|$)/;

/** The devices, and the editor that takes the place of the list once it is asked for. */
function Devices(props: ControlsProps) {
  const { settings, words, frame } = props;
  // The editor, loaded when it is asked for, or when only its table can complete the link.
  const { state, part: more, ask } = useOnDemand<More>(frame.more, bare.test(settings.chain));
  if (more) return <more.Editor {...props} own={more.words} />;
  return (
    <>
      <ol class="devices" aria-label={words.labels.chain}>
        {parts(settings.chain).map((part, place) => (
          <Listed key={place} {...props} part={part} place={place} />
        ))}
        {settings.chain === '' && <li class="device">{words.direct}</li>}
      </ol>
      {state === 'failed' ? (
        <p class="says">{frame.kit.notHere}</p>
      ) : (
        <button type="button" class="edit" aria-disabled={state === 'loading'} onClick={ask}>
          {words.edit}
        </button>
      )}
    </>
  );
}

const clientKeys = ({ idle }: PathSettings) =>
  idle === null ? ['idle', 'pool'] : ['idle', 'interval', 'probes', 'pool'];
const serverKeys = ({ serverIdle }: PathSettings) => [
  ...(serverIdle === null ? ['serverIdle'] : ['serverIdle', 'serverInterval', 'serverProbes']),
  'http',
  'database',
];
const sentKeys = ({ heartbeat }: PathSettings) => [
  ...(heartbeat === null ? ['heartbeat'] : ['heartbeat', 'heartbeatKind', 'heartbeatFrom']),
  'userTimeout',
];

/** The inputs in the order of the path: client, devices, server; then what is sent. */
export function Controls(props: ControlsProps) {
  const { settings, words } = props;
  const fields = (only: readonly string[]) => <Fields {...props} params={params} only={only} />;
  return (
    <fieldset class="inputs">
      <legend>{words.path}</legend>
      {fields(clientKeys(settings))}
      <Devices {...props} />
      {fields(serverKeys(settings))}
      {fields(sentKeys(settings))}
    </fieldset>
  );
}
