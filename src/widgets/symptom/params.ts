import { choice, intOrOff, text, type IntParam, type Settings } from '~/kit/params.ts';
import { params as numbers } from '~/widgets/detection/params.ts';
import { readAfter } from './after.ts';

const unless = ({ unit, min, max, stops }: IntParam): IntParam<true> =>
  intOrOff({ unit, min, max, stops });

/** The inputs of `symptom`: public names, see the links page. */
export const params = {
  /** Seconds, with up to three decimals. */
  after: text(readAfter, '900'),
  happened: choice('any', 'hang', 'reset', 'closed', 'timeout'),
  during: choice('any', 'idle', 'sending', 'connecting'),
  /** The reader’s own settings, as far as they are known. */
  idle: unless(numbers.idle),
  interval: unless(numbers.interval),
  probes: unless(numbers.probes),
  userTimeout: numbers.userTimeout,
} as const;

export type SymptomSettings = Settings<typeof params>;

/** The settings that a reader may have of their own. */
export type OwnName = 'idle' | 'interval' | 'probes' | 'userTimeout';
