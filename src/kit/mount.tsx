import { h, hydrate } from 'preact';
import type { Lang } from '~/i18n/locales.ts';
import type { Widget } from './defineWidget.ts';
import { followHost } from './frameMessages.ts';
import type { KitWords } from './strings.ts';
import { WidgetFrame, type FrameProps, type Mode } from './WidgetFrame.tsx';

/** Brings every figure of this widget on the page to life, as it was rendered in its HTML. */
export function mount(widget: Widget, words: FrameProps['words'], kit: KitWords, lang: Lang): void {
  for (const element of document.querySelectorAll<HTMLElement>(`[data-widget="${widget.name}"]`)) {
    const { mode, start, root, id } = element.dataset as Record<string, string>;
    const place = { root: root!, lang, name: widget.name };
    const props = { ...place, widget, words, kit, mode: mode as Mode, start: start!, id: id! };
    hydrate(h(WidgetFrame, props), element);
    if (mode === 'embed') followHost();
  }
}
