import { plain, quantity } from '~/evidence/numbers/quantity.ts';

/** Longer texts are no length of time. */
const longest = 60;

/**
 * A length of time as people write it — `2h`, `90s`, `1h30m`, `1.5 h`, `2小时`, `半小时`, `1 分 30 秒`, a
 * bare number in `bare` — in milliseconds, or `null` when it is not one.
 */
export function parseDuration(text: string, bare: 's' | 'ms'): number | null {
  const whole = plain(text);
  if (whole === '' || whole.length > longest) return null;
  const found = quantity(whole, 0, bare === 's' ? 1e6 : 1e3);
  return found?.end === whole.length ? found.us / 1e3 : null;
}
