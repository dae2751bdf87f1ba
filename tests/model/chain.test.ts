import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  legsOf,
  type Chain,
  type ChainEnd,
  type Heartbeat,
  type Mapping,
  type Middlebox,
  type PassingBox,
} from '~/model/chain/legs.ts';
import { reachOf, rulesOf } from '~/model/chain/rules.ts';
import { simulateChain } from '~/model/chain/simulate.ts';
import { verdict } from '~/model/chain/verdict.ts';
import { seconds } from '~/model/time.ts';
import { often } from '../often.ts';
import { noticed } from './noticed.ts';

const quiet: ChainEnd = { keepalive: null, heartbeat: null, writeTimeout: null };
const keepalive = (idle: number, interval: number, probes: number): ChainEnd => ({
  ...quiet,
  keepalive: { idle: seconds(idle), interval: seconds(interval), probes },
});
const heartbeat = (period: number, more: Partial<Heartbeat> = {}): ChainEnd => ({
  ...quiet,
  heartbeat: { period: seconds(period), reach: 'end', answered: false, ...more },
});
const nat = (timeout: number, more: Partial<Mapping> = {}): PassingBox => ({
  layer: 4,
  mapping: { timeout: seconds(timeout), refreshedBy: 'any', onExpiry: 'silent', ...more },
});
const proxy = (
  idleTimeout: number,
  ends: { left?: ChainEnd; right?: ChainEnd } = {},
): Middlebox => ({
  layer: 7,
  idleTimeout: seconds(idleTimeout),
  onExpiry: 'fin',
  left: quiet,
  right: quiet,
  ...ends,
});
const path = (left: ChainEnd, more: Partial<Mapping> = {}): Chain => ({
  left,
  boxes: [nat(350, more)],
  right: quiet,
});
const day = seconds(86400);
const brief = ({ cut }: { cut: { box: number; at: number | null } | null }) =>
  cut && { box: cut.box, at: cut.at };

describe('one mapping of 350 s', () => {
  test('default keepalive comes two hours in: forgotten at 350 s, noticed at 7875 s', () => {
    const chain = path(keepalive(7200, 75, 9));
    expect(brief(verdict(chain))).toEqual({ box: 0, at: seconds(350) });
    const { ends } = simulateChain(chain, day);
    expect(ends).toEqual([
      { left: { at: seconds(7875), by: 'keepalive', error: 'ETIMEDOUT' }, right: null },
    ]);
  });

  test('a box that resets shows it with the first probe: ECONNRESET at 7200 s', () => {
    const { ends } = simulateChain(path(keepalive(7200, 75, 9), { onExpiry: 'reset' }), day);
    expect(ends[0]!.left).toEqual({ at: seconds(7200), by: 'reset', error: 'ECONNRESET' });
    expect(ends[0]!.right).toBeNull();
  });

  test('a box that resets both ends shows it at once to both', () => {
    const { ends } = simulateChain(path(keepalive(7200, 75, 9), { onExpiry: 'reset-both' }), day);
    const reset = { at: seconds(350), by: 'reset', error: 'ECONNRESET' };
    expect(ends).toEqual([{ left: reset, right: reset }]);
  });

  test('probing every minute keeps it, with 290 s to spare', () => {
    const chain = path(keepalive(60, 10, 3));
    expect(verdict(chain)).toMatchObject({ cut: null, boxes: [{ fate: 'kept', margin: 290e6 }] });
    expect(simulateChain(chain, day).cut).toBeNull();
  });

  test('an interval above the timeout loses it although idle is short: every max(idle, interval)', () => {
    const chain = path(keepalive(60, 400, 3));
    expect(brief(verdict(chain))).toEqual({ box: 0, at: seconds(410) });
    expect(brief(simulateChain(chain, day))).toEqual({ box: 0, at: seconds(410) });
  });

  test('an idle of exactly 350 s comes too late', () => {
    expect(brief(verdict(path(keepalive(350, 10, 3))))).toEqual({ box: 0, at: seconds(350) });
  });

  test('a box that counts payload only is not impressed by probes', () => {
    const chain = path(keepalive(60, 10, 3), { refreshedBy: 'data' });
    expect(brief(verdict(chain))).toEqual({ box: 0, at: seconds(350) });
    expect(simulateChain(chain, day).ends[0]!.left).toMatchObject({ at: seconds(360 + 30) });
  });

  test('a write after the cut hands over to retransmission, and keepalive falls silent', () => {
    const left = { ...keepalive(400, 10, 3), ...heartbeat(415), writeTimeout: seconds(900) };
    const chain = path({ ...left, keepalive: keepalive(400, 10, 3).keepalive });
    const notice = { at: seconds(415 + 900), by: 'retransmission', error: 'ETIMEDOUT' };
    expect(simulateChain(chain, day).ends[0]!.left).toEqual(notice);
  });

  test('the far end that sends nothing never learns that the mapping is gone', () => {
    expect(simulateChain(path(heartbeat(600)), day).ends[0]!.right).toBeNull();
  });

  test('payload in the direction that does not count keeps nothing, unless it is answered', () => {
    const direction = { refreshedBy: 'data-to-left' } as const;
    expect(verdict(path(heartbeat(30), direction)).cut).toMatchObject({ box: 0 });
    expect(verdict(path(heartbeat(30, { answered: true }), direction)).cut).toBeNull();
  });
});

describe('a terminating box', () => {
  test('counts payload passed on: TCP keepalive does not keep it, and both ends see it close', () => {
    const left = keepalive(20, 5, 3);
    const chain: Chain = { left, boxes: [proxy(60)], right: keepalive(20, 5, 3) };
    expect(brief(verdict(chain))).toEqual({ box: 0, at: seconds(60) });
    const [first, second] = simulateChain(chain, day).ends;
    const closed = { at: seconds(60), by: 'close', error: 'EOF' };
    expect([first!.left, second!.right]).toEqual([closed, closed]);
  });

  test('a ping it answers itself (HTTP/2 PING) does not keep it; a message passed on does', () => {
    const boxes = [proxy(60)];
    const ping = heartbeat(30, { reach: 'leg', answered: true });
    expect(verdict({ left: ping, boxes, right: quiet }).cut).toMatchObject({ at: seconds(60) });
    const message = heartbeat(30);
    expect(verdict({ left: message, boxes, right: quiet }).cut).toBeNull();
  });

  test('stops probes: keepalive of one end refreshes no mapping beyond it', () => {
    const chain: Chain = {
      left: keepalive(60, 10, 3),
      boxes: [nat(350), proxy(4000), nat(240)],
      right: quiet,
    };
    expect(reachOf(chain)).toEqual([
      { leg: 0, side: 'left', kind: 'keepalive', period: seconds(60), refreshes: [0] },
    ]);
    expect(brief(verdict(chain))).toEqual({ box: 2, at: seconds(240) });
  });

  test('that notices a dead leg closes the other one', () => {
    const boxes = [proxy(9000, { right: keepalive(300, 10, 3) }), nat(240)];
    const [first] = simulateChain({ left: quiet, boxes, right: quiet }, day).ends;
    expect(first!.left).toEqual({ at: seconds(330), by: 'close', error: 'EOF' });
  });
});

test('the margins of heartbeat < keepalive < mapping are data', () => {
  const left = { ...heartbeat(30), keepalive: keepalive(45, 5, 3).keepalive };
  const chain: Chain = { left, boxes: [nat(40), proxy(50)], right: keepalive(20, 5, 3) };
  expect(rulesOf(chain).map(({ rule, margin }) => [rule, margin / 1e6])).toEqual([
    ['heartbeat-before-keepalive', 15],
    ['probes-before-mapping', -5],
    ['heartbeat-before-mapping', 10],
    ['heartbeat-before-keepalive', -10],
    ['heartbeat-before-idle-timeout', 20],
  ]);
});

test('legs end at terminating boxes, and messages that are passed on cross them all', () => {
  const chain: Chain = {
    left: heartbeat(30),
    boxes: [nat(350), proxy(60), nat(240)],
    right: quiet,
  };
  const legs = legsOf(chain);
  expect(legs.map((leg) => leg.mappings.map(({ box }) => box))).toEqual([[0], [2]]);
  expect(legs.map((leg) => leg.streams.length)).toEqual([1, 1]);
});

const period = fc.integer({ min: 1, max: 60 });
const maybePeriod: fc.Arbitrary<number | null> = fc.option(period);
const anyHeartbeat: fc.Arbitrary<Heartbeat> = fc.record({
  period,
  reach: fc.constantFrom('leg', 'end'),
  answered: fc.boolean(),
});
const endWith = (interval: (idle: number) => fc.Arbitrary<number>): fc.Arbitrary<ChainEnd> =>
  fc.record({
    keepalive: fc.option(
      period.chain((idle) =>
        fc.record({
          idle: fc.constant(idle),
          interval: interval(idle),
          probes: fc.integer({ min: 1, max: 4 }),
        }),
      ),
    ),
    heartbeat: fc.option(anyHeartbeat),
    writeTimeout: fc.option(fc.integer({ min: 1, max: 200 })),
  });
const regularEnd = endWith((idle) => fc.integer({ min: 1, max: idle }));
const anyEnd = endWith(() => period);
const anyMapping: fc.Arbitrary<Mapping> = fc.record({
  timeout: period,
  refreshedBy: fc.constantFrom('any', 'data', 'data-to-right', 'data-to-left'),
  onExpiry: fc.constantFrom('silent', 'reset', 'reset-both'),
});
const passing = anyMapping.map((mapping): Middlebox => ({ layer: 4, mapping }));
const terminating = (end: fc.Arbitrary<ChainEnd>): fc.Arbitrary<Middlebox> =>
  fc.record({
    layer: fc.constant<7>(7),
    idleTimeout: maybePeriod,
    onExpiry: fc.constantFrom<'fin' | 'reset'>('fin', 'reset'),
    left: end,
    right: end,
  });
const chainOf = (end: fc.Arbitrary<ChainEnd>): fc.Arbitrary<Chain> =>
  fc.record({
    left: end,
    boxes: fc.array(fc.oneof(passing, terminating(end)), { maxLength: 4 }),
    right: end,
  });

describe('the closed form and playing it out agree', () => {
  test('on the box that cuts first and when, for any chain with interval ≤ idle', () => {
    fc.assert(
      fc.property(chainOf(regularEnd), (chain) => {
        const [told, run] = [verdict(chain), simulateChain(chain, 5000, 3000)];
        expect(told.certain).toBe(true);
        expect(brief(run)).toEqual(brief(told));
      }),
      often(500),
    );
  });

  test('on every silence of a chain that holds', () => {
    fc.assert(
      fc.property(chainOf(regularEnd), (chain) => {
        fc.pre(verdict(chain).cut === null);
        const { longestSilence } = simulateChain(chain, 500);
        for (const box of verdict(chain).boxes)
          expect(longestSilence[box.box]).toBe(box.longestSilence);
      }),
      often(500),
    );
  });

  test('on what both ends notice, for one mapping and interval ≤ idle', () => {
    const path = fc.record({ left: regularEnd, mapping: anyMapping, right: regularEnd });
    fc.assert(
      fc.property(path, ({ left, mapping, right }) => {
        const chain: Chain = { left, boxes: [{ layer: 4, mapping }], right };
        const { cut } = verdict(chain);
        fc.pre(cut !== null);
        const [leg] = legsOf(chain);
        const [ends] = simulateChain(chain, 5000, 3000).ends;
        const nothing = { at: null, by: 'nothing', error: null };
        for (const side of ['left', 'right'] as const)
          expect(ends![side] ?? nothing).toEqual(noticed(leg!, side, mapping, cut!.at!));
      }),
      often(1000),
    );
  });

  test('where the closed form is sure, and within its bound where it is not, for any interval', () => {
    fc.assert(
      fc.property(chainOf(anyEnd), (chain) => {
        const [told, run] = [verdict(chain), simulateChain(chain, 2000, 3000)];
        expect(told.certain ? brief(run) : null).toEqual(told.certain ? brief(told) : null);
        for (const { box, longestSilence, fate } of told.boxes) {
          expect(run.cut !== null || run.longestSilence[box]! <= longestSilence).toBe(true);
          expect(fate === 'kept' && run.cut?.box === box).toBe(false);
        }
      }),
      often(500),
    );
  });
});

test('a chain is played out to the end, or says that steps ran out', () => {
  const chain: Chain = { left: heartbeat(1), boxes: [nat(10)], right: quiet };
  expect(simulateChain(chain, day, 100).complete).toBe(false);
  expect(simulateChain(chain, seconds(50), 100).complete).toBe(true);
});
