import { linux } from '~/facts/linux.ts';
import type { Instant, WidgetLink } from '~/evidence/reading.ts';
import { detectionLink, nothing } from '~/evidence/keepalive.ts';
import { detection, probeTime } from '~/model/formulas/detection.ts';
import { seconds } from '~/model/time.ts';
import type { SettingsWords } from './strings.ts';

/** The three numbers, in seconds; all are known and of use. */
export interface Three {
  readonly idle: number;
  readonly interval: number;
  readonly probes: number;
}

const inForce = (three: Three) => ({ ...three, userTimeout: null, hz: 250 }) as const;

/** When a vanished peer is given up, counted from the last segment heard, in seconds. */
export const deathOf = (three: Three): number => detection(inForce(three)).death.ideal / 1e6;

/** The first two probes and the end, counted from the last segment heard. */
export const instantsOf = (
  three: Three,
  words: SettingsWords,
  error: string,
): readonly Instant[] => {
  const at = (probe: number) => probeTime(inForce(three), probe).ideal;
  return [
    { what: words.first, afterUs: at(1) },
    ...(three.probes > 1 ? [{ what: words.second, afterUs: at(2) }] : []),
    { what: words.death(error), afterUs: seconds(deathOf(three)) },
  ];
};

/** `detection`, filled in, where it takes these numbers. */
export const linksOf = (three: Three): readonly WidgetLink[] =>
  detectionLink({ ...nothing, ...three });

/** The same three numbers. */
export const equalThree = (one: Three, other: Three): boolean =>
  one.idle === other.idle && one.interval === other.interval && one.probes === other.probes;

/** These are what an untouched Linux has. */
export const isLinuxDefault = (three: Three): boolean =>
  equalThree(three, {
    idle: linux.idle.value,
    interval: linux.interval.value,
    probes: linux.probes.value,
  });
