import { linux } from '~/facts/linux.ts';
import { choice, int, intOrOff, type Settings } from '~/kit/params.ts';
import { longestTimer, mostCounted } from '~/evidence/limits.ts';

const seconds = [
  1, 2, 3, 5, 10, 15, 20, 30, 45, 60, 75, 90, 120, 180, 240, 300, 600, 900, 1200, 1800, 3600, 7200,
  14400, 32767,
];
const counts = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 30, 50, 80, 127];

const time = (least: number, most: number) =>
  intOrOff({ unit: 's', min: least, max: most, stops: seconds });

/** The inputs of `no-effect`: the numbers that were wanted, if said, then the answer to each question. */
export const params = {
  idle: time(linux.leastIdle.value, linux.mostIdle.value),
  interval: time(linux.leastInterval.value, linux.mostInterval.value),
  probes: intOrOff({
    unit: 'count',
    min: linux.leastProbes.value,
    max: linux.mostProbes.value,
    stops: counts,
  }),
  timer: choice('unknown', 'none', 'keepalive', 'on', 'persist', 'missing'),
  left: intOrOff({ unit: 's', min: 1, max: longestTimer, stops: seconds }),
  unanswered: int(0, { unit: 'count', min: 0, max: mostCounted, stops: [0, ...counts] }),
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
