import { describe, expect, test } from 'vitest';
import { profiles } from '~/facts/profiles/index.ts';
import { langs } from '~/i18n/locales.ts';
import { peerGroups } from '~/recordings/peers/index.ts';
import { judge, judgeCase } from '~/recordings/peers/judge.ts';
import type { Case, Peer, Timed } from '~/recordings/peers/peer.ts';

const peers: readonly Peer[] = peerGroups.flatMap((group) => group.peers);
const compared = peers.filter(({ cases }) => cases.length > 0);
const apart = peers.filter(({ cases }) => cases.length === 0);

const byName = (rows: readonly Peer[]): [string, Peer][] =>
  rows.map((peer) => [`${peer.id}: ${peer.given.en} ${peer.expected.en}`, peer]);

describe('the model does what tests and recordings of others demand', () => {
  test.each(byName(compared))('%s', (_, peer) => {
    const wrong = judge(peer).cases.filter(({ agrees }) => !agrees);
    expect(wrong).toEqual([]);
  });
});

describe('a row that is not compared', () => {
  test.each(byName(apart))('says why: %s', (_, { reason }) => {
    for (const lang of langs) expect(reason?.[lang]).toMatch(/\S/);
  });
});

test('every row has an id of its own and a source with a name', () => {
  expect(new Set(peers.map(({ id }) => id)).size).toBe(peers.length);
  for (const { source } of peers) expect(source.title).not.toBe('');
});

test('what somebody recorded is pinned to the tick rates it can come from', () => {
  const rates = peers.flatMap(({ id, cases }) =>
    cases.flatMap((found) =>
      found.compare === 'instants' && found.fits ? [[id, found.fits] as const] : [],
    ),
  );
  expect(new Map(rates).get('R-8')).toEqual([250]);
  expect(rates.length).toBeGreaterThan(10);
});

const row = (id: string): Peer => peers.find((peer) => peer.id === id)!;
const first = (id: string): Timed => row(id).cases[0] as Timed;

/** One expected instant moved. */
const moved = (timed: Timed, by: number): Case => ({
  ...timed,
  expected: {
    ...timed.expected,
    at: timed.expected.at.map((at, i) => (i === 1 && typeof at === 'number' ? at + by : at)),
  },
});

describe('a row that demands something else would be told apart', () => {
  test.each(['L-1', 'L-5', 'R-1', 'R-4', 'R-8', 'X-9'])('%s, 300 ms later', (id) => {
    expect(judgeCase(first(id)).agrees).toBe(true);
    expect(judgeCase(moved(first(id), 0.3)).agrees).toBe(false);
  });
  test('the six probes of the article with the user timeout of its text', () => {
    const { fits, ...published } = first('R-7');
    expect(fits).toEqual([]);
    expect(judgeCase({ ...published, fits: [250] }).agrees).toBe(false);
  });
  test('another error', () => {
    const { expected, ...rest } = first('L-1');
    const end = { at: 11, errno: 'ECONNRESET' } as const;
    expect(judgeCase({ ...rest, expected: { ...expected, end } }).agrees).toBe(false);
  });
});

describe('other stacks’ rules stand in the table of systems', () => {
  test('F-5: FreeBSD counts its sysctls in milliseconds, its options in seconds', () => {
    const { idle, interval, probes } = profiles.freebsd.knobs;
    expect([idle, interval].map(({ system }) => system.unit)).toEqual(['ms', 'ms']);
    expect([idle, interval].map(({ socket }) => socket.unit)).toEqual(['s', 's']);
    expect([idle, interval, probes].map(({ initial }) => initial.value)).toEqual([7200, 75, 8]);
  });

  test('lwIP 2.1.3, executed: silent peer, death at 7875.250 s with a RST, ECONNABORTED', () => {
    const { idle, interval, probes } = profiles.lwip.knobs;
    const { behaviour } = profiles.lwip;
    expect([idle, interval, probes].map(({ initial }) => initial.value)).toEqual([7200, 75, 9]);
    expect([behaviour.probeBytes.value, behaviour.resetsPeer.value]).toEqual([0, true]);
    expect(behaviour.error.value).toBe('ECONNABORTED');
    const death = 1e6 * (idle.initial.value + probes.initial.value * interval.initial.value);
    expect(7_875_250_000 - death).toBeGreaterThan(0);
    expect(7_875_250_000 - death).toBeLessThanOrEqual(behaviour.resolution.value);
  });
});
