import { measure, name } from './fact.ts';

const checked = '2026-11-22';

/** What Linux ships with: keepalive, its options and their limits. */
export const linux = {
  idle: measure(7200, 's', 'linux-tcp-h', checked, 'source code'),
  interval: measure(75, 's', 'linux-tcp-h', checked, 'source code'),
  probes: measure(9, 'count', 'linux-tcp-h', checked, 'source code'),
  detection: measure(7875, 's', 'linux-tcp-timer', checked, 'calculated'),
  leastIdle: measure(1, 's', 'linux-tcp', checked, 'source code'),
  mostIdle: measure(32767, 's', 'linux-tcp-h', checked, 'source code'),
  leastInterval: measure(1, 's', 'linux-tcp', checked, 'source code'),
  mostInterval: measure(32767, 's', 'linux-tcp-h', checked, 'source code'),
  leastProbes: measure(1, 'count', 'linux-tcp', checked, 'source code'),
  mostProbes: measure(127, 'count', 'linux-tcp-h', checked, 'source code'),
  mostUserTimeout: measure(2147483647, 'ms', 'linux-tcp', checked, 'measured'),
  idleSysctl: name('net.ipv4.tcp_keepalive_time', 'linux-sysctl', checked, 'source code'),
  intervalSysctl: name('net.ipv4.tcp_keepalive_intvl', 'linux-sysctl', checked, 'source code'),
  probesSysctl: name('net.ipv4.tcp_keepalive_probes', 'linux-sysctl', checked, 'source code'),
  idleOption: name('TCP_KEEPIDLE', 'tcp-7', checked, 'official documentation'),
  intervalOption: name('TCP_KEEPINTVL', 'tcp-7', checked, 'official documentation'),
  probesOption: name('TCP_KEEPCNT', 'tcp-7', checked, 'official documentation'),
  switchOption: name('SO_KEEPALIVE', 'tcp-7', checked, 'official documentation'),
  userTimeoutOption: name('TCP_USER_TIMEOUT', 'tcp-7', checked, 'official documentation'),
  deathError: name('ETIMEDOUT', 'linux-tcp-timer', checked, 'measured'),
  resetError: name('ECONNRESET', 'kernel-traces', checked, 'measured'),
} as const;
