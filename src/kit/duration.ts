/*
 * The fields' own small grammar: what people write of a time in a sentence is read by
 * `evidence/numbers`, at a kilobyte that no field of a calculator has room for.
 */

/** Milliseconds in each way of writing a unit, in both languages. */
const unitMs: Readonly<Record<string, number>> = Object.fromEntries(
  (
    [
      [1, 'ms msec millisecond milliseconds 毫秒'],
      [1e3, 's sec secs second seconds 秒 秒钟'],
      [60e3, 'm min mins minute minutes 分 分钟'],
      [3600e3, 'h hr hrs hour hours 小时 时 个小时 钟头'],
      [86400e3, 'd day days 天 日'],
    ] as const
  ).flatMap(([size, names]) => names.split(' ').map((name) => [name, size])),
);

const part = /^(\d+(?:\.\d+)?)([a-z\p{Script=Han}]*)/u;

/** Full-width forms to ASCII, no spaces, no digit grouping, lower case. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/gu, '')
    .replace(/(\d),(?=\d{3}(?!\d))/g, '$1');

/** One quantity at the head of `rest`, in milliseconds; `null` when it is none. */
function head(rest: string, bareMs: number): { ms: number; length: number } | null {
  const match = part.exec(rest);
  if (!match) return null;
  const [whole, digits, unit] = match as unknown as [string, string, string];
  const size = unit === '' ? bareMs : unitMs[unit];
  return size === undefined ? null : { ms: Number(digits) * size, length: whole.length };
}

/**
 * A length of time as people write it — `2h`, `90s`, `1h30m`, `1.5 h`, `2小时`, `1 分 30 秒`, a bare
 * number in `bare` — in milliseconds, or `null` when it is not one.
 */
export function parseDuration(text: string, bare: 's' | 'ms'): number | null {
  let rest = plain(text);
  let total = 0;
  if (rest === '' || rest.length > 60) return null;
  while (rest !== '') {
    const found = head(rest, unitMs[bare]!);
    if (!found) return null;
    total += found.ms;
    rest = rest.slice(found.length);
  }
  return Number.isFinite(total) ? total : null;
}
