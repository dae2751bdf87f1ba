import { expect, test } from 'vitest';
import { documentOf, recordsOf } from '~/build/records.ts';

const page = (main: string) => `<html><body><nav>Menu</nav><main id="main">${main}</main></body>`;

test('a page is found as a whole and by each of its sections', () => {
  const found = recordsOf(
    'en/a/',
    page(
      '<h1>A</h1><p>Lead</p><nav>Contents</nav><h2 id="b">B <a>b</a></h2><p>Body</p><script>x</script>',
    ),
  );
  expect(found.map(({ url, title }) => [url, title])).toEqual([
    ['en/a/', 'A'],
    ['en/a/#b', 'B b'],
  ]);
  expect(found.map(({ html }) => html.trim())).toEqual(['<p>Lead</p>', '<p>Body</p>']);
});

test('each row of a reference is found under the words of its first cell', () => {
  const table =
    '<table class="reference"><tbody><tr id="r"><th scope="row">Row<a class="permalink" href="#r">#</a></th><td><code>x</code></td></tr></tbody></table>';
  expect(recordsOf('en/reference/t/', page(`<h1>T</h1>${table}`)).at(-1)).toEqual({
    url: 'en/reference/t/#r',
    title: 'Row',
    page: 'T',
    html: '<p>x</p>',
  });
});

test('what stands outside of a page’s main part is not indexed', () => {
  const [record] = recordsOf('en/a/', page('<h1>A</h1><p>Lead</p>'));
  expect(documentOf(record!, 'en')).not.toContain('Menu');
});
