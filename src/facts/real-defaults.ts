import { measure } from './fact.ts';

const seen = (seconds: number) => measure(seconds, 's', 'warped-runs', '2026-11-29', 'measured');

/**
 * Connections with every default, each on a kernel of its own tick rate, started where the timer
 * wheel is least late and where it is most late. Counted from the end of the handshake.
 */
export const realDefaults = {
  probe100Earliest: seen(7200.72),
  probe100Latest: seen(7527.4),
  death100Earliest: seen(7891.92),
  death100Latest: seen(8218.6),
  probe250Earliest: seen(7200.69),
  probe250Latest: seen(7330.77),
  death250Earliest: seen(7882.67),
  death250Latest: seen(8012.75),
  probe300Earliest: seen(7200.71),
  probe300Latest: seen(8073.53),
  death300Earliest: seen(7876.55),
  death300Latest: seen(8749.37),
  probe1000Earliest: seen(7200.71),
  probe1000Latest: seen(7461.87),
  death1000Earliest: seen(7901.13),
  death1000Latest: seen(8162.28),
} as const;
