import { expect, test } from 'vitest';
import { peerGroups } from '~/recordings/peers/index.ts';
import { recorded, scripts, sha256Of } from './packetdrill.ts';

const results = recorded();

test.each(scripts)('%s passed on a real kernel as it stands here', (name) => {
  expect(results[name]).toMatchObject({ sha256: sha256Of(name), passed: true });
  expect(results[name]!.kernel).toMatch(/^\d+\.\d+\.\d+$/);
});

test('no run is kept of a script that is gone', () => {
  expect(Object.keys(results)).toEqual(scripts);
});

test('each script belongs to a row of the peer tests', () => {
  const named = peerGroups.flatMap(({ peers }) => peers.flatMap(({ script }) => script ?? []));
  expect(named.toSorted()).toEqual(scripts);
});
