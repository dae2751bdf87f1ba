import { hz, idle, interval, probes, userTimeout } from '~/inputs/inputs.ts';
import { choice, type Settings } from '~/inputs/params.ts';

/** The inputs of `detection`: public names, see the links page. */
export const params = {
  idle,
  interval,
  probes,
  userTimeout,
  system: choice('linux'),
  hz,
} as const;

declare module '~/kit/hand-over.ts' {
  interface Targets {
    readonly detection: Settings<typeof params>;
  }
}
