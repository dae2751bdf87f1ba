/** Microseconds in each way of writing a unit, in both languages; as NFKC and lower case have them. */
export const unitUs: Readonly<Record<string, number>> = Object.fromEntries(
  (
    [
      [0.001, 'ns nsec nanos nanosecond nanoseconds 纳秒'],
      [1, 'us μs µs usec micros microsecond microseconds 微秒'],
      [1e3, 'ms msec msecs milli millis millisec millisecs millisecond milliseconds 毫秒'],
      [1e6, 's sec secs second seconds 秒 秒钟'],
      [60e6, 'm min mins minute minutes 分 分钟'],
      [900e6, '刻钟'],
      [3600e6, 'h hr hrs hour hours 小时 时 个小时 个钟头 钟头 个钟'],
      [86400e6, 'd day days 天 日'],
      [604800e6, 'w week weeks 周 星期 个星期'],
    ] as const
  ).flatMap(([size, names]) => names.split(' ').map((name) => [name, size])),
);

/** Every unit, the longest first, as a part of a regular expression. */
export const unitPattern = Object.keys(unitUs)
  .toSorted((a, b) => b.length - a.length)
  .join('|');

const chinese: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  半: 0.5,
};
const tens: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** `十五`, `两百四十`, `半` as a number; `null` where it is none. */
export function fromChinese(text: string): number | null {
  let [sum, digit] = [0, null as number | null];
  for (const sign of text) {
    const ten = tens[sign];
    const one = chinese[sign];
    if (ten !== undefined) [sum, digit] = [sum + (digit ?? 1) * ten, null];
    else if (one !== undefined && (digit === null || digit === 0)) digit = one;
    else return null;
  }
  return text === '' ? null : sum + (digit ?? 0);
}

const english: Readonly<Record<string, number>> = Object.fromEntries(
  'a,an,one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,fifteen,twenty,thirty,forty,forty-five,fifty,sixty,ninety,half an,half a,half,quarter of an,a quarter of an,one and a half,a couple of'
    .split(',')
    .map((word, i) => [
      word,
      [
        1, 1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 20, 30, 40, 45, 50, 60, 90, 0.5, 0.5, 0.5,
        0.25, 0.25, 1.5, 2,
      ][i]!,
    ]),
);

/** Every number that is a word of English, the longest first, as a part of a regular expression. */
export const englishPattern = Object.keys(english)
  .toSorted((a, b) => b.length - a.length)
  .join('|');

/** A number that is a word of English. */
export const fromEnglish = (text: string): number | null => english[text] ?? null;
