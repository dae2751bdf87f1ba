import { expect, test } from 'vitest';
import { edited, treeOf } from '~/build/html.ts';
import { squeezing } from '~/build/squeeze.ts';

const squeezed = (html: string): string => edited(html, squeezing(html, treeOf(html)));

test('line breaks between blocks go, those between words stay', () => {
  expect(squeezed('<p>a</p>\n<h2>b</h2>\n\n<ul>\n<li>c</li>\n</ul>')).toBe(
    '<p>a</p><h2>b</h2><ul><li>c</li></ul>',
  );
  const words = '<p><b>a</b>\n<b>b</b>\nc</p>';
  expect(squeezed(words)).toBe(words);
});

test('quotes of the text are written plainly, those of attributes, scripts and styles are not', () => {
  expect(squeezed('<pre>&quot;&#39;&lt;&amp;quot;</pre>')).toBe('<pre>"\'&lt;&amp;quot;</pre>');
  for (const kept of [
    '<a title="a > b &quot;c&quot;">x</a>',
    '<script>const quote = "&quot;"; a>b</script>',
    '<style>a>b{content:"&quot;"}</style>',
  ])
    expect(squeezed(kept)).toBe(kept);
});
