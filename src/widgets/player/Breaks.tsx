import { useState } from 'preact/hooks';
import type { Lang } from '~/i18n/locales.ts';
import { parseDuration } from '~/kit/duration.ts';
import type { KitWords } from '~/kit/strings.ts';
import { ms, type Us } from '~/model/time.ts';
import type { Side } from '~/model/trace.ts';
import type { Applied } from './apply.ts';
import { breakKinds, type Break, type BreakKind } from './breaks.ts';
import { breakText, instant } from './label.ts';
import type { PlayerWords } from './strings.ts';

interface Said {
  readonly words: PlayerWords;
  readonly kit: KitWords;
  readonly lang: Lang;
  readonly id: string;
}

const kinds = (Object.keys(breakKinds) as BreakKind[]).filter((kind) => breakKinds[kind].timed);

/** What is broken unless the reader says otherwise: 100 bytes, "host unreachable". */
const usual: Partial<Record<BreakKind, number>> = { write: 100, icmp: 1 };

interface AddProps extends Said {
  readonly t: Us;
  readonly add: (one: Break) => void;
}

/** Breaks something at the cursor. */
export function AddBreak({ t, add, words, lang, id }: AddProps) {
  const [kind, setKind] = useState<BreakKind>('power');
  const [who, setWho] = useState<Side>('server');
  const [n, setN] = useState('');
  const { host, most } = breakKinds[kind];
  const bytes = most > 0 ? Math.min(Math.max(Number.parseInt(n) || usual[kind]!, 0), most) : 0;
  const at = ms(Math.round(t / 1000));
  const one: Break = { kind, host: host === 'needed' ? who : null, n: bytes, at };
  return (
    <fieldset class="add">
      <legend>{words.breakAt(instant(at, lang))}</legend>
      <select
        aria-label={words.breakWhat}
        value={kind}
        onChange={(event) => setKind(event.currentTarget.value as BreakKind)}
      >
        {kinds.map((name) => (
          <option key={name} value={name}>
            {words.breakNames[name]}
          </option>
        ))}
      </select>
      {host === 'needed' && (
        <select
          aria-label={words.breakWho}
          value={who}
          onChange={(event) => setWho(event.currentTarget.value as Side)}
        >
          <option value="client">{words.lanes.client}</option>
          <option value="server">{words.lanes.server}</option>
        </select>
      )}
      {most > 0 && (
        <input
          id={`${id}-n`}
          type="text"
          inputMode="numeric"
          aria-label={kind === 'write' ? words.bytes('') : words.segment.icmp}
          value={n}
          placeholder={String(usual[kind])}
          onInput={(event) => setN(event.currentTarget.value)}
        />
      )}
      <button type="button" onClick={() => add(one)}>
        {words.doBreak}
      </button>
    </fieldset>
  );
}

interface EntryProps extends Said {
  readonly of: Applied;
  readonly move: (to: Us) => void;
  readonly remove: () => void;
}

/** One entry: what, when (to be changed), and why it does nothing where it does nothing. */
function Entry({ of: { one, refused }, move, remove, words, kit, lang }: EntryProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const name = breakText(one, words, lang);
  const wrong = draft !== null && parseDuration(draft, 's') === null;
  const type = (text: string) => {
    setDraft(text);
    const found = parseDuration(text, 's');
    if (found !== null) move(ms(Math.min(found, 1.5e10)));
  };
  return (
    <li class={refused ? 'refused' : undefined}>
      <b>{name}</b>
      {breakKinds[one.kind].timed && (
        <input
          type="text"
          aria-label={words.when(name)}
          aria-invalid={wrong}
          value={draft ?? `${one.at / 1e6} s`}
          onInput={(event) => type(event.currentTarget.value)}
          onBlur={() => wrong || setDraft(null)}
        />
      )}
      <button type="button" aria-label={words.remove(name)} onClick={remove}>
        ×
      </button>
      {refused && <p class="says">{words.refused[refused]}</p>}
      {wrong && (
        <p class="says" role="status">
          {kit.fieldUnreadable(draft)}
        </p>
      )}
    </li>
  );
}

interface ListProps extends Said {
  readonly breaks: readonly Applied[];
  readonly set: (breaks: readonly Break[]) => void;
}

/** Everything that was broken, in the order of time. */
export function BreakList({ breaks, set, ...said }: ListProps) {
  const all = breaks.map(({ one }) => one);
  if (all.length === 0) return <p class="none">{said.words.nothingBroken}</p>;
  return (
    <ol class="breaks">
      {breaks.map((of, i) => (
        <Entry
          key={i}
          of={of}
          {...said}
          move={(at) => set(all.map((one, j) => (j === i ? { ...one, at } : one)))}
          remove={() => set(all.filter((_, j) => j !== i))}
        />
      ))}
    </ol>
  );
}
