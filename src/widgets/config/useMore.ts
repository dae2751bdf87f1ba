import { useEffect, useState } from 'preact/hooks';
import type { blocks } from '~/facts/targets/blocks.ts';
import type { Lent } from '~/kit/widget.ts';
import type { MoreWords } from './moreStrings.ts';

/** What `more.ts` brings: the text of every target, and a note on each in the page's language. */
export interface More {
  readonly blocks: typeof blocks;
  readonly words: MoreWords;
}

/** The parts on demand, once `wanted`: `null` while they load, `refused` where they cannot be had. */
export function useMore(load: Lent['more'], wanted: boolean): More | 'refused' | null {
  const [more, setMore] = useState<More | 'refused' | null>(null);
  useEffect(() => {
    if (!wanted || more) return;
    load().then(
      (made) => setMore(made as More),
      () => setMore('refused'),
    );
  }, [load, wanted, more]);
  return more;
}
