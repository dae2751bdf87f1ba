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
  /**
   * The time limit of a SYN: none, or worked out from 1 s, or by mistake from 200 ms, which ends
   * connect() after 31 s (between a41e8a88b06e and 3256a2d6ab1f).
   */
  readonly synLimit: 'none' | 'short' | 'full';
  /**
   * What a user timeout does with a zero window: nothing; it ends it once it is exceeded (3.18,
   * b248230c3497); it is held against a time modelled from the unanswered probes (5.1,
   * 9721e709fa68); or it ends it once it is reached (9d9b1ee0b2d1).
   */
  readonly persistUserTimeout: 'ignored' | 'exceeded' | 'modelled' | 'reached';
  /** The window probe timer is cut to what is left of the user timeout (344db93ae3ee). */
  readonly persistClamp: boolean;
  /** Window probes may exceed tcp_retries2 by one (before 3976535af0cb). */
  readonly persistExtraProbe: boolean;
  /** A repetition its own host refuses is tried again after a full 500 ms (5.1, 590d2026d624). */
  readonly patientRetry: boolean;
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
  synLimit: 'full',
  persistUserTimeout: 'reached',
  persistClamp: true,
  persistExtraProbe: false,
  patientRetry: true,
  stepBackV6: true,
  linearSyn: true,
  shrunkWindow: true,
  rtoMax: true,
  synAckRtoMax: false,
};

/**
 * A version as the kernel's makers count: `5.10.223` is level 223 of the series 5.10. `null` when
 * the level is not known; `vendor` when a distribution changes its kernel under a number that stays.
 */
export interface Version {
  /** `5.15` as a number that sorts: 5015. */
  readonly release: number;
  readonly level: number | null;
  readonly vendor: boolean;
}

/** Reads `5.15`, `5.15.0`, `5.15.91`, and `5.14-el` or `5.14-sle` for a vendor's kernel. */
export function versionOf(text: string): Version {
  const [number = '', vendor] = text.split('-');
  const [major = 0, minor = 0, level = null] = number.split('.').map(Number);
  return { release: major * 1000 + minor, level, vendor: vendor === 'el' || vendor === 'sle' };
}

/** A fix, the release that first had it, and the level at which a maintained series took it over. */
interface Fix {
  readonly release: number;
  readonly series: Readonly<Record<number, number>>;
}

/**
 * Levels from the reviews of the stable releases on stable@vger.kernel.org, each named after the
 * upstream commit it takes over.
 */
const fixes = {
  // a41e8a88b06e, “tcp: better handle TCP_USER_TIMEOUT in SYN_SENT state”
  synUserTimeout: { release: 5004, series: { 4019: 77, 5002: 19, 5003: 4 } },
  // 3256a2d6ab1f, “tcp: adjust rto_base in retransmits_timed_out()”
  synLimit: { release: 5004, series: { 4019: 209, 5002: 20, 5003: 5 } },
  // 3976535af0cb, “tcp: fix off-by-one bug on aborting window-probing socket”
  probeCount: { release: 5001, series: { 4004: 207, 4009: 207, 4014: 159, 4019: 89 } },
  // 9d9b1ee0b2d1, “tcp: fix TCP_USER_TIMEOUT with zero window”
  windowUserTimeout: { release: 5011, series: { 5004: 93, 5010: 11 } },
  // 344db93ae3ee, “tcp: make TCP_USER_TIMEOUT accurate for zero window probes”
  windowClamp: { release: 5011, series: { 5004: 96, 5010: 13 } },
} as const satisfies Record<string, Fix>;

function kernelAt(release: number, level: number): Kernel {
  const has = (fix: Fix): boolean =>
    release >= fix.release || level >= (fix.series[release] ?? Infinity);
  const synFixed = has(fixes.synUserTimeout);
  const window = release < 3018 ? 'ignored' : release < 5001 ? 'exceeded' : ('modelled' as const);
  return {
    exactTimers: release < 4008,
    lossProbe: release >= 3010,
    userTimeoutClamp: release >= 4019,
    synUserTimeout: synFixed ? 'honoured' : release < 4019 ? 'ignored' : 'storm',
    synLimit: has(fixes.synLimit) ? 'full' : synFixed ? 'short' : 'none',
    persistUserTimeout: has(fixes.windowUserTimeout) ? 'reached' : window,
    persistClamp: has(fixes.windowClamp),
    persistExtraProbe: !has(fixes.probeCount),
    patientRetry: release >= 5001,
    stepBackV6: release >= 5008,
    linearSyn: release >= 6005,
    shrunkWindow: release >= 6006,
    rtoMax: release >= 6015,
    synAckRtoMax: release >= 6019,
  };
}

/**
 * The behaviour of one version. Without a level it is that of the release itself, `5.10` being
 * 5.10.0: a maintained series may have been mended since, see `kernelsOf`. Sources: the commits
 * named at each field, and the 3.0 tree for everything before 3.10.
 */
export function kernelOf(version: string): Kernel {
  const { release, level } = versionOf(version);
  return kernelAt(release, level ?? 0);
}

/** A kernel a version may stand for, from this level of its series on. */
export interface Variant {
  /** `null`: every fix this model knows of, as a vendor may have taken it over. */
  readonly from: number | null;
  readonly kernel: Kernel;
}

/** Everything later that concerns a user timeout, on a kernel of any age. */
const mended = (kernel: Kernel): Kernel => ({
  ...kernel,
  userTimeoutClamp: true,
  synUserTimeout: 'honoured',
  synLimit: 'full',
  persistUserTimeout: 'reached',
  persistClamp: true,
  persistExtraProbe: false,
});

/**
 * Every behaviour a version may stand for: one when its level is known, else one for each level at
 * which its series was mended, oldest first; a vendor's kernel is as released, or mended.
 */
export function kernelsOf(version: string): readonly Variant[] {
  const { release, level, vendor } = versionOf(version);
  const released: Variant = { from: level ?? 0, kernel: kernelAt(release, level ?? 0) };
  if (vendor) return [released, { from: null, kernel: mended(released.kernel) }];
  if (level !== null) return [released];
  const all: readonly Fix[] = Object.values(fixes);
  const levels = all.flatMap(({ series }) => series[release] ?? []).toSorted((a, b) => a - b);
  const later = levels.map((from) => ({ from, kernel: kernelAt(release, from) }));
  return [released, ...later];
}
