import { useEffect, useRef, useState } from 'preact/hooks';
import type { Lent } from '~/kit/defineWidget.ts';
import type * as More from './more.tsx';
import type { WorkWords } from './moreStrings.ts';
import type { PlayerWords } from './strings.ts';

/** The tools a reader takes in hand: loaded when the player is first touched. */
export type Workshop = Omit<typeof More, 'words'> & { readonly words: More.AllWords };

interface State {
  readonly shop: Workshop | null;
  readonly failed: boolean;
}

/** Loads the tools at the first touch, or at once where `needed`. */
export function useWorkshop(
  frame: Lent,
  words: PlayerWords,
  root: { readonly current: HTMLElement | null },
  needed: boolean,
): State {
  const [state, setState] = useState<State>({ shop: null, failed: false });
  const [wanted, setWanted] = useState(false);
  const given = useRef({ frame, words });
  given.current = { frame, words };
  useEffect(() => {
    const element = root.current;
    const want = () => setWanted(true);
    const events = ['pointerenter', 'focusin', 'touchstart'] as const;
    for (const name of events) element?.addEventListener(name, want, { once: true, passive: true });
    return () => {
      for (const name of events) element?.removeEventListener(name, want);
    };
  }, [root]);
  const load = wanted || needed;
  useEffect(() => {
    if (!load) return;
    given.current.frame.more().then(
      (more) => {
        const loaded = more as typeof More & { readonly words: WorkWords };
        setState({
          shop: { ...loaded, words: { ...given.current.words, ...loaded.words } },
          failed: false,
        });
      },
      () => setState({ shop: null, failed: true }),
    );
  }, [load]);
  return state;
}
