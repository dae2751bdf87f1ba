import { inSeconds } from '~/i18n/format.ts';
import { ChoiceField, IntField } from '~/kit/Field.tsx';
import { idle, interval, maybe, probes } from '~/inputs/inputs.ts';
import { choice } from '~/inputs/params.ts';
import type { Known } from './devices.made.ts';
import { fits, type Counts, type Device, type Expiry, type ProxyKeepalive } from './grammar.ts';
import type { EditorWords } from './more-strings.ts';
import { deviceTimeout } from './params.ts';
import type { ControlsProps } from './Controls.tsx';

export interface CardProps extends Pick<ControlsProps, 'words' | 'lang' | 'frame'> {
  readonly device: Device;
  readonly place: number;
  readonly label: string;
  readonly known: Known | undefined;
  readonly own: EditorWords;
  readonly change: (to: Device) => void;
}

type Assumed = Device['assumed'][number];

const star = ({ assumed }: Device, key: Assumed) => (assumed.includes(key) ? ' *' : '');
const sure = ({ assumed }: Device, key: Assumed) => assumed.filter((one) => one !== key);
const partOf = (place: number) => `device-${place + 1}`;

/** What is documented of the device, with the row of the reference that cites it. */
const Documented = ({ known, own, lang, frame }: CardProps) =>
  known ? (
    <small>
      <a href={`${frame.root}${lang}/reference/middleboxes/#${known.name}`}>
        {own.documented(inSeconds(known.timeout * 1e6, lang), known.checked)}
      </a>
    </small>
  ) : null;

const forwards: readonly Expiry[] = ['silent', 'rst', 'rsts'];
const terminates: readonly Expiry[] = ['fin', 'rst'];

/** What starts the timeout again. */
function CountsField({ device, place, own, lang, frame, change }: CardProps) {
  const set = (value: string) => {
    const counts = value as Counts;
    const other = counts === 'l7' ? 'fin' : 'silent';
    const expiry = fits(counts, device.expiry) ? device.expiry : other;
    change({ ...device, counts, expiry, assumed: sure(device, 'counts') });
  };
  return (
    <ChoiceField
      id={`${frame.id}-counts-${place}`}
      label={own.counts + star(device, 'counts')}
      name=""
      part={partOf(place)}
      kit={frame.kit}
      lang={lang}
      param={choice('any', 'data', 'l7')}
      value={device.counts}
      options={own.countsIs}
      onChange={set}
    />
  );
}

/** What happens when the timeout is over. */
function ExpiryField({ device, place, own, lang, frame, change }: CardProps) {
  const proxy = device.counts === 'l7';
  const [first, ...rest] = proxy ? terminates : forwards;
  return (
    <ChoiceField
      id={`${frame.id}-expiry-${place}`}
      label={own.expiry + star(device, 'expiry')}
      name=""
      part={partOf(place)}
      kit={frame.kit}
      lang={lang}
      param={choice(first!, ...rest)}
      value={device.expiry}
      options={proxy ? { ...own.expiryIs, rst: own.expiryIs.reset } : own.expiryIs}
      onChange={(value) =>
        change({ ...device, expiry: value as Expiry, assumed: sure(device, 'expiry') })
      }
    />
  );
}

/** Keepalive that a proxy sends towards one side: its three numbers, or off. */
function OwnKeepalive(props: CardProps & { readonly side: 'toClient' | 'toServer' }) {
  const { device, place, words, own, lang, frame, change, side } = props;
  const label = own.ownKeepalive(side === 'toClient' ? words.client : words.server);
  const now = device[side];
  const set = (to: Partial<ProxyKeepalive> | null) => {
    const fresh = { idle: 60, interval: interval.initial, probes: probes.initial };
    change({ ...device, [side]: to && { ...fresh, ...now, ...to } });
  };
  const rest = { interval, probes };
  const common = { kit: frame.kit, lang, part: partOf(place), label };
  const id = `${frame.id}-${side}-${place}`;
  return (
    <>
      <IntField
        {...common}
        id={id}
        name={words.names.idle}
        param={maybe(idle)}
        value={now?.idle ?? null}
        onChange={(value) => set(value === null ? null : { idle: value })}
      />
      {now &&
        (['interval', 'probes'] as const).map((key) => (
          <IntField
            {...common}
            key={key}
            id={`${id}-${key}`}
            name={words.names[key]}
            param={rest[key]}
            value={now[key]}
            onChange={(value) => set({ [key]: value! })}
          />
        ))}
    </>
  );
}

/** The settings of one device on the path. */
export function Card(props: CardProps) {
  const { device, place, own, lang, frame, change, label } = props;
  return (
    <>
      <IntField
        id={`${frame.id}-timeout-${place}`}
        label={own.deviceTimeout + star(device, 'timeout')}
        name=""
        part={partOf(place)}
        kit={frame.kit}
        lang={lang}
        param={deviceTimeout}
        value={device.timeout}
        onChange={(timeout) => change({ ...device, timeout, assumed: sure(device, 'timeout') })}
      />
      <Documented {...props} />
      <details>
        <summary>{own.more(label)}</summary>
        <CountsField {...props} />
        <ExpiryField {...props} />
        {device.counts === 'l7' && <OwnKeepalive {...props} side="toClient" />}
        {device.counts === 'l7' && <OwnKeepalive {...props} side="toServer" />}
      </details>
    </>
  );
}
