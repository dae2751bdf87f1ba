import {
  at,
  hzOrIdeal,
  idle,
  interval,
  maybe,
  probes,
  retries,
  rtt,
  userTimeout,
} from '~/inputs/inputs.ts';
import { choice, intOrOff, type Settings } from '~/inputs/params.ts';

/** The inputs of `failures`: public names, see the links page. */
export const params = {
  policy: { ...choice('none', 'keepalive', 'user-timeout', 'both'), initial: 'keepalive' },
  idle: at(idle, 60),
  interval: at(interval, 10),
  probes: at(probes, 3),
  // As long as the three numbers above: what an idle and a sending connection then share.
  userTimeout: maybe(userTimeout, 90_000),
  retries,
  back: {
    ...intOrOff({ unit: 's', min: 1, max: 86_400, stops: idle.stops }),
    initial: 60,
  },
  box: choice('drop', 'rst'),
  rtt,
  hz: { ...hzOrIdeal, initial: 'ideal' },
} as const;

export type FailuresSettings = Settings<typeof params>;

declare module '~/kit/hand-over.ts' {
  interface Targets {
    readonly failures: FailuresSettings;
  }
}
