import type { Localized } from '~/i18n/locales.ts';
import type { Scenario } from '~/model/kernel/scenario.ts';
import type { Errno, SegmentKind, Side, Trace } from '~/model/kernel/trace.ts';
import type { Hz } from '~/model/wheel.ts';

/** An instant in seconds, or the first and the last that will do. */
export type Instant = number | readonly [from: number, to: number];

/** What one end was seen to do, or must do. */
export interface Course {
  /** When its segments of the chosen kinds leave. */
  readonly at: readonly Instant[];
  /** What is listed is only the beginning. */
  readonly more?: boolean;
  /** When it ended, and how; absent: not stated, `null`: it lives. */
  readonly end?: { readonly at: Instant; readonly errno: Errno | null } | null;
}

/** Instants of a run, compared with those a test demands or somebody recorded. */
export interface Timed {
  readonly compare: 'instants';
  /** Tells several of one row apart. */
  readonly name?: Localized;
  readonly scenario: Scenario;
  readonly host: Side;
  readonly kinds: readonly SegmentKind[];
  /** The model's instant, in seconds, from which the row counts. */
  readonly zero: number | ((trace: Trace) => number);
  readonly expected: Course;
  /** Seconds either way. */
  readonly tolerance: number;
  /**
   * For what a real kernel was seen to do: the tick rates at which it fits, and no other may. Absent
   * where a test demands instants: these are compared by the formula.
   */
  readonly fits?: readonly Hz[];
}

/** Statements compared word for word, such as error numbers and limits. */
export interface Stated {
  readonly compare: 'words';
  readonly name?: Localized;
  readonly said: () => readonly string[];
  readonly expected: readonly string[];
}

export type Case = Timed | Stated;

/** Where a row comes from: an address a reader can open, or a name and a date. */
export interface PeerSource {
  readonly title: string;
  readonly url: string | null;
}

/** A test by others, or what they recorded, held against the model. */
export interface Peer {
  readonly id: string;
  readonly source: PeerSource;
  readonly given: Localized;
  readonly expected: Localized;
  /** Empty where nothing is compared; `reason` then says why. */
  readonly cases: readonly Case[];
  /** Why a row is not met, or not compared, or needs a word. */
  readonly reason?: Localized;
  /** Our own packetdrill script of the same thing, in tests/verify/packetdrill. */
  readonly script?: string;
}

/** Rows that belong together. */
export interface PeerGroup {
  readonly id: 'linux' | 'recorded' | 'gvisor' | 'suites' | 'stacks';
  readonly title: Localized;
  readonly peers: readonly Peer[];
}
