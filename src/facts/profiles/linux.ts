import { type SystemProfile, code, measured, twoHours, unverified } from './profile.ts';

export const linuxKnobs = {
  idle: {
    initial: code(twoHours, 'linux-tcp-h'),
    socket: {
      name: code('TCP_KEEPIDLE', 'linux-tcp'),
      unit: 's',
      accepts: code([1, 32767], 'linux-tcp-h'),
    },
    system: { name: code('net.ipv4.tcp_keepalive_time', 'linux-sysctl'), unit: 's' },
  },
  interval: {
    initial: code(75, 'linux-tcp-h'),
    socket: {
      name: code('TCP_KEEPINTVL', 'linux-tcp'),
      unit: 's',
      accepts: code([1, 32767], 'linux-tcp-h'),
    },
    system: { name: code('net.ipv4.tcp_keepalive_intvl', 'linux-sysctl'), unit: 's' },
  },
  probes: {
    initial: code(9, 'linux-tcp-h'),
    socket: {
      name: code('TCP_KEEPCNT', 'linux-tcp'),
      unit: 'count',
      accepts: code([1, 127], 'linux-tcp-h'),
    },
    system: { name: code('net.ipv4.tcp_keepalive_probes', 'linux-sysctl'), unit: 'count' },
  },
  abort: null,
} as const satisfies SystemProfile['knobs'];

export const linux = {
  name: 'Linux',
  on: code(false, 'linux-tcp-timer'),
  behaviour: {
    spacing: measured('constant', 'kernel-traces'),
    death: measured('count', 'kernel-traces'),
    healthy: measured('longer', 'kernel-traces'),
    probeBytes: measured(0, 'kernel-traces'),
    resetsPeer: measured(true, 'kernel-traces'),
    error: measured('ETIMEDOUT', 'kernel-traces'),
    // The timer wheel's lateness grows with the interval: `detection` knows it.
    resolution: measured(null, 'kernel-traces'),
  },
  knobs: linuxKnobs,
} as const satisfies SystemProfile;

/** Android runs a Linux kernel; what vendors set its sysctls to was not found out. */
export const android = {
  ...linux,
  name: 'Android',
  on: unverified(false),
  knobs: {
    ...linuxKnobs,
    idle: { ...linuxKnobs.idle, initial: unverified(twoHours) },
    interval: { ...linuxKnobs.interval, initial: unverified(75) },
    probes: { ...linuxKnobs.probes, initial: unverified(9) },
  },
  behaviour: {
    spacing: unverified('constant'),
    death: unverified('count'),
    healthy: unverified('longer'),
    probeBytes: unverified(0),
    resetsPeer: unverified(true),
    error: unverified('ETIMEDOUT'),
    resolution: unverified(null),
  },
} as const satisfies SystemProfile;
