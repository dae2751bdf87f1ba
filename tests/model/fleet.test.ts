import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fleetCost, segmentBytes, type Fleet } from '~/model/fleet/fleet.ts';
import { probeRate, type Reconnect } from '~/model/fleet/reconnect.ts';
import { seededRandom } from '~/model/random.ts';
import { seconds } from '~/model/time.ts';
import { often } from '../often.ts';

const fleet: Fleet = {
  connections: 1_000_000,
  idle: seconds(60),
  interval: seconds(10),
  ends: 1,
  probeBytes: 0,
  family: 'ipv4',
  timestamps: true,
  count: 'frame',
};

test.for([
  ['ipv4', true, 0, 'packet', 52],
  ['ipv4', false, 0, 'packet', 40],
  ['ipv6', true, 0, 'packet', 72],
  ['ipv4', true, 0, 'frame', 70],
  ['ipv4', false, 0, 'frame', 64],
  ['ipv4', false, 1, 'frame', 64],
  ['ipv6', true, 0, 'frame', 90],
  ['ipv6', false, 1, 'frame', 79],
  ['ipv4', false, 0, 'wire', 84],
  ['ipv6', true, 0, 'wire', 110],
] as const)(
  'a segment over %s, timestamps %s, %i bytes of payload: its %s takes %i bytes',
  ([family, timestamps, payload, count, bytes]) => {
    expect(segmentBytes({ family, timestamps, payload, count })).toBe(bytes);
  },
);

const captured = (family: 'ipv4' | 'ipv6', timestamps: boolean) =>
  segmentBytes({ family, timestamps, payload: 0, count: 'packet' }) + 14;

test('captured frames without check sequence: 66, 54 and 86 bytes', () => {
  expect([captured('ipv4', true), captured('ipv4', false), captured('ipv6', true)]).toEqual([
    66, 54, 86,
  ]);
});

test('by hand: a million connections probed each minute', () => {
  const cost = fleetCost(fleet);
  expect(cost.probes).toBeCloseTo(1e6 / 60, 6);
  expect(cost.packets).toBeCloseTo(1e6 / 30, 6);
  expect(cost.bytes).toBeCloseTo((1e6 / 60) * 140, 6);
  expect(cost.probesPerHour).toBeCloseTo(60, 10);
});

test('a healthy connection is probed every max(idle, interval), so a longer interval is cheaper', () => {
  expect(fleetCost({ ...fleet, interval: seconds(120) }).probesPerHour).toBeCloseTo(30, 10);
});

test('two probing ends cost twice as much', () => {
  expect(fleetCost({ ...fleet, ends: 2 }).bytes).toBeCloseTo(2 * fleetCost(fleet).bytes, 6);
});

const reconnect: Reconnect = {
  connections: 1000,
  window: seconds(10),
  idle: seconds(60),
  interval: seconds(10),
  jitter: 0,
  horizon: seconds(300),
  bin: seconds(1),
};

describe('a mass reconnect', () => {
  test('without jitter comes back as waves, each as wide as the window', () => {
    const { probes, peak } = probeRate(reconnect);
    expect(rounded(probes.slice(59, 71))).toEqual([
      0, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 0,
    ]);
    expect(rounded(probes.slice(120, 130))).toEqual(Array(10).fill(100));
    expect(peak.perSecond).toBeCloseTo(100, 6);
  });

  test('all in one instant come back in one instant', () => {
    const { probes, peak } = probeRate({ ...reconnect, window: 0 });
    expect([probes[60], probes[61], probes[120], peak.at]).toEqual([1000, 0, 1000, seconds(60)]);
  });

  test('with jitter the waves widen and the peak falls towards the settled rate', () => {
    const sharp = probeRate({ ...reconnect, horizon: seconds(3600) });
    const jittered = probeRate({ ...reconnect, jitter: seconds(30), horizon: seconds(3600) });
    expect(jittered.peak.perSecond).toBeLessThan(sharp.peak.perSecond / 2.5);
    for (let at = 1200; at < 3600; at += 120) {
      const mean = sum(jittered.probes.slice(at, at + 120)) / 120;
      expect(Math.abs(mean / jittered.settled - 1)).toBeLessThan(0.1);
    }
  });

  test('an interval longer than idle spaces all waves but the first', () => {
    const { probes } = probeRate({ ...reconnect, window: 0, interval: seconds(100) });
    expect([60, 120, 160, 260].map((at) => probes[at])).toEqual([1000, 0, 1000, 1000]);
  });

  test('no probe is lost or made up', () => {
    fc.assert(
      fc.property(
        second(100),
        second(50),
        fc.integer({ min: 0, max: 40_000_000 }),
        fc.integer({ min: 0, max: 60 }).map(seconds),
        fc.integer({ min: 10_000, max: 5_000_000 }),
        (idle, interval, window, jitter, bin) => {
          const given = { ...reconnect, idle, interval, window, jitter, bin };
          const { total, probes } = probeRate({ ...given, horizon: seconds(500) });
          const [few, many] = expectedTotals(given, Math.ceil(seconds(500) / bin) * bin);
          expect(total).toBeGreaterThanOrEqual(few * (1 - 1e-9) - 1e-6);
          expect(total).toBeLessThanOrEqual(many * (1 + 1e-9) + 1e-6);
          expect(probes.every((count) => count >= 0)).toBe(true);
        },
      ),
      often(),
    );
  });

  test('ten thousand connections drawn one by one come out the same', () => {
    const given = { ...reconnect, connections: 10_000, jitter: seconds(20) };
    const { probes } = probeRate(given);
    const drawn = drawOneByOne(given, 5);
    for (let at = 0; at < 300; at += 10) {
      const [found, wanted] = [drawn, probes].map((all) => sum(all.slice(at, at + 10)));
      expect(Math.abs(found! - wanted!)).toBeLessThanOrEqual(5 * Math.sqrt(wanted! + 1));
    }
  });

  test('bins too fine to hold are widened', () => {
    const { bin, probes } = probeRate({ ...reconnect, bin: 1 });
    expect([bin, probes.length]).toEqual([300, 1_000_000]);
  });

  test('an idle of 0 counts as a second, so the waves end', () => {
    const { total } = probeRate({ ...reconnect, idle: 0, interval: 0, window: 0 });
    expect(total).toBe(1000 * 299);
  });

  test('ten million connections over a day', () => {
    const day = { ...reconnect, connections: 1e7, horizon: seconds(86400) };
    const { total, peak } = probeRate({ ...day, idle: seconds(300), jitter: seconds(60) });
    expect(Math.abs(total / (1e7 * 86400 * meanRate(240, 360)) - 1)).toBeLessThan(0.01);
    expect(peak.perSecond).toBeGreaterThan(1e7 / 360);
  });
});

const rounded = (counts: Float64Array) => Array.from(counts, Math.round);
const second = (most: number) => fc.integer({ min: 1, max: most }).map(seconds);

const sum = (counts: Float64Array) => counts.reduce((all, count) => all + count, 0);

/** Mean of 1 / idle over whole seconds. */
function meanRate(from: number, to: number): number {
  let rate = 0;
  for (let idle = from; idle <= to; idle += 1) rate += 1 / idle;
  return rate / (to - from + 1);
}

/** Probes by the end if all connections had come last, and first, in the window. */
function expectedTotals(given: Reconnect, end: number): [number, number] {
  const steps = given.jitter / 1e6;
  let [few, many] = [0, 0];
  for (let k = -steps; k <= steps; k += 1) {
    const idle = Math.max(given.idle + seconds(k), seconds(1));
    const period = Math.max(idle, given.interval);
    const by = (time: number) => (time <= idle ? 0 : Math.ceil((time - idle) / period));
    few += Math.max(0, by(Math.min(end, seconds(500)) - given.window));
    many += by(end);
  }
  const share = given.connections / (2 * steps + 1);
  return [few * share, many * share];
}

function drawOneByOne(given: Reconnect, seed: number): Float64Array {
  const random = seededRandom(seed);
  const probes = new Float64Array(Math.ceil(given.horizon / given.bin));
  const steps = given.jitter / 1e6;
  for (let k = 0; k < given.connections; k += 1) {
    const start = random() * given.window;
    const idle = given.idle + (Math.floor(random() * (2 * steps + 1)) - steps) * 1e6;
    const period = Math.max(idle, given.interval);
    for (let at = start + idle; at < given.horizon; at += period)
      probes[Math.floor(at / given.bin)]! += 1;
  }
  return probes;
}
