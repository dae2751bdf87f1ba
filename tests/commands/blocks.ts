/** A block of commands in an article that its readers are told to run. */
export interface Block {
  /** Its article's path below the language, without the ending. */
  readonly article: string;
  /** The line of the article where it starts. */
  readonly line: number;
  readonly code: string;
  /** Whether the reader needs root for it. */
  readonly asRoot: boolean;
  /** The lines the article says it prints, with … for what may be anything. */
  readonly shown: readonly string[];
}

interface Fence {
  readonly at: number;
  readonly language: string;
  readonly marks: readonly string[];
  readonly code: string;
}

/** Every fenced block of a text, in order; what follows the language on its first line are marks. */
export const fencesOf = (mdx: string): Fence[] =>
  [...mdx.matchAll(/^```(\w*)(.*)\n([^]*?)^```$/gm)].map((found) => ({
    at: mdx.slice(0, found.index).split('\n').length,
    language: found[1]!,
    marks: found[2]!.split(' ').filter(Boolean),
    code: found[3]!,
  }));

/** The blocks marked `run`, each with the block marked `shows` that follows it, if one does. */
export function blocksOf(article: string, mdx: string): Block[] {
  const fences = fencesOf(mdx);
  return fences.flatMap(({ at, marks, code }, i) => {
    if (!marks.includes('run')) return [];
    const next = fences[i + 1];
    const shown = next?.marks.includes('shows') ? next.code.trim().split('\n') : [];
    return [{ article, line: at, code, asRoot: marks.includes('root'), shown }];
  });
}

/** A block without its comments, cut so that every second part is a quoted word. */
export const partsOf = (code: string): string[] =>
  code.replaceAll(/(?<=^|\s)#.*$/gm, '').split(/("[^"\n]*")/);

/** Commands that nobody can run as they stand: a word in capitals, or an address of no one. */
export const hasBlanks = (code: string): boolean =>
  /(?<= )[A-Z]{3,}(?=\s)|\.example\b/.test(partsOf(code).join(''));
