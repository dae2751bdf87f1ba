import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Action, Scenario, SetOption, Timed } from '~/model/kernel/scenario.ts';
import { simulate } from '~/model/kernel/simulate.ts';
import { ms, seconds } from '~/model/time.ts';
import type { Trace } from '~/model/kernel/trace.ts';
import { kernelOf } from '~/model/kernel/versions.ts';
import { transcript, type TranscriptOptions } from '~/model/kernel/transcript.ts';
import { everyHz } from '~/model/wheel.ts';
import { often } from '../often.ts';

function run(scenario: Scenario): Trace {
  const result = simulate(scenario);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.trace;
}

const told = (scenario: Scenario, options?: TranscriptOptions): string =>
  `\n${transcript(run(scenario), options)}\n`;

const keepalive = (idle: number, interval: number, probes: number): SetOption[] => [
  { option: 'SO_KEEPALIVE', value: 1 },
  { option: 'TCP_KEEPIDLE', value: idle },
  { option: 'TCP_KEEPINTVL', value: interval },
  { option: 'TCP_KEEPCNT', value: probes },
];

const idleClient = (options: readonly SetOption[], actions: readonly Timed[]): Scenario => ({
  rtt: ms(20),
  client: { options },
  actions,
  horizon: seconds(20),
});

/** Without the setsockopt calls, which every transcript begins with. */
const short = (scenario: Scenario): string =>
  told(scenario).replaceAll(/.*setsockopt SO_KEEPALIVE.*\n|.*setsockopt TCP_KEEP.*\n/g, '');

describe('an idle connection with keepalive', () => {
  test('a silent peer is given up one interval after the last probe', () => {
    const scenario = idleClient(keepalive(3, 2, 4), [{ at: seconds(1), do: 'block' }]);
    expect(short(scenario)).toMatchInlineSnapshot(`
      "
          1.000 # block
          3.000 > . 0:0(0) ack 1 win 65536 // keepalive probe, lost at middlebox (blocked)
          5.000 > . 0:0(0) ack 1 win 65536 // keepalive probe, lost at middlebox (blocked)
          7.000 > . 0:0(0) ack 1 win 65536 // keepalive probe, lost at middlebox (blocked)
          9.000 > . 0:0(0) ack 1 win 65536 // keepalive probe, lost at middlebox (blocked)
         11.000 > R. 1:1(0) ack 1 win 65536 // rst, lost at middlebox (blocked)
         11.000 * error = ETIMEDOUT // poll IN|ERR|HUP|RDHUP
      "
    `);
  });
  test('an answering peer is probed once per idle time', () => {
    const scenario = { ...idleClient(keepalive(4, 1, 2), []), horizon: seconds(13) };
    expect(short(scenario)).toMatchInlineSnapshot(`
      "
          4.000 > . 0:0(0) ack 1 win 65536 // keepalive probe
          4.020 < . 1:1(0) ack 1 win 65536 // probe ack
          8.020 > . 0:0(0) ack 1 win 65536 // keepalive probe
          8.040 < . 1:1(0) ack 1 win 65536 // probe ack
         12.040 > . 0:0(0) ack 1 win 65536 // keepalive probe
         12.060 < . 1:1(0) ack 1 win 65536 // probe ack
      "
    `);
  });
  test('a healed path resets the count', () => {
    const scenario = idleClient(keepalive(2, 1, 3), [
      { at: seconds(1), do: 'block' },
      { at: seconds(3.5), do: 'unblock' },
      { at: seconds(5), do: 'block' },
    ]);
    expect(short(scenario)).toMatchInlineSnapshot(`
      "
          1.000 # block
          2.000 > . 0:0(0) ack 1 win 65536 // keepalive probe, lost at middlebox (blocked)
          3.000 > . 0:0(0) ack 1 win 65536 // keepalive probe, lost at middlebox (blocked)
          3.500 # unblock
          4.000 > . 0:0(0) ack 1 win 65536 // keepalive probe
          4.020 < . 1:1(0) ack 1 win 65536 // probe ack
          5.000 # block
          6.020 > . 0:0(0) ack 1 win 65536 // keepalive probe, lost at middlebox (blocked)
          7.020 > . 0:0(0) ack 1 win 65536 // keepalive probe, lost at middlebox (blocked)
          8.020 > . 0:0(0) ack 1 win 65536 // keepalive probe, lost at middlebox (blocked)
          9.020 > R. 1:1(0) ack 1 win 65536 // rst, lost at middlebox (blocked)
          9.020 * error = ETIMEDOUT // poll IN|ERR|HUP|RDHUP
      "
    `);
  });
  test('a host that lost the connection answers the probe with a reset', () => {
    const scenario = idleClient(keepalive(2, 1, 3), [
      { at: seconds(1), do: 'vanish', host: 'server' },
    ]);
    expect(short(scenario)).toMatchInlineSnapshot(`
      "
          1.000 # vanish server
          2.000 > . 0:0(0) ack 1 win 65536 // keepalive probe
          2.020 < R 1:1(0) win 0 // rst
          2.020 * error = ECONNRESET // poll IN|ERR|HUP|RDHUP
      "
    `);
  });
  test('the kernel of a killed process says goodbye with a FIN', () => {
    const scenario = {
      ...idleClient(keepalive(2, 1, 3), [{ at: seconds(1), do: 'kill', host: 'server' }]),
      horizon: seconds(4),
    } as const;
    expect(short(scenario)).toMatchInlineSnapshot(`
      "
          1.000 * server: close
          1.010 < F. 1:1(0) ack 1 win 65536 // fin
          1.010 * eof // poll IN|RDHUP
          1.010 > . 1:1(0) ack 2 win 65536 // ack
          3.010 > . 0:0(0) ack 2 win 65536 // keepalive probe
          3.030 < . 2:2(0) ack 1 win 65536 // probe ack
      "
    `);
  });
  test('the kernel of a process killed with bytes unread says goodbye with a RST', () => {
    const scenario = {
      ...idleClient(keepalive(9, 1, 3), [
        { at: seconds(1), do: 'write', host: 'client', bytes: 10 },
        { at: seconds(2), do: 'kill', host: 'server' },
      ]),
      server: { reads: false },
      horizon: seconds(4),
    } as const;
    expect(short(scenario)).toMatchInlineSnapshot(`
      "
          1.000 * send 10
          1.000 > P. 1:11(10) ack 1 win 65536 // data
          1.010 * server: readable 10 // poll IN
          1.020 < . 1:1(0) ack 11 win 65526 // ack
          2.000 * server: close
          2.010 < R. 1:1(0) ack 11 win 65526 // rst
          2.010 * error = ECONNRESET // poll IN|ERR|HUP|RDHUP
      "
    `);
  });
  test('a mapping that timed out swallows every probe', () => {
    const scenario = {
      ...idleClient(keepalive(5, 1, 2), []),
      middlebox: { timeout: seconds(3), then: 'drop' },
    } as const;
    expect(short(scenario)).toMatchInlineSnapshot(`
      "
          5.000 > . 0:0(0) ack 1 win 65536 // keepalive probe, lost at middlebox (mapping)
          6.000 > . 0:0(0) ack 1 win 65536 // keepalive probe, lost at middlebox (mapping)
          7.000 > R. 1:1(0) ack 1 win 65536 // rst, lost at middlebox (mapping)
          7.000 * error = ETIMEDOUT // poll IN|ERR|HUP|RDHUP
      "
    `);
  });
  test('a mapping that timed out answers the first probe with a reset', () => {
    const scenario = {
      ...idleClient(keepalive(5, 1, 2), []),
      middlebox: { timeout: seconds(3), then: 'rst' },
    } as const;
    expect(short(scenario)).toMatchInlineSnapshot(`
      "
          5.000 > . 0:0(0) ack 1 win 65536 // keepalive probe, lost at middlebox (mapping)
          5.010 < R 1:1(0) win 0 // rst, from middlebox
          5.010 * error = ECONNRESET // poll IN|ERR|HUP|RDHUP
      "
    `);
  });
  test('a user timeout takes the place of the count', () => {
    const options = [...keepalive(2, 1, 3), { option: 'TCP_USER_TIMEOUT', value: 3500 } as const];
    const scenario = idleClient(options, [{ at: seconds(1), do: 'block' }]);
    expect(short(scenario)).toMatchInlineSnapshot(`
      "
          0.000 * setsockopt TCP_USER_TIMEOUT=3500
          1.000 # block
          2.000 > . 0:0(0) ack 1 win 65536 // keepalive probe, lost at middlebox (blocked)
          3.000 > . 0:0(0) ack 1 win 65536 // keepalive probe, lost at middlebox (blocked)
          4.000 > R. 1:1(0) ack 1 win 65536 // rst, lost at middlebox (blocked)
          4.000 * error = ETIMEDOUT // poll IN|ERR|HUP|RDHUP
      "
    `);
  });
  test('on the wheel every timer is late, and ss sees it count', () => {
    const scenario = {
      ...idleClient(keepalive(2, 1, 1), [{ at: seconds(1), do: 'block' }]),
      clock: { hz: 250, startTick: 1000 },
    } as const;
    const lines = told(scenario, { timers: true, sockets: true }).replaceAll(/.*setsock.*\n/g, '');
    expect(lines).toMatchInlineSnapshot(`
      "
          0.000 ~ keepalive timer armed for 2.000, runs 2.016 // established
          0.000 = ESTAB timer:(keepalive,2.000,0)
          0.000 = server: ESTAB
          1.000 # block
          2.016 ~ keepalive timer fired // idle
          2.016 > . 0:0(0) ack 1 win 65536 // keepalive probe, lost at middlebox (blocked)
          2.016 ~ keepalive timer armed for 3.016, runs 3.040 // interval
          2.016 = ESTAB timer:(keepalive,1.000,1)
          3.040 ~ keepalive timer fired // idle
          3.040 > R. 1:1(0) ack 1 win 65536 // rst, lost at middlebox (blocked)
          3.040 * error = ETIMEDOUT // poll IN|ERR|HUP|RDHUP
          3.040 = CLOSE
      "
    `);
  });
});

describe('other situations', () => {
  const write = { at: seconds(1), do: 'write', host: 'client', bytes: 100 } as const;
  const block = { at: ms(500), do: 'block' } as const;

  test('unacknowledged data is repeated until the time limit, whatever keepalive says', () => {
    const scenario = {
      ...idleClient(keepalive(1, 1, 1), [block, write]),
      client: { options: keepalive(2, 1, 1), sysctls: { tcp_retries2: 3 } },
    };
    expect(short(scenario)).toMatchInlineSnapshot(`
      "
          0.500 # block
          1.000 * send 100
          1.000 > P. 1:101(100) ack 1 win 65536 // data, lost at middlebox (blocked)
          1.220 > P. 1:101(100) ack 1 win 65536 // retransmit, lost at middlebox (blocked)
          1.440 > P. 1:101(100) ack 1 win 65536 // retransmit, lost at middlebox (blocked)
          1.880 > P. 1:101(100) ack 1 win 65536 // retransmit, lost at middlebox (blocked)
          2.760 > P. 1:101(100) ack 1 win 65536 // retransmit, lost at middlebox (blocked)
          4.520 * error = ETIMEDOUT // poll IN|ERR|HUP|RDHUP
      "
    `);
  });
  test('a user timeout begins with the first timeout, not with the write', () => {
    const options = [{ option: 'TCP_USER_TIMEOUT', value: 1000 }] as const;
    expect(short(idleClient(options, [block, write]))).toMatchInlineSnapshot(`
      "
          0.000 * setsockopt TCP_USER_TIMEOUT=1000
          0.500 # block
          1.000 * send 100
          1.000 > P. 1:101(100) ack 1 win 65536 // data, lost at middlebox (blocked)
          1.220 > P. 1:101(100) ack 1 win 65536 // retransmit, lost at middlebox (blocked)
          1.440 > P. 1:101(100) ack 1 win 65536 // retransmit, lost at middlebox (blocked)
          1.880 > P. 1:101(100) ack 1 win 65536 // retransmit, lost at middlebox (blocked)
          2.440 * error = ETIMEDOUT // poll IN|ERR|HUP|RDHUP
      "
    `);
  });
  test('a full window is probed, and a user timeout kills the slow reader', () => {
    const scenario: Scenario = {
      rtt: ms(20),
      client: { options: [{ option: 'TCP_USER_TIMEOUT', value: 2000 }] },
      server: { reads: false, options: [{ option: 'SO_RCVBUF', value: 1448 }] },
      actions: [{ at: seconds(1), do: 'write', host: 'client', bytes: 4000 }],
      horizon: seconds(9),
    };
    expect(told(scenario)).toMatchInlineSnapshot(`
      "
          0.000 * setsockopt TCP_USER_TIMEOUT=2000
          0.000 * server: setsockopt SO_RCVBUF=1448
          1.000 * send 4000
          1.000 > . 1:1449(1448) ack 1 win 65536 // data
          1.010 * server: readable 1448 // poll IN
          1.020 < . 1:1(0) ack 1449 win 0 // ack
          1.240 > . 1448:1448(0) ack 1 win 65536 // zero window probe
          1.260 < . 1:1(0) ack 1449 win 0 // probe ack
          1.700 > . 1448:1448(0) ack 1 win 65536 // zero window probe
          2.580 > . 1448:1448(0) ack 1 win 65536 // zero window probe
          2.600 < . 1:1(0) ack 1449 win 0 // probe ack
          3.240 * error = ETIMEDOUT // poll IN|ERR|HUP|RDHUP
      "
    `);
  });
  test('a connect that nobody answers', () => {
    const scenario: Scenario = {
      rtt: ms(20),
      start: 'closed',
      client: { sysctls: { tcp_syn_retries: 2, tcp_syn_linear_timeouts: 1 } },
      actions: [
        { at: 0, do: 'block' },
        { at: 0, do: 'connect' },
      ],
      horizon: seconds(20),
    };
    expect(told(scenario)).toMatchInlineSnapshot(`
      "
          0.000 # block
          0.000 > S 0:0(0) win 65536 // syn, lost at middlebox (blocked)
          1.000 > S 0:0(0) win 65536 // syn retransmit, lost at middlebox (blocked)
          2.000 > S 0:0(0) win 65536 // syn retransmit, lost at middlebox (blocked)
          4.000 > S 0:0(0) win 65536 // syn retransmit, lost at middlebox (blocked)
          8.000 * error = ETIMEDOUT // poll OUT|ERR|HUP
      "
    `);
  });
  test('a handshake, one request, one answer, and the end', () => {
    const scenario: Scenario = {
      rtt: ms(20),
      start: 'closed',
      actions: [
        { at: 0, do: 'connect' },
        { at: ms(100), do: 'write', host: 'client', bytes: 100 },
        { at: ms(200), do: 'write', host: 'server', bytes: 2000 },
        { at: ms(300), do: 'close', host: 'client' },
        { at: ms(400), do: 'close', host: 'server' },
      ],
      horizon: seconds(1),
    };
    expect(told(scenario)).toMatchInlineSnapshot(`
      "
          0.000 > S 0:0(0) win 65536 // syn
          0.020 < S. 0:0(0) ack 1 win 65536 // syn ack
          0.020 > . 1:1(0) ack 1 win 65536 // ack
          0.020 * connected // poll OUT
          0.030 * server: accepted
          0.100 * send 100
          0.100 > P. 1:101(100) ack 1 win 65536 // data
          0.110 * server: readable 100 // poll IN
          0.120 < . 1:1(0) ack 101 win 65536 // ack
          0.200 * server: send 2000
          0.210 < . 1:1449(1448) ack 101 win 65536 // data
          0.210 < P. 1449:2001(552) ack 101 win 65536 // data
          0.210 * readable 1448 // poll IN
          0.210 > . 101:101(0) ack 1449 win 65536 // ack
          0.210 * readable 552 // poll IN
          0.210 > . 101:101(0) ack 2001 win 65536 // ack
          0.300 * close
          0.300 > F. 101:101(0) ack 2001 win 65536 // fin
          0.310 * server: eof // poll IN|RDHUP
          0.320 < . 2001:2001(0) ack 102 win 65536 // ack
          0.400 * server: close
          0.410 < F. 2001:2001(0) ack 102 win 65536 // fin
          0.410 > . 102:102(0) ack 2002 win 65536 // ack
      "
    `);
  });
  test('an ICMP error about data is remembered for the end', () => {
    const scenario = {
      ...idleClient([], [{ at: ms(500), do: 'reject', with: 1 }, write]),
      client: { sysctls: { tcp_retries2: 1 } },
    } as const;
    expect(short(scenario)).toMatchInlineSnapshot(`
      "
          0.500 # reject
          1.000 * send 100
          1.000 > P. 1:101(100) ack 1 win 65536 // data, lost at middlebox (filter)
          1.010 < icmp type 3 code 1 about 1 // remembered
          1.220 > P. 1:101(100) ack 1 win 65536 // retransmit, lost at middlebox (filter)
          1.230 < icmp type 3 code 1 about 1 // remembered
          1.440 > P. 1:101(100) ack 1 win 65536 // retransmit, lost at middlebox (filter)
          1.450 < icmp type 3 code 1 about 1 // remembered
          1.660 > P. 1:101(100) ack 1 win 65536 // retransmit, lost at middlebox (filter)
          1.670 < icmp type 3 code 1 about 1 // remembered
          1.880 > P. 1:101(100) ack 1 win 65536 // retransmit, lost at middlebox (filter)
          1.890 < icmp type 3 code 1 about 1 // remembered
          2.100 * error = EHOSTUNREACH // poll IN|ERR|HUP|RDHUP
      "
    `);
  });
  test('an illegal option is refused and changes nothing', () => {
    const options = [{ option: 'TCP_KEEPIDLE', value: 40_000 }] as const;
    expect(told(idleClient(options, []))).toMatchInlineSnapshot(`
      "
          0.000 * setsockopt TCP_KEEPIDLE=40000 = EINVAL
      "
    `);
  });
});

describe('what cannot be run is answered with the reason', () => {
  test('time that goes backwards, a write before connect, no number', () => {
    const actions: Timed[] = [
      { at: 5, do: 'write', host: 'client', bytes: 0.5 },
      { at: 3, do: 'connect' },
    ];
    expect(simulate({ rtt: -1, start: 'closed', actions, horizon: 10 })).toEqual({
      ok: false,
      problems: [
        { problem: 'bad-number', where: 'rtt', value: -1 },
        { problem: 'bad-number', where: 'bytes', value: 0.5 },
        { problem: 'before-connect', index: 0 },
        { problem: 'time-backwards', index: 1 },
      ],
    });
  });
  test('a horizon is always reached, or the run is cut short and says so', () => {
    const options = [
      { option: 'SO_KEEPALIVE', value: 1 },
      { option: 'TCP_USER_TIMEOUT', value: 2_000_000_000 },
    ] as const;
    const sysctls = { tcp_keepalive_time: 0, tcp_keepalive_intvl: 0 };
    const trace = run({ rtt: 0, client: { options, sysctls }, horizon: seconds(10) });
    expect(trace.cutShort).toBe(true);
  });
});

const clock = fc.oneof(
  fc.constant('ideal' as const),
  fc.record({ hz: fc.constantFrom(...everyHz), startTick: fc.integer({ min: 0, max: 1e6 }) }),
);
const host = fc.constantFrom('client' as const, 'server' as const);
const anyAction: fc.Arbitrary<Action> = fc.oneof(
  fc.constant({ do: 'block' } as const),
  fc.constant({ do: 'unblock' } as const),
  fc.record({ do: fc.constant('write' as const), host, bytes: fc.integer({ min: 1, max: 5000 }) }),
  fc.record({
    do: fc.constantFrom(
      ...(['read', 'stop-reading', 'shutdown', 'close', 'abort', 'kill', 'vanish'] as const),
    ),
    host,
  }),
  fc.record({
    do: fc.constant('reject' as const),
    with: fc.constantFrom(0, 1, 3, 13, 'tcp-reset' as const),
  }),
  fc.record({
    do: fc.constant('set-option' as const),
    host,
    option: fc.constantFrom(...(['SO_KEEPALIVE', 'TCP_KEEPIDLE', 'TCP_USER_TIMEOUT'] as const)),
    value: fc.integer({ min: 0, max: 20 }),
  }),
  fc.record({
    do: fc.constant('route' as const),
    host,
    way: fc.constantFrom(...(['up', 'down', 'no-route', 'unplugged'] as const)),
  }),
);
const actions = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 2e7 }), anyAction), { maxLength: 8 })
  .map((list): Timed[] =>
    list.toSorted(([a], [b]) => a - b).map(([at, action]) => ({ at, ...action })),
  );
const anyScenario: fc.Arbitrary<Scenario> = fc.record({
  clock,
  rtt: fc.integer({ min: 0, max: 2_000_000 }),
  client: fc.constant({ options: keepalive(2, 1, 3) }),
  server: fc.constantFrom({}, { options: keepalive(3, 2, 2) }, { reads: false }),
  actions,
  horizon: fc.constant(seconds(60)),
});

describe('for any scenario', () => {
  test('the same scenario gives the same trace', () => {
    fc.assert(
      fc.property(anyScenario, (s) => {
        expect(simulate(s)).toEqual(simulate(s));
      }),
      often(50),
    );
  });
  test('no event is noted before an earlier one, and none lies behind the horizon', () => {
    fc.assert(
      fc.property(anyScenario, (s) => {
        const { events } = run(s);
        let last = 0;
        for (const { t } of events) {
          expect(t).toBeGreaterThanOrEqual(last);
          last = t;
        }
        expect(last).toBeLessThanOrEqual(s.horizon);
      }),
      often(),
    );
  });
  test('no timer runs early, and nothing takes longer than half a round trip', () => {
    fc.assert(
      fc.property(anyScenario, (s) => {
        const { events } = run(s);
        const early = events.filter(
          (event) =>
            event.type === 'timer' && event.what === 'armed' && event.runs! < event.expires!,
        );
        const slow = events.filter(
          (event) =>
            event.type === 'segment' &&
            event.arrives !== null &&
            event.arrives - event.t > s.rtt / 2,
        );
        expect([early, slow]).toEqual([[], []]);
      }),
      often(),
    );
  });
  test('a dead socket sends nothing but refusals', () => {
    fc.assert(
      fc.property(anyScenario, (s) => {
        const { events, deaths } = run(s);
        const afterDeath = events.filter(
          (event) =>
            event.type === 'segment' &&
            event.from !== 'middlebox' &&
            event.t > (deaths[event.from]?.t ?? Infinity) &&
            event.why !== 'no-socket',
        );
        expect(afterDeath).toEqual([]);
      }),
      often(),
    );
  });
});

test('a heal before death always survives', () => {
  const timing = fc.record({
    idle: fc.integer({ min: 1, max: 30 }),
    interval: fc.integer({ min: 1, max: 30 }),
    probes: fc.integer({ min: 2, max: 9 }),
    part: fc.double({ min: 0, max: 0.98, noNaN: true }),
    clock,
  });
  fc.assert(
    fc.property(timing, ({ idle, interval, probes, part, clock: c }) => {
      const lastProbe = idle + (probes - 1) * interval;
      const scenario: Scenario = {
        clock: c,
        rtt: ms(2),
        client: { options: keepalive(idle, interval, probes) },
        actions: [
          { at: 0, do: 'block' },
          { at: Math.floor(seconds(lastProbe) * part), do: 'unblock' },
        ],
        horizon: seconds(3 * lastProbe + 60),
      };
      expect(run(scenario).deaths.client).toBeNull();
    }),
    often(),
  );
});

describe('older kernels', () => {
  const syn = (kernel: string, userTimeout: number | null): Scenario => ({
    rtt: ms(20),
    start: 'closed',
    clock: { hz: 250, startTick: 0 },
    client: {
      kernel: kernelOf(kernel),
      options:
        userTimeout === null ? [] : [{ option: 'TCP_USER_TIMEOUT', value: userTimeout } as const],
      sysctls: { tcp_syn_retries: 4 },
    },
    actions: [
      { at: 0, do: 'block' },
      { at: 0, do: 'connect' },
    ],
    horizon: seconds(200),
  });
  const syns = (scenario: Scenario): number[] =>
    run(scenario)
      .events.filter((event) => event.type === 'segment' && event.from === 'client')
      .map(({ t }) => Math.round(t / 1e5) / 10);

  test('SYN timeouts double from the first on before 6.5', () => {
    expect(syns(syn('6.4', null))).toEqual([0, 1, 3, 7.2, 15.4]);
    expect(syns(syn('6.5', null)).slice(0, 6)).toEqual([0, 1, 2, 3.1, 4.1, 5.1]);
  });
  test('a user timeout in SYN-SENT: ignored, a storm of SYNs, honoured', () => {
    expect(syns(syn('4.18', 2500))).toEqual([0, 1, 3, 7, 15].map((n) => expect.closeTo(n, 0)));
    expect(syns(syn('5.3', 2500))).toEqual([0, 1, 2.5, 2.5, 2.5]);
    expect(syns(syn('5.4', 2500))).toEqual([0, 1]);
  });
  test('timers ran at their very tick before 4.8', () => {
    const scenario = (kernel: string): Scenario => ({
      rtt: ms(20),
      clock: { hz: 250, startTick: 17 },
      client: { kernel: kernelOf(kernel), options: keepalive(100, 20, 2) },
      actions: [{ at: 0, do: 'block' }],
      horizon: seconds(300),
    });
    expect(run(scenario('4.7')).deaths.client!.t).toBe(seconds(140));
    expect(run(scenario('4.8')).deaths.client!.t).toBeGreaterThan(seconds(140));
  });
  test('before 4.19 a user timeout waited for the next doubled timeout', () => {
    const scenario = (kernel: string): Scenario => ({
      rtt: ms(20),
      client: { kernel: kernelOf(kernel), options: [{ option: 'TCP_USER_TIMEOUT', value: 5000 }] },
      actions: [
        { at: 0, do: 'block' },
        { at: 0, do: 'write', host: 'client', bytes: 1 },
      ],
      horizon: seconds(300),
    });
    expect(run(scenario('4.18')).deaths.client!.t).toBeGreaterThan(seconds(6.8));
    expect(run(scenario('4.19')).deaths.client!.t).toBe(seconds(5) + ms(440));
  });
  test('a user timeout did not count against a zero window from 5.1 to 5.10', () => {
    const scenario = (kernel: string): Scenario => ({
      rtt: ms(20),
      client: { kernel: kernelOf(kernel), options: [{ option: 'TCP_USER_TIMEOUT', value: 2000 }] },
      server: { reads: false, options: [{ option: 'SO_RCVBUF', value: 1448 }] },
      actions: [{ at: seconds(1), do: 'write', host: 'client', bytes: 4000 }],
      horizon: seconds(60),
    });
    expect(run(scenario('5.4')).deaths.client).toBeNull();
    expect(run(scenario('5.11')).deaths.client!.path).toBe('persist');
  });
});
