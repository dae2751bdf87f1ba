import { linux } from '~/facts/linux.ts';
import { retransmission } from '~/facts/retransmission.ts';
import { choice, int, intOrOff, type Settings } from '~/kit/params.ts';

const seconds = [1, 2, 3, 5, 10, 15, 20, 30, 45, 60, 75, 90, 120, 180, 300, 600, 1800, 3600, 7200];
const counts = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 15, 20, 30, 50, 127];
const timeouts = seconds.map((n) => n * 1000);

/** The inputs of `failures`: public names, see the links page. */
export const params = {
  policy: { ...choice('none', 'keepalive', 'user-timeout', 'both'), initial: 'keepalive' },
  idle: int(60, { unit: 's', min: 1, max: linux.mostIdle.value, stops: seconds }),
  interval: int(10, { unit: 's', min: 1, max: linux.mostInterval.value, stops: seconds }),
  probes: int(3, { unit: 'count', min: 1, max: linux.mostProbes.value, stops: counts }),
  // As long as the three numbers above: what an idle and a sending connection then share.
  userTimeout: {
    ...intOrOff({ unit: 'ms', min: 1, max: linux.mostUserTimeout.value, stops: timeouts }),
    initial: 90_000,
  },
  retries: int(retransmission.retries.value, {
    unit: 'count',
    min: retransmission.leastRetries.value,
    max: retransmission.mostRetries.value,
    stops: counts,
  }),
  back: {
    ...intOrOff({ unit: 's', min: 1, max: 86_400, stops: seconds }),
    initial: 60,
  },
  box: choice('drop', 'rst'),
  rtt: int(20, { unit: 'ms', min: 0, max: 120_000, stops: [0, ...seconds] }),
  hz: choice('ideal', '250', '100', '300', '1000'),
} as const;

export type FailuresSettings = Settings<typeof params>;
