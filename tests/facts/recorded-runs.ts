import results from '~/facts/programs/results.json' with { type: 'json' };

/** What was seen when a program ran, and with what. */
export interface Run {
  readonly sha256: string;
  /** Of the runtime, or of the library that sets the options. */
  readonly version: string;
  readonly system: string;
  readonly date: string;
  readonly idle: number;
  readonly interval: number;
  readonly probes: number;
  /** The running timer as `ss -tno` prints it. */
  readonly timer: string;
  /** The first line the program printed. */
  readonly printed: string;
  readonly how: string;
}

/** Why a program was not run. */
export interface NotRun {
  readonly sha256: string;
  readonly notRun: string;
}

/** The recorded result of every program below `src/facts/programs/`, by file. */
export const programs: Readonly<Record<string, Run | NotRun>> = results;
