import { measure } from './fact.ts';

const checked = '2026-11-22';

/** What the sysctls of keepalive take, where it is checked at all. */
export const sysctlLimits = {
  leastProbes: measure(0, 'count', 'linux-limits', checked, 'measured'),
  mostProbes: measure(255, 'count', 'linux-limits', checked, 'measured'),
} as const;
