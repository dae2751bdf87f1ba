import { h, hydrate, render } from 'preact';
import type { Lang } from '~/i18n/locales.ts';
import { linked } from './address.ts';
import { lightParts } from './lighting.ts';
import type { Mode, Widget, WidgetWords } from './widget.ts';
import type { Params } from '~/inputs/params.ts';
import type { KitWords } from './strings.ts';
import { WidgetFrame, type FrameProps } from './WidgetFrame.tsx';

type Told = Record<'mode' | 'start' | 'id', string>;

/** What stands on the first figure of a widget, for all of them. */
type Shared = Record<'root', string> & Partial<Record<'style', string>>;

/** What some widgets have beside: a still that opens, a part that is loaded on demand. */
interface Parts {
  readonly Closed?: FrameProps['Closed'];
  readonly more?: (name: string) => Promise<unknown>;
}

/**
 * Brings every figure of this widget on the page to life; in an article each one when it comes near
 * (the frame's script marks it). Without a link's settings the HTML is already right and is kept;
 * with them it is drawn anew, once.
 */
export function mount<P extends Params, W extends WidgetWords<P>, F>(
  of: Widget<P, W, F>,
  words: W,
  kit: KitWords,
  lang: Lang,
  { Closed, more }: Parts = {},
): void {
  // What holds for each widget's own settings and words holds for the frame's.
  const widget = of as unknown as Widget;
  const all = document.querySelectorAll<HTMLElement>(`[data-widget="${widget.name}"]`);
  if (!all[0]) return;
  const { root, style: sheet } = all[0].dataset as Shared;
  const wake = (element: HTMLElement) => {
    const { mode, start, id } = element.dataset as Told;
    // An article's figures have their own settings.
    const link = mode === 'article' ? '' : linked();
    const place = { root, lang, name: widget.name, mode: mode as Mode, id };
    const own = { ...place, widget, words, kit, more: () => more!(widget.name), Closed, sheet };
    const frame = h(WidgetFrame, { ...own, start: link || start });
    if (link) {
      element.textContent = '';
      render(frame, element);
    } else hydrate(frame, element);
  };
  for (const element of all) {
    if (element.dataset['mode'] !== 'article' || 'near' in element.dataset) wake(element);
    else element.addEventListener('near', () => wake(element), { once: true });
  }
  lightParts();
  document.documentElement.removeAttribute('data-link');
}
