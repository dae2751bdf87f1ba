import { expect, test } from 'vitest';
import { read } from '~/evidence/all/index.ts';
import { kindNames, kindsIn } from '~/evidence/kinds.ts';
import { texts } from './texts.ts';

test.for(texts)('$name hints at every kind that has something to say of it', ({ text }) => {
  const hinted = kindsIn(text);
  const said = read(text).map(({ kind }) => kind);
  expect(said.filter((kind) => !hinted.some((name) => name === kind))).toEqual([]);
});

test('a text without a hint asks for no kind', () => {
  expect(kindsIn('')).toEqual([]);
  expect(kindNames.length).toBeGreaterThan(9);
});
