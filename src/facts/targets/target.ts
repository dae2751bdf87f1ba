/** What a reader wants: seconds, seconds, a count; the user timeout in milliseconds, `null` for none. */
export interface Asked {
  readonly idle: number;
  readonly interval: number;
  readonly probes: number;
  readonly userTimeout: number | null;
}

/** The five things that can be set about a connection. */
export type Part = 'keepalive' | 'idle' | 'interval' | 'probes' | 'userTimeout';

/**
 * Why a target does not write a number: keepalive is always on there, or up to the program; the value
 * follows from another one, is fixed by the target, or is the system's; nothing of the kind exists.
 */
export type Why = 'always' | 'program' | 'follows' | 'fixed' | 'none';

/** What becomes of one part in a target. */
export interface Means {
  readonly part: Part;
  /** What the target calls it, and the value as it is typed; absent where nothing is written. */
  readonly name?: string;
  readonly value?: string;
  /** What the connection then has, in the units of `Asked`; 1: keepalive on; `null`: no such thing. */
  readonly is: number | null;
  readonly why?: Why;
}

/** The headings that targets stand under. */
export type Group = 'host' | 'containers' | 'proxies' | 'databases' | 'remote' | 'code';

/** Something that can be configured: how it writes the numbers, and what comes of them. */
export interface Target {
  readonly group: Group;
  /** Its snippet or program, as the results and the reference name it. */
  readonly file: string;
  /** The row of the reference that says more, below `/reference/`. */
  readonly row: string;
  /** The numbers of the reference's snippet. */
  readonly sample: Asked;
  readonly ways: (asked: Asked) => readonly Means[];
  /** The numbers rule messages inside the connection; the kernel's keepalive has the system's. */
  readonly messages?: true;
}

/** Says of a piece of text which part it is about. */
export type Mark = (part: Part, text: number | string) => string;

/** What is pasted for a target. */
export interface Block {
  /** Exactly the text; with the sample, exactly the reference's. Ends with a line break. */
  readonly text: (asked: Asked, mark: Mark) => string;
  /** The file it belongs into; absent where it is one of your own. */
  readonly place?: string;
  /** The command that puts it to work. */
  readonly apply: string;
  /** The command that shows it took effect. */
  readonly prove: string;
}

/** Leaves the text as it is. */
export const plain: Mark = (_, text) => String(text);
