import {
  type SocketKnob,
  type SystemKnob,
  type SystemProfile,
  docs,
  third,
  unverified,
  twoHours,
} from './profile.ts';
import { type SourceId } from '~/facts/sources/index.ts';

/** Documentation gives numbers and the constant interval, not the instant of death. */
const windowsBehaviour = {
  spacing: docs('constant', 'windows-sio-keepalive-vals'),
  death: unverified('count'),
  healthy: unverified('idle'),
  probeBytes: { ...third(1, 'contiki-558'), checked: '2026-11-29' },
  resetsPeer: unverified(null),
  error: third('WSAENETRESET', 'winsock-recv'),
  resolution: unverified(null),
} as const satisfies SystemProfile['behaviour'];

const registry = (name: string, source: SourceId): SystemKnob => ({
  name: docs(name, source),
  unit: 'ms',
});

export const windows = {
  name: 'Windows',
  on: docs(false, 'windows-so-keepalive'),
  behaviour: windowsBehaviour,
  knobs: {
    idle: {
      initial: docs(twoHours, 'windows-so-keepalive'),
      socket: {
        name: docs('TCP_KEEPIDLE', 'windows-tcp-options'),
        unit: 's',
        accepts: unverified([null, null]),
      },
      system: registry('KeepAliveTime', 'windows-registry-time'),
    },
    interval: {
      initial: docs(1, 'windows-so-keepalive'),
      socket: {
        name: docs('TCP_KEEPINTVL', 'windows-tcp-options'),
        unit: 's',
        accepts: unverified([null, null]),
      },
      system: registry('KeepAliveInterval', 'windows-registry-interval'),
    },
    probes: {
      initial: docs(10, 'windows-so-keepalive'),
      socket: {
        name: docs('TCP_KEEPCNT', 'windows-tcp-options'),
        unit: 'count',
        accepts: docs([null, 255], 'windows-tcp-options'),
      },
      system: null,
    },
    abort: null,
  },
} as const satisfies SystemProfile;

const sioKnob = {
  name: docs('SIO_KEEPALIVE_VALS', 'windows-sio-keepalive-vals'),
  unit: 'ms',
  accepts: unverified([null, null]),
} as const satisfies SocketKnob;

export const windows2003 = {
  name: 'Windows 2000, XP, Server 2003',
  on: docs(false, 'windows-so-keepalive'),
  behaviour: windowsBehaviour,
  knobs: {
    idle: {
      initial: docs(twoHours, 'windows-so-keepalive'),
      socket: sioKnob,
      system: registry('KeepAliveTime', 'windows-registry-time'),
    },
    interval: {
      initial: docs(1, 'windows-so-keepalive'),
      socket: sioKnob,
      system: registry('KeepAliveInterval', 'windows-registry-interval'),
    },
    probes: {
      initial: docs(5, 'windows-so-keepalive'),
      socket: null,
      system: { name: docs('TcpMaxDataRetransmissions', 'windows-so-keepalive'), unit: 'count' },
    },
    abort: null,
  },
} as const satisfies SystemProfile;
