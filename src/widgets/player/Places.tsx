import { useState } from 'preact/hooks';
import type { Lang } from '~/i18n/locales.ts';
import { ms, type Us } from '~/model/time.ts';
import type { Place, Side } from '~/model/kernel/trace.ts';
import { possibleAt } from './apply.ts';
import { bytesOf, type Break, type BreakKind } from './breaks.ts';
import { breakText, instant } from './label.ts';
import type { Run } from './run.ts';
import type { PlayerWords } from './strings.ts';

interface Props {
  readonly run: Run;
  readonly t: Us;
  readonly add: (one: Break) => void;
  readonly words: PlayerWords;
  readonly lang: Lang;
  readonly id: string;
}

const places = ['client', 'middlebox', 'server'] as const;

const done = (kind: BreakKind, host: Side | null, at: Us, n = 0): Break => ({ kind, host, n, at });

/** What can be done to a host. `icmp`: host unreachable. */
const toHost = (host: Side, at: Us, bytes: number): Break[] => [
  ...(['power', 'boot', 'kill', 'freeze', 'thaw', 'keepalive'] as const).map((kind) =>
    done(kind, host, at),
  ),
  done('icmp', host, at, 1),
  done('write', host, at, bytes),
];

/** What can be done to the path between them. */
const toPath = (at: Us): Break[] => [
  done('cut', null, at),
  done('cut', 'client', at),
  done('cut', 'server', at),
  done('mend', null, at),
  done('expire', null, at),
];

/** Closes the list and gives the focus back to the button that opened it. */
function leave(event: Event, setOpen: (place: null) => void) {
  const all = (event.currentTarget as Element).closest('.places')!;
  all.querySelector<HTMLElement>('[aria-expanded=true]')!.focus();
  setOpen(null);
}

/** Everything that can be broken at one place, now. */
function Menu({ run, t, add, words, lang, id, of, leave: close }: MenuProps) {
  const [typed, setTyped] = useState('');
  const at = ms(Math.round(t / 1000));
  const all = of === 'middlebox' ? toPath(at) : toHost(of, at, bytesOf(typed));
  const press = (one: Break) => (event: Event) => {
    add(one);
    close(event);
  };
  const escape = (event: KeyboardEvent) => event.key === 'Escape' && close(event);
  return (
    <p class="menu" role="group" id={`${id}-menu`}>
      {all.filter(possibleAt(run.settings, run.breaks, at)).map((one) => (
        <button key={one.kind + one.host} type="button" onClick={press(one)} onKeyDown={escape}>
          {breakText(one, words, lang)}
        </button>
      ))}
      {of !== 'middlebox' && (
        <input
          type="text"
          inputMode="numeric"
          aria-label={words.howMuch}
          value={typed}
          placeholder="100"
          onKeyDown={escape}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      )}
    </p>
  );
}

interface MenuProps extends Props {
  readonly of: Place;
  readonly leave: (event: Event) => void;
}

/** Both hosts and the path between them, above their lines: pressed, they offer what can be broken. */
export function Places(props: Props) {
  const { t, words, lang, id } = props;
  const [open, setOpen] = useState<Place | null>(null);
  return (
    <div class="places">
      <p class="row">
        {places.map((place) => (
          <button
            key={place}
            type="button"
            aria-expanded={open === place}
            aria-controls={`${id}-menu`}
            aria-label={words.breakIt(words.places[place])}
            onClick={() => setOpen(open === place ? null : place)}
          >
            {words.places[place]}
          </button>
        ))}
        <span>{words.breakAt(instant(t, lang))}</span>
      </p>
      {open && <Menu {...props} of={open} leave={(event) => leave(event, setOpen)} />}
    </div>
  );
}
