import { describe, expect, test } from 'vitest';
import { kernelOf, kernelsOf } from '~/model/kernel/versions.ts';
import type { Scenario } from '~/model/kernel/scenario.ts';
import { ms, seconds } from '~/model/time.ts';
import { deathOf, near, run, sentAt } from './runs.ts';

const clock = { hz: 250, startTick: 0 } as const;
const userTimeout = (value: number | null) =>
  value === null ? [] : [{ option: 'TCP_USER_TIMEOUT', value } as const];

/** A window that closes at 0.752 s; the peer goes on answering, or is cut off at 1 s. */
const window = (kernel: string, gone: boolean, ut: number | null, retries = 15): Scenario => ({
  clock,
  rtt: 50,
  client: {
    kernel: kernelOf(kernel),
    options: userTimeout(ut),
    sysctls: { tcp_retries2: retries },
  },
  server: { reads: false, options: [{ option: 'SO_RCVBUF', value: 1448 }] },
  actions: [
    { at: ms(752), do: 'write', host: 'client', bytes: 4000 },
    ...(gone ? [{ at: seconds(1), do: 'block' } as const] : []),
  ],
  horizon: seconds(45),
});

const probes = (scenario: Scenario) => sentAt(run(scenario), 'client', 'zero-window-probe');
const end = (scenario: Scenario): number => (deathOf(run(scenario))?.t ?? Infinity) / 1e6;

describe('a zero window', () => {
  test('is probed once more than tcp_retries2 before 5.1', () => {
    const old = window('4.10.17', true, null, 3);
    expect(probes(old)).toEqual(near(0.96, 1.41, 2.27, 3.97, 5.66));
    expect(end(old)).toEqual(near(7.36)[0]);
    const later = window('5.3.1', true, null, 3);
    expect(probes(later)).toHaveLength(4);
    expect(end(later)).toEqual(near(5.58)[0]);
  });
  test.each(['4.19.89', '4.14.159', '4.9.207', '4.4.207'])('but not from %s on', (kernel) => {
    expect(kernelOf(kernel).persistExtraProbe).toBe(false);
  });
  test('ends at the first probe after the user timeout in 4.10, dead peer or alive', () => {
    for (const gone of [true, false])
      expect(end(window('4.10.17', gone, 4000))).toEqual(near(7.33)[0]);
  });
  test('held to a modelled time in 5.3: a living peer is kept, a dead one late given up', () => {
    expect(end(window('5.3.1', false, 4000))).toBe(Infinity);
    expect(end(window('5.3.1', true, 4000))).toEqual(near(14.27)[0]);
  });
  test('ends within the wheel of the user timeout in 5.10.223', () => {
    for (const gone of [true, false])
      expect(end(window('5.10.223', gone, 4000))).toEqual(near(4.81)[0]);
  });
  test('is bounded from 5.10.11 on, and to the moment from 5.10.13 on', () => {
    expect(end(window('5.10.10', false, 4000))).toBe(Infinity);
    expect(end(window('5.10.12', false, 4000))).toBeGreaterThan(6);
    expect(end(window('5.10.13', false, 4000))).toBeLessThan(5.1);
    expect(kernelOf('5.4.92').persistUserTimeout).toBe('modelled');
    expect(kernelOf('5.4.95').persistUserTimeout).toBe('reached');
    expect(kernelOf('5.4.96').persistUserTimeout).toBe('cut');
  });
});

describe('connect()', () => {
  const dial = (kernel: string, ut: number | null): Scenario => ({
    clock,
    rtt: ms(1),
    start: 'closed',
    client: { kernel: kernelOf(kernel), options: userTimeout(ut) },
    actions: [
      { at: 0, do: 'block' },
      { at: 0, do: 'connect' },
    ],
    horizon: seconds(200),
  });
  const syns = (scenario: Scenario) => sentAt(run(scenario), 'client', 'syn', 'syn-retransmit');

  test('storms past a user timeout in 5.3.1, a SYN every tick', () => {
    expect(syns(dial('5.3.1', 2500))).toEqual(near(0, 1, 2.51, 2.51, 2.52, 2.53, 2.54));
    expect(end(dial('5.3.1', 2500))).toEqual(near(2.547)[0]);
  });
  test.each(['4.19.77', '4.19.222', '5.2.19', '5.3.4', '5.4'])('heeds it in %s', (kernel) => {
    expect(syns(dial(kernel, 2500))).toHaveLength(2);
    expect(end(dial(kernel, 2500))).toEqual(near(2.5)[0]);
  });
  test('gives up after four repetitions in 4.19.77 to 4.19.208, whatever tcp_syn_retries says', () => {
    expect(syns(dial('4.19.208', null))).toHaveLength(5);
    expect(end(dial('4.19.208', null))).toEqual(near(31)[0]);
    expect(syns(dial('4.19.209', null))).toHaveLength(7);
    expect(syns(dial('4.19.76', null))).toHaveLength(7);
  });
});

test('a release and the series maintained under its number are told apart', () => {
  expect(kernelsOf('5.10').map(({ from }) => from)).toEqual([0, 11, 13]);
  expect(kernelsOf('5.10.223').map(({ from }) => from)).toEqual([223]);
  expect(kernelsOf('4.18-el').map(({ from }) => from)).toEqual([0, null]);
  expect(kernelsOf('6.18').map(({ from }) => from)).toEqual([0]);
  expect(kernelsOf('6.18')[0]!.kernel).toEqual(kernelOf('6.18'));
});

describe('a half-open connection', () => {
  /** The SYN-ACK never arrives, as in Cloudflare’s trace at HZ 250. */
  const halfOpen = (kernel: string, rtoMax = 120_000): Scenario => ({
    clock: { hz: 250, startTick: 0 },
    rtt: ms(1),
    start: 'closed',
    client: { sysctls: { tcp_syn_retries: 1, tcp_syn_linear_timeouts: 0 } },
    server: { kernel: kernelOf(kernel), sysctls: { tcp_rto_max_ms: rtoMax } },
    actions: [
      { at: 0, do: 'block', direction: 's2c' },
      { at: 0, do: 'connect' },
      { at: ms(100), do: 'block', direction: 'c2s' },
    ],
    horizon: seconds(100),
  });
  const ended = (scenario: Scenario): number =>
    run(scenario).events.findLast(
      (event) => event.type === 'socket' && event.host === 'server' && event.state === 'LISTEN',
    )!.t / 1e6;

  test('is forgotten after tcp_synack_retries and one more wait', () => {
    const again = sentAt(run(halfOpen('5.2')), 'server', 'syn-ack').slice(1);
    expect(again).toEqual(near(1.033, 3.045, 7.301, 15.493, 31.621));
    expect(ended(halfOpen('5.2'))).toEqual(near(64.61)[0]);
  });
  test('is bounded by tcp_rto_max_ms from 6.19 on only', () => {
    const again = (kernel: string) =>
      sentAt(run(halfOpen(kernel, 1000)), 'server', 'syn-ack').map((t) => Math.round(t));
    expect(again('6.18').slice(0, 4)).toEqual([0, 1, 3, 7]);
    expect(again('6.19').slice(0, 4)).toEqual([0, 1, 2, 3]);
  });
});
