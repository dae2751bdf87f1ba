import type { Kernel } from './kernel.ts';

/** A version as a number that sorts: 5010223 for `5.10.223`; 5010000 for `5.10` and `5.10-el`. */
function rank(version: string): number {
  const [major = 0, minor = 0, level] = version.split(/[.-]/).map(Number);
  return major * 1_000_000 + minor * 1000 + (level || 0);
}

/** The release that first had a fix, then each level at which a maintained series took it over. */
type Fix = readonly [release: number, ...levels: readonly number[]];

const seriesOf = (at: number): number => Math.floor(at / 1000);

/**
 * Levels from the reviews of the stable releases on stable@vger.kernel.org, each named after the
 * upstream commit it takes over.
 */
const fixes = {
  // a41e8a88b06e, “tcp: better handle TCP_USER_TIMEOUT in SYN_SENT state”
  synUserTimeout: [5_004_000, 4_019_077, 5_002_019, 5_003_004],
  // 3256a2d6ab1f, “tcp: adjust rto_base in retransmits_timed_out()”
  synLimit: [5_004_000, 4_019_209, 5_002_020, 5_003_005],
  // 3976535af0cb, “tcp: fix off-by-one bug on aborting window-probing socket”
  probeCount: [5_001_000, 4_004_207, 4_009_207, 4_014_159, 4_019_089],
  // 9d9b1ee0b2d1, “tcp: fix TCP_USER_TIMEOUT with zero window”
  windowUserTimeout: [5_011_000, 5_004_093, 5_010_011],
  // 344db93ae3ee, “tcp: make TCP_USER_TIMEOUT accurate for zero window probes”
  windowCut: [5_011_000, 5_004_096, 5_010_013],
} as const satisfies Record<string, Fix>;

function kernelAt(at: number): Kernel {
  const has = ([release, ...levels]: Fix): boolean =>
    at >= release || levels.some((level) => at >= level && seriesOf(at) === seriesOf(level));
  const from = (release: number): boolean => seriesOf(at) >= release;
  return {
    exactTimers: !from(4008),
    lossProbe: from(3010),
    userTimeoutClamp: from(4019),
    synUserTimeout: has(fixes.synLimit)
      ? 'honoured'
      : has(fixes.synUserTimeout)
        ? 'short'
        : from(4019)
          ? 'storm'
          : 'ignored',
    persistUserTimeout: has(fixes.windowCut)
      ? 'cut'
      : has(fixes.windowUserTimeout)
        ? 'reached'
        : from(5001)
          ? 'modelled'
          : from(3018)
            ? 'exceeded'
            : 'ignored',
    persistExtraProbe: !has(fixes.probeCount),
    stepBackV6: from(5008),
    linearSyn: from(6005),
    shrunkWindow: from(6006),
    rtoMax: from(6015),
    synAckRtoMax: from(6019),
  };
}

/**
 * The behaviour of one version, `5.10.223` being level 223 of the series 5.10. Without a level it is
 * that of the release itself: a maintained series may have been mended since, see `kernelsOf`.
 * Sources: the commits named at each field, and the 3.0 tree for everything before 3.10.
 */
export const kernelOf = (version: string): Kernel => kernelAt(rank(version));

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
  persistUserTimeout: 'cut',
  persistExtraProbe: false,
});

/**
 * Every behaviour a version may stand for: one when its level is known (`5.10.223`, `5.10.0`), else
 * (`5.10`) one for each level at which its series was mended, oldest first; the kernel of a vendor who
 * keeps the number (`5.14-el`, `5.14-sle`) is as released, or mended.
 */
export function kernelsOf(version: string): readonly Variant[] {
  const at = rank(version);
  const released: Variant = { from: at % 1000, kernel: kernelAt(at) };
  if (version.includes('-')) return [released, { from: null, kernel: mended(released.kernel) }];
  if (version.split('.').length > 2) return [released];
  const all: readonly Fix[] = Object.values(fixes);
  const levels = all
    .flatMap(([, ...taken]) => taken.filter((level) => seriesOf(level) === seriesOf(at)))
    .toSorted((a, b) => a - b);
  const later = levels.map((level) => ({ from: level % 1000, kernel: kernelAt(level) }));
  return [released, ...later];
}
