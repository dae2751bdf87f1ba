import { describe, expect, test } from 'vitest';
import { linux } from '~/facts/linux.ts';
import { myths } from '~/facts/myths/index.ts';
import { behaviourOf, settingsOf, type SystemId } from '~/facts/profiles/index.ts';
import type { Cell, Row } from '~/facts/reference.ts';
import { connecting } from '~/model/formulas/connecting.ts';
import { detection, probeTime } from '~/model/formulas/detection.ts';

import { fleetCost } from '~/model/fleet/fleet.ts';
import { inFlight } from '~/model/formulas/in-flight.ts';
import { modelTimeout } from '~/model/kernel/retry-limit.ts';
import { healthyPeriod, idleRun } from '~/model/systems/systems.ts';
import { seconds } from '~/model/time.ts';
import type { Hz } from '~/model/wheel.ts';

const rowOf = (id: string): Row => myths.rows.find((row) => row.id === id)!;
const factOf = (cell: Cell) => ('fact' in cell ? cell.fact : undefined);
const numberOf = (id: string) => Number(factOf(rowOf(id).cells[2]!)?.value);

const shipped = {
  idle: linux.idle.value,
  interval: linux.interval.value,
  probes: linux.probes.value,
  userTimeout: null,
  hz: 250,
} as const;
const minute = { idle: 60, interval: 10, probes: 3, hz: 250 } as const;
const late = { idle: 300, interval: 10, probes: 3 } as const;
const rtoMax = 120000;
const written = {
  rtt: 1000,
  retries: 15,
  rtoMax,
  rtoMin: 200000,
  lossProbe: true,
  hz: 250,
} as const;
const dials = { retries: 6, userTimeout: null, rtoMax, hz: 250 } as const;
const death = (id: SystemId) => idleRun(behaviourOf(id), settingsOf(id)).death!;
const onWire = {
  connections: 100_000,
  idle: seconds(60),
  interval: seconds(10),
  ends: 1,
  probeBytes: 0,
  family: 'ipv4',
  timestamps: true,
  count: 'wire',
} as const;

/** What the model says, in microseconds where the row says a time. */
const times: Readonly<Record<string, () => number>> = {
  'two-hours': () => detection(shipped).death.ideal,
  'sum-of-three': () => detection(shipped).death.ideal,
  'last-probe-fails': () => detection(shipped).death.ideal - probeTime(shipped, 1).ideal,
  'windows-like-linux': () => death('windows'),
  'bsd-like-linux': () => death('macos'),
  'to-the-second': () => detection(shipped).firstProbe.latest,
  'healthy-interval': () => healthyPeriod(behaviourOf('linux'), settingsOf('linux')),
  'counted-from-failure': () => detection(shipped).death.ideal - seconds(shipped.idle),
  'while-sending': () => inFlight({ ...written, userTimeout: null }).limit,
  'user-timeout-shorter': () => detection({ ...minute, userTimeout: 30_000 }).death.ideal,
  'user-timeout-from-write': () => inFlight({ ...written, userTimeout: 30_000 }).death.ideal,
  'user-timeout-last-packet': () =>
    seconds(20) + inFlight({ ...written, userTimeout: 30_000 }).death.ideal,
  'retries2-minutes': () => modelTimeout(15, seconds(120)),
  'retries2-packets': () => modelTimeout(5, seconds(120)),
  'connect-127': () => connecting({ ...dials, linear: 4 }).death.ideal,
  'nats-keep-two-hours': () => seconds(linux.idle.value + 4 * 60),
  'node-set-keep-alive': () =>
    detection({ idle: 60, interval: 1, probes: 10, userTimeout: null, hz: 250 }).death.ideal,
  'redis-doubles': () =>
    detection({ idle: 300, interval: 100, probes: 3, userTimeout: null, hz: 250 }).death.ideal,
};

const counts: Readonly<Record<string, () => number>> = {
  'user-timeout-adds': () => detection({ ...minute, userTimeout: 120_000 }).sent.ideal,
  'user-timeout-below-sum': () => detection({ ...late, userTimeout: 325_000, hz: 250 }).sent.fewest,
  'too-much-traffic': () => (fleetCost(onWire).bytes * 8) / 1e6,
  'seconds-everywhere': () => 2 * (settingsOf('netbsd').idle / 1e6),
  'ports-per-server': () => 60999 - 32768 + 1,
};

describe('a number is the one the model works out', () => {
  test.for(Object.entries(times))('%s', ([id, model]) => {
    expect(seconds(numberOf(id))).toBeCloseTo(model(), 3);
  });

  test.for(Object.entries(counts))('%s', ([id, model]) => {
    expect(numberOf(id)).toBeCloseTo(model(), 9);
  });

  test('for every number that is called calculated', () => {
    const calculated = myths.rows.filter(
      ({ cells }) => factOf(cells[2]!)?.confidence === 'calculated',
    );
    const checked = [...Object.keys(times), ...Object.keys(counts)];
    expect(calculated.map(({ id }) => id).filter((id) => !checked.includes(id))).toEqual([]);
  });

  test('and its arithmetic stands beside it', () => {
    const bare = myths.rows.filter(({ cells }) => {
      const cell = cells[2]!;
      return factOf(cell)?.confidence === 'calculated' && !('note' in cell);
    });
    expect(bare).toEqual([]);
  });
});

test('the numbers that people quote', () => {
  expect(numberOf('two-hours')).toBe(7875);
  expect(numberOf('bsd-like-linux')).toBe(7800);
  expect(numberOf('windows-like-linux')).toBe(7210);
  expect(numberOf('while-sending')).toBe(924.6);
  expect(numberOf('connect-127')).toBe(131);
  expect(connecting({ ...dials, linear: 0 }).death.ideal).toBe(seconds(127));
});

test('the SYNs of a connect() leave when the row says', () => {
  const { sendings } = connecting({ ...dials, linear: 4 });
  const cell = rowOf('connect-127').cells[2]!;
  const note = 'note' in cell ? cell.note!.en : '';
  const listed = note.slice(note.indexOf('at ')).match(/\d+/g)!.map(Number);
  expect(listed).toEqual(sendings.map(({ ideal }) => ideal / 1e6));
});

/** How late the last probe can leave, and how few probes a user timeout then lets through. */
function lateness(idle: number, interval: number, probes: number, less: number, hz: Hz) {
  const numbers = { idle, interval, probes, hz } as const;
  const userTimeout = (idle + interval * probes - less) * 1000;
  const last = probeTime({ ...numbers, userTimeout: null }, probes);
  const { sent } = detection({ ...numbers, userTimeout });
  return { late: (last.latest - last.ideal) / 1e6, fewest: sent.fewest };
}

describe('a user timeout of the sum keeps the number of probes while the last is late by', () => {
  const numbers = [
    [60, 10, 3],
    [60, 10, 4],
    [300, 10, 3],
    [300, 15, 3],
    [300, 20, 4],
    [600, 30, 5],
    [120, 30, 3],
    [1, 11, 3],
  ] as const;
  /** The fewest probes beside the set number, wherever the last is late by less than this part of an interval. */
  const punctual = (part: number, less: number) =>
    ([100, 250, 300, 1000] as const).flatMap((hz) =>
      numbers.flatMap(([idle, interval, probes]) => {
        const { late, fewest } = lateness(idle, interval, probes, interval * less, hz);
        return late < interval * part ? [[fewest, probes]] : [];
      }),
    );
  const lost = (cases: readonly (readonly number[])[]) =>
    cases.filter(([fewest, probes]) => fewest !== probes);

  test('less than one interval', () => {
    const cases = punctual(1, 0);
    expect(cases.length).toBeGreaterThan(10);
    expect(lost(cases)).toEqual([]);
  });

  test('less than half of one, where it is half an interval smaller', () => {
    const cases = punctual(1 / 2, 1 / 2);
    expect(cases.length).toBeGreaterThan(10);
    expect(lost(cases)).toEqual([]);
  });

  test('and not beyond', () => {
    expect(lateness(300, 10, 3, 0, 250).late).toBeGreaterThan(10);
    expect(lateness(300, 10, 3, 0, 250).fewest).toBe(2);
    expect(lateness(300, 10, 3, 5, 250).fewest).toBe(1);
    expect(lateness(300, 10, 3, 0, 1000).fewest).toBe(1);
  });
});

test('HZ 300 is later than HZ 250, as said', () => {
  const latest = (hz: 250 | 300) => detection({ ...shipped, hz }).firstProbe.latest;
  expect(latest(300)).toBeGreaterThan(latest(250));
});

test('every value stands on the sources the row shows', () => {
  const faults = myths.rows.filter(({ cells, sources }) => {
    const fact = factOf(cells[2]!);
    return fact && fact.source !== 'no-source' && !sources.includes(fact.source);
  });
  expect(faults.map(({ id }) => id)).toEqual([]);
});

test('no truth repeats the false sentence', () => {
  const wordsOf = (cell: Cell) =>
    'text' in cell && typeof cell.text !== 'string' ? Object.values(cell.text) : [];
  const same = myths.rows.filter(({ cells }) =>
    wordsOf(cells[0]!).some((said) => wordsOf(cells[1]!).includes(said)),
  );
  expect(same).toEqual([]);
});
