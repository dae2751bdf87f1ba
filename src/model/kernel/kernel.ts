/** How the TCP timers of one kernel version differ from today's; see each field. */
export interface Kernel {
  /** Timers run at the very tick they were set for (before 4.8's non-cascading wheel). */
  readonly exactTimers: boolean;
  /** Tail loss probes exist (3.10). */
  readonly lossProbe: boolean;
  /** The retransmission timer is cut to what is left of the user timeout (4.19, b701a99e431d). */
  readonly userTimeoutClamp: boolean;
  /**
   * What a user timeout does in SYN-SENT: nothing; a SYN leaves every tick once it has passed (4.19);
   * or it ends connect() (a41e8a88b06e). `short`: it does so, and without one the time limit is by
   * mistake worked out from 200 ms, which ends connect() after 31 s (until 3256a2d6ab1f).
   */
  readonly synUserTimeout: 'ignored' | 'storm' | 'short' | 'honoured';
  /**
   * What a user timeout does with a zero window: nothing; it ends it once it is exceeded (3.18,
   * b248230c3497); it is held against a time modelled from the unanswered probes (5.1,
   * 9721e709fa68); it ends it once it is reached (9d9b1ee0b2d1); and cuts the wait (344db93ae3ee).
   */
  readonly persistUserTimeout: 'ignored' | 'exceeded' | 'modelled' | 'reached' | 'cut';
  /** Window probes may exceed tcp_retries2 by one (before 3976535af0cb). */
  readonly persistExtraProbe: boolean;
  /** An ICMPv6 error undoes a back-off step too (5.8, d29245692a77; RFC 6069). */
  readonly stepBackV6: boolean;
  /** The first SYN timeouts do not double (6.5, ccce324dabfe). */
  readonly linearSyn: boolean;
  /** A window shrunk to zero with data in flight has rules of its own (6.6, e89688e3e978). */
  readonly shrunkWindow: boolean;
  /** TCP_RTO_MAX_MS and tcp_rto_max_ms exist (6.15). */
  readonly rtoMax: boolean;
  /** They bound the SYN-ACK too (6.19, 1e9d3005e02c). */
  readonly synAckRtoMax: boolean;
}

/** Linux 6.18, which the recorded traces come from. */
export const currentKernel: Kernel = {
  exactTimers: false,
  lossProbe: true,
  userTimeoutClamp: true,
  synUserTimeout: 'honoured',
  persistUserTimeout: 'cut',
  persistExtraProbe: false,
  stepBackV6: true,
  linearSyn: true,
  shrunkWindow: true,
  rtoMax: true,
  synAckRtoMax: false,
};
