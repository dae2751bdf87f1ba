/** What a call can set. */
export type Part = 'on' | 'idle' | 'interval' | 'probes' | 'userTimeout';

/** What looks right and is not, or what one would not think of. */
export type Trap =
  | 'switch-missing'
  | 'go-nanoseconds'
  | 'node-delay'
  | 'node-below-second'
  | 'user-timeout-seconds'
  | 'level'
  | 'pings'
  | 'milliseconds';

/** One thing that a piece of code sets. */
export interface Found {
  readonly part: Part;
  /** Seconds, a count, milliseconds for the user timeout; 1 and 0 for the switch; `null`: not in the text. */
  readonly value: number | null;
  readonly from: number;
  readonly to: number;
  readonly trap?: Trap;
}

export type Language =
  | 'c'
  | 'go'
  | 'python'
  | 'java'
  | 'csharp'
  | 'node'
  | 'rust'
  | 'curl'
  | 'php'
  | 'ruby'
  | 'perl'
  | 'shell';
