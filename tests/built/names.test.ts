import { expect, test } from 'vitest';
import { findings, unless } from './pages.ts';

test('every page names itself: language, title, description', () => {
  const wrong = findings((html, page) => {
    const lang = page.startsWith('zh/') ? 'zh-CN' : 'en';
    return [
      ...unless(new RegExp(`<html[^>]* lang="${lang}"`).test(html), `its language is not ${lang}`),
      ...unless(/<title>[^<]{6,}<\/title>/.test(html), 'no title of more than five letters'),
      ...unless(/<meta name="description" content="[^"]/.test(html), 'no description'),
    ];
  });
  expect(wrong).toEqual([]);
});
