import type { Settings } from '~/inputs/params.ts';

/** What a widget tells the page around it when asked. */
export interface Answered {
  readonly settings: Settings;
  /** Takes settings from a settings string; one step, see `undo`. */
  readonly take: (query: string) => void;
  readonly undo: (() => void) | null;
}

/** Asks the widget within `root` for its settings; `null` while its script has not run. */
export function ask(root: Element): Answered | null {
  const detail: Partial<Answered> = {};
  root.querySelector('.widget')?.dispatchEvent(new CustomEvent('Ask', { detail }));
  return detail.take ? (detail as Answered) : null;
}
