/** A question and its answer as they stand in a file of `content/<lang>/questions/`. */
export interface WrittenQuestion {
  /** Its permanent address on the page. */
  readonly id: string;
  readonly ask: string;
  /** Of its record; nothing where the answer says none. */
  readonly number: string | undefined;
  /** MDX between the tags. */
  readonly answer: string;
  /** Of its heading, counted from 1. */
  readonly line: number;
}

const heading = /^## (.*?)(?: \{#([\w-]+)\})?$/;

/** The questions of a file, in its order. */
export function questionsIn(mdx: string): readonly WrittenQuestion[] {
  const lines = mdx.split('\n');
  const starts = lines.flatMap((line, i) => (heading.test(line) ? [i] : []));
  return starts.map((start, n) => {
    const [, ask = '', id = ''] = heading.exec(lines[start] ?? '') ?? [];
    const body = lines.slice(start + 1, starts[n + 1]).join('\n');
    const [, number, answer = ''] =
      /<Answer number="([^"]*)">\s*([^]*?)\s*<\/Answer>/.exec(body) ?? [];
    return { id, ask: ask.replaceAll('`', ''), number, answer, line: start + 1 };
  });
}
