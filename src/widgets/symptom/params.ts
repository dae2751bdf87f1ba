import { idle, interval, maybe, probes, userTimeout } from '~/inputs/inputs.ts';
import { choice, text, type Settings } from '~/inputs/params.ts';
import { readAfter } from './after.ts';

/** The inputs of `symptom`: public names, see the links page. */
export const params = {
  /** Seconds, with up to three decimals. */
  after: text(readAfter, '900'),
  happened: choice('any', 'hang', 'reset', 'closed', 'timeout'),
  during: choice('any', 'idle', 'sending', 'connecting'),
  /** The reader’s own settings, as far as they are known. */
  idle: maybe(idle),
  interval: maybe(interval),
  probes: maybe(probes),
  userTimeout,
} as const;

export type SymptomSettings = Settings<typeof params>;

/** The settings that a reader may have of their own. */
export type OwnName = 'idle' | 'interval' | 'probes' | 'userTimeout';

declare module '~/kit/hand-over.ts' {
  interface Targets {
    readonly symptom: SymptomSettings;
  }
}
