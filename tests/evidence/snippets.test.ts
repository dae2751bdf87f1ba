import { expect, test } from 'vitest';
import { read, verdictOf } from '~/evidence/all/index.ts';
import { snippets } from './texts.ts';

test('at least 98 of 100 texts as people publish them are read as what they are', () => {
  const missed = snippets.filter(({ kind, text }) => !read(text).some((one) => one.kind === kind));
  expect(snippets.length).toBeGreaterThanOrEqual(200);
  expect(missed.map(({ name }) => name)).toEqual([]);
});

test('none of them is said to have keepalive off, or to lack a call that it does not show', () => {
  const said = snippets.flatMap(({ text }) => read(text).map((one) => verdictOf(one, 'en').says));
  for (const says of said) expect(says).not.toMatch(/(?:Keepalive|SO_KEEPALIVE) is off|You wanted/);
});
