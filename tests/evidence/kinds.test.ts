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

test('what stands far down a long text hints as well, and behind the colours of a terminal', () => {
  const line = 'ESTAB 0 0 192.0.2.10:46460 192.0.2.20:5432 timer:(keepalive,42sec,2)';
  expect(kindsIn(`${'nothing of note\n'.repeat(5000)}${line}`)).toContain('sockets');
  expect(kindsIn('Recv\u001b[1m-\u001b[0mQ')).toContain('sockets');
});
