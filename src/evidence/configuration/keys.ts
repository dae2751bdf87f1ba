import type { Asked } from '~/evidence/keepalive.ts';

/** Whose connections a setting is about. */
export type Leg =
  'clients' | 'upstream' | 'server' | 'client' | 'both' | 'container' | 'broker' | 'bridge';

/** What a setting sets: one of keepalive’s, a timer that closes, messages of the protocol’s own. */
export type Sets =
  keyof Asked | 'redis' | 'timer' | 'message' | 'messages-count' | 'pool-ping' | 'other';

/** One name that can be set. */
export interface Key {
  readonly name: string;
  readonly product: string;
  readonly leg: Leg;
  readonly sets: Sets;
  /** What a number without a unit counts, in seconds. */
  readonly unit: number;
  /** The row of the reference whose trap is to be told. */
  readonly row?: string;
}

type Short = readonly [name: string, sets: Sets, unit?: number, row?: string];

const keys = (product: string, leg: Leg, ...all: readonly Short[]): readonly Key[] =>
  all.map(([name, sets, unit = 1, row]) => ({
    name,
    product,
    leg,
    sets,
    unit,
    ...(row ? { row } : {}),
  }));

const ms = 1e-3;

/** Every name, by product and by whose connections it is about. */
export const table: readonly Key[] = [
  ...keys(
    'PostgreSQL',
    'server',
    ['tcp_keepalives_idle', 'idle', 1, 'postgresql-idle'],
    ['tcp_keepalives_interval', 'interval'],
    ['tcp_keepalives_count', 'probes'],
    ['tcp_user_timeout', 'userTimeout', ms, 'postgresql-user-timeout'],
    ['client_connection_check_interval', 'other', ms, 'postgresql-check-interval'],
    ['idle_in_transaction_session_timeout', 'timer', ms],
    ['idle_session_timeout', 'timer', ms],
  ),
  ...keys(
    'libpq',
    'client',
    ['keepalives', 'on', 1, 'libpq-keepalives'],
    ['keepalives_idle', 'idle'],
    ['keepalives_interval', 'interval'],
    ['keepalives_count', 'probes'],
  ),
  ...keys(
    'PgBouncer',
    'both',
    ['tcp_keepalive', 'on', 1, 'pgbouncer-keepalive'],
    ['tcp_keepidle', 'idle', 1, 'pgbouncer-times'],
    ['tcp_keepintvl', 'interval'],
    ['tcp_keepcnt', 'probes'],
  ),
  ...keys(
    'MariaDB',
    'server',
    ['tcp_keepalive_time', 'idle', 1, 'mariadb-idle'],
    ['tcp_keepalive_interval', 'interval'],
    ['tcp_keepalive_probes', 'probes'],
  ),
  ...keys(
    'MySQL, MariaDB',
    'server',
    ['wait_timeout', 'timer', 1, 'mariadb-wait-timeout'],
    ['interactive_timeout', 'timer'],
  ),
  ...keys(
    'nginx',
    'clients',
    ['keepalive_timeout', 'timer', 1, 'nginx-keepalive-timeout'],
    ['keepalive_requests', 'other'],
  ),
  ...keys(
    'nginx',
    'upstream',
    ['proxy_socket_keepalive', 'on', 1, 'nginx-proxy-socket-keepalive'],
    ['grpc_socket_keepalive', 'on'],
    ['fastcgi_socket_keepalive', 'on'],
    ['uwsgi_socket_keepalive', 'on'],
    ['scgi_socket_keepalive', 'on'],
    ['proxy_read_timeout', 'timer'],
    ['proxy_send_timeout', 'timer'],
    ['proxy_timeout', 'timer'],
  ),
  ...keys(
    'HAProxy',
    'clients',
    ['clitcpka-idle', 'idle', 1, 'haproxy-idle'],
    ['clitcpka-intvl', 'interval'],
    ['clitcpka-cnt', 'probes'],
    ['timeout client', 'timer', ms, 'haproxy-probes'],
  ),
  ...keys(
    'HAProxy',
    'upstream',
    ['srvtcpka-idle', 'idle', 1, 'haproxy-idle'],
    ['srvtcpka-intvl', 'interval'],
    ['srvtcpka-cnt', 'probes'],
    ['timeout server', 'timer', ms, 'haproxy-probes'],
  ),
  ...keys(
    'HAProxy',
    'both',
    ['timeout tunnel', 'timer', ms],
    ['tcp-ut', 'userTimeout', ms, 'haproxy-tcp-ut'],
  ),
  ...keys('Redis', 'server', ['tcp-keepalive', 'redis', 1, 'redis-idle']),
  ...keys(
    'OpenSSH',
    'server',
    ['ClientAliveInterval', 'message', 1],
    ['ClientAliveCountMax', 'messages-count'],
  ),
  ...keys(
    'OpenSSH',
    'client',
    ['ServerAliveInterval', 'message', 1],
    ['ServerAliveCountMax', 'messages-count'],
  ),
  ...keys(
    'RabbitMQ',
    'broker',
    ['tcp_listen_options.keepalive', 'on', 1, 'rabbitmq-keepalive'],
    ['heartbeat', 'message', 1, 'rabbitmq-heartbeat'],
  ),
  ...keys(
    'Mosquitto',
    'bridge',
    ['keepalive_interval', 'message', 1, 'mosquitto-keepalive-interval'],
    ['bridge_tcp_user_timeout', 'userTimeout', ms],
  ),
  ...keys('Mosquitto', 'broker', ['max_keepalive', 'message', 1, 'mosquitto-max-keepalive']),
  ...keys('Kafka', 'broker', ['connections.max.idle.ms', 'timer', ms, 'kafka-so-keepalive']),
  ...keys('librdkafka', 'client', ['socket.keepalive.enable', 'on']),
  ...keys(
    'systemd',
    'clients',
    ['KeepAliveTimeSec', 'idle'],
    ['KeepAliveIntervalSec', 'interval'],
    ['KeepAliveProbes', 'probes'],
  ),
  ...keys(
    'Elasticsearch',
    'server',
    ['network.tcp.keep_alive', 'on', 1, 'elasticsearch-keep-alive'],
    ['network.tcp.keep_idle', 'idle', 1, 'elasticsearch-limit'],
    ['network.tcp.keep_interval', 'interval'],
    ['network.tcp.keep_count', 'probes'],
  ),
  ...keys('Apache httpd', 'clients', ['KeepAliveTimeout', 'timer', 1, 'httpd-keepalive-timeout']),
  ...keys(
    'HikariCP',
    'client',
    ['keepaliveTime', 'pool-ping', ms],
    ['keepalive-time', 'pool-ping', ms],
    ['maxLifetime', 'timer', ms],
    ['max-lifetime', 'timer', ms],
  ),
  ...keys(
    'Druid',
    'client',
    ['keepAliveBetweenTimeMillis', 'pool-ping', ms],
    ['keep-alive-between-time-millis', 'pool-ping', ms],
  ),
  ...keys('ZooKeeper', 'server', ['clientTcpKeepAlive', 'on', 1, 'zookeeper-keepalive']),
];
