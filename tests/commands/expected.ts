/**
 * Whether a line of a block's output is the line an article shows. … stands for anything, spaces
 * for any spaces, and a time with its unit (`5.06 s`, `13 秒`) for one that a kernel may really
 * take: its timers are never early beyond their rounding, and a busy machine comes late.
 */
export function isShown(shown: string, line: string): boolean {
  const times: number[] = [];
  const pattern = shown
    .trim()
    .split(/(…|\s+|\d+(?:\.\d+)?(?=\s?(?:s|秒)(?![a-z])))/)
    .map((part, i) => (i % 2 === 0 ? escaped(part) : wild(part, times)))
    .join('');
  const found = new RegExp(`^${pattern}$`).exec(line.trim());
  return found !== null && times.every((time, i) => isNear(time, Number(found[i + 1])));
}

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');

function wild(part: string, times: number[]): string {
  if (part === '…') return '.*';
  if (part.trim() === '') return '\\s+';
  times.push(Number(part));
  return '(\\d+(?:\\.\\d+)?)';
}

const isNear = (told: number, taken: number): boolean =>
  taken >= told * 0.93 && taken <= told * 1.1 + 3;

/** The first of the lines shown that is not among those printed, in their order; null if all are. */
export function notPrinted(shown: readonly string[], output: string): string | null {
  const lines = output.split('\n');
  let from = 0;
  for (const expected of shown) {
    const at = lines.findIndex((line, i) => i >= from && isShown(expected, line));
    if (at < 0) return expected;
    from = at + 1;
  }
  return null;
}
