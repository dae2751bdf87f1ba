/** How the TCP timers of one kernel version differ from today's; see each field. */
export interface Kernel {
  /** Timers run at the very tick they were set for (before 4.8's non-cascading wheel). */
  readonly exactTimers: boolean;
  /** Tail loss probes exist (3.10). */
  readonly lossProbe: boolean;
  /** The retransmission timer is cut to what is left of the user timeout (4.19, b701a99e431d). */
  readonly userTimeoutClamp: boolean;
  /** What a user timeout does in SYN-SENT; `storm` is 4.19–5.3's SYN every tick (a41e8a88b06e). */
  readonly synUserTimeout: 'ignored' | 'storm' | 'honoured';
  /** What a user timeout does with a zero window (broken in 5.1–5.10, 9d9b1ee0b2d1). */
  readonly persistUserTimeout: 'ignored' | 'honoured';
  /** Window probes may exceed tcp_retries2 by one, as in the 3.0 era. */
  readonly persistExtraProbe: boolean;
  /** The first SYN timeouts do not double (6.5, ccce324dabfe). */
  readonly linearSyn: boolean;
  /** A window shrunk to zero with data in flight has rules of its own (6.6, e89688e3e978). */
  readonly shrunkWindow: boolean;
  /** TCP_RTO_MAX_MS and tcp_rto_max_ms exist (6.15). */
  readonly rtoMax: boolean;
}

/** Linux 6.18, which the recorded traces come from. */
export const currentKernel: Kernel = {
  exactTimers: false,
  lossProbe: true,
  userTimeoutClamp: true,
  synUserTimeout: 'honoured',
  persistUserTimeout: 'honoured',
  persistExtraProbe: false,
  linearSyn: true,
  shrunkWindow: true,
  rtoMax: true,
};

/** `5.15` as a number that sorts: 5015. */
function rank(version: string): number {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major * 1000 + minor;
}

/**
 * The behaviour of a mainline version such as `4.19`; stable back-ports are not known here. Sources:
 * the commits named at each field, and the 3.0 tree for everything before 3.10.
 */
export function kernelOf(version: string): Kernel {
  const at = rank(version);
  const synStorm = at >= 4019 && at < 5004;
  return {
    exactTimers: at < 4008,
    lossProbe: at >= 3010,
    userTimeoutClamp: at >= 4019,
    synUserTimeout: at < 4019 ? 'ignored' : synStorm ? 'storm' : 'honoured',
    persistUserTimeout: at < 3018 || (at >= 5001 && at < 5011) ? 'ignored' : 'honoured',
    persistExtraProbe: at < 3018,
    linearSyn: at >= 6005,
    shrunkWindow: at >= 6006,
    rtoMax: at >= 6015,
  };
}
