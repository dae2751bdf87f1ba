import { h, hydrate, render } from 'preact';
import type { Lang } from '~/i18n/locales.ts';
import type { Mode, Widget } from './defineWidget.ts';
import { followHost } from './frameMessages.ts';
import type { KitWords } from './strings.ts';
import { WidgetFrame, type FrameProps } from './WidgetFrame.tsx';

/** The settings of the page's link; empty where there are none or an article ignores them. */
const linked = (mode: string): string => (mode === 'article' ? '' : location.search.slice(1));

/**
 * Loads a module of the site by its address relative to the page. A frame without an origin is not
 * let to: it does not ask, so that its console stays clean.
 */
const load = async (file: string | undefined): Promise<unknown> => {
  if (!file || self.origin === 'null') throw new Error('nothing to load');
  return import(new URL(file, document.baseURI).href);
};

type Told = Record<'mode' | 'start' | 'id', string>;

/** What stands on the first figure of a widget, for all of them. */
type Shared = Record<'root', string> & Partial<Record<'more' | 'style', string>>;

/**
 * Brings every figure of this widget on the page to life; in an article each one when it comes near
 * (the frame's script marks it). Without a link's settings the HTML is already right and is kept;
 * with them it is drawn anew, once. `Closed` comes with the widgets that have a still.
 */
export function mount(
  widget: Widget,
  words: FrameProps['words'],
  kit: KitWords,
  lang: Lang,
  Closed?: FrameProps['Closed'],
): void {
  const all = document.querySelectorAll<HTMLElement>(`[data-widget="${widget.name}"]`);
  if (!all[0]) return;
  const { root, more, style: sheet } = all[0].dataset as Shared;
  const wake = (element: HTMLElement) => {
    const { mode, start, id } = element.dataset as Told;
    const link = linked(mode);
    const place = { root, lang, name: widget.name, mode: mode as Mode, id };
    const own = { ...place, widget, words, kit, more: () => load(more), Closed, sheet };
    const frame = h(WidgetFrame, { ...own, start: link || start });
    if (link) {
      element.textContent = '';
      render(frame, element);
    } else hydrate(frame, element);
    if (mode === 'embed') followHost();
  };
  for (const element of all) {
    if (element.dataset['mode'] !== 'article' || 'near' in element.dataset) wake(element);
    else element.addEventListener('near', () => wake(element), { once: true });
  }
  document.documentElement.removeAttribute('data-link');
}
