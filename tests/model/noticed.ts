import type { ChainEnd, Hand, Leg, Mapping } from '~/model/chain/legs.ts';
import type { Noticed } from '~/model/chain/verdict.ts';
import type { Us } from '~/model/time.ts';

/** The last multiple of a period before a time, 0 being the first; the next one at or after it. */
const lastBefore = (time: Us, period: Us): Us => Math.floor((time - 1) / period) * period;
const nextFrom = (time: Us, period: Us): Us => Math.ceil(time / period) * period;

/** When an end would probe first after the cut, had it nothing to write. */
function probeAfter(leg: Leg, { keepalive }: ChainEnd, cut: Us): Us {
  if (!keepalive) return Infinity;
  const heard = Math.max(0, ...leg.streams.map(({ period }) => lastBefore(cut, period)));
  return heard + lastBefore(cut - heard, keepalive.idle) + keepalive.idle;
}

function silently({ keepalive, writeTimeout }: ChainEnd, probe: Us, write: Us): Noticed {
  const death = keepalive ? probe + keepalive.probes * keepalive.interval : Infinity;
  if (death <= write && death < Infinity) return { at: death, by: 'keepalive', error: 'ETIMEDOUT' };
  if (write === Infinity) return { at: null, by: 'nothing', error: null };
  const at = writeTimeout === null ? null : write + writeTimeout;
  return { at, by: 'retransmission', error: 'ETIMEDOUT' };
}

/**
 * What an end of the cut leg notices of a mapping forgotten at `cut`, unless another box or leg ends
 * it sooner. For keepalives with interval ≤ idle; a write made while probing takes over,
 * as keepalive is silent while payload is unacknowledged (SEMANTICS §3.3, §5).
 */
export function noticed(leg: Leg, side: Hand, mapping: Mapping, cut: Us): Noticed {
  if (mapping.onExpiry === 'reset-both') return { at: cut, by: 'reset', error: 'ECONNRESET' };
  const own = leg.streams.filter((stream) => stream.from === side);
  const write = Math.min(Infinity, ...own.map(({ period }) => nextFrom(cut, period)));
  const probe = probeAfter(leg, leg[side], cut);
  if (mapping.onExpiry === 'silent') return silently(leg[side], probe, write);
  const sent = Math.min(probe, write);
  if (sent === Infinity) return { at: null, by: 'nothing', error: null };
  return { at: sent, by: 'reset', error: 'ECONNRESET' };
}
