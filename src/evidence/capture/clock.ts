import type { Us } from '~/model/time.ts';

const day = 86400e6;
const ofDay = /(?:^|[\sT[])(\d\d):(\d\d):(\d\d)[.,](\d{3,9})(?=\s|Z|\]|[+-]\d)/;
const epoch = /(?:^|\s)(\d{9,10})\.(\d{3,9})\s/;

const fraction = (digits: string): Us => Math.round(Number(`0.${digits}`) * 1e6);

/** The clock before a packet: of the day, or since 1970; `null` where there is none. */
export function clockOf(text: string): Us | null {
  const since = epoch.exec(text);
  if (since) return Number(since[1]) * 1e6 + fraction(since[2]!);
  const [, h, m, s, rest] = ofDay.exec(text) ?? [];
  if (rest === undefined) return null;
  return ((Number(h) * 60 + Number(m)) * 60 + Number(s)) * 1e6 + fraction(rest);
}

/**
 * Instants that never go back: past midnight they go on, and times since the packet before (`-ttt`)
 * are added up.
 */
export function steady(times: readonly (Us | null)[]): readonly (Us | null)[] {
  const known = times.filter((time) => time !== null);
  const falls = known.filter((time, i) => i > 0 && time < known[i - 1]!).length;
  const since = falls > 0 && known.every((time) => time < 3600e6);
  let [added, last] = [0, 0];
  return times.map((time) => {
    if (time === null) return null;
    if (since) return (last += time);
    if (time + added < last - day / 2) added += day;
    return (last = Math.max(last, time + added));
  });
}
