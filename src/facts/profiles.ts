import type { BehaviourPart, SystemBehaviour, SystemSettings } from '~/model/systems.ts';
import { ms, seconds } from '~/model/time.ts';
import type { Confidence } from './fact.ts';
import type { SourceId } from './sources/index.ts';

/** One value with the document that backs it. */
export interface Cited<Value> {
  readonly value: Value;
  readonly source: SourceId;
  /** The day somebody last compared the value with its source, ISO 8601. */
  readonly checked: string;
  readonly confidence: Confidence;
}

/** The least and most that is accepted, in the option's unit; `null` for an end nobody could say. */
export type Accepted = readonly [least: number | null, most: number | null];

/** A setting of one connection. */
export interface SocketKnob {
  readonly name: Cited<string>;
  readonly unit: 's' | 'ms' | 'count';
  readonly accepts: Cited<Accepted>;
}

/** A setting for all connections without their own. */
export interface SystemKnob {
  readonly name: Cited<string>;
  readonly unit: 's' | 'ms' | 'half-second' | 'count';
}

/** One number of a system's keepalive. */
export interface Knob {
  /** In seconds, or a count; `null` when a system has no such number until it is set. */
  readonly initial: Cited<number | null>;
  /** `null` when a connection can't set it, or a system has no knob for it. */
  readonly socket: SocketKnob | null;
  readonly system: SystemKnob | null;
}

/** A system as shipped: what it does with an idle connection, and what can be set. */
export interface SystemProfile {
  readonly name: string;
  /** Whether connections have keepalive without asking. */
  readonly on: Cited<boolean>;
  readonly behaviour: {
    readonly [Part in BehaviourPart]: Cited<SystemBehaviour[Part]>;
  };
  readonly knobs: {
    readonly idle: Knob;
    readonly interval: Knob;
    readonly probes: Knob;
    /** Silence after the first probe that ends a connection: Solaris and illumos only. */
    readonly abort: Knob | null;
  };
}

const checked = '2026-11-22';
const cite =
  (confidence: Confidence) =>
  <const Value>(value: Value, source: SourceId): Cited<Value> => ({
    value,
    source,
    checked,
    confidence,
  });
const code = cite('source code');
const docs = cite('official documentation');
const measured = cite('measured');
const third = cite('third party');
const unverified = <const Value>(value: Value) => cite('unverified')(value, 'no-source');

const none = { socket: null, system: null };
const twoHours = 7200;

const linuxKnobs = {
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

const linux = {
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
const android = {
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

/** Documentation gives numbers and the constant interval, not the instant of death. */
const windowsBehaviour = {
  spacing: docs('constant', 'windows-sio-keepalive-vals'),
  death: unverified('count'),
  healthy: unverified('idle'),
  probeBytes: unverified(null),
  resetsPeer: unverified(null),
  error: third('WSAENETRESET', 'winsock-recv'),
  resolution: unverified(null),
} as const satisfies SystemProfile['behaviour'];

const registry = (name: string, source: SourceId): SystemKnob => ({
  name: docs(name, source),
  unit: 'ms',
});

const windows = {
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

const windows2003 = {
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

/** 0 is accepted and means the system's value; more than this overflows milliseconds. */
const xnuSeconds = [0, 4294967] as const;

const macos = {
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
const ios = {
  ...macos,
  name: 'iOS',
  knobs: {
    ...macos.knobs,
    idle: { ...macos.knobs.idle, initial: third(twoHours, 'xnu-tcp-timer-h'), system: null },
    interval: { ...macos.knobs.interval, initial: third(75, 'xnu-tcp-timer-h'), system: null },
    probes: { ...macos.knobs.probes, initial: third(8, 'xnu-tcp-timer-h'), system: null },
  },
} as const satisfies SystemProfile;

/** 0 means the system's value; the most is UINT_MAX / hz, for the usual hz of 1000. */
const freebsdSeconds = [0, 4294967] as const;

const freebsd = {
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

const openbsd = {
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
      system: { name: code('net.inet.tcp.keepidle', 'openbsd-tcp-timer'), unit: 's' },
    },
    interval: {
      initial: code(75, 'openbsd-tcp-timer-h'),
      socket: null,
      system: { name: code('net.inet.tcp.keepintvl', 'openbsd-tcp-timer'), unit: 's' },
    },
    probes: { initial: code(8, 'openbsd-tcp-timer-h'), ...none },
    abort: null,
  },
} as const satisfies SystemProfile;

const netbsdOption = (name: string, unit: SocketKnob['unit']): SocketKnob => ({
  name: code(name, 'libuv'),
  unit,
  accepts: unverified([null, null]),
});

const netbsd = {
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
      socket: netbsdOption('TCP_KEEPIDLE', 's'),
      system: { name: code('net.inet.tcp.keepidle', 'netbsd-tcp-timer'), unit: 'half-second' },
    },
    interval: {
      initial: code(75, 'netbsd-tcp-timer-h'),
      socket: netbsdOption('TCP_KEEPINTVL', 's'),
      system: { name: code('net.inet.tcp.keepintvl', 'netbsd-tcp-timer'), unit: 'half-second' },
    },
    probes: {
      initial: code(8, 'netbsd-tcp-timer-h'),
      socket: netbsdOption('TCP_KEEPCNT', 'count'),
      system: { name: code('net.inet.tcp.keepcnt', 'netbsd-tcp-timer'), unit: 'count' },
    },
    abort: null,
  },
} as const satisfies SystemProfile;

/** Without TCP_KEEPCNT and TCP_KEEPINTVL; `solarisPair` of the model says what these change. */
const illumos = {
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
const solaris = {
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
      initial: third(null, 'andy-pan'),
      socket: {
        name: third('TCP_KEEPINTVL', 'andy-pan'),
        unit: 's',
        accepts: unverified([null, null]),
      },
      system: null,
    },
    probes: {
      initial: third(null, 'andy-pan'),
      socket: {
        name: third('TCP_KEEPCNT', 'andy-pan'),
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
      system: { name: docs('_keepalive_abort_interval', 'solaris-abort'), unit: 'ms' },
    },
  },
} as const satisfies SystemProfile;

const aixOption = (name: string, unit: SocketKnob['unit']): SocketKnob => ({
  name: third(name, 'libuv'),
  unit,
  accepts: unverified([null, null]),
});

/** Closed source, of the BSD family: numbers from third parties, behaviour supposed. */
const aix = {
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
      initial: third(8, 'aix-no'),
      socket: aixOption('TCP_KEEPCNT', 'count'),
      system: { name: third('tcp_keepcnt', 'aix-no'), unit: 'count' },
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

const lwip = {
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

/** Every system, in the order tables show them. */
export const profiles = {
  linux,
  android,
  windows,
  windows2003,
  macos,
  ios,
  freebsd,
  openbsd,
  netbsd,
  illumos,
  solaris,
  aix,
  lwip,
} as const satisfies Record<string, SystemProfile>;

export type SystemId = keyof typeof profiles;

/** Whether a value rests on more than hearsay. */
export const isVerified = ({ confidence }: Cited<unknown>): boolean =>
  confidence !== 'third party' && confidence !== 'unverified';

const parts = [
  'spacing',
  'death',
  'healthy',
  'probeBytes',
  'resetsPeer',
  'error',
  'resolution',
] as const satisfies readonly BehaviourPart[];

/** A system's behaviour as the model takes it, with the parts no source backs. */
export function behaviourOf(id: SystemId): SystemBehaviour {
  const { behaviour }: SystemProfile = profiles[id];
  return {
    spacing: behaviour.spacing.value,
    death: behaviour.death.value,
    healthy: behaviour.healthy.value,
    probeBytes: behaviour.probeBytes.value,
    resetsPeer: behaviour.resetsPeer.value,
    error: behaviour.error.value,
    resolution: behaviour.resolution.value,
    unverified: parts.filter((part) => !isVerified(behaviour[part])),
  };
}

/**
 * A system's settings as shipped. The retransmission timeout that starts doubling probes is the
 * least one of illumos, as on a short path, up to its largest: tcp_tunables.c.
 */
export function settingsOf(id: SystemId): SystemSettings {
  const { idle, interval, probes, abort }: SystemProfile['knobs'] = profiles[id].knobs;
  return {
    idle: seconds(idle.initial.value ?? 0),
    interval: seconds(interval.initial.value ?? 0),
    probes: probes.initial.value ?? 0,
    abort: abort === null ? null : seconds(abort.initial.value ?? 0),
    rto: ms(400),
    rtoMax: seconds(60),
  };
}

/** Why a socket refuses a value: EINVAL with what it accepts; `null` when it takes it. */
export function refusal(
  { accepts }: SocketKnob,
  value: number,
): { readonly error: 'EINVAL'; readonly accepts: Accepted } | null {
  const [least, most] = accepts.value;
  const fits = value >= (least ?? -Infinity) && value <= (most ?? Infinity);
  return fits ? null : { error: 'EINVAL', accepts: accepts.value };
}
