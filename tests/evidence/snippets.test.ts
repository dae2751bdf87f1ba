import { expect, test } from 'vitest';
import { read, verdictOf } from '~/evidence/all/index.ts';

/**
 * Shapes of what people publish, in public code, threads and answers: the details are replaced. Each
 * begins with the kind that is expected and where such a text is found.
 */
const files = import.meta.glob<string>('./snippets/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const snippets = Object.values(files).flatMap((text) =>
  text
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const [head = '', ...lines] = part.split('\n');
      const [kind = ''] = head.split(' ');
      return { head, kind, text: lines.join('\n').trimEnd() };
    }),
);

test('at least 98 of 100 texts as people publish them are read as what they are', () => {
  const missed = snippets.filter(({ kind, text }) => !read(text).some((one) => one.kind === kind));
  expect(snippets.length).toBeGreaterThanOrEqual(200);
  expect(missed.map(({ head }) => head)).toEqual([]);
});

test('none of them is said to have keepalive off, or to lack a call that it does not show', () => {
  const said = snippets.flatMap(({ text }) => read(text).map((one) => verdictOf(one, 'en').says));
  for (const says of said) expect(says).not.toMatch(/(?:Keepalive|SO_KEEPALIVE) is off|You wanted/);
});
