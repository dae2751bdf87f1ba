import { fixed } from './fixed.ts';
import { sample } from './host.ts';
import type { Asked, Block, Mark, Target } from './target.ts';
import { forBoth, left, shortMs, three, timeout, total, written } from './ways.ts';

const capped: Asked = { ...sample, userTimeout: 750_000 };

const quoted = (ms: number): string => `'${shortMs(ms)}'`;

export const postgresql: Target = {
  group: 'databases',
  file: 'snippets/postgresql.conf',
  row: 'products/#postgresql-idle',
  sample: capped,
  ways: (asked) => [
    left('keepalive', 'always', 1),
    ...three(asked, ['tcp_keepalives_idle', 'tcp_keepalives_interval', 'tcp_keepalives_count']),
    ...timeout(asked, 'tcp_user_timeout', quoted),
  ],
};

/** Says where the user timeout comes from, if it is the sum of the others. */
const sum = (asked: Asked): string =>
  asked.userTimeout === total(asked) * 1000
    ? `: ${asked.idle} + ${asked.probes} × ${asked.interval} seconds`
    : '';

const serverTimeout = (asked: Asked, mark: Mark): string =>
  asked.userTimeout === null
    ? ''
    : `\
# Data that nobody acknowledges${sum(asked)}. A plain number would be milliseconds.
tcp_user_timeout = ${mark('userTimeout', quoted(asked.userTimeout))}
`;

export const postgresqlBlock: Block = {
  text: (asked, mark) => `\
# Towards clients. Seconds, seconds, probes; 0 keeps the value of the system.
tcp_keepalives_idle = ${mark('idle', asked.idle)}
tcp_keepalives_interval = ${mark('interval', asked.interval)}
tcp_keepalives_count = ${mark('probes', asked.probes)}
${serverTimeout(asked, mark)}\
# Looks at the socket while a long query runs. A plain number would be milliseconds.
client_connection_check_interval = '10s'
`,
  place: 'postgresql.conf',
  apply: "psql -c 'select pg_reload_conf()'",
  prove: "psql -h HOST -c 'show tcp_keepalives_idle' -c 'show tcp_user_timeout'",
};

export const libpq: Target = {
  group: 'databases',
  file: 'snippets/pg_service.conf',
  row: 'products/#libpq-idle',
  sample: capped,
  ways: (asked) => [
    written('keepalive', 'keepalives', 1),
    ...three(asked, ['keepalives_idle', 'keepalives_interval', 'keepalives_count']),
    ...timeout(asked, 'tcp_user_timeout'),
  ],
};

export const libpqBlock: Block = {
  text: ({ idle, interval, probes, userTimeout }, mark) => `\
# ~/.pg_service.conf, read by libpq: psql service=orders
[orders]
host=127.0.0.1
port=5432
keepalives=${mark('keepalive', 1)}
# Seconds, seconds, probes.
keepalives_idle=${mark('idle', idle)}
keepalives_interval=${mark('interval', interval)}
keepalives_count=${mark('probes', probes)}
${userTimeout === null ? '' : `# Milliseconds.\ntcp_user_timeout=${mark('userTimeout', userTimeout)}\n`}`,
  place: '~/.pg_service.conf',
  apply: 'psql service=orders',
  prove: "ss -tno state established '( dport = :5432 )'",
};

export const pgbouncer: Target = {
  group: 'databases',
  file: 'snippets/pgbouncer.ini',
  row: 'products/#pgbouncer-times',
  sample: capped,
  ways: (asked) => [
    written('keepalive', 'tcp_keepalive', 1),
    ...three(asked, ['tcp_keepidle', 'tcp_keepintvl', 'tcp_keepcnt']),
    ...timeout(asked, 'tcp_user_timeout'),
  ],
};

export const pgbouncerBlock: Block = {
  text: ({ idle, interval, probes, userTimeout }, mark) => `\
[databases]
orders = host=127.0.0.1 port=9000

[pgbouncer]
listen_addr = 127.0.0.1
listen_port = 6432
; On is the default; without the next three the times are those of the system.
tcp_keepalive = ${mark('keepalive', 1)}
; Seconds, seconds, probes. They hold towards clients and towards servers.
tcp_keepidle = ${mark('idle', idle)}
tcp_keepintvl = ${mark('interval', interval)}
tcp_keepcnt = ${mark('probes', probes)}
${userTimeout === null ? '' : `; Milliseconds.\ntcp_user_timeout = ${mark('userTimeout', userTimeout)}\n`}`,
  place: '/etc/pgbouncer/pgbouncer.ini',
  apply: 'systemctl restart pgbouncer',
  prove: "ss -tno state established '( sport = :6432 or dport = :9000 )'",
};

const redisProbes = fixed.redisProbes.value;

/** The one number of Redis, and the interval it makes of it: a third, at least one second. */
function redisTimes(asked: Asked): { readonly idle: number; readonly interval: number } {
  const idle = forBoth(asked, 2);
  return { idle, interval: Math.max(1, Math.floor(idle / redisProbes)) };
}

export const redis: Target = {
  group: 'databases',
  file: 'snippets/redis.conf',
  row: 'products/#redis-idle',
  sample: { idle: 300, interval: 100, probes: redisProbes, userTimeout: null },
  ways: (asked) => {
    const { idle, interval } = redisTimes(asked);
    return [
      left('keepalive', 'follows', 1),
      written('idle', 'tcp-keepalive', idle),
      left('interval', 'follows', interval),
      left('probes', 'fixed', redisProbes),
      ...timeout(asked),
    ];
  },
};

export const redisBlock: Block = {
  text: (asked, mark) => {
    const { idle, interval } = redisTimes(asked);
    return `\
# One number, in seconds. On Linux: idle ${idle}, interval a third of it (${mark('interval', interval)}), ${mark('probes', redisProbes)} probes.
tcp-keepalive ${mark('idle', idle)}
# Not keepalive: 0 means that an idle client is never disconnected.
timeout 0
`;
  },
  place: '/etc/redis/redis.conf',
  apply: 'systemctl restart redis-server',
  prove: 'redis-cli config get tcp-keepalive',
};
