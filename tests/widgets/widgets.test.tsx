import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { langs, type Lang } from '~/i18n/locales.ts';
import { sceneOf, type Lent } from '~/kit/widget.ts';
import { initialSettings } from '~/inputs/params.ts';
import { decode } from '~/kit/settings.ts';
import { kitStrings } from '~/kit/strings.ts';
import { WidgetFrame } from '~/kit/WidgetFrame.tsx';
import { widgetNames, widgets } from '~/widgets/index.ts';

const cases = widgetNames.flatMap((name) => langs.map((lang) => ({ name, lang })));

/** What a frame lends where nothing can be pressed. */
const lent = (lang: Lang): Lent => ({
  kit: kitStrings[lang],
  mode: 'page',
  id: 'w',
  root: '',
  set: () => undefined,
  change: () => undefined,
  note: () => undefined,
  last: '',
  take: () => undefined,
  undo: null,
  redo: null,
  more: () => Promise.reject(new Error('not here')),
});

describe.for(cases)('$name in $lang', ({ name, lang }) => {
  const { widget, strings } = widgets[name];
  const words = strings[lang];
  const frame = { ...lent(lang), widget, words, lang, name, start: '' };

  test('renders without a browser, with a text equivalent and no style attribute', () => {
    const html = renderToString(h(WidgetFrame, { ...frame, mode: 'page' }));
    const sentence = widget.sentence(sceneOf(widget, initialSettings(widget.params), words, lang));
    expect(html).toContain(`aria-label="${sentence}"`);
    expect(html).not.toMatch(/ style=|undefined|NaN|\[object/);
  });

  test('has a label for every input and every option', () => {
    expect(Object.keys(words.labels)).toEqual(Object.keys(widget.params));
    const options = Object.entries(widget.params).flatMap(([key, param]) =>
      param.kind === 'choice' ? [[key, [...param.options].sort()] as const] : [],
    );
    const named = Object.entries(words.choices as Record<string, object>);
    expect(named.map(([key, names]) => [key, Object.keys(names).sort()])).toEqual(options);
  });

  test('has a name for every preset, each a clean settings string', () => {
    expect(Object.keys(words.presets ?? {})).toEqual(Object.keys(widget.presets ?? {}));
    for (const preset of Object.values(widget.presets ?? {}))
      expect(decode(widget.params, preset).notices).toEqual([]);
  });

  test('draws the figure it drew before', async () => {
    const settings = initialSettings(widget.params);
    const html = renderToString(
      h(widget.Figure, { ...sceneOf(widget, settings, words, lang), frame: lent(lang) }),
    );
    const drawn = html.includes('<svg');
    const svg = drawn ? html.slice(html.indexOf('<svg'), html.indexOf('</svg>') + 6) : html;
    await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot(`scenes/${name}.${lang}.svg`);
  });
});
