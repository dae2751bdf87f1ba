import { number } from '~/i18n/format.ts';
import type { Lang } from '~/i18n/locales.ts';
import { fleetCost } from '~/model/fleet/fleet.ts';
import { seconds } from '~/model/time.ts';

/** Idle connections, one end of each probing, on Ethernet. */
const fleet = (connections: number, idle: number) =>
  fleetCost({
    connections,
    idle: seconds(idle),
    interval: seconds(1),
    ends: 1,
    probeBytes: 0,
    family: 'ipv4',
    timestamps: true,
    count: 'frame',
  });

/** What an answer may say of the cost of probing. */
export const probingCosts = {
  /** Probes an hour. */
  hourly: (connections: number, idle: number, lang: Lang) =>
    number(connections * fleet(1, idle).probesPerHour, lang),
  /** Probes a second. */
  probes: (connections: number, idle: number, lang: Lang) =>
    number(fleet(connections, idle).probes, lang),
  /** Mbit a second in one direction. */
  megabits: (connections: number, idle: number, lang: Lang) =>
    number((fleet(connections, idle).bytes * 8) / 2e6, lang, 1),
} as const;

export type ProbingCost = keyof typeof probingCosts;

/** True for a cost that is computed. */
export const isProbingCost = (name: string): name is ProbingCost =>
  Object.hasOwn(probingCosts, name);
