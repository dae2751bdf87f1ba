import { targets, type TargetName } from '~/facts/targets/index.ts';
import { idle, interval, probes, userTimeout } from '~/inputs/inputs.ts';
import { choice, type Settings } from '~/inputs/params.ts';

/** The target whose result stands in the page before anything is loaded. */
export const first = 'sysctl' satisfies TargetName;

const others = (Object.keys(targets) as TargetName[]).filter((name) => name !== first);

/** The inputs of `config`: public names, see the links page. */
export const params = {
  target: choice<TargetName>(first, ...others),
  idle,
  interval,
  probes,
  userTimeout,
} as const;

declare module '~/kit/hand-over.ts' {
  interface Targets {
    readonly config: Settings<typeof params>;
  }
}
