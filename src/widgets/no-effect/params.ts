import { linux } from '~/facts/linux.ts';
import { idle, interval, maybe, probes } from '~/inputs/inputs.ts';
import { choice, int, intOrOff, type Settings } from '~/inputs/params.ts';
import { longestTimer, mostCounted } from '~/evidence/limits.ts';

/** The inputs of `no-effect`: the numbers that were wanted, if said, then the answer to each question. */
export const params = {
  idle: maybe(idle),
  interval: maybe(interval),
  probes: maybe(probes),
  timer: choice('unknown', 'none', 'keepalive', 'on', 'persist', 'missing'),
  left: intOrOff({ unit: 's', min: 1, max: longestTimer, stops: idle.stops }),
  unanswered: int(0, { unit: 'count', min: 0, max: mostCounted, stops: [0, ...probes.stops] }),
  way: choice('unknown', 'sysctl', 'option', 'library'),
  call: choice('unknown', 'absent', 'switchOnly', 'failed', 'other', 'done'),
  namespace: choice('unknown', 'same', 'other'),
  age: choice('unknown', 'newer', 'older'),
  unit: choice('unknown', 'right', 'wrong'),
  expiry: choice('unknown', 'pending', 'answered'),
  hop: choice('unknown', 'direct', 'proxy'),
} as const;

export type NoEffectSettings = Settings<typeof params>;

/** The numbers that were wanted; Linux’s defaults stand for those that nobody said. */
export const wanted = ({ idle, interval, probes }: Pick<NoEffectSettings, Three>) => ({
  idle: idle ?? linux.idle.value,
  interval: interval ?? linux.interval.value,
  probes: probes ?? linux.probes.value,
});

type Three = 'idle' | 'interval' | 'probes';

declare module '~/kit/hand-over.ts' {
  interface Targets {
    readonly 'no-effect': NoEffectSettings;
  }
}
