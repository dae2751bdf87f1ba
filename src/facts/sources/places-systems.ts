import type { Places } from './place.ts';

const options = (idle: number, interval: number, probes: number) => ({
  TCP_KEEPIDLE: idle,
  TCP_KEEPINTVL: interval,
  TCP_KEEPCNT: probes,
});

/** Lines in the sources of other systems, at the commit that was read. */
export const systemPlaces: Places = {
  'xnu-tcp-timer': { keepidle: 189, 'tcp_timers(), TCPT_KEEP': 1469 },
  'xnu-tcp-timer-h': { TCPTV_KEEP_IDLE: 185, TCPTV_KEEPINTVL: 186, TCPTV_KEEPCNT: 187 },
  'xnu-tcp-usrreq': { TCP_KEEPALIVE: 2442, TCP_KEEPINTVL: 2480, TCP_KEEPCNT: 2499 },
  'xnu-tcp-input': { t_rcvtime: 3083 },
  'xnu-tcp-h': { TCP_KEEPALIVE: 226 },
  'lwip-tcp': { 'tcp_slowtmr()': 1333 },
  'lwip-tcp-in': { keep_cnt_sent: 848 },
  'lwip-tcp-priv': options(138, 142, 146),
  'lwip-sockets': { TCP_KEEPALIVE: 3660, ...options(3667, 3672, 3677) },
  'gvisor-connect': { 'keepaliveTimerExpired()': 1380, 'resetKeepaliveTimer()': 1421 },
  'gvisor-protocol': options(72, 76, 80),
  'gvisor-snd': { userTimeout: 566 },
  'gvisor-netstack': { ...options(2295, 2307, 2319), TCP_USER_TIMEOUT: 2330 },
  libuv: {
    'uv__tcp_keepalive()': 468,
    Solaris: 518,
    TCP_KEEPIDLE: 548,
    TCP_KEEPINTVL: 557,
    TCP_KEEPCNT: 563,
    'uv_tcp_keepalive()': 591,
  },
  'libuv-docs': { uv_tcp_keepalive: 80, uv_tcp_keepalive_ex: 94 },
};
