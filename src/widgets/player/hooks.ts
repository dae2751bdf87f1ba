import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useCalm } from '~/kit/use-calm.ts';
import { instantOf, writeInstant } from './moment.ts';
import type { usePlayhead } from './playhead.ts';
import type { PlayerProps } from './props.ts';

/** The address follows the cursor once it rests; the cursor follows settings that were taken. */
export function useMoment(
  { settings, frame }: PlayerProps,
  { cursor, go }: ReturnType<typeof usePlayhead>,
  over: boolean,
) {
  const noted = useRef(settings.at);
  const latest = useRef(go);
  latest.current = go;
  const rested = useCalm(over ? '' : writeInstant(cursor.t), 250);
  useEffect(() => {
    if (rested === noted.current) return;
    noted.current = rested;
    frame.note('at', rested);
  }, [rested, frame]);
  // Before the next rest can be noted: an effect after it would take the old moment for a new one.
  useLayoutEffect(() => {
    if (settings.at === noted.current) return;
    noted.current = settings.at;
    latest.current({ t: instantOf(settings.at) ?? Infinity, item: -1 });
  }, [settings.at]);
}

/** Keys of the player, wherever in it the focus is. */
export function useKeys(
  root: { readonly current: HTMLElement | null },
  onKey: (e: KeyboardEvent) => void,
) {
  const now = useRef(onKey);
  now.current = onKey;
  useEffect(() => {
    const element = root.current?.closest<HTMLElement>('.widget');
    const listen = (event: KeyboardEvent) => now.current(event);
    element?.addEventListener('keydown', listen);
    return () => element?.removeEventListener('keydown', listen);
  }, [root]);
}

/** When what had the focus is gone or switched off, the figure has it, or what stands for it. */
export function useKeptFocus(root: { readonly current: HTMLElement | null }) {
  const last = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const widget = root.current?.closest<HTMLElement>('.widget');
    const note = (event: FocusEvent) => {
      last.current = event.target as HTMLElement;
    };
    widget?.addEventListener('focusin', note);
    return () => widget?.removeEventListener('focusin', note);
  }, [root]);
  useEffect(() => {
    const { current } = last;
    if (!current || (current.isConnected && !current.matches(':disabled'))) return;
    last.current = null;
    const { activeElement } = document;
    if (activeElement !== document.body && activeElement !== current) return;
    root
      .current!.querySelector<HTMLElement>('.screen, .axis input')!
      .focus({ preventScroll: true });
  });
}
