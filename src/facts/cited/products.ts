import type { Claims } from './claims.ts';

/** Where in the sources and manuals of products a row or a value stands. */
export const productClaims: Claims = {
  'pgjdbc-properties': { tcpKeepAlive: 'pgjdbc-keepalive' },
  'tcp-7': {
    TCP_KEEPIDLE: 'c idle linux.idleOption',
    TCP_KEEPINTVL: 'interval linux.intervalOption',
    TCP_KEEPCNT: 'probes linux.probesOption',
    tcp_tw_recycle: 'tcp-tw-recycle tw-recycle',
    TCP_USER_TIMEOUT:
      'r2-settable user-timeout-option user-timeout-replaces user-timeout linux.userTimeoutOption',
    tcp_keepalive_time: 'keepalive linux.switchOption socket',
    SIOCOUTQ: 'send-queue',
  },
  'nginx-listen': {
    so_keepalive: 'nginx-so-keepalive',
    keepalive_timeout: 'nginx-keepalive-timeout timers.nginxKeepAlive',
  },
  'nginx-connection': {
    SO_KEEPALIVE: 'nginx-so-keepalive',
  },
  'nginx-proxy': {
    proxy_socket_keepalive: 'nginx-proxy-socket-keepalive proxy-socket-keepalive-times',
    proxy_read_timeout: 'nginx-proxy-read-timeout heartbeats.nginxRead',
  },
  'haproxy-manual': {
    'option clitcpka': 'haproxy-tcpka',
    'clitcpka-idle': 'haproxy-idle',
    'clitcpka-intvl': 'haproxy-interval',
    'clitcpka-cnt': 'haproxy-probes',
    'tcp-ut': 'haproxy-tcp-ut',
  },
  'squid-config': {
    tcpkeepalive: 'squid-tcpkeepalive',
    client_idle_pconn_timeout: 'squid-client-idle',
  },
  'envoy-address': {
    TcpKeepalive: 'envoy-upstream envoy-listener',
  },
  'envoy-cluster': {
    tcp_keepalive: 'envoy-upstream',
  },
  'envoy-listener': {
    tcp_keepalive: 'envoy-listener',
  },
  'envoy-tcp-proxy': {
    idle_timeout: 'envoy-idle-timeout',
  },
  'curl-url': {
    tcp_keepalive: 'curl-idle curl-interval curl-detection curl-libcurl',
  },
  'postgresql-connection': {
    tcp_keepalives_idle: 'postgresql-idle',
    tcp_keepalives_interval: 'postgresql-interval',
    tcp_keepalives_count: 'postgresql-probes',
    tcp_user_timeout: 'postgresql-user-timeout',
    client_connection_check_interval: 'postgresql-check-interval',
  },
  'postgresql-libpq': {
    keepalives: 'libpq-keepalives',
    keepalives_idle: 'libpq-idle',
    keepalives_interval: 'libpq-interval',
    keepalives_count: 'libpq-probes',
    tcp_user_timeout: 'libpq-user-timeout',
  },
  'pgbouncer-config': {
    tcp_keepalive: 'pgbouncer-keepalive',
    tcp_keepidle: 'pgbouncer-times',
    tcp_user_timeout: 'pgbouncer-user-timeout',
    tcp_defer_accept: 'pgbouncer-defer',
  },
  'redis-config': {
    'tcp-keepalive': 'redis-idle redis-doubles',
  },
  'redis-anet': {
    'anetKeepAlive()':
      'redis-idle redis-interval redis-probes redis-detection redis-doubles fixed.redisProbes',
  },
  'kafka-selector': {
    setKeepAlive: 'kafka-so-keepalive',
  },
  'kafka-server': {
    setKeepAlive: 'kafka-so-keepalive',
  },
  'kafka-producer': {
    'connections.max.idle.ms': 'kafka-client-max-idle',
  },
  'kafka-consumer': {
    'connections.max.idle.ms': 'kafka-client-max-idle',
  },
  'kafka-admin': {
    'connections.max.idle.ms': 'kafka-admin-max-idle',
  },
  'kafka-config': {
    'connections.max.idle.ms': 'kafka-broker-max-idle',
  },
  'mosquitto-keepalive': {
    'keepalive__check()': 'mqtt-broker-limit',
  },
  'mosquitto-conf': {
    bridge_tcp_keepalive: 'mosquitto-bridge-tcp-keepalive',
    bridge_tcp_user_timeout: 'mosquitto-bridge-user-timeout',
    keepalive_interval: 'mosquitto-keepalive-interval',
    max_keepalive: 'mosquitto-max-keepalive',
  },
  'mosquitto-conf-c': {
    max_keepalive: 'mosquitto-max-keepalive',
  },
  'reqwest-client': {
    pool_idle_timeout: 'reqwest-pool-idle',
    tcp_keepalive: 'reqwest-idle reqwest-detection',
    tcp_keepalive_interval: 'reqwest-interval',
    tcp_keepalive_retries: 'reqwest-probes',
    tcp_user_timeout: 'reqwest-user-timeout',
  },
  'grpc-go-keepalive': {
    ClientParameters: 'grpc-client-time grpc-client-timeout',
    ServerParameters: 'grpc-server-time grpc-server-timeout',
    EnforcementPolicy: 'grpc-server-least-interval',
  },
  'grpc-a8': {
    'Basic Keepalive':
      'grpc-client-time grpc-client-timeout grpc-client-without-calls heartbeats.grpcTimeout heartbeats.grpcLeastTime',
    'Server Enforcement':
      'grpc-server-least-interval heartbeats.grpcLeastInterval heartbeats.grpcIdlePing',
  },
  'grpc-a18': {
    Proposal: 'grpc-client-timeout',
  },
  'ssh-config': {
    TCPKeepAlive: 'ssh-tcp-keepalive ssh-alive',
    ServerAliveInterval: 'ssh-interval',
    ServerAliveCountMax: 'ssh-count heartbeats.sshCount',
  },
  'openssh-clientloop': {
    'server_alive_check()': 'ssh-count',
  },
  'sshd-config': {
    TCPKeepAlive: 'sshd-tcp-keepalive ssh-alive',
    ClientAliveInterval: 'sshd-interval',
    ClientAliveCountMax: 'sshd-count',
  },
  'systemd-socket': {
    'KeepAlive=': 'systemd-keepalive systemd-times',
  },
  'docker-run': {
    '--sysctl': 'docker-sysctl',
  },
  'cloudflare-sockets': {
    'Keepalives with TCP_USER_TIMEOUT': 'user-timeout-below-sum user-timeout-last-packet',
  },
};
