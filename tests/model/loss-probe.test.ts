import { expect, test } from 'vitest';
import type { Scenario, Timed } from '~/model/kernel/scenario.ts';
import { ms, seconds } from '~/model/time.ts';
import { deathOf, near, run, sentAt } from './runs.ts';

const write = (at: number): Timed => ({
  at: seconds(at),
  do: 'write',
  host: 'client',
  bytes: 100,
});
const block = (at: number): Timed => ({ at: seconds(at), do: 'block' });
const unblock = (at: number): Timed => ({ at: seconds(at), do: 'unblock' });

/** As recorded: a path of 50 µs, HZ 250, tcp_retries2 = 3. */
const after = (actions: readonly Timed[], client: Scenario['client'] = {}): Scenario => ({
  clock: { hz: 250, startTick: 0 },
  rtt: 50,
  client: { ...client, sysctls: { tcp_retries2: 3 } },
  actions,
  horizon: seconds(20),
});

/** A write that only the probe brings across, then the path is cut again. */
const healed = [block(0.4), write(0.5), unblock(0.6), block(1.4)];

test('after a loss the probe repaired, the next lost write gets no probe', () => {
  const trace = run(after([...healed, write(1.5)]));
  const sent = sentAt(trace, 'client', 'retransmit');
  expect(sent).toEqual(near(0.71, 1.71, 2.14, 2.97, 4.63));
  expect(deathOf(trace).t / 1e6).toEqual(near(8.09)[0]);
});

test('so a user timeout counts from a fifth of a second earlier', () => {
  const options = [{ option: 'TCP_USER_TIMEOUT', value: 2000 }] as const;
  const trace = run(after([...healed, write(1.5)], { options }));
  expect(deathOf(trace).t / 1e6).toBeGreaterThan(3.65);
  expect(deathOf(trace).t / 1e6).toBeLessThan(3.8);
});

test('an answered keepalive probe in between allows the next loss probe', () => {
  const options = [
    { option: 'SO_KEEPALIVE', value: 1 },
    { option: 'TCP_KEEPIDLE', value: 1 },
  ] as const;
  const actions = [block(0.4), write(0.5), unblock(0.6), block(2.4), write(2.5)];
  const trace = run(after(actions, { options }));
  expect(sentAt(trace, 'client', 'keepalive-probe')[0]).toBeLessThan(2.4);
  expect(sentAt(trace, 'client', 'retransmit')).toEqual(near(0.71, 2.71, 2.92, 3.34, 4.17, 5.83));
});

test('a write in between that arrives allows it too', () => {
  const trace = run(after([...healed.slice(0, 3), write(1), block(1.4), write(1.5)]));
  expect(sentAt(trace, 'client', 'retransmit').slice(0, 3)).toEqual(near(0.71, 1.71, 1.92));
});

test('data of the peer in between does not', () => {
  const peer: Timed = { at: seconds(1), do: 'write', host: 'server', bytes: 100 };
  const trace = run(after([...healed.slice(0, 3), peer, block(1.4), write(1.5)]));
  expect(sentAt(trace, 'client', 'retransmit').slice(0, 3)).toEqual(near(0.71, 1.71, 2.14));
});

test('a second write after an unanswered probe is probed by nothing but the timeout', () => {
  const options = [{ option: 'TCP_NODELAY', value: 1 }] as const;
  const actions = [block(0.4), write(0.5), write(0.8)];
  const trace = run(after(actions, { options }));
  const sent = trace.events.flatMap((event) =>
    event.type === 'segment' && event.kind === 'retransmit' ? [[event.t / 1e6, event.len]] : [],
  );
  expect(sent.slice(0, 2)).toEqual([
    [near(0.72)[0], 100],
    [near(0.93)[0], 200],
  ]);
});

test('word that the data came twice allows the next loss probe: only the answer was lost', () => {
  const actions: Timed[] = [
    { at: seconds(0.4), do: 'block', direction: 's2c' },
    write(0.5),
    unblock(0.6),
    block(1.4),
    write(1.5),
  ];
  const trace = run(after(actions));
  expect(sentAt(trace, 'client', 'retransmit').slice(0, 3)).toEqual(near(0.71, 1.71, 1.92));
});

test('a repetition the own queue refuses is tried every 500 ms, without backing off', () => {
  const full: Timed = {
    at: seconds(1.5),
    do: 'add-rule',
    rule: { name: 'full', why: 'local-congestion', at: 'client-out', verdict: 'congested' },
  };
  const actions: Timed[] = [
    block(0.4),
    write(0.5),
    full,
    { at: seconds(4.5), do: 'remove-rules', prefix: 'full' },
  ];
  const scenario = after(actions, { options: [{ option: 'TCP_USER_TIMEOUT', value: 20_000 }] });
  const trace = run({ ...scenario, rtt: ms(20), horizon: seconds(6) });
  const sent = sentAt(trace, 'client', 'retransmit').filter((t) => t > 1.5);
  const gaps = sent.slice(1).map((t, n) => t - sent[n]!);
  expect(sent.filter((t) => t < 4.5)).toHaveLength(5);
  expect(gaps.slice(0, 5)).toEqual(near(...Array.from({ length: 5 }, () => 0.51)));
  const last = trace.events.findLast((event) => event.type === 'socket' && event.t < seconds(4.4));
  const before = trace.events.findLast(
    (event) => event.type === 'socket' && event.t < seconds(1.6),
  );
  const backoff = (event: typeof last) => (event?.type === 'socket' ? event.backoff : -1);
  expect(backoff(last)).toBe(backoff(before));
});
