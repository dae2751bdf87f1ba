import { linux } from '~/facts/linux.ts';
import type { Instant, WidgetLink } from '~/evidence/reading.ts';
import { checkOption } from '~/model/limits.ts';
import { seconds } from '~/model/time.ts';
import type { SettingsWords } from './strings.ts';

/** The three numbers, in seconds; all are known and of use. */
export interface Three {
  readonly idle: number;
  readonly interval: number;
  readonly probes: number;
}

/** When a vanished peer is given up, counted from the last segment heard, in seconds. */
export const deathOf = ({ idle, interval, probes }: Three): number => idle + interval * probes;

export const instantsOf = (
  three: Three,
  words: SettingsWords,
  error: string,
): readonly Instant[] => [
  { what: words.first, afterUs: seconds(three.idle) },
  ...(three.probes > 1
    ? [{ what: words.second, afterUs: seconds(three.idle + three.interval) }]
    : []),
  { what: words.death(error), afterUs: seconds(deathOf(three)) },
];

/** `detection`, filled in, where it takes these numbers. */
export function linksOf({ idle, interval, probes }: Three): readonly WidgetLink[] {
  const takes = [
    checkOption('TCP_KEEPIDLE', idle),
    checkOption('TCP_KEEPINTVL', interval),
    checkOption('TCP_KEEPCNT', probes),
  ].every((refusal) => refusal === null);
  const settings = `idle=${idle}&interval=${interval}&probes=${probes}`;
  return takes ? [{ widget: 'detection', settings }] : [];
}

export const isLinuxDefault = ({ idle, interval, probes }: Three): boolean =>
  idle === linux.idle.value && interval === linux.interval.value && probes === linux.probes.value;
