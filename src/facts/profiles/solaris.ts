import { type SystemProfile, code, docs, third, unverified, twoHours } from './profile.ts';
import { ms } from '~/model/time.ts';

/** Without TCP_KEEPCNT and TCP_KEEPINTVL; `solarisPair` of the model says what these change. */
export const illumos = {
  name: 'illumos',
  on: code(false, 'illumos-tcp-opt-data'),
  behaviour: {
    spacing: code('backoff', 'illumos-tcp-timers'),
    death: code('abort', 'illumos-tcp-timers'),
    healthy: code('idle', 'illumos-tcp-timers'),
    probeBytes: code(1, 'illumos-tcp-timers'),
    resetsPeer: code(false, 'illumos-tcp'),
    error: code('ETIMEDOUT', 'illumos-tcp-timers'),
    resolution: code(ms(10), 'illumos-tcp-timers'),
  },
  knobs: {
    idle: {
      initial: code(twoHours, 'illumos-tcp-tunables'),
      socket: {
        name: code('TCP_KEEPALIVE_THRESHOLD', 'illumos-tcp-opt-data'),
        unit: 'ms',
        accepts: code([10_000, 864_000_000], 'illumos-tcp-tunables'),
      },
      system: { name: code('_keepalive_interval', 'illumos-tcp-tunables'), unit: 'ms' },
    },
    interval: {
      initial: code(null, 'illumos-tcp-opt-data'),
      socket: {
        name: code('TCP_KEEPINTVL', 'illumos-tcp-opt-data'),
        unit: 's',
        accepts: code([1, 60], 'illumos-tcp-opt-data'),
      },
      system: null,
    },
    probes: {
      initial: code(null, 'illumos-tcp-opt-data'),
      socket: {
        name: code('TCP_KEEPCNT', 'illumos-tcp-opt-data'),
        unit: 'count',
        accepts: code([1, null], 'illumos-tcp-opt-data'),
      },
      system: null,
    },
    abort: {
      initial: code(480, 'illumos-tcp-tunables'),
      socket: {
        name: code('TCP_KEEPALIVE_ABORT_THRESHOLD', 'illumos-tcp-opt-data'),
        unit: 'ms',
        accepts: code([0, 4294967295], 'illumos-tcp-tunables'),
      },
      system: { name: code('_keepalive_abort_interval', 'illumos-tcp-tunables'), unit: 'ms' },
    },
  },
} as const satisfies SystemProfile;

/** Closed source: numbers from Oracle, behaviour as reported, taken to be what illumos inherited. */
export const solaris = {
  name: 'Oracle Solaris',
  on: docs(false, 'solaris-interval'),
  behaviour: {
    spacing: third('backoff', 'libuv'),
    death: docs('abort', 'solaris-abort'),
    healthy: unverified('idle'),
    probeBytes: unverified(null),
    resetsPeer: unverified(null),
    error: unverified('ETIMEDOUT'),
    resolution: unverified(null),
  },
  knobs: {
    idle: {
      initial: docs(twoHours, 'solaris-interval'),
      socket: {
        name: docs('TCP_KEEPALIVE_THRESHOLD', 'solaris-interval'),
        unit: 'ms',
        accepts: docs([10_000, 864_000_000], 'solaris-interval'),
      },
      system: { name: docs('_keepalive_interval', 'solaris-interval'), unit: 'ms' },
    },
    interval: {
      initial: third(null, 'libuv'),
      socket: {
        name: third('TCP_KEEPINTVL', 'libuv'),
        unit: 's',
        accepts: third([10, 864_000], 'libuv'),
      },
      system: null,
    },
    probes: {
      initial: third(null, 'libuv'),
      socket: {
        name: third('TCP_KEEPCNT', 'libuv'),
        unit: 'count',
        accepts: unverified([null, null]),
      },
      system: null,
    },
    abort: {
      initial: docs(480, 'solaris-abort'),
      socket: {
        name: docs('TCP_KEEPALIVE_ABORT_THRESHOLD', 'solaris-abort'),
        unit: 'ms',
        accepts: docs([0, 480_000], 'solaris-abort'),
      },
      system: { name: docs('tcp_keepalive_abort_interval', 'solaris-abort'), unit: 'ms' },
    },
  },
} as const satisfies SystemProfile;
