import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import type { Lang } from '~/i18n/locales.ts';
import { Notices } from '~/kit/Notices.tsx';
import { decode } from '~/kit/settings.ts';
import { kitStrings } from '~/kit/strings.ts';
import { widgets, type WidgetName } from '~/widgets/index.ts';

/** What a reader is told about a link. */
function said(name: WidgetName, query: string, lang: Lang): string {
  const { widget, strings } = widgets[name];
  const { notices } = decode(widget.params, query);
  const props = { notices, widget, words: strings[lang], kit: kitStrings[lang], lang };
  return renderToString(h(Notices, props));
}

test.for(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
  'the name %s, which every object has, is told as it was given',
  (key) => {
    expect(said('config', `${key}=1`, 'en')).toContain(`“${key}=1” is not a setting`);
    expect(said('config', `${key}=1&${key}=2`, 'en')).not.toMatch(/object Object|function/);
  },
);

test('what is used in place of an unknown option is told in the reader’s words', () => {
  expect(said('failures', 'hz=333', 'zh')).toContain('没有「333」这个选项，改用 按公式');
  expect(said('config', 'target=abacus', 'en')).toContain('using Linux, sysctl.d');
});
