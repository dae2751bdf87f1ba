import { type Cited, type SystemProfile } from './profile.ts';
import { linux, android } from './linux.ts';
import { windows, windows2003 } from './windows.ts';
import { macos, ios } from './apple.ts';
import { freebsd, openbsd, netbsd } from './bsd.ts';
import { illumos, solaris } from './solaris.ts';
import { aix, lwip } from './embedded.ts';
import { seconds, ms } from '~/model/time.ts';
import {
  type BehaviourPart,
  type SystemBehaviour,
  type SystemSettings,
} from '~/model/systems/systems.ts';

export type { Accepted, Cited, Knob, SocketKnob, SystemKnob, SystemProfile } from './profile.ts';

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
