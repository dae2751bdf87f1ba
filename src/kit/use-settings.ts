import { useCallback, useEffect, useState } from 'preact/hooks';
import { anchor, linked } from './address.ts';
import { initialSettings, type Params, type Settings, type Value } from '~/inputs/params.ts';
import { decode, encode, pairsOf, type Decoded } from './settings.ts';

type State = Decoded<Params>;

/** Every state the reader has been in, and which of them is shown. */
interface History {
  readonly states: readonly State[];
  readonly at: number;
  /** What the last step changed: steps of the same number in a row are one. */
  readonly by: string;
}

const longest = 200;

/** Puts the settings into the address. A browser may refuse: too often, or in a frame. */
function rewriteUrl(query: string) {
  const theme = pairsOf(linked()).get('theme');
  const search = theme ? `?${query}&theme=${theme}` : `?${query}`;
  try {
    history.replaceState(history.state, '', search + anchor());
  } catch {
    // The link can still be copied.
  }
}

/** Rewrites the address once the reader has paused; browsers limit how often it may change. */
function useUrl(query: string, owned: boolean, touched: boolean) {
  useEffect(() => {
    if (!owned || !touched) return undefined;
    const timer = setTimeout(() => rewriteUrl(query), 200);
    return () => clearTimeout(timer);
  }, [query, owned, touched]);
}

/** The history after one more state; what had been undone is gone. */
function grown({ states, at, by }: History, state: State, key: string, joins: boolean): History {
  const kept = states.slice(0, joins && by === key ? at : at + 1).slice(-longest);
  return { states: [...kept, state], at: kept.length, by: key };
}

/**
 * The state with these settings. What was said of the link's values for them no longer holds, nor
 * what was said of the link itself, which is written anew.
 */
const changed = (now: State, to: Readonly<Record<string, Value>>): State => ({
  ...now,
  settings: { ...now.settings, ...to } as Settings,
  notices: now.notices.filter(({ key }) => key && key !== 'v' && !Object.hasOwn(to, key)),
});

/**
 * The settings of one widget, at first those of `start`, with the way back and forth. `query` is what
 * a link to them says; where the widget owns the address, it is kept in step.
 */
export function useSettings(params: Params, start: string, ownsUrl: boolean) {
  const [past, setPast] = useState<History>(() => ({
    states: [decode(params, start)],
    at: 0,
    by: '',
  }));
  const state = past.states[past.at]!;
  const query = encode(params, state.settings, state.rest);
  useUrl(query, ownsUrl, past.states.length > 1 || past.by !== '');
  // Always the same functions, so that a field whose value stays is not drawn again.
  const step = useCallback(
    (next: (now: State) => State, by: string, joins = false) =>
      setPast((was) => grown(was, next(was.states[was.at]!), by, joins)),
    [],
  );
  const change = useCallback(
    (to: Readonly<Record<string, Value>>, by: string) =>
      step((now) => changed(now, to), by, by !== ''),
    [step],
  );
  const note = useCallback(
    (key: string, to: Value) =>
      setPast((was) => ({
        ...was,
        by: was.by || '·',
        states: was.states.map((one) => changed(one, { [key]: to })),
      })),
    [],
  );
  const set = useCallback(
    (key: string, to: Value) => change({ [key]: to }, params[key]?.kind === 'int' ? key : ''),
    [params, change],
  );
  const take = useCallback((text: string) => step(() => decode(params, text), '*'), [params, step]);
  const move = (by: number) => setPast((was) => ({ ...was, at: was.at + by, by: '<>' }));
  const cleared = () => step((now) => changed(now, initialSettings(params)), 'reset');
  const undo = past.at > 0 ? () => move(-1) : null;
  const redo = past.at < past.states.length - 1 ? () => move(1) : null;
  const wasReset = past.by === 'reset' && undo;
  const ways = { set, change, note, take, undo, redo, last: past.by };
  return { ...state, query, ways, wasReset, reset: wasReset || cleared };
}
