import {
  type SocketKnob,
  type SystemProfile,
  code,
  third,
  unverified,
  twoHours,
} from './profile.ts';
import { ms } from '~/model/time.ts';

const aixOption = (name: string, unit: SocketKnob['unit']): SocketKnob => ({
  name: third(name, 'libuv'),
  unit,
  accepts: unverified([null, null]),
});

/** Closed source, of the BSD family: numbers from third parties, behaviour supposed. */
export const aix = {
  name: 'AIX',
  on: unverified(false),
  behaviour: {
    spacing: unverified('constant'),
    death: unverified('elapsed'),
    healthy: unverified('idle'),
    probeBytes: unverified(null),
    resetsPeer: unverified(null),
    error: unverified('ETIMEDOUT'),
    resolution: unverified(null),
  },
  knobs: {
    idle: {
      initial: third(twoHours, 'aix-progress'),
      socket: aixOption('TCP_KEEPIDLE', 's'),
      system: { name: third('tcp_keepidle', 'aix-progress'), unit: 'half-second' },
    },
    interval: {
      initial: third(75, 'aix-progress'),
      socket: aixOption('TCP_KEEPINTVL', 's'),
      system: { name: third('tcp_keepintvl', 'aix-progress'), unit: 'half-second' },
    },
    probes: {
      initial: unverified(8),
      socket: aixOption('TCP_KEEPCNT', 'count'),
      system: { name: unverified('tcp_keepcnt'), unit: 'count' },
    },
    abort: null,
  },
} as const satisfies SystemProfile;

/** The options exist when it is built with LWIP_TCP_KEEPALIVE; values are taken without a check. */
const lwipOption = (name: string, unit: SocketKnob['unit']): SocketKnob => ({
  name: code(name, 'lwip-sockets'),
  unit,
  accepts: code([null, null], 'lwip-sockets'),
});

export const lwip = {
  name: 'lwIP',
  on: code(false, 'lwip-tcp'),
  behaviour: {
    spacing: code('constant', 'lwip-tcp'),
    death: code('elapsed', 'lwip-tcp'),
    healthy: code('idle', 'lwip-tcp-in'),
    probeBytes: code(0, 'lwip-tcp-out'),
    resetsPeer: code(true, 'lwip-tcp'),
    error: code('ECONNABORTED', 'lwip-err'),
    resolution: code(ms(500), 'lwip-tcp'),
  },
  knobs: {
    idle: {
      initial: code(twoHours, 'lwip-tcp-priv'),
      socket: lwipOption('TCP_KEEPIDLE', 's'),
      system: null,
    },
    interval: {
      initial: code(75, 'lwip-tcp-priv'),
      socket: lwipOption('TCP_KEEPINTVL', 's'),
      system: null,
    },
    probes: {
      initial: code(9, 'lwip-tcp-priv'),
      socket: lwipOption('TCP_KEEPCNT', 'count'),
      system: null,
    },
    abort: null,
  },
} as const satisfies SystemProfile;
