import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkRecording } from '~/recordings/check.ts';
import { found } from './made-cases.ts';
import { record, type Script } from './record.ts';
import { readRecording } from '~/recordings/recording.ts';
import { often } from '../../often.ts';

type Logged = Record<string, unknown>;

const tenths = (max: number) => fc.integer({ min: 2, max: max * 10 }).map((n) => n / 10);

const action = fc.oneof(
  fc.constantFrom('both', 'c2s', 's2c').map((dir) => ({ action: 'block', args: { dir } })),
  fc.constant({ action: 'unblock', args: null }),
  fc.constant({ action: 'sv_read', args: null }),
  fc.integer({ min: 1, max: 20_000 }).map((n) => ({ action: 'cl_fill', args: {}, result: n })),
  fc.record({
    action: fc.constantFrom('drop_nth', 'pass_nth'),
    args: fc.record({ n: fc.integer({ min: 2, max: 4 }), packet: fc.integer({ min: 0, max: 1 }) }),
  }),
  fc
    .constantFrom(
      'icmp-net-unreachable',
      'icmp-host-unreachable',
      'icmp-port-unreachable',
      'icmp-admin-prohibited',
      'tcp-reset',
    )
    .map((name) => ({ action: 'reject', args: { with: name } })),
  fc
    .constantFrom('cl_send', 'sv_send')
    .chain((name) =>
      fc.integer({ min: 1, max: 900 }).map((n) => ({ action: name, args: { n }, result: n })),
    ),
  fc.record({
    action: fc.constant('setopt'),
    args: fc.oneof(
      fc.record({ opt: fc.constant('TCP_KEEPIDLE'), val: fc.integer({ min: 1, max: 6 }) }),
      fc.record({ opt: fc.constant('TCP_KEEPINTVL'), val: fc.integer({ min: 1, max: 4 }) }),
      fc.record({ opt: fc.constant('TCP_KEEPCNT'), val: fc.integer({ min: 1, max: 5 }) }),
      fc.record({ opt: fc.constant('SO_KEEPALIVE'), val: fc.constantFrom(0, 1) }),
      fc.record({ opt: fc.constant('IP_RECVERR'), val: fc.constantFrom(0, 1) }),
      fc.record({ opt: fc.constant('TCP_CORK'), val: fc.constantFrom(0, 1) }),
      fc.record({
        opt: fc.constant('TCP_USER_TIMEOUT'),
        val: fc.integer({ min: 0, max: 9000 }),
      }),
    ),
  }),
  fc.record({
    action: fc.constant('sysctl'),
    args: fc.oneof(
      fc.record({
        key: fc.constantFrom('tcp_keepalive_time', 'tcp_keepalive_intvl'),
        val: fc.integer({ min: 1, max: 6 }),
      }),
      fc.record({
        key: fc.constantFrom('tcp_retries2', 'tcp_keepalive_probes'),
        val: fc.integer({ min: 0, max: 6 }),
      }),
    ),
  }),
  fc
    .constantFrom('vanish', 'sv_close', 'sv_abort', 'sv_shutdown', 'cl_shutdown', 'cl_close')
    .map((name) => ({ action: name, args: null })),
  fc.record({
    action: fc.constant('iptables'),
    args: fc.record({
      ns: fc.constantFrom('c', 'm', 's'),
      args: fc.constantFrom(
        '-A OUTPUT -p tcp --dport 7000 -j DROP',
        '-A INPUT -p tcp --sport 7000 -j DROP',
        '-A FORWARD -p tcp -m length --length 60:1500 -j DROP',
        '-I FORWARD -p tcp --tcp-flags PSH PSH -j REJECT --reject-with icmp-host-unreachable',
        '-F',
      ),
    }),
  }),
  fc.record({
    action: fc.constant('ip'),
    args: fc.record({
      ns: fc.constantFrom('c', 's'),
      args: fc.constantFrom(
        'link set veth0 down',
        'link set veth0 up',
        'route add default via 10.9.0.1',
        'route add unreachable 10.9.1.0/24',
      ),
    }),
  }),
);

const option = fc.oneof(
  fc.constant(['SO_KEEPALIVE', 1] as const),
  fc.integer({ min: 1, max: 5 }).map((n) => ['TCP_KEEPIDLE', n] as const),
  fc.integer({ min: 1, max: 3 }).map((n) => ['TCP_KEEPINTVL', n] as const),
  fc.integer({ min: 1, max: 4 }).map((n) => ['TCP_KEEPCNT', n] as const),
  fc.integer({ min: 0, max: 9000 }).map((n) => ['TCP_USER_TIMEOUT', n] as const),
  fc.constantFrom(0, 1).map((n) => ['TCP_NODELAY', n] as const),
);

const script: fc.Arbitrary<Script> = fc
  .record({
    options: fc.array(option, { maxLength: 5 }),
    actions: fc.array(fc.tuple(tenths(9), action), { maxLength: 6 }),
    start: fc.integer({ min: 0, max: 1_000_000 }),
    delay: fc.constantFrom(0, 0, 0, 20, 300),
    subject: fc.constantFrom('cl', 'cl', 'sv'),
    peer_reads: fc.boolean(),
    sysctl: fc.record({
      tcp_retries2: fc.integer({ min: 0, max: 8 }),
      tcp_keepalive_time: fc.integer({ min: 1, max: 5 }),
      tcp_keepalive_intvl: fc.integer({ min: 1, max: 3 }),
      tcp_keepalive_probes: fc.integer({ min: 1, max: 4 }),
      tcp_early_retrans: fc.constantFrom(0, 3),
    }),
  })
  .map(({ options, actions, start, delay, subject, peer_reads, sysctl }) => {
    const set = options.map(([opt, val], i): Logged => {
      const who = subject === 'cl' ? 'cl' : 'listener';
      return { t: -0.01 + i * 1e-5, call: 'setsockopt', who, opt, val, result: 'ok' };
    });
    const log = actions.map(([t, entry], i): Logged => {
      const at = t + i * 1e-4 + 0.8 + delay / 200;
      return { ...entry, t: at, t_end: at, planned: t };
    });
    const buffer = {
      t: -0.02,
      call: 'setsockopt',
      who: 'listener',
      opt: 'SO_RCVBUF',
      val: peer_reads ? 65_536 : 4096,
      result: 'ok',
    };
    const connect = { t: 0, call: 'connect', who: 'cl', begin: true };
    return {
      params: { hz: 250, subject, one_way_delay_ms: delay, sysctl, peer_reads },
      app_log: [
        buffer,
        ...set,
        connect,
        ...log.toSorted((a, b) => Number(a['t']) - Number(b['t'])),
      ],
      jiffies_at_t0: start + 0.3,
      duration_observed: 25,
    };
  });

const differenceOf = (chosen: Script): string | null =>
  checkRecording(readRecording(record(chosen), 'made')).difference;

test.each(found)('%s', (_, chosen) => expect(differenceOf(chosen)).toBeNull());

test('a recording of the model itself is always found to agree with it', () => {
  fc.assert(
    fc.property(script, (chosen) => {
      expect(differenceOf(chosen)).toBeNull();
    }),
    often(150),
  );
});
