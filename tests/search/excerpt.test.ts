import { expect, test } from 'vitest';
import { excerpt } from '~/components/search/excerpt.ts';

const text = `${'Nothing of note here. '.repeat(30)}The limit is 924.6 s, then ETIMEDOUT. ${'More. '.repeat(60)}`;

test('an excerpt shows the passage with most of the words, and which they are', () => {
  const runs = excerpt(text, ['limit', 'etimedout']);
  expect(runs.filter(({ hit }) => hit).map((run) => run.text)).toEqual(['limit', 'ETIMEDOUT']);
  expect(runs[0]!.text).toMatch(/^… /);
});

test('an excerpt is a part of the text, however odd the words', () => {
  for (const terms of [[], ['(', '.*'], ['nowhere']])
    expect(text).toContain(
      excerpt(text, terms)
        .map((run) => run.text)
        .join('')
        .replace(/^… | …$/g, ''),
    );
});
