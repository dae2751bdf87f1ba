import { measure } from '~/facts/fact.ts';

const checked = '2026-11-22';

/** How long products let an idle connection stand, by timers of their own that send no probe. */
export const timers = {
  /** `keepalive_timeout` of nginx: the wait for the next request. */
  nginxKeepAlive: measure(75, 's', 'nginx-listen', checked, 'source code'),
  /** `wait_timeout` of MariaDB: the wait for the next statement. */
  mariadbWait: measure(28800, 's', 'product-runs', checked, 'measured'),
  /** `keepAliveDuration` of OkHttp: the stay of an idle connection in the pool. */
  okhttpPool: measure(300, 's', 'okhttp-pool', checked, 'source code'),
} as const;
