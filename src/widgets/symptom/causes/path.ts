import type { Fact } from '~/facts/fact.ts';
import { middleboxRecords, type Middlebox } from '~/facts/middleboxes/index.ts';
import { fullName } from '~/facts/middleboxes/names.ts';
import { sharp, trustIn, type Happened, type Named } from './cause.ts';

const seen = { silent: 'hang', rst: 'reset', fin: 'closed' } as const satisfies Record<
  string,
  Happened
>;

const shows = ({ expiry: { sends } }: Middlebox): Pick<Named, 'shows'> =>
  sends === 'unknown' ? {} : { shows: seen[sends] };

/** Timeouts of flows that are not idle. */
const busy: ReadonlySet<string> = new Set(['linux-conntrack-unacknowledged']);

/** A device whose end is known comes before one of which only the number is. */
function weightOf({ id, layer, expiry }: Middlebox, idle: Fact<number>): number {
  const known = expiry.sends === 'unknown' ? 0.95 : 1;
  return (layer === 4 ? 0.9 : 0.75) * trustIn(idle.confidence) * known * (busy.has(id) ? 0.5 : 1);
}

/** A device of the reference: one that passes segments on forgets, one that terminates TCP closes. */
const device = (box: Middlebox, idle: Fact<number>): Named => ({
  does: box.layer === 4 ? 'path' : 'timer',
  ...sharp(idle.value),
  how: [],
  weight: weightOf(box, idle),
  row: `middleboxes/#${box.id}`,
  name: fullName(box),
  ...shows(box),
});

/** Everything on the path with an idle timeout. */
export const onPath = (): Named[] =>
  middleboxRecords.flatMap((box) => (box.idle ? [device(box, box.idle)] : []));
