import { h, hydrate } from 'preact';
import type { Lang } from '~/i18n/locales.ts';
import type { KitWords } from '~/kit/strings.ts';
import { MyNumbers, type Start } from './MyNumbers.tsx';
import { browserStore } from './store.ts';
import type { NumbersWords } from './strings.ts';

/** Brings the page of the reader's own numbers to life. */
export function show(words: NumbersWords, kit: KitWords, lang: Lang): void {
  const place = document.querySelector<HTMLElement>('#my-numbers')!;
  const { root, starts } = place.dataset as Record<'root' | 'starts', string>;
  const told = { root, starts: JSON.parse(starts) as Start[] };
  hydrate(h(MyNumbers, { words, kit, lang, store: browserStore, ...told }), place);
}
