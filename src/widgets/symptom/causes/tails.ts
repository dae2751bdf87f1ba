import type { Localized } from '~/i18n/locales.ts';
import { products } from '~/facts/products/index.ts';
import { sshIntervals } from '~/facts/products/openssh.ts';
import { profiles, settingsOf, type SystemId } from '~/facts/profiles/index.ts';
import type { Row } from '~/facts/reference.ts';
import { plain } from './cause.ts';
import { trios } from './libraries.ts';
import { said } from './rows.ts';

/** What follows the idle time when only that one was set: interval × probes of somebody else. */
export interface Tail {
  readonly interval: number;
  readonly probes: number;
  readonly row: string;
  readonly name: Localized;
}

const common = ['linux', 'windows', 'macos'] as const satisfies readonly SystemId[];

const ofSystem = (id: SystemId): Tail => {
  const { interval, probes } = settingsOf(id);
  const row = `systems/#${id.toLowerCase()}-interval`;
  return { interval: interval / 1e6, probes, row, name: plain(profiles[id].name) };
};

/** The product without its version: `Node.js 24.19, 26.4 and later` is Node.js. */
const short = ({ name }: Tail): string => name.en.split(/[ ,(]/)[0]!;

/** Equal tails as one, with everybody’s name. */
function joined([first, ...others]: readonly [Tail, ...Tail[]]): Tail {
  const names = [...new Set([first, ...others].map(short))];
  return names.length === 1 ? first : { ...first, name: plain(names.join(' · ')) };
}

/** Tails that libraries fix, and those of systems. */
export function tails(): Tail[] {
  const fixed = trios().flatMap(({ interval, probes, row, name, settable, follows }) =>
    interval && probes && settable && !follows ? [{ interval, probes, row, name }] : [],
  );
  const all = [...common.map(ofSystem), ...fixed];
  const equal = Map.groupBy(all, ({ interval, probes }) => `${interval}×${probes}`);
  return [...equal.values()].map((same) => joined(same as [Tail, ...Tail[]]));
}

/** Programs whose interval follows from the idle time: its share of it. */
export const followers = (): (Tail & { readonly share: number })[] =>
  trios().flatMap(({ idle, interval, probes, row, name, follows }) =>
    follows && idle && interval && probes
      ? [{ interval, probes, row, name, share: interval / idle }]
      : [],
  );

/** Messages of a program that may go unanswered so many times, or so many times their interval. */
export interface Beat {
  readonly times: number;
  readonly row: string;
  readonly name: Localized;
}

function beat({ id, cells }: Row): Beat[] {
  const initial = cells[2];
  const fact = initial && 'fact' in initial ? initial.fact : null;
  const isSsh = /^sshd?-count$/.test(id);
  if (!fact || !(isSsh || id === 'mqtt-broker-limit')) return [];
  const limit = parseFloat(String(fact.value));
  const times = isSsh ? sshIntervals(limit) : limit;
  return [{ times, row: `products/#${id}`, name: said(cells[0]) }];
}

/** Heartbeats whose interval people choose, by how many of them may be missed. */
export const beats = (): Beat[] => products.rows.flatMap(beat);
