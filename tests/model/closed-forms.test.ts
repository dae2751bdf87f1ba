import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listed } from '~/model/formulas/bounds.ts';
import { connecting } from '~/model/formulas/connecting.ts';
import { detection, type Bounds } from '~/model/formulas/detection.ts';
import { inFlight } from '~/model/formulas/in-flight.ts';
import { kernelOf } from '~/model/kernel/versions.ts';
import { modelTimeout } from '~/model/kernel/retry-limit.ts';
import type { Scenario, SetOption } from '~/model/kernel/scenario.ts';
import { simulate } from '~/model/kernel/simulate.ts';
import type { Death, SegmentEvent, Trace } from '~/model/kernel/trace.ts';
import { ms, seconds } from '~/model/time.ts';
import { everyHz } from '~/model/wheel.ts';
import { often } from '../often.ts';

function run(scenario: Scenario): Trace {
  const result = simulate(scenario);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.trace;
}

const deathOf = (trace: Trace): Death => trace.deaths.client!;

const sentBy = (trace: Trace, kinds: readonly string[]): SegmentEvent[] =>
  trace.events.filter(
    (event): event is SegmentEvent =>
      event.type === 'segment' && event.from === 'client' && kinds.includes(event.kind),
  );

/** Full segments, so that as many leave as are written; Ethernet, with timestamps. */
const mss = 1448;

/** One version of each kind the model tells apart. */
const version = fc.constantFrom(
  '6.18',
  '6.12',
  '6.1',
  '5.10',
  '5.3',
  '4.19',
  '4.18',
  '4.4',
  '3.10',
  '3.2',
);

/** Instants are rounded to microseconds, so one may be off by one. */
const within = (t: number, { earliest, latest }: Bounds): boolean =>
  t >= earliest - 1 && t <= latest + 1;

const hz = fc.constantFrom(...everyHz);
const startTick = fc.integer({ min: 0, max: 5_000_000 });
const userTimeout = fc.option(fc.integer({ min: 1, max: 90_000 }));

const withUserTimeout = (value: number | null): SetOption[] =>
  value === null ? [] : [{ option: 'TCP_USER_TIMEOUT', value }];

describe('an idle connection', () => {
  const settings = fc.record({
    idle: fc.integer({ min: 1, max: 60 }),
    interval: fc.integer({ min: 1, max: 60 }),
    probes: fc.integer({ min: 1, max: 12 }),
    userTimeout,
    hz,
  });
  type Settings = Parameters<typeof detection>[0];
  const scenario = (s: Settings, clock: Scenario['clock']): Scenario => ({
    ...(clock && { clock }),
    rtt: ms(1),
    client: {
      options: [
        { option: 'SO_KEEPALIVE', value: 1 },
        { option: 'TCP_KEEPIDLE', value: s.idle },
        { option: 'TCP_KEEPINTVL', value: s.interval },
        { option: 'TCP_KEEPCNT', value: s.probes },
        ...withUserTimeout(s.userTimeout),
      ],
    },
    actions: [{ at: 0, do: 'block' }],
    horizon: seconds(10_000),
  });

  test('dies in the simulation when the formula says so', () => {
    fc.assert(
      fc.property(settings, (s) => {
        const trace = run(scenario(s, 'ideal'));
        const found = detection(s);
        expect(deathOf(trace).t).toBe(found.death.ideal);
        expect(sentBy(trace, ['keepalive-probe']).length).toBe(found.sent.ideal);
      }),
      often(),
    );
  });
  test('dies on every wheel within the bounds', () => {
    fc.assert(
      fc.property(settings, startTick, (s, start) => {
        const trace = run(scenario(s, { hz: s.hz, startTick: start }));
        const { death, sent } = detection(s);
        const probes = sentBy(trace, ['keepalive-probe']).length;
        expect(deathOf(trace).t).toBeGreaterThanOrEqual(death.earliest);
        expect(deathOf(trace).t).toBeLessThanOrEqual(death.latest + 1);
        expect(probes).toBeGreaterThanOrEqual(sent.fewest);
        expect(probes).toBeLessThanOrEqual(sent.most);
      }),
      often(),
    );
  });
});

describe('data in flight', () => {
  const settings = fc.record({
    rtt: fc.integer({ min: 2, max: 700_000 }).map((n) => n - (n % 2)),
    userTimeout,
    retries: fc.integer({ min: 0, max: 8 }),
    rtoMax: fc.integer({ min: 1000, max: 120_000 }),
    rtoMin: fc.constant(200_000),
    lossProbe: fc.boolean(),
    segments: fc.integer({ min: 1, max: 10 }),
    hz,
    version,
  });
  type Settings = Parameters<typeof inFlight>[0] & { version: string };
  const scenario = (s: Settings, clock: Scenario['clock']): Scenario => ({
    ...(clock && { clock }),
    rtt: s.rtt,
    client: {
      kernel: kernelOf(s.version),
      options: withUserTimeout(s.userTimeout),
      sysctls: {
        tcp_retries2: s.retries,
        tcp_rto_max_ms: s.rtoMax,
        tcp_early_retrans: s.lossProbe ? 3 : 0,
      },
    },
    actions: [
      { at: 0, do: 'block' },
      { at: 0, do: 'write', host: 'client', bytes: mss * (s.segments ?? 1) },
    ],
    horizon: seconds(10_000),
  });

  test('ends in the simulation when the formula says so', () => {
    fc.assert(
      fc.property(settings, (s) => {
        const trace = run(scenario(s, 'ideal'));
        const found = inFlight({ ...s, kernel: kernelOf(s.version) });
        expect(deathOf(trace).t).toBe(found.death.ideal);
        const sent = sentBy(trace, ['retransmit']).map(({ t }) => t);
        expect(sent.length).toBe(found.repeats.ideal);
        expect(sent.slice(0, listed)).toEqual(found.sendings.map(({ ideal }) => ideal));
      }),
      often(),
    );
  });
  test('ends on every wheel within the bounds', () => {
    fc.assert(
      fc.property(settings, startTick, (s, start) => {
        const trace = run(scenario(s, { hz: s.hz, startTick: start }));
        const found = inFlight({ ...s, kernel: kernelOf(s.version) });
        const sent = sentBy(trace, ['retransmit']).map(({ t }) => t);
        expect(within(deathOf(trace).t, found.death)).toBe(true);
        expect(sent.length).toBeGreaterThanOrEqual(found.repeats.fewest);
        expect(sent.length).toBeLessThanOrEqual(found.repeats.most);
        const early = sent.slice(0, listed);
        expect(early.filter((t, nth) => !within(t, found.sendings[nth]!))).toEqual([]);
      }),
      often(60),
    );
  });
  test('at HZ 300 the bounds hold every phase of a tick and a millisecond', () => {
    const s = {
      rtt: 13_334,
      userTimeout: 63_597,
      retries: 0,
      rtoMax: 1000,
      rtoMin: 200_000,
      lossProbe: false,
      segments: 1,
      hz: 300,
      version: '6.18',
    } as const;
    const { death } = inFlight(s);
    const starts = Array.from({ length: 24 }, (_, tick) => tick);
    const ends = starts.map((tick) => deathOf(run(scenario(s, { hz: 300, startTick: tick }))).t);
    expect(ends.filter((t) => !within(t, death))).toEqual([]);
  });
  test.each([
    [0, 0.2],
    [1, 0.6],
    [2, 1.4],
    [3, 3],
    [4, 6.2],
    [5, 12.6],
    [6, 25.4],
    [8, 102.2],
    [15, 924.6],
  ])('tcp_retries2 = %i is a limit of %f s', (retries, limit) => {
    expect(modelTimeout(retries, ms(120_000))).toBe(seconds(limit));
  });
});

describe('a SYN nobody answers', () => {
  const settings = fc.record({
    retries: fc.integer({ min: 1, max: 7 }),
    linear: fc.integer({ min: 0, max: 6 }),
    userTimeout,
    rtoMax: fc.integer({ min: 1000, max: 120_000 }),
    hz,
    version,
  });
  type Settings = Parameters<typeof connecting>[0] & { version: string };
  const scenario = (s: Settings, clock: Scenario['clock']): Scenario => ({
    ...(clock && { clock }),
    rtt: ms(1),
    start: 'closed',
    client: {
      kernel: kernelOf(s.version),
      options: withUserTimeout(s.userTimeout),
      sysctls: {
        tcp_syn_retries: s.retries,
        tcp_syn_linear_timeouts: s.linear,
        tcp_rto_max_ms: s.rtoMax,
      },
    },
    actions: [
      { at: 0, do: 'block' },
      { at: 0, do: 'connect' },
    ],
    horizon: seconds(10_000),
  });

  test('is repeated and given up in the simulation when the formula says so', () => {
    fc.assert(
      fc.property(settings, (s) => {
        const trace = run(scenario(s, 'ideal'));
        const found = connecting({ ...s, kernel: kernelOf(s.version) });
        expect(deathOf(trace).t).toBe(found.death.ideal);
        const syns = sentBy(trace, ['syn', 'syn-retransmit']).map(({ t }) => t);
        expect(syns).toEqual(found.sendings.map(({ ideal }) => ideal));
      }),
      often(),
    );
  });
  test('is given up on every wheel within the bounds', () => {
    fc.assert(
      fc.property(settings, startTick, (s, start) => {
        const trace = run(scenario(s, { hz: s.hz, startTick: start }));
        const { death, sendings } = connecting({ ...s, kernel: kernelOf(s.version) });
        expect(within(deathOf(trace).t, death)).toBe(true);
        const syns = sentBy(trace, ['syn', 'syn-retransmit']);
        const early = syns.slice(0, listed);
        expect(early.filter(({ t }, nth) => !within(t, sendings[nth]!))).toEqual([]);
      }),
      often(60),
    );
  });
  const linux = { retries: 6, linear: 4, userTimeout: null, rtoMax: 120_000, hz: 250 } as const;
  test('leaves Linux defaults at 0 1 2 3 4 5 7 11 19 35 67 s and fails at 131 s', () => {
    const { sendings, death } = connecting(linux);
    expect(sendings.map(({ ideal }) => ideal / 1e6)).toEqual([0, 1, 2, 3, 4, 5, 7, 11, 19, 35, 67]);
    expect(death.ideal).toBe(seconds(131));
  });
  test.each([
    [{ retries: 2, linear: 0 }, [0, 1, 3], 7],
    [{ retries: 1, linear: 4 }, [0, 1, 2], 3],
    [{ retries: 3, linear: 4 }, [0, 1, 2, 3, 4, 5, 7, 11], 19],
    [{ userTimeout: 2500 }, [0, 1, 2], 2.5],
  ])('%o leaves at %o s and fails at %f s', (change, times, death) => {
    const found = connecting({ ...linux, ...change });
    expect(found.sendings.map(({ ideal }) => ideal / 1e6)).toEqual(times);
    expect(found.death.ideal).toBe(seconds(death));
  });
});
