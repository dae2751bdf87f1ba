import { checked } from '~/facts/cells.ts';
import { measure } from '~/facts/fact.ts';

/** Values that a target fixes, whatever is asked of it. */
export const fixed = {
  redisProbes: measure(3, 'count', 'redis-anet', checked, 'source code'),
  libuvInterval: measure(1, 's', 'libuv', checked, 'source code'),
  libuvProbes: measure(10, 'count', 'libuv', checked, 'source code'),
  windowsProbes: measure(10, 'count', 'windows-so-keepalive', checked, 'official documentation'),
} as const;
