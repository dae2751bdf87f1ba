import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { langs } from '~/i18n/locales.ts';
import { initialSettings } from '~/kit/params.ts';
import { kitStrings } from '~/kit/strings.ts';
import { WidgetFrame } from '~/kit/WidgetFrame.tsx';
import { widgetNames, widgets } from '~/widgets/index.ts';

const cases = widgetNames.flatMap((name) => langs.map((lang) => ({ name, lang })));

describe.for(cases)('$name in $lang', ({ name, lang }) => {
  const { widget, strings } = widgets[name];
  const words = strings[lang];
  const frame = { widget, words, kit: kitStrings[lang], lang, name, root: '', start: '', id: 'w' };

  test('renders without a browser, with a text equivalent and no style attribute', () => {
    const html = renderToString(h(WidgetFrame, { ...frame, mode: 'article' }));
    const sentence = widget.sentence(initialSettings(widget.params), words, lang);
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

  test('draws the figure it drew before', async () => {
    const settings = initialSettings(widget.params);
    const html = renderToString(h(widget.Figure, { settings, words, lang }));
    const svg = html.slice(html.indexOf('<svg'), html.indexOf('</svg>') + 6);
    await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot(`scenes/${name}.${lang}.svg`);
  });
});
