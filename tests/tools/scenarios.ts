import type { Action, End, Scenario, SetOption, Timed } from '~/model/kernel/scenario.ts';
import { simulate } from '~/model/kernel/simulate.ts';
import { ms, seconds } from '~/model/time.ts';
import type { Trace } from '~/model/kernel/trace.ts';

const keepalive: readonly SetOption[] = [
  { option: 'SO_KEEPALIVE', value: 1 },
  { option: 'TCP_KEEPIDLE', value: 2 },
  { option: 'TCP_KEEPINTVL', value: 1 },
  { option: 'TCP_KEEPCNT', value: 3 },
];
const client: End = { options: keepalive, sysctls: { tcp_retries2: 4 } };
const small: End = { options: [{ option: 'SO_RCVBUF', value: 2896 }], reads: false };

const at = (time: number, action: Action): Timed => ({ at: seconds(time), ...action });
const connect = at(0, { do: 'connect' });
const write = (time: number, bytes: number): Timed =>
  at(time, { do: 'write', host: 'client', bytes });
const wheel = { hz: 250, startTick: 12_345.3 } as const;

const closed = (actions: readonly Timed[], more: Partial<Scenario> = {}): Scenario => ({
  rtt: ms(50),
  client,
  start: 'closed',
  actions: [connect, ...actions],
  horizon: seconds(15),
  ...more,
});

/** Each code of destination unreachable and one more, time exceeded and parameter problem. */
const errors = (['client', 'server'] as const).flatMap((to) =>
  [3, 11, 12].flatMap((icmpType, i) =>
    Array.from({ length: i === 0 ? 17 : 2 }, (_, code) =>
      at(to === 'client' ? 2 : 3, { do: 'icmp', to, code, icmpType }),
    ),
  ),
);

/** Stories a reader sees, from connect() on or from a connection that stands. */
export const scenarios: Readonly<Record<string, Scenario>> = {
  healthy: closed([]),
  'healthy, from a standing connection': closed([], { start: 'established', actions: [] }),
  'a dead peer': closed([at(3, { do: 'block' })]),
  'a dead peer, on the wheel': closed([at(3, { do: 'block' })], { clock: wheel }),
  'data in flight': closed([write(1, 5000), at(2, { do: 'block' }), write(3, 100)]),
  'data in flight, healed': closed([
    at(1, { do: 'block' }),
    write(2, 5000),
    at(3, { do: 'unblock' }),
  ]),
  'answers are lost': closed([at(1, { do: 'block', direction: 's2c' }), write(2, 100)]),
  'zero window': closed([write(1, 9000), at(9, { do: 'read', host: 'server' })], { server: small }),
  'a reset after a reboot': closed([at(3, { do: 'vanish', host: 'server' })]),
  'connecting in vain': closed([at(8, { do: 'unblock' })], {
    actions: [at(0, { do: 'block' }), { ...connect, at: 1 }],
    client: { sysctls: { tcp_syn_retries: 2 } },
  }),
  'connecting, a SYN is lost': closed([], {
    actions: [at(0, { do: 'block' }), { ...connect, at: 1 }, at(0.5, { do: 'unblock' })],
  }),
  'connecting to nobody': closed([], {
    actions: [at(0, { do: 'vanish', host: 'server' }), { ...connect, at: 1 }],
  }),
  'a router reports': closed([at(1, { do: 'reject', with: 1 }), write(2, 1000)]),
  'a firewall resets': closed([at(1, { do: 'reject', with: 'tcp-reset' }), write(2, 1000)]),
  'the peer closes': closed([at(1, { do: 'close', host: 'server' }), at(2, { do: 'block' })]),
  'both close': closed([
    at(1, { do: 'shutdown', host: 'client' }),
    at(2, { do: 'close', host: 'server' }),
    at(3, { do: 'close', host: 'client' }),
  ]),
  'no route': closed([at(1, { do: 'route', host: 'client', way: 'no-route' }), write(2, 100)]),
  'cable out': closed([at(1, { do: 'route', host: 'server', way: 'unplugged' }), write(2, 100)]),
  'no timestamps': closed([write(1, 3000)], { server: { sysctls: { tcp_timestamps: 0 } } }),
  'no SACK': closed([write(1, 3000)], { client: { ...client, sysctls: { tcp_sack: 0 } } }),
  'every error there is': closed([write(1, 100), at(1.5, { do: 'block' }), ...errors]),
  neither: closed([write(1, 3000)], { client: { sysctls: { tcp_sack: 0, tcp_timestamps: 0 } } }),
};

/** The trace of a scenario that can be run. */
export function traceOf(scenario: Scenario): Trace {
  const run = simulate(scenario);
  if (!run.ok) throw new Error(JSON.stringify(run.problems));
  return run.trace;
}
