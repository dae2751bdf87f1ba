import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { initialSettings, type Params, type Settings } from './params.ts';
import { decode, encode, type Decoded } from './settings.ts';

type Value = string | number | null;
type State = Decoded<Params>;

/** Puts the settings into the address. A browser may refuse: too often, or in a frame. */
function rewriteUrl(query: string) {
  const theme = new URLSearchParams(location.search).get('theme');
  const search = theme ? `?${query}&theme=${theme}` : `?${query}`;
  try {
    history.replaceState(history.state, '', search + location.hash);
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

/**
 * The settings of one widget, at first those of `start`, with the way back from a reset. `query` is
 * what a link to them says; where the widget owns the address, it is kept in step.
 */
export function useSettings(params: Params, start: string, ownsUrl: boolean) {
  const [state, setState] = useState<State>(() => decode(params, start));
  const [undo, setUndo] = useState<State | null>(null);
  const touched = useRef(false);
  const query = encode(params, state.settings, state.rest);
  useUrl(query, ownsUrl, touched.current);
  const change = (next: State, back: State | null) => {
    touched.current = true;
    setState(next);
    setUndo(back);
  };
  // Always the same function, so that a field whose value stays is not drawn again.
  const set = useCallback((key: string, to: Value) => {
    touched.current = true;
    setState((now) => ({ ...now, settings: { ...now.settings, [key]: to } as Settings }));
    setUndo(null);
  }, []);
  const initial = { ...state, settings: initialSettings(params), notices: [] };
  const reset = () => (undo ? change(undo, null) : change(initial, state));
  return { ...state, query, set, reset, canUndo: undo !== null };
}
