import type { Us } from '~/model/time.ts';
import type { SystemBehaviour, SystemSettings } from './systems.ts';

/** What an application set of the second method's pair, `null` for an option never touched. */
export interface SolarisPair {
  readonly probes: number | null;
  readonly interval: Us | null;
}

const clamp = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), most);

/**
 * What TCP_KEEPCNT and TCP_KEEPINTVL make of a connection on illumos. Both together give constant
 * spacing and abort = probes × interval. One alone keeps the abort threshold and works the other
 * out of it, the interval clamped to [rtoMin, rtoMax]. With neither, spacing doubles.
 * `tcp_opt_set()`, usr/src/uts/common/inet/tcp/tcp_opt_data.c; Oracle Solaris 11.4 is closed source
 * and reported to do the same.
 */
export function solarisPair(
  { probes, interval }: SolarisPair,
  behaviour: SystemBehaviour,
  settings: SystemSettings & { readonly abort: Us; readonly rtoMin: Us },
): { readonly behaviour: SystemBehaviour; readonly settings: SystemSettings } {
  if (probes === null && interval === null) return { behaviour, settings };
  const { abort, rtoMin, rtoMax } = settings;
  const spaced = interval ?? clamp(Math.floor(abort / probes! / 1000) * 1000, rtoMin, rtoMax);
  const counted = probes ?? Math.floor(abort / spaced);
  const both = probes !== null && interval !== null;
  return {
    behaviour: { ...behaviour, spacing: 'constant', healthy: 'longer' },
    settings: {
      ...settings,
      probes: counted,
      interval: spaced,
      abort: both ? counted * spaced : abort,
    },
  };
}
