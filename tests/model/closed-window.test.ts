import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listed } from '~/model/formulas/bounds.ts';
import { closedWindow, type ClosedWindowSettings } from '~/model/formulas/closed-window.ts';
import type { Bounds } from '~/model/formulas/detection.ts';
import { kernelOf } from '~/model/kernel/versions.ts';
import type { Scenario, Timed } from '~/model/kernel/scenario.ts';
import { simulate } from '~/model/kernel/simulate.ts';
import { ms, seconds, type Us } from '~/model/time.ts';
import type { Trace } from '~/model/kernel/trace.ts';
import { everyHz, type Hz } from '~/model/wheel.ts';
import { often } from '../often.ts';

type Settings = ClosedWindowSettings & { readonly version: string };

const settings: fc.Arbitrary<Settings> = fc.record({
  rtt: fc.integer({ min: 1, max: 40 }).map((n) => ms(10) * n),
  answers: fc.boolean(),
  userTimeout: fc.option(fc.integer({ min: 1, max: 90_000 })),
  retries: fc.integer({ min: 2, max: 12 }),
  rtoMax: fc.integer({ min: 1000, max: 120_000 }),
  rtoMin: fc.constant(200_000),
  hz: fc.constantFrom(...everyHz),
  version: fc.constantFrom('6.18', '6.12', '5.15', '5.10', '4.19', '4.4', '3.2'),
});

/** Many single bytes: a history in which the variance of the round trip goes back to its least. */
const smallWrites = 200;
const horizon = seconds(1200);

/** The window closes once the peer reads no more; then the peer is there, or gone. */
function scenario(s: Settings, clock: Scenario['clock'], goneAt: Us): Scenario {
  const steady = Array.from({ length: smallWrites }, (_, n): Timed => {
    const write = { do: 'write', host: 'client', bytes: 1 } as const;
    return { at: n * 2 * s.rtt, ...write };
  });
  const then = smallWrites * 2 * s.rtt;
  const actions: Timed[] = [
    ...steady,
    { at: then, do: 'stop-reading', host: 'server' },
    { at: then, do: 'write', host: 'client', bytes: 100_000 },
    ...(s.answers ? [] : [{ at: goneAt, do: 'block' } as const]),
  ];
  return {
    ...(clock && { clock }),
    rtt: s.rtt,
    client: {
      kernel: kernelOf(s.version),
      options: s.userTimeout === null ? [] : [{ option: 'TCP_USER_TIMEOUT', value: s.userTimeout }],
      sysctls: { tcp_retries2: s.retries, tcp_rto_max_ms: s.rtoMax },
    },
    server: { options: [{ option: 'SO_RCVBUF', value: 20 * 1448 }] },
    actions: actions.toSorted((a, b) => a.at - b.at),
    horizon: then + horizon,
  };
}

function run(s: Settings, clock: Scenario['clock'], goneAt = seconds(10_000)): Trace {
  const result = simulate(scenario(s, clock, goneAt));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.trace;
}

/** The instant at which the client learns that the window is closed. */
const closedAt = (trace: Trace): Us =>
  trace.events.flatMap((e) =>
    e.type === 'segment' && e.from === 'server' && e.win === 0 ? (e.arrives ?? []) : [],
  )[0]!;

/** What becomes of it, counted from there. */
function outcome(s: Settings, clock: Scenario['clock']) {
  const closed = closedAt(run(s, clock));
  const trace = run(s, clock, closed);
  const probes = trace.events.filter(
    (e) => e.type === 'segment' && e.kind === 'zero-window-probe' && e.t < closed + horizon,
  );
  const death = trace.deaths.client ? trace.deaths.client.t - closed : Infinity;
  return { death, probes: probes.map(({ t }) => t - closed) };
}

const expected = (s: Settings) => closedWindow({ ...s, kernel: kernelOf(s.version) });

test('a closed window is probed and given up in the simulation when the formula says so', () => {
  fc.assert(
    fc.property(settings, (s) => {
      const { death, probes } = outcome(s, 'ideal');
      const found = expected(s);
      const [end, sent] = [found.death.ideal, found.probes.ideal];
      const seen = end < horizon ? [end, sent] : [Infinity, probes.length];
      expect([death, probes.length]).toEqual(seen);
      const said = found.sendings.map(({ ideal }) => ideal).filter((t) => t < horizon);
      expect(probes.slice(0, listed)).toEqual(said);
    }),
    often(60),
  );
});

/** The ACK that closes the window comes within a tick, the bounds count from the start of one. */
const within = (t: Us, { earliest, latest }: Bounds, hz: Hz): boolean =>
  t >= earliest - 1e6 / hz && t <= latest + 1;

test('and on every wheel within the bounds', () => {
  const start = fc.integer({ min: 0, max: 5_000_000 });
  fc.assert(
    fc.property(settings, start, (s, startTick) => {
      const { death, probes } = outcome(s, { hz: s.hz, startTick });
      const found = expected(s);
      expect(within(death, found.death, s.hz) || found.death.latest > horizon).toBe(true);
      const early = probes.slice(0, listed);
      expect(early.filter((t, nth) => !within(t, found.sendings[nth]!, s.hz))).toEqual([]);
    }),
    often(60),
  );
});

const linux = { rtt: ms(4), retries: 15, rtoMax: 120_000, rtoMin: 200_000, hz: 250 } as const;

test('a peer that answers and never reads is kept for ever, a user timeout ends it', () => {
  const alive = closedWindow({ ...linux, answers: true, userTimeout: null });
  expect(alive.death.ideal).toBe(Infinity);
  expect(alive.probes.ideal).toBe(Infinity);
  const limited = closedWindow({ ...linux, answers: true, userTimeout: 4000 });
  expect(limited.death.ideal).toBe(ms(204) + seconds(4));
});

test('a peer that is gone is given up by count: fifteen probes, then one more wait', () => {
  const { probes, byCount, death } = closedWindow({ ...linux, answers: false, userTimeout: null });
  expect([probes.ideal, byCount]).toEqual([15, true]);
  const waits = Array.from({ length: 16 }, (_, n) => Math.min(0.204 * 2 ** n, 120));
  expect(death.ideal / 1e6).toBeCloseTo(waits.reduce((sum, wait) => sum + wait));
});

test('settings without end are answered at once, with as many probes as fit', () => {
  const long = { ...linux, hz: 1000, retries: 255 } as const;
  const day = closedWindow({ ...long, answers: true, userTimeout: 2147483647 });
  expect(day.death.ideal).toBe(ms(204) + ms(2147483647));
  expect(closedWindow({ ...long, answers: false, userTimeout: null }).probes.most).toBe(255);
});
