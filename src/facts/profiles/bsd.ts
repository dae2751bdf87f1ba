import {
  type SocketKnob,
  type SystemProfile,
  code,
  docs,
  lateCode,
  unverified,
  none,
  twoHours,
} from './profile.ts';

/** 0 means the system's value; the most is UINT_MAX / hz, for the usual hz of 1000. */
const freebsdSeconds = [0, 4294967] as const;

export const freebsd = {
  name: 'FreeBSD',
  on: code(true, 'freebsd-tcp-timer'),
  behaviour: {
    spacing: code('constant', 'freebsd-tcp-timer'),
    death: code('elapsed', 'freebsd-tcp-timer'),
    healthy: code('longer', 'freebsd-tcp-timer'),
    probeBytes: code(0, 'freebsd-tcp-timer'),
    resetsPeer: code(true, 'bsd-tcp-drop'),
    error: code('ETIMEDOUT', 'freebsd-tcp-timer'),
    resolution: unverified(null),
  },
  knobs: {
    idle: {
      initial: docs(twoHours, 'freebsd-tcp-4'),
      socket: {
        name: code('TCP_KEEPIDLE', 'freebsd-tcp-usrreq'),
        unit: 's',
        accepts: code(freebsdSeconds, 'freebsd-tcp-usrreq'),
      },
      system: { name: code('net.inet.tcp.keepidle', 'freebsd-tcp-timer'), unit: 'ms' },
    },
    interval: {
      initial: docs(75, 'freebsd-tcp-4'),
      socket: {
        name: code('TCP_KEEPINTVL', 'freebsd-tcp-usrreq'),
        unit: 's',
        accepts: code(freebsdSeconds, 'freebsd-tcp-usrreq'),
      },
      system: { name: code('net.inet.tcp.keepintvl', 'freebsd-tcp-timer'), unit: 'ms' },
    },
    probes: {
      initial: docs(8, 'freebsd-tcp-4'),
      socket: {
        name: code('TCP_KEEPCNT', 'freebsd-tcp-usrreq'),
        unit: 'count',
        accepts: code([0, 4294967295], 'freebsd-tcp-usrreq'),
      },
      system: { name: code('net.inet.tcp.keepcnt', 'freebsd-tcp-timer'), unit: 'count' },
    },
    abort: null,
  },
} as const satisfies SystemProfile;

export const openbsd = {
  name: 'OpenBSD',
  on: code(false, 'openbsd-tcp-timer'),
  behaviour: {
    spacing: code('constant', 'openbsd-tcp-timer'),
    death: code('elapsed', 'openbsd-tcp-timer'),
    healthy: code('idle', 'openbsd-tcp-input'),
    probeBytes: code(0, 'openbsd-tcp-timer'),
    resetsPeer: code(true, 'bsd-tcp-drop'),
    error: code('ETIMEDOUT', 'openbsd-tcp-timer'),
    resolution: unverified(null),
  },
  knobs: {
    idle: {
      initial: code(twoHours, 'openbsd-tcp-timer-h'),
      socket: null,
      system: { name: lateCode('net.inet.tcp.keepidle', 'openbsd-tcp-var'), unit: 's' },
    },
    interval: {
      initial: code(75, 'openbsd-tcp-timer-h'),
      socket: null,
      system: { name: lateCode('net.inet.tcp.keepintvl', 'openbsd-tcp-var'), unit: 's' },
    },
    probes: { initial: code(8, 'openbsd-tcp-timer-h'), ...none },
    abort: null,
  },
} as const satisfies SystemProfile;

/** Taken as they come and counted in the ticks of the slow timer, whatever tcp(4) says. */
const netbsdOption = (name: string, unit: SocketKnob['unit']): SocketKnob => ({
  name: lateCode(name, 'netbsd-tcp-usrreq'),
  unit,
  accepts: lateCode([1, 4294967295], 'netbsd-tcp-usrreq'),
});

export const netbsd = {
  name: 'NetBSD',
  on: code(false, 'netbsd-tcp-timer'),
  behaviour: {
    spacing: code('constant', 'netbsd-tcp-timer'),
    death: code('elapsed', 'netbsd-tcp-timer'),
    healthy: code('idle', 'netbsd-tcp-timer'),
    probeBytes: code(0, 'netbsd-tcp-timer'),
    resetsPeer: code(true, 'bsd-tcp-drop'),
    error: code('ETIMEDOUT', 'netbsd-tcp-timer'),
    resolution: unverified(null),
  },
  knobs: {
    idle: {
      initial: code(twoHours, 'netbsd-tcp-timer-h'),
      socket: netbsdOption('TCP_KEEPIDLE', 'half-second'),
      system: { name: lateCode('net.inet.tcp.keepidle', 'netbsd-tcp-usrreq'), unit: 'half-second' },
    },
    interval: {
      initial: code(75, 'netbsd-tcp-timer-h'),
      socket: netbsdOption('TCP_KEEPINTVL', 'half-second'),
      system: {
        name: lateCode('net.inet.tcp.keepintvl', 'netbsd-tcp-usrreq'),
        unit: 'half-second',
      },
    },
    probes: {
      initial: code(8, 'netbsd-tcp-timer-h'),
      socket: netbsdOption('TCP_KEEPCNT', 'count'),
      system: { name: lateCode('net.inet.tcp.keepcnt', 'netbsd-tcp-usrreq'), unit: 'count' },
    },
    abort: null,
  },
} as const satisfies SystemProfile;
