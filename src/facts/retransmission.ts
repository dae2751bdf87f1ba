import { measure, name } from './fact.ts';

const checked = '2026-11-22';

/** What Linux ships with for data, SYNs and window probes that nobody answers. */
export const retransmission = {
  retries: measure(15, 'count', 'linux-tcp-h', checked, 'source code'),
  leastRetries: measure(0, 'count', 'linux-limits', checked, 'measured'),
  mostRetries: measure(255, 'count', 'linux-limits', checked, 'measured'),
  limit: measure(924.6, 's', 'linux-tcp-timer', checked, 'calculated'),
  synRetries: measure(6, 'count', 'linux-tcp-h', checked, 'source code'),
  leastSynRetries: measure(1, 'count', 'linux-limits', checked, 'measured'),
  mostSynRetries: measure(127, 'count', 'linux-limits', checked, 'measured'),
  linear: measure(4, 'count', 'linux-tcp-ipv4', checked, 'source code'),
  mostLinear: measure(127, 'count', 'linux-limits', checked, 'measured'),
  connect: measure(131, 's', 'linux-tcp-timer', checked, 'calculated'),
  connectBefore: measure(127, 's', 'linux-tcp-timer', checked, 'calculated'),
  rtoMin: measure(200, 'ms', 'linux-tcp-ipv4', checked, 'source code'),
  rtoMax: measure(120_000, 'ms', 'linux-sysctl-list', checked, 'measured'),
  longestTimeout: measure(120, 's', 'linux-tcp-h', checked, 'source code'),
  leastRtoMax: measure(1000, 'ms', 'linux-limits', checked, 'measured'),
  /** Segments a new connection may have in flight: TCP_INIT_CWND. */
  firstWindow: measure(10, 'count', 'linux-tcp-h', checked, 'source code'),
  retriesSysctl: name('net.ipv4.tcp_retries2', 'linux-sysctl', checked, 'source code'),
  synRetriesSysctl: name('net.ipv4.tcp_syn_retries', 'linux-sysctl', checked, 'source code'),
  linearSysctl: name('net.ipv4.tcp_syn_linear_timeouts', 'linux-sysctl', checked, 'source code'),
  rtoMaxSysctl: name('net.ipv4.tcp_rto_max_ms', 'linux-rto-max-sysctl', checked, 'source code'),
  earlyRetransSysctl: name('net.ipv4.tcp_early_retrans', 'linux-sysctl', checked, 'source code'),
  /** The kernel the model follows by default. */
  kernel: name('6.18', 'kernel-traces', checked, 'measured'),
} as const;
