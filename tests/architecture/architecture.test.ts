import { expect, test } from 'vitest';
import { pairsOf, readGraph } from './graph.ts';
import { wrong } from './line.ts';

const graph = await readGraph();

test('every import leads to a file', () => {
  expect(graph.lost).toEqual([]);
});

test('every arrow between layers runs down the line that README draws', () => {
  expect(graph.arrows.length).toBeGreaterThan(1000);
  expect(graph.arrows.map(wrong).filter(Boolean)).toEqual([]);
});

test('no imports run in a circle', () => {
  expect(graph.circles).toEqual([]);
});

test('no two folders have arrows both ways', () => {
  expect(pairsOf(graph)).toEqual([]);
});

test('no kind of evidence imports another: a paste needs the script of its own kind alone', () => {
  const kindOf = (file: string) => /^evidence\/(\w+)\//.exec(file)?.[1];
  const across = graph.arrows.filter(({ from, to }) => {
    const [kind, other] = [kindOf(from), kindOf(to)];
    return kind !== 'all' && kind !== undefined && other !== undefined && kind !== other;
  });
  expect(across).toEqual([]);
});
