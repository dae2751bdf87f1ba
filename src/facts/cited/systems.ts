import type { Claims } from './claims.ts';

/** Where in the sources of other systems a row or a value stands. */
export const systemClaims: Claims = {
  'xnu-tcp-timer': {
    'tcp_timers(), TCPT_KEEP':
      'back-off bsd-like-linux ios keepalive-only-idle macos next-sequence while-sending',
    keepidle: 'macos-idle macos-interval macos-probes seconds-everywhere',
  },
  'xnu-tcp-timer-h': {
    TCPTV_KEEP_IDLE: 'macos ios macos-idle ios-idle',
    TCPTV_KEEPINTVL: 'macos-interval ios-interval',
    TCPTV_KEEPCNT: 'macos-probes ios-probes bsd-like-linux',
  },
  'xnu-tcp-usrreq': {
    TCP_KEEPALIVE: 'macos-idle ios-idle portable-tcp-keepalive',
    TCP_KEEPINTVL: 'macos-interval ios-interval',
    TCP_KEEPCNT: 'macos-probes ios-probes',
  },
  'xnu-tcp-input': {
    t_rcvtime: 'healthy-interval peer-probes-count',
  },
  'xnu-tcp-h': {
    TCP_KEEPALIVE: 'c',
  },
  'lwip-tcp': {
    'tcp_slowtmr()': 'lwip lwip-abort',
  },
  'lwip-tcp-in': {
    keep_cnt_sent: 'healthy-interval',
  },
  'lwip-tcp-priv': {
    TCP_KEEPIDLE: 'lwip lwip-idle',
    TCP_KEEPINTVL: 'lwip-interval',
    TCP_KEEPCNT: 'lwip-probes',
  },
  'lwip-sockets': {
    TCP_KEEPIDLE: 'lwip-idle',
    TCP_KEEPINTVL: 'lwip-interval',
    TCP_KEEPCNT: 'lwip-probes',
    TCP_KEEPALIVE: 'portable-tcp-keepalive',
  },
  'gvisor-connect': {
    'keepaliveTimerExpired()':
      'gvisor-idle gvisor-interval gvisor-probes gvisor-user-timeout one-byte',
    'resetKeepaliveTimer()': 'while-sending',
  },
  'gvisor-protocol': {
    TCP_KEEPIDLE: 'gvisor-idle',
    TCP_KEEPINTVL: 'gvisor-interval',
    TCP_KEEPCNT: 'gvisor-probes',
  },
  'gvisor-netstack': {
    TCP_KEEPIDLE: 'gvisor-idle',
    TCP_KEEPINTVL: 'gvisor-interval',
    TCP_KEEPCNT: 'gvisor-probes',
    TCP_USER_TIMEOUT: 'gvisor-user-timeout',
  },
  'gvisor-snd': {
    userTimeout: 'gvisor-user-timeout user-timeout-from-write',
  },
  libuv: {
    Solaris: 'solaris solaris-interval solaris-probes',
    TCP_KEEPIDLE: 'aix-idle',
    TCP_KEEPINTVL: 'aix-interval',
    TCP_KEEPCNT: 'aix-probes',
    'uv_tcp_keepalive()':
      'node node-server node-set-keep-alive fixed.libuvInterval fixed.libuvProbes',
  },
  'libuv-docs': {
    uv_tcp_keepalive_ex: 'node-24-19',
    uv_tcp_keepalive: 'node-switch node-set-keep-alive',
  },
};
