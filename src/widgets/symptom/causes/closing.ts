import { sysctls } from '~/facts/sysctls/index.ts';
import { defaultSysctls } from '~/model/limits.ts';
import { modelTimeout } from '~/model/kernel/retry-limit.ts';
import { ms } from '~/model/time.ts';
import { plain, sharp, type Named } from './cause.ts';
import { factIn } from './rows.ts';

/** What `tcp_orphan_retries` 0 acts as: `tcp_orphan_retries()`, net/ipv4/tcp_timer.c. */
const orphanRetries = 8;

const orphan = (): Named => ({
  does: 'closing',
  ...sharp(modelTimeout(orphanRetries, ms(defaultSysctls.tcp_rto_max_ms)) / 1e6),
  how: [orphanRetries],
  weight: 0.4,
  row: 'sysctls/#tcp-orphan-retries',
  name: plain('tcp_orphan_retries'),
});

const finWait = (): Named => ({
  does: 'closing',
  ...sharp(factIn(sysctls.rows, 'tcp-fin-timeout', 1).value),
  how: [],
  weight: 0.45,
  row: 'sysctls/#tcp-fin-timeout',
  name: plain('tcp_fin_timeout'),
});

/** What stays after close(), and for how long. */
export const afterClose = (): Named[] => [finWait(), orphan()];
