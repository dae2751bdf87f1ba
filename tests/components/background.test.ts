import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { backgroundOf } from '~/components/background.ts';
import { references } from '~/facts/gathered/references.ts';
import { langs } from '~/i18n/locales.ts';
import { widgetNames } from '~/widgets/index.ts';

test.for(widgetNames)('%s leads to its articles in every language, and to its facts', (name) => {
  const { articles, topics } = backgroundOf(name);
  const files = langs.flatMap((lang) => articles.map((slug) => `content/${lang}/${slug}.mdx`));
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
  const known = references.map(({ topic }): string => topic);
  expect(topics.filter((topic) => !known.includes(topic))).toEqual([]);
  expect(articles.length * topics.length).toBeGreaterThan(0);
});
