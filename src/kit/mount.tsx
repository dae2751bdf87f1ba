import { h, hydrate, render } from 'preact';
import type { Lang } from '~/i18n/locales.ts';
import type { Mode, Widget } from './defineWidget.ts';
import { followHost } from './frameMessages.ts';
import type { KitWords } from './strings.ts';
import { WidgetFrame, type FrameProps } from './WidgetFrame.tsx';

/** The settings of the page's link; empty where there are none or an article ignores them. */
const linked = (mode: string): string => (mode === 'article' ? '' : location.search.slice(1));

/** Loads a module of the site by its address relative to the page. */
const load = async (file: string | undefined): Promise<unknown> => {
  if (!file) throw new Error('nothing to load');
  return import(new URL(file, document.baseURI).href);
};

type Told = Record<'mode' | 'start' | 'root' | 'id', string> & { readonly more?: string };

/**
 * Brings every figure of this widget on the page to life; in an article each one when it comes near
 * (the frame's script marks it). Without a link's settings the HTML is already right and is kept;
 * with them it is drawn anew, once.
 */
export function mount(widget: Widget, words: FrameProps['words'], kit: KitWords, lang: Lang): void {
  const wake = (element: HTMLElement) => {
    const { mode, start, root, id, more } = element.dataset as Told;
    const link = linked(mode);
    const place = { root, lang, name: widget.name, mode: mode as Mode, id };
    const own = { ...place, widget, words, kit, more: () => load(more) };
    const frame = h(WidgetFrame, { ...own, start: link || start });
    if (link) {
      element.textContent = '';
      render(frame, element);
    } else hydrate(frame, element);
    if (mode === 'embed') followHost();
  };
  for (const element of document.querySelectorAll<HTMLElement>(`[data-widget="${widget.name}"]`)) {
    if (element.dataset['mode'] !== 'article' || 'near' in element.dataset) wake(element);
    else element.addEventListener('near', () => wake(element), { once: true });
  }
  document.documentElement.removeAttribute('data-link');
}
