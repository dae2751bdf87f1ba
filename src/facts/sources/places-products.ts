import type { Places } from './place.ts';

const guc = (name: string): string => `GUC-${name.toUpperCase().replaceAll('_', '-')}`;
const libpq = (name: string): string => `LIBPQ-CONNECT-${name.toUpperCase().replaceAll('_', '-')}`;
const named = (to: (name: string) => string, ...names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, to(name)]));

/** Lines of products' sources at the commit that was read, and anchors of their manuals. */
export const productPlaces: Places = {
  'nginx-listen': { keepalive_timeout: 3945, so_keepalive: 4330 },
  'nginx-connection': { SO_KEEPALIVE: 781 },
  'nginx-proxy': { proxy_socket_keepalive: 3719, proxy_read_timeout: 3734 },
  'haproxy-manual': {
    'clitcpka-cnt': 6983,
    'clitcpka-idle': 7003,
    'clitcpka-intvl': 7027,
    'option clitcpka': 10_102,
    'tcp-ut': 18_072,
    'timeout client': 14_645,
    'timeout server': 14_919,
    'timeout tunnel': 15_018,
  },
  'squid-config': { tcpkeepalive: 2541, client_idle_pconn_timeout: 7426 },
  'envoy-address': { TcpKeepalive: 113 },
  'envoy-cluster': { tcp_keepalive: 1367 },
  'envoy-listener': { tcp_keepalive: 436 },
  'envoy-tcp-proxy': { idle_timeout: 256 },
  'curl-url': { tcp_keepalive: 406 },
  'postgresql-connection': named(
    guc,
    'tcp_keepalives_idle',
    'tcp_keepalives_interval',
    'tcp_keepalives_count',
    'tcp_user_timeout',
    'client_connection_check_interval',
  ),
  'postgresql-libpq': named(
    libpq,
    'keepalives',
    'keepalives_idle',
    'keepalives_interval',
    'keepalives_count',
    'tcp_user_timeout',
  ),
  'pgbouncer-config': {
    tcp_defer_accept: 1174,
    tcp_keepalive: 1188,
    tcp_keepidle: 1201,
    tcp_user_timeout: 1209,
  },
  'pgjdbc-properties': { socketTimeout: 752, tcpKeepAlive: 911 },
  'hikaricp-readme': {
    idleTimeout: 170,
    keepaliveTime: 180,
    maxLifetime: 191,
    validationTimeout: 309,
  },
  'redis-conf': { timeout: 159, 'tcp-keepalive': 176 },
  'redis-config': { 'tcp-keepalive': 3160 },
  'redis-anet': { 'anetKeepAlive()': 114 },
  'kafka-selector': { setKeepAlive: 288 },
  'kafka-server': { setKeepAlive: 815 },
  'kafka-producer': { 'connections.max.idle.ms': 478 },
  'kafka-consumer': { 'connections.max.idle.ms': 578 },
  'kafka-admin': { 'connections.max.idle.ms': 210 },
  'kafka-config': { 'connections.max.idle.ms': 159 },
  'mosquitto-keepalive': { 'keepalive__check()': 145 },
  'mosquitto-conf': {
    max_keepalive: 788,
    bridge_tcp_keepalive: 2204,
    bridge_tcp_user_timeout: 2220,
    keepalive_interval: 2290,
  },
  'mosquitto-conf-c': { max_keepalive: 337 },
  'reqwest-client': {
    pool_idle_timeout: 301,
    tcp_keepalive: 303,
    tcp_keepalive_interval: 304,
    tcp_keepalive_retries: 305,
    tcp_user_timeout: 307,
  },
  'grpc-go-keepalive': { ClientParameters: 33, ServerParameters: 64, EnforcementPolicy: 91 },
};
