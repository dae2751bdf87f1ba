import type { Kernel } from './kernel.ts';
import { ms, seconds, type Us } from '~/model/time.ts';

/** TCP_RTO_MIN: what time limits are computed from, whatever the real timeout is. */
const rtoMin = ms(200);

/**
 * How long retransmission goes on when `boundary` retries are allowed: back-off from `base` up to
 * `rtoMax`, summed. It is a length of time, not a count. `tcp_model_timeout()`.
 */
export function modelTimeout(boundary: number, rtoMax: Us, base: Us = rtoMin): Us {
  const doublings = Math.max(0, Math.floor(Math.log2(rtoMax / base)));
  if (boundary <= doublings) return (2 ** (boundary + 1) - 1) * base;
  return (2 ** (doublings + 1) - 1) * base + (boundary - doublings) * rtoMax;
}

/**
 * How long SYNs go on when so many retries are allowed, `null` where only their number ends it:
 * `retransmits_timed_out()` in SYN-SENT.
 */
export function synTimeout({ synUserTimeout }: Kernel, retries: number, rtoMax: Us): Us | null {
  if (synUserTimeout === 'short') return modelTimeout(retries, rtoMax);
  return synUserTimeout === 'honoured' ? modelTimeout(retries, rtoMax, seconds(1)) : null;
}
