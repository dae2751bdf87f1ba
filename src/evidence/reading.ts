/** A line of a paste, with its number in it, from 1. Lines that hold nothing are left out. */
export interface Line {
  readonly number: number;
  /** As pasted, up to a length that no tool exceeds. */
  readonly text: string;
  /**
   * Without quote mark, clock, line number, prompt, ANSI colour, no-break spaces; its indentation is
   * kept, its trailing blanks are not.
   */
  readonly bare: string;
}

/** What was pasted, as far as it is read. */
export interface Paste {
  readonly lines: readonly Line[];
  readonly text: string;
  /** Characters beyond the limit, which are not read. */
  readonly cut: number;
}

/** One part of a paste, understood. */
export interface Reading<K extends string = string, S = unknown> {
  readonly kind: K;
  /** Which of the kind’s formats: `ss`, `netstat-windows`. */
  readonly format: string;
  /** Numbers of the lines that it used. */
  readonly lines: readonly number[];
  /** What it says, typed by the kind. */
  readonly says: S;
}

/** What happens next, and in how many microseconds; `null` where nobody can tell. */
export interface Instant {
  readonly what: string;
  readonly afterUs: number | null;
}

/** A calculator that goes on from here, filled in. */
export interface WidgetLink {
  readonly widget: string;
  readonly settings: string;
}

/** What a reader is told of one reading; texts are in the language of the words given. */
export interface Verdict {
  /** One sentence, or as few as it takes. */
  readonly says: string;
  /** At most three, the soonest first. */
  readonly instants: readonly Instant[];
  readonly repair: string | null;
  /** What to run next. */
  readonly command: string | null;
  /** What this cannot tell. */
  readonly unsaid: string | null;
  readonly links: readonly WidgetLink[];
}
