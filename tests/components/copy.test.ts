import { expect, test } from 'vitest';
import { addressFrom } from '~/components/copy/address.ts';
import { convert } from '~/components/copy/convert.ts';

const same = (url: string) => url;
const english = (html: string) => convert(html, 'en', same).trim();
const chinese = (html: string) => convert(html, 'zh', same).trim();

test('what names a part of the page leads its first paragraph, or stands before its code', () => {
  expect(english('<p class="kind">Pitfall</p><p><strong>A.</strong> B</p>')).toBe(
    '**Pitfall**: **A.** B',
  );
  expect(chinese('<details><summary>提示</summary><p>想一想</p></details>')).toBe(
    '**提示**：想一想',
  );
  expect(english('<p class="kind">Prove</p><pre><code>ss\n</code></pre>')).toBe(
    '**Prove**:\n\n```\nss\n```',
  );
});

test('a citation stands in brackets of its language and names its source once, at the end', () => {
  const cite = '<cite><a href="https://www.rfc-editor.org/rfc/rfc1122">RFC</a></cite>';
  const [said, source] = chinese(`<p>可选 ${cite} ${cite}。</p>`).split('\n\n');
  expect(said).toMatch(/^可选（\[RFC\]\[(.+)\]）（\[RFC\]\[\1\]）。$/);
  expect(source).toMatch(/^\[.+\]: https:\/\/www\.rfc-editor\.org\/rfc\/rfc1122 ".+"$/);
  expect(source).not.toContain('\n');
});

test('what a hand does on a page is left out', () => {
  const controls =
    '<nav><a href="#a">A</a></nav><button>Copy</button><label>Read <input></label>' +
    '<select><option>x</option></select><textarea>t</textarea><svg><text>s</text></svg>';
  expect(english(`<p>Before</p>${controls}<p>After</p>`)).toBe('Before\n\nAfter');
});

test('an address and a name are written as they are, whatever else Markdown could make of them', () => {
  expect(english('<p><a href="x/?v=1&amp;idle=60">tcp_keepalive_time</a> a&amp;b</p>')).toBe(
    '[tcp_keepalive_time](x/?v=1&idle=60) a&b',
  );
  expect(english('<p>&amp;amp; 2 * 3 &lt;b></p>')).toBe('\\&amp; 2 \\* 3 \\<b>');
});

test('a link is relative to the file, or absolute where the site knows its address', () => {
  const here = '/en/questions/path.md';
  const relative = addressFrom(here, 'en', null);
  expect(relative('../../en/calculators/path/?v=1')).toBe('../calculators/path/?v=1');
  expect(relative('#nat')).toBe('path/#nat');
  expect(relative('../../facts.json')).toBe('../../facts.json');
  const absolute = addressFrom(here, 'en', 'https://a.example/b/');
  expect(absolute('../../en/layers/')).toBe('https://a.example/b/en/layers/');
  expect(absolute('#nat')).toBe('https://a.example/b/en/questions/path/#nat');
  expect(absolute('https://b.example/')).toBe('https://b.example/');
});
