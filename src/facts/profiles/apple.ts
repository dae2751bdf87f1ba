import { type SystemProfile, code, third, unverified, twoHours } from './profile.ts';

/** 0 is accepted and means the system's value; more than this overflows milliseconds. */
const xnuSeconds = [0, 4294967] as const;

export const macos = {
  name: 'macOS',
  on: code(false, 'xnu-tcp-timer'),
  behaviour: {
    spacing: code('constant', 'xnu-tcp-timer'),
    death: code('elapsed', 'xnu-tcp-timer'),
    healthy: code('idle', 'xnu-tcp-input'),
    probeBytes: code(0, 'xnu-tcp-timer'),
    resetsPeer: third(true, 'bsd-tcp-drop'),
    error: code('ETIMEDOUT', 'xnu-tcp-timer'),
    resolution: unverified(null),
  },
  knobs: {
    idle: {
      initial: code(twoHours, 'xnu-tcp-timer-h'),
      socket: {
        name: code('TCP_KEEPALIVE', 'xnu-tcp-usrreq'),
        unit: 's',
        accepts: code(xnuSeconds, 'xnu-tcp-usrreq'),
      },
      system: { name: code('net.inet.tcp.keepidle', 'xnu-tcp-timer'), unit: 'ms' },
    },
    interval: {
      initial: code(75, 'xnu-tcp-timer-h'),
      socket: {
        name: code('TCP_KEEPINTVL', 'xnu-tcp-usrreq'),
        unit: 's',
        accepts: code(xnuSeconds, 'xnu-tcp-usrreq'),
      },
      system: { name: code('net.inet.tcp.keepintvl', 'xnu-tcp-timer'), unit: 'ms' },
    },
    probes: {
      initial: code(8, 'xnu-tcp-timer-h'),
      socket: {
        name: code('TCP_KEEPCNT', 'xnu-tcp-usrreq'),
        unit: 'count',
        accepts: code([0, 2147483647], 'xnu-tcp-usrreq'),
      },
      system: { name: code('net.inet.tcp.keepcnt', 'xnu-tcp-timer'), unit: 'count' },
    },
    abort: null,
  },
} as const satisfies SystemProfile;

/** The same kernel; that its defaults are left alone on devices was not found out. */
export const ios = {
  ...macos,
  name: 'iOS',
  knobs: {
    ...macos.knobs,
    idle: { ...macos.knobs.idle, initial: third(twoHours, 'xnu-tcp-timer-h'), system: null },
    interval: { ...macos.knobs.interval, initial: third(75, 'xnu-tcp-timer-h'), system: null },
    probes: { ...macos.knobs.probes, initial: third(8, 'xnu-tcp-timer-h'), system: null },
  },
} as const satisfies SystemProfile;
