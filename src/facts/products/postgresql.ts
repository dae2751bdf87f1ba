import { alike, type Localized } from '~/i18n/locales.ts';
import { cited } from '~/facts/cells.ts';
import { acts, product, units, unset } from './row.ts';

const group = alike('PostgreSQL');
const fromSystem: Localized = { en: '0 keeps the system’s value', zh: '0 表示用系统的值' };
const manual = 'official documentation';

const server = product(group, 'PostgreSQL server', 'postgresql', [
  {
    id: 'idle',
    parameter: 'tcp_keepalives_idle',
    initial: cited(0, 's', 'postgresql-connection', manual, fromSystem),
    unit: units.seconds,
    maps: acts.idle,
    trap: {
      en: 'It holds for the server’s end only. SO_KEEPALIVE is always on. Over a Unix socket it always reads 0.',
      zh: '只管服务器这一端。SO_KEEPALIVE 总是开着。走 Unix 套接字时读出来总是 0。',
    },
    sources: ['product-runs'],
    snippet: 'postgresql.conf',
  },
  {
    id: 'interval',
    parameter: 'tcp_keepalives_interval',
    initial: cited(0, 's', 'postgresql-connection', manual, fromSystem),
    unit: units.seconds,
    maps: acts.interval,
    trap: { en: 'As above.', zh: '同上。' },
    sources: ['product-runs'],
  },
  {
    id: 'probes',
    parameter: 'tcp_keepalives_count',
    initial: cited(0, 'count', 'postgresql-connection', manual, fromSystem),
    unit: units.probes,
    maps: acts.probes,
    trap: {
      en: 'On Windows PostgreSQL cannot change the number; it must stay 0 there.',
      zh: '在 Windows 上 PostgreSQL 改不了次数，必须是 0。',
    },
    sources: ['product-runs'],
  },
  {
    id: 'user-timeout',
    parameter: 'tcp_user_timeout',
    initial: cited(0, 'ms', 'postgresql-connection', manual, fromSystem),
    unit: units.milliseconds,
    maps: acts.userTimeout,
    trap: {
      en: 'A plain number is milliseconds, while its three neighbours are seconds.',
      zh: '不带单位的数是毫秒，旁边三个参数却是秒。',
    },
    sources: ['product-runs'],
  },
  {
    id: 'check-interval',
    parameter: 'client_connection_check_interval',
    initial: cited(0, 'ms', 'postgresql-connection', manual, { en: '0 is off', zh: '0 为关' }),
    unit: units.milliseconds,
    maps: acts.timer,
    trap: {
      en: 'During a query the server reads nothing and learns of a dead client only at the end. This looks at the socket meanwhile; it still needs keepalive to notice a client that vanished.',
      zh: '查询执行期间服务器不读套接字，客户端没了要到查询结束才知道。这个参数会中途查看套接字；客户端悄然消失时，仍要靠保活发现。',
    },
    sources: ['product-runs'],
  },
]);

const azure = product(group, 'Azure Database for PostgreSQL', 'azure-postgresql', [
  {
    id: 'idle',
    parameter: 'tcp_keepalives_idle',
    initial: cited(120, 's', 'azure-postgresql', manual),
    unit: units.seconds,
    maps: acts.idle,
    trap: {
      en: 'Flexible server: set by the service, so the pages about plain PostgreSQL do not hold.',
      zh: '灵活服务器：由服务设定，讲原版 PostgreSQL 的文章在这里不适用。',
    },
  },
  {
    id: 'interval',
    parameter: 'tcp_keepalives_interval',
    initial: cited(30, 's', 'azure-postgresql', manual),
    unit: units.seconds,
    maps: acts.interval,
    trap: { en: 'As above.', zh: '同上。' },
  },
  {
    id: 'probes',
    parameter: 'tcp_keepalives_count',
    initial: cited(9, 'count', 'azure-postgresql', manual),
    unit: units.probes,
    maps: acts.probes,
    trap: { en: 'As above.', zh: '同上。' },
  },
  {
    id: 'detection',
    parameter: { en: 'A dead client is noticed after', zh: '发现客户端失效需要' },
    initial: cited(390, 's', 'azure-postgresql', 'calculated'),
    unit: units.none,
    maps: acts.result,
    trap: { en: 'Idle connections only.', zh: '只对空闲连接成立。' },
  },
]);

const libpq = product(group, 'libpq (psql, psycopg, …)', 'libpq', [
  {
    id: 'keepalives',
    parameter: 'keepalives',
    initial: cited(1, 'count', 'postgresql-libpq', manual, { en: '1 is on', zh: '1 为开' }),
    unit: { en: '1 or 0', zh: '1 或 0' },
    maps: acts.onOff,
    trap: {
      en: 'On by default, yet with the system’s two hours. Drivers that are not built on libpq, pgjdbc for one, have names of their own.',
      zh: '默认就开，但用的是系统的两小时。不基于 libpq 的驱动（例如 pgjdbc）另有自己的名字。',
    },
    sources: ['product-runs'],
    snippet: 'pg_service.conf',
  },
  {
    id: 'idle',
    parameter: 'keepalives_idle',
    initial: cited(0, 's', 'postgresql-libpq', manual, fromSystem),
    unit: units.seconds,
    maps: acts.idle,
    trap: {
      en: 'keepalives_, not tcp_keepalives_ as on the server.',
      zh: '前缀是 keepalives_，不是服务器上的 tcp_keepalives_。',
    },
    sources: ['product-runs'],
  },
  {
    id: 'interval',
    parameter: 'keepalives_interval',
    initial: cited(0, 's', 'postgresql-libpq', manual, fromSystem),
    unit: units.seconds,
    maps: acts.interval,
    trap: { en: 'As above.', zh: '同上。' },
    sources: ['product-runs'],
  },
  {
    id: 'probes',
    parameter: 'keepalives_count',
    initial: cited(0, 'count', 'postgresql-libpq', manual, fromSystem),
    unit: units.probes,
    maps: acts.probes,
    trap: { en: 'As above.', zh: '同上。' },
    sources: ['product-runs'],
  },
  {
    id: 'user-timeout',
    parameter: 'tcp_user_timeout',
    initial: cited(0, 'ms', 'postgresql-libpq', manual, fromSystem),
    unit: units.milliseconds,
    maps: acts.userTimeout,
    trap: {
      en: 'Milliseconds. It also ends a query whose request was never acknowledged, which keepalive does not.',
      zh: '毫秒。请求一直没人确认时，它也会结束等待；保活不管这种情况。',
    },
    sources: ['product-runs'],
  },
]);

const pgbouncer = product(group, 'PgBouncer', 'pgbouncer', [
  {
    id: 'keepalive',
    parameter: 'tcp_keepalive',
    initial: cited(1, 'count', 'pgbouncer-config', manual, { en: '1 is on', zh: '1 为开' }),
    unit: { en: '1 or 0', zh: '1 或 0' },
    maps: acts.onOff,
    trap: {
      en: 'Alone it changes little: the times are still those of the system.',
      zh: '单开它作用不大：时间仍是系统的。',
    },
    sources: ['product-runs'],
    snippet: 'pgbouncer.ini',
  },
  {
    id: 'times',
    parameter: 'tcp_keepidle, tcp_keepintvl, tcp_keepcnt',
    initial: unset,
    unit: units.any,
    maps: acts.times,
    trap: {
      en: 'One set for both sides: towards clients and towards servers.',
      zh: '一组值管两边：对客户端和对服务器都用它。',
    },
    sources: ['pgbouncer-config', 'product-runs'],
    confidence: manual,
  },
  {
    id: 'user-timeout',
    parameter: 'tcp_user_timeout',
    initial: cited(0, 'ms', 'pgbouncer-config', manual, fromSystem),
    unit: units.milliseconds,
    maps: acts.userTimeout,
    trap: { en: 'Milliseconds; Linux only.', zh: '毫秒；只在 Linux 上有。' },
    sources: ['product-runs'],
  },
  {
    id: 'defer',
    parameter: 'tcp_defer_accept',
    initial: cited(1, 'count', 'pgbouncer-config', manual, {
      en: '1 is on, on Linux',
      zh: 'Linux 上 1 为开',
    }),
    unit: { en: '1 or 0', zh: '1 或 0' },
    maps: { code: 'TCP_DEFER_ACCEPT' },
    trap: {
      en: 'A client that connects and sends nothing does not reach PgBouncer, so health checks that only connect test the kernel.',
      zh: '只连接、什么都不发的客户端到不了 PgBouncer，所以只做连接的健康检查测到的是内核。',
    },
  },
]);

/** PostgreSQL, its client library and its pooler. */
export const postgresql = [...server, ...azure, ...libpq, ...pgbouncer];
