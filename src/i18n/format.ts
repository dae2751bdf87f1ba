import type { Us } from '~/model/time.ts';
import { locales, type Lang } from './locales.ts';

const unitSize = { d: 86400e6, h: 3600e6, min: 60e6, s: 1e6, ms: 1e3 } as const;

/** A unit of time that the site writes. */
export type TimeUnit = keyof typeof unitSize;

const unitWords: Record<Lang, Record<TimeUnit, string>> = {
  en: { d: 'd', h: 'h', min: 'min', s: 's', ms: 'ms' },
  zh: { d: '天', h: '小时', min: '分', s: '秒', ms: '毫秒' },
};

/** Not a line break inside a quantity. */
const space = '\u00a0';

const formats = new Map<string, Intl.NumberFormat>();

/** Making a formatter costs more than all its use, so each is made once. */
function formatter(lang: Lang, least: number, most: number): Intl.NumberFormat {
  const key = `${lang}${least}/${most}`;
  const known = formats.get(key);
  if (known) return known;
  const digits = { minimumFractionDigits: least, maximumFractionDigits: most };
  const made = new Intl.NumberFormat(locales[lang].tag, digits);
  formats.set(key, made);
  return made;
}

/** A number with the language's grouping and at most `digits` decimals. */
export const number = (n: number, lang: Lang, digits = 0): string =>
  formatter(lang, 0, digits).format(n);

/** A number of one unit, `7,200 s` or `7,200 秒`. */
export const inUnit = (us: Us, unit: TimeUnit, lang: Lang, digits = 0): string =>
  `${number(us / unitSize[unit], lang, digits)}${space}${unitWords[lang][unit]}`;

/** A length of time in seconds with one unit, at most `digits` decimals. */
export const inSeconds = (us: Us, lang: Lang, digits = 0): string => inUnit(us, 's', lang, digits);

/** The largest units first, none that is zero: `2 h 11 min 15 s`, `2 小时 11 分 15 秒`, `15 分钟`. */
export function duration(us: Us, lang: Lang, digits = 0): string {
  if (us < 1e6) return inUnit(us, us > 0 ? 'ms' : 's', lang, 1);
  const grain = 1e6 / 10 ** digits;
  let rest = Math.round(us / grain) * grain;
  const parts: string[] = [];
  for (const unit of ['d', 'h', 'min'] as const) {
    const whole = Math.floor(rest / unitSize[unit]);
    if (whole > 0) parts.push(inUnit(whole * unitSize[unit], unit, lang));
    rest -= whole * unitSize[unit];
  }
  if (rest > 0 || parts.length === 0) parts.push(inSeconds(rest, lang, digits));
  return parts.join(space).replace(/分$/, '分钟');
}

/** Seconds with exactly `digits` decimals, for numbers that stand below one another. */
export const fixedSeconds = (us: Us, lang: Lang, digits: number): string =>
  `${formatter(lang, digits, digits).format(us / 1e6)}${space}${unitWords[lang].s}`;

const marks: Record<Lang, Readonly<Record<'stop' | 'comma' | 'semicolon', string>>> = {
  en: { stop: '.', comma: ', ', semicolon: '; ' },
  zh: { stop: '。', comma: '，', semicolon: '；' },
};

/** What stands between two sentences. */
const gaps: Record<Lang, string> = { en: ' ', zh: '' };

/** Sentences one after the other, as the language sets them; `null` and empty ones are left out. */
export const sentences = (said: readonly (string | null)[], lang: Lang): string =>
  said.filter((one) => one !== null && one !== '').join(gaps[lang]);

/** Words that belong together, `6.12, HZ 1000`. */
export const withCommas = (parts: readonly string[], lang: Lang): string =>
  parts.join(marks[lang].comma);

/** What is told one after another, each with commas of its own. */
export const withSemicolons = (parts: readonly string[], lang: Lang): string =>
  parts.join(marks[lang].semicolon);

/** A sentence with its full stop. */
export const ended = (sentence: string, lang: Lang): string => sentence + marks[lang].stop;
