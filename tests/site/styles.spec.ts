import { htmlOf, pages } from './built.ts';
import { expect, test } from './fixtures.ts';

const times = (text: string, part: string): number => text.split(part).length - 1;

for (const page of pages)
  test(`/${page} has one style element, and a widget’s own rules only where it shows the widget`, () => {
    const html = htmlOf(page);
    expect(times(html, '<style>')).toBe(1);
    const shown = html.includes('data-widget="detection"');
    expect(times(html, '.lateness figcaption{')).toBe(shown ? 1 : 0);
  });
