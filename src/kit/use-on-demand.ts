import { useEffect, useState } from 'preact/hooks';
import type { Lent } from './widget.ts';

/** A part that is loaded when it is needed. */
interface OnDemand<M> {
  /** `failed`: it cannot be had, as in some frames. */
  readonly state: 'none' | 'loading' | 'here' | 'failed';
  /** What was loaded, `null` until it is here. */
  readonly part: M | null;
  /** Loads it unless it is here; gives it too, `null` where it cannot be had. */
  readonly ask: () => Promise<M | null>;
}

/**
 * What the widget's `more` entry brings, loaded once it is `wanted` or asked for. `M` says what that
 * entry exports, and is trusted here and nowhere else.
 */
export function useOnDemand<M>(load: Lent['more'], wanted = false): OnDemand<M> {
  const [state, setState] = useState<OnDemand<M>['state']>('none');
  const [part, setPart] = useState<M | null>(null);
  const ask = async () => {
    setState('loading');
    try {
      const made = part ?? ((await load()) as M);
      setPart(made);
      setState('here');
      return made;
    } catch {
      setState('failed');
      return null;
    }
  };
  useEffect(() => {
    if (wanted && state === 'none') void ask();
  });
  return { state, part, ask };
}
