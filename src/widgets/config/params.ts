import { targets, type TargetName } from '~/facts/targets/index.ts';
import { choice } from '~/kit/params.ts';
import { params as numbers } from '~/widgets/detection/params.ts';

/** The target whose result stands in the page before anything is loaded. */
export const first = 'sysctl' satisfies TargetName;

const others = (Object.keys(targets) as TargetName[]).filter((name) => name !== first);
const { idle, interval, probes, userTimeout } = numbers;

/** The inputs of `config`: public names, see the links page; the numbers are those of `detection`. */
export const params = {
  target: choice<TargetName>(first, ...others),
  idle,
  interval,
  probes,
  userTimeout,
} as const;
