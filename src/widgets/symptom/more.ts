import { readTime } from '~/evidence/numbers/time.ts';
import { plausible } from './after.ts';

/** Seconds in what people write of a time in a sentence, `半小时`, `空闲十五分钟左右`; `null` where it is none, or none alone. */
export function secondsInWords(text: string): number | null {
  const time = readTime(text);
  return time && time.fromUs === time.toUs ? plausible(time.fromUs / 1e3) : null;
}
