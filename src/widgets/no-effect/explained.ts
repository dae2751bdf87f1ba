/** What the colour of an explained line means, as everywhere on the site. */
export type Tone = 'alive' | 'probing' | 'dead' | 'data' | 'plain';

/** Answers to questions of the widget, by the name of the input. */
export type Answers = Readonly<Record<string, string | number>>;

/** A socket, a group of parameters, a traced descriptor: what was pasted, and what it says. */
export interface Explained {
  /** Where it stands in the pasted text, from 1. */
  readonly line: number;
  /** What it is about: the two ends, the descriptor, the parameter. */
  readonly about: string;
  readonly tone: Tone;
  readonly conclusion: string;
  /** Each part as the tool writes it, and what it means. */
  readonly parts: readonly (readonly [token: string, meaning: string])[];
  /** The answers it gives, `null` where it decides nothing. */
  readonly answers: Answers | null;
}

/** All that is said about a pasted text. */
export interface Explanation {
  readonly explained: readonly Explained[];
  /** In a word: how much was found, what was left out, what was not understood. */
  readonly summary: string;
  readonly strange: readonly string[];
}
