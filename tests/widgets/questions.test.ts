import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { questions } from '~/facts/questions/index.ts';
import { duration, inSeconds } from '~/i18n/format.ts';
import { langs, type Lang } from '~/i18n/locales.ts';
import { decode } from '~/kit/settings.ts';
import { kitStrings } from '~/kit/strings.ts';
import { WidgetFrame } from '~/kit/WidgetFrame.tsx';
import { isWidgetName, widgets, type WidgetName } from '~/widgets/index.ts';

/** What a reader sees of a calculator before doing anything, but for its fields and their limits. */
function page(name: WidgetName, settings: string, lang: Lang): string {
  const { widget, strings } = widgets[name];
  const frame = {
    widget,
    words: strings[lang],
    kit: kitStrings[lang],
    lang,
    name,
    id: 'w',
    root: '',
    more: () => Promise.reject(new Error('not here')),
  };
  const html = renderToString(h(WidgetFrame, { ...frame, mode: 'page', start: settings }));
  return html
    .replaceAll(/<(fieldset|nav)\b[^]*?<\/\1>/g, ' ')
    .replaceAll(/<\/?(?:b|strong|span|output)\b[^>]*>/g, '')
    .replaceAll(/<[^>]+>/g, ' ');
}

/** The ways in which the site writes a time, as far as they leave the number what it is. */
const spellings = (seconds: number, lang: Lang): string[] =>
  [0, 1, 3]
    .filter((digits) => Math.abs(Number(seconds.toFixed(digits)) / seconds - 1) < 1e-4)
    .flatMap((digits) => [
      inSeconds(seconds * 1e6, lang, digits),
      duration(seconds * 1e6, lang, digits),
    ]);

/** The number stands there as a number of its own, not as the end of another. */
const stands = (text: string, spelt: string): boolean =>
  text.split(spelt).some((before, i, all) => i < all.length - 1 && !/[\d.,]$/.test(before));

const askedNumbers = questions.flatMap(({ number, numbers }) =>
  numbers.map((asked) => ({ question: number, ...asked })),
);

test.for(askedNumbers)(
  '$question: $widget?$settings shows $shows s in both languages',
  ({ widget, settings, shows }) => {
    expect(isWidgetName(widget)).toBe(true);
    const name = widget as WidgetName;
    expect(decode(widgets[name].widget.params, settings).notices).toEqual([]);
    for (const lang of langs) {
      const text = page(name, settings, lang);
      expect([lang, spellings(shows, lang).filter((spelt) => stands(text, spelt))]).not.toEqual([
        lang,
        [],
      ]);
    }
  },
);

/** Questions answered by words, names or packets; and those whose number no calculator computes. */
const inWords = [54, 55, 57, 58, 59, 63, 68, 69, 71, 83, 84, 105, 111];
const notComputed = [79, 88, 89, 90, 104];

test('every question of the collection has a number here, or is known to have none', () => {
  const asked = askedNumbers.map(({ question }) => Number(question.slice(2)));
  const all = Array.from({ length: 112 }, (_, i) => i + 1);
  const known = new Set([...asked, ...inWords, ...notComputed]);
  expect(all.filter((n) => !known.has(n))).toEqual([]);
  expect(asked.filter((n) => inWords.includes(n) || notComputed.includes(n))).toEqual([]);
});

/** Seconds that a page may be away from the usual answer without saying why. */
const tolerance = (expected: number): number => (expected > 1000 ? expected / 100 : 1);

test('where a kernel has another number than the usual answer, the record says why, and only there', () => {
  const wrong = askedNumbers.filter(
    ({ expected, shows, because }) =>
      Math.abs(shows - expected) > tolerance(expected) !== (because !== null),
  );
  expect(wrong).toEqual([]);
});
