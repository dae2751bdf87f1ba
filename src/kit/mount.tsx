import { h, hydrate, render } from 'preact';
import type { Lang } from '~/i18n/locales.ts';
import type { Widget } from './defineWidget.ts';
import { followHost } from './frameMessages.ts';
import type { KitWords } from './strings.ts';
import { WidgetFrame, type FrameProps, type Mode } from './WidgetFrame.tsx';

/** The settings of the page's link; empty where there are none or an article ignores them. */
const linked = (mode: string): string => (mode === 'article' ? '' : location.search.slice(1));

/**
 * Brings every figure of this widget on the page to life. Without a link's settings the HTML is
 * already right and is kept; with them it is drawn anew, once.
 */
export function mount(widget: Widget, words: FrameProps['words'], kit: KitWords, lang: Lang): void {
  for (const element of document.querySelectorAll<HTMLElement>(`[data-widget="${widget.name}"]`)) {
    const { mode, start, root, id } = element.dataset as Record<
      'mode' | 'start' | 'root' | 'id',
      string
    >;
    const link = linked(mode);
    const place = { root, lang, name: widget.name, mode: mode as Mode, id };
    const frame = h(WidgetFrame, { ...place, widget, words, kit, start: link || start });
    if (link) {
      element.textContent = '';
      render(frame, element);
    } else hydrate(frame, element);
    if (mode === 'embed') followHost();
  }
  document.documentElement.removeAttribute('data-link');
}
