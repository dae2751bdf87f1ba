import { describe, expect, test } from 'vitest';
import { linux } from '~/facts/linux.ts';
import { sourceOf } from '~/facts/sources/index.ts';
import {
  behaviourOf,
  isVerified,
  profiles,
  settingsOf,
  type Accepted,
  type Cited,
  type SocketKnob,
  type SystemId,
  type SystemProfile,
} from '~/facts/profiles/index.ts';
import { idleRun } from '~/model/systems/systems.ts';

const ids = Object.keys(profiles) as SystemId[];

/** Every cited value in a profile, with the path to it. */
function citations(value: unknown, path = ''): [string, Cited<unknown>][] {
  if (typeof value !== 'object' || value === null) return [];
  if ('source' in value && 'checked' in value) return [[path, value as Cited<unknown>]];
  return Object.entries(value).flatMap(([key, part]) => citations(part, `${path}.${key}`));
}

test.for(ids)('every value of %s names a source, a day and how far to trust it', (id) => {
  const found = citations(profiles[id]);
  expect(found.length).toBeGreaterThan(8);
  const faults = found.filter(([, cited]) => !isSound(cited)).map(([path]) => path);
  expect(faults).toEqual([]);
});

/** A day not before its source was read; trust no higher than the kind of source allows. */
function isSound({ source, checked, confidence }: Cited<unknown>): boolean {
  const { kind, read } = sourceOf(source);
  const hearsay = confidence === 'third party' || confidence === 'unverified';
  return (
    /^\d{4}-\d\d-\d\d$/.test(checked) &&
    checked >= read &&
    (hearsay || kind !== 'third-party') &&
    (confidence === 'unverified') === (source === 'no-source')
  );
}

test.for<[SystemId, number, number]>([
  ['linux', 9, 7875],
  ['android', 9, 7875],
  ['windows', 10, 7210],
  ['windows2003', 5, 7205],
  ['macos', 8, 7800],
  ['ios', 8, 7800],
  ['freebsd', 8, 7800],
  ['openbsd', 8, 7800],
  ['netbsd', 8, 7800],
  ['illumos', 15, 7722],
  ['solaris', 15, 7722],
  ['aix', 8, 7800],
  ['lwip', 9, 7875],
])('%s as shipped sends %i probes and gives up after %i s', ([id, probes, death]) => {
  const run = idleRun(behaviourOf(id), settingsOf(id));
  expect([run.probes.length, run.death! / 1e6]).toEqual([probes, death]);
  expect(run.probes[0]).toBe(7200e6);
});

test('only FreeBSD has keepalive on without asking', () => {
  expect(ids.filter((id) => profiles[id].on.value)).toEqual(['freebsd']);
});

test('what was not found out is named in the data', () => {
  expect(behaviourOf('linux').unverified).toEqual([]);
  expect(behaviourOf('windows')).toMatchObject({
    probeBytes: 1,
    unverified: ['death', 'healthy', 'probeBytes', 'resetsPeer', 'error', 'resolution'],
  });
  expect(behaviourOf('aix').unverified).toHaveLength(7);
  expect(idleRun(behaviourOf('aix'), settingsOf('aix')).doubtful).toContain('death');
});

test('systems that differ from Linux where it shows: probe byte, reset and error', () => {
  expect(behaviourOf('illumos')).toMatchObject({ probeBytes: 1, resetsPeer: false });
  expect(behaviourOf('lwip').error).toBe('ECONNABORTED');
  expect(behaviourOf('windows').error).toBe('WSAENETRESET');
});

test('OpenBSD connections can set nothing but the switch', () => {
  const { idle, interval, probes }: SystemProfile['knobs'] = profiles.openbsd.knobs;
  expect([idle, interval, probes].map(({ socket }) => socket)).toEqual([null, null, null]);
});

/** Why a socket refuses a value: EINVAL with what it accepts; `null` when it takes it. */
function refusal(
  { accepts }: SocketKnob,
  value: number,
): { readonly error: 'EINVAL'; readonly accepts: Accepted } | null {
  const [least, most] = accepts.value;
  const fits = value >= (least ?? -Infinity) && value <= (most ?? Infinity);
  return fits ? null : { error: 'EINVAL', accepts: accepts.value };
}

describe('a refused value', () => {
  test.for([
    [0, 'EINVAL'],
    [1, null],
    [32767, null],
    [32768, 'EINVAL'],
  ] as const)('TCP_KEEPIDLE %i on Linux: %s', ([value, error]) => {
    expect(refusal(profiles.linux.knobs.idle.socket, value)?.error ?? null).toBe(error);
  });

  test('names what is accepted', () => {
    expect(refusal(profiles.illumos.knobs.idle.socket, 5000)).toEqual({
      error: 'EINVAL',
      accepts: [10_000, 864_000_000],
    });
  });

  test('is never claimed where limits are unknown', () => {
    expect(refusal(profiles.aix.knobs.idle.socket, 1e12)).toBeNull();
  });
});

test('Linux here and in the facts of the articles is the same', () => {
  const { idle, interval, probes } = profiles.linux.knobs;
  expect([idle, interval, probes].map((knob) => knob.initial.value)).toEqual([
    linux.idle.value,
    linux.interval.value,
    linux.probes.value,
  ]);
  expect(idle.socket.accepts.value).toEqual([linux.leastIdle.value, linux.mostIdle.value]);
  expect(probes.socket.accepts.value).toEqual([linux.leastProbes.value, linux.mostProbes.value]);
  expect(isVerified(idle.initial)).toBe(true);
});
