import { choice, text } from '~/kit/params.ts';
import { readAfter } from './after.ts';

/** The inputs of `symptom`: public names, see the links page. */
export const params = {
  /** Seconds, with up to three decimals. */
  after: text(readAfter, '900'),
  happened: choice('any', 'hang', 'reset', 'closed', 'timeout'),
  during: choice('any', 'idle', 'sending', 'connecting'),
} as const;
