import { describe, expect, test } from 'vitest';
import { icmpErrno } from '~/model/kernel/icmp-errors.ts';
import type { Scenario } from '~/model/kernel/scenario.ts';
import { kernelOf } from '~/model/kernel/versions.ts';
import { ms, seconds } from '~/model/time.ts';
import { deathOf, near, run, sentAt } from './runs.ts';

/** Data on its way, every sending of it answered with this code; tcp_retries2 = 3, HZ 250. */
const inFlight = (code: number, more: Partial<Scenario> = {}): Scenario => ({
  clock: { hz: 250, startTick: 0 },
  rtt: 50,
  client: { sysctls: { tcp_retries2: 3 } },
  actions: [
    { at: seconds(0.4), do: 'reject', with: code },
    { at: seconds(0.5), do: 'write', host: 'client', bytes: 100 },
  ],
  horizon: seconds(20),
  ...more,
});

const connecting = (code: number, more: Partial<Scenario> = {}): Scenario => ({
  rtt: ms(20),
  start: 'closed',
  actions: [
    { at: 0, do: 'reject', with: code },
    { at: 0, do: 'connect' },
  ],
  horizon: seconds(20),
  ...more,
});

const codes4 = [0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15];

test.each(codes4)(
  'ICMP code %i ends connect() at once, and is the last word about data',
  (code) => {
    const errno = icmpErrno(3, code);
    expect(deathOf(run(connecting(code)))).toMatchObject({ errno, t: ms(10), path: 'syn' });
    expect(deathOf(run(inFlight(code)))).toMatchObject({ errno, path: 'retransmission' });
  },
);

describe('over IPv6', () => {
  const ip = { ip: 6 } as const;
  const outcome = (code: number) => {
    const trace = run(inFlight(code, ip));
    const { t, errno } = deathOf(trace);
    return { again: sentAt(trace, 'client', 'retransmit'), death: t / 1e6, errno };
  };

  test('no route undoes the back-off each time: one repetition per timeout', () => {
    const { again, death, errno } = outcome(0);
    expect([again.length, errno]).toEqual([16, 'ENETUNREACH']);
    expect(death).toEqual(near(3.975)[0]);
  });
  test.each([
    [1, 'EACCES'],
    [3, 'EHOSTUNREACH'],
    [4, 'ECONNREFUSED'],
  ] as const)('code %i leaves the back-off alone and ends as %s', (code, errno) => {
    const found = outcome(code);
    expect(found.again).toEqual(near(0.71, 0.92, 1.34, 2.17, 3.84));
    expect(found).toMatchObject({ errno, death: near(7.3)[0] });
  });
  test('before 5.8 not even no route did', () => {
    const client = { kernel: kernelOf('5.7'), sysctls: { tcp_retries2: 3 } };
    const trace = run(inFlight(0, { ...ip, client }));
    expect(sentAt(trace, 'client', 'retransmit')).toHaveLength(5);
  });
  test.each([
    [0, 'ENETUNREACH'],
    [1, 'EACCES'],
    [2, 'EHOSTUNREACH'],
    [3, 'EHOSTUNREACH'],
    [4, 'ECONNREFUSED'],
    [5, 'EACCES'],
    [6, 'EACCES'],
  ] as const)('code %i ends connect() as %s', (code, errno) => {
    expect(deathOf(run(connecting(code, ip)))).toMatchObject({ errno, t: ms(10) });
  });
  test('an error about a keepalive probe is ignored', () => {
    const options = [
      { option: 'SO_KEEPALIVE', value: 1 },
      { option: 'TCP_KEEPIDLE', value: 2 },
      { option: 'TCP_KEEPINTVL', value: 1 },
      { option: 'TCP_KEEPCNT', value: 3 },
    ] as const;
    const scenario = { ...inFlight(3, ip), client: { options } };
    const actions = [{ at: seconds(0.4), do: 'reject', with: 3 }] as const;
    expect(deathOf(run({ ...scenario, actions }))).toMatchObject({
      errno: 'ETIMEDOUT',
      path: 'keepalive',
    });
  });
});

test('with IP_RECVERR an error is reported when it comes, and is not the last word', () => {
  const options = [
    { option: 'IP_RECVERR', value: 1 },
    { option: 'TCP_USER_TIMEOUT', value: 3000 },
  ] as const;
  const trace = run(inFlight(1, { rtt: ms(2), client: { options } }));
  const reported = trace.events.filter(
    (event) => event.type === 'icmp' && event.effect === 'reported',
  );
  expect(reported.length).toBeGreaterThan(1);
  expect(deathOf(trace).errno).toBe('ETIMEDOUT');
});

test('without it the error is', () => {
  const options = [{ option: 'TCP_USER_TIMEOUT', value: 3000 }] as const;
  const trace = run(inFlight(1, { rtt: ms(2), client: { options } }));
  expect(deathOf(trace).errno).toBe('EHOSTUNREACH');
});
