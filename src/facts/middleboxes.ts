import { measure } from './fact.ts';

const checked = '2026-11-22';

/** How long Linux connection tracking keeps the mapping of an idle, established flow. */
export const conntrack = {
  established: measure(432000, 's', 'linux-conntrack', checked, 'source code'),
} as const;

/** AWS Network Load Balancer, TCP listener. */
export const awsNlb = {
  idleTimeout: measure(350, 's', 'aws-nlb', checked, 'official documentation'),
} as const;
