import {
  behaviourOf,
  isVerified,
  profiles,
  settingsOf,
  type SystemId,
  type SystemProfile,
} from '~/facts/profiles/index.ts';
import { detection, type Bounds } from '~/model/formulas/detection.ts';
import { idleRun } from '~/model/systems/systems.ts';
import { plain, sharp, type Named } from './cause.ts';

/** Systems that most readers run. */
const common: readonly SystemId[] = ['linux', 'windows', 'macos'];

const inSeconds = ({ ideal, earliest, latest }: Bounds) => ({
  at: ideal / 1e6,
  from: Math.min(ideal, earliest) / 1e6,
  to: latest / 1e6,
});

/** Idle, interval and probes; or idle and what a system counts instead. */
function formula(id: SystemId): readonly number[] {
  const { idle, interval, probes, abort } = settingsOf(id);
  const [first, ...rest] = abort === null ? [idle, interval] : [idle, abort];
  const times = [first, ...rest].map((us) => us / 1e6);
  return abort === null ? [...times, probes] : times;
}

function weightOf(id: SystemId): number {
  const profile: SystemProfile = profiles[id];
  if (id === 'linux') return 1;
  return (common.includes(id) ? 0.9 : 0.6) * (isVerified(profile.knobs.idle.initial) ? 1 : 0.5);
}

function linux() {
  const { idle, interval, probes } = settingsOf('linux');
  const seconds = { idle: idle / 1e6, interval: interval / 1e6 };
  return detection({ ...seconds, probes, userTimeout: null, hz: 250 });
}

/** How a system as shipped gives up an idle connection. */
function death(id: SystemId): Named[] {
  const { death: end, latest } = idleRun(behaviourOf(id), settingsOf(id));
  if (end === null || latest === null) return [];
  const times =
    id === 'linux' ? inSeconds(linux().death) : { ...sharp(end / 1e6), to: latest / 1e6 };
  const row = `systems/#${id.toLowerCase()}`;
  const name = plain(profiles[id].name);
  return [{ does: 'keepalive', ...times, how: formula(id), weight: weightOf(id), row, name }];
}

/** The first probe of a system as shipped, which learns what happened meanwhile. */
function firstProbe(id: SystemId): Named {
  const idle = settingsOf(id).idle / 1e6;
  const times = id === 'linux' ? inSeconds(linux().firstProbe) : sharp(idle);
  const row = `systems/#${id.toLowerCase()}-idle`;
  const name = plain(profiles[id].name);
  return { does: 'probe', ...times, how: [idle], weight: 0.7 * weightOf(id), row, name };
}

const ids = Object.keys(profiles) as SystemId[];

/** Keepalive of systems as shipped. */
export const inSystems = (): Named[] => [...ids.flatMap(death), ...common.map(firstProbe)];
