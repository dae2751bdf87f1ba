import { tolerance } from './after.ts';
import type { During, Happened, Mechanism } from './causes/cause.ts';
import { known } from './known.ts';
import { ownCauses, saysKeepalive } from './own.ts';
import type { SymptomSettings } from './params.ts';
import { workedOut, type Worked } from './sums.ts';

/** Who says so: a name in the lists of `known.made.ts`, and its row of the reference. */
export type Owner = Pick<Worked, 'list' | 'index' | 'row'>;

/** A cause with how well it fits, and everybody who has the same formula. */
export interface Member extends Worked {
  readonly score: number;
  readonly owners: readonly Owner[];
}

/** A mechanism with everything of its kind that gives the number, best first. */
export interface Candidate {
  readonly does: Mechanism;
  readonly score: number;
  readonly members: readonly [Member, ...Member[]];
}

/** What each mechanism looks like: what is seen, and what the connection was doing. */
const looks: Readonly<Record<Mechanism, readonly [readonly Happened[], readonly During[]]>> = {
  path: [['reset', 'hang', 'timeout'], ['idle']],
  timer: [['closed', 'reset', 'timeout'], ['idle']],
  keepalive: [['timeout', 'hang'], ['idle']],
  retransmission: [['hang', 'timeout'], ['sending']],
  connect: [['hang', 'timeout'], ['connecting']],
  window: [['hang', 'timeout'], ['sending']],
  closing: [['closed', 'hang'], ['idle']],
  probe: [['reset'], ['idle']],
  chosen: [
    ['timeout', 'closed', 'hang', 'reset'],
    ['idle', 'sending', 'connecting'],
  ],
};

/** 1 within a kernel’s range; people’s rounding costs little; beyond it the fit falls quickly. */
function closeness({ at, from, to }: Worked, after: number, off: number): number {
  const gap = Math.max(0, from - after, after - to);
  if (gap === 0) return 1 - 0.1 * Math.min(1, Math.abs(after - at) / Math.max(off, to - from));
  return gap <= off ? 1 - (0.2 * gap) / off : 0.85 * (off / gap) ** 2;
}

/** A silence longer than a device’s timeout breaks the connection just the same. */
const outlasted = ({ does, at }: Worked, after: number): number =>
  does === 'path' && after > at ? (0.3 * at) / after : 0;

/** A kernel that gives up reports an error and sends RST, never FIN: nobody reads an end of file. */
const neverClose: ReadonlySet<Mechanism> = new Set([
  'keepalive',
  'retransmission',
  'connect',
  'window',
  'probe',
]);

/** How much of the score remains with what is seen in the end. */
function looksLike({ does, shows }: Worked, happened: Happened): number {
  if (happened === 'any' || shows === happened) return 1;
  if (happened === 'closed' && neverClose.has(does)) return 0;
  if (!looks[does][0].includes(happened)) return 0.2;
  return shows && happened !== 'timeout' ? 0.6 : 1;
}

/** How much of the score remains with what the reader has seen. */
function agrees(cause: Worked, happened: Happened, during: During): number {
  const doing = looks[cause.does][1];
  const byLook = looksLike(cause, happened);
  return byLook * (during === 'any' || doing.includes(during) ? 1 : 0.15);
}

const least = 0.04;

/** Collects into lists by key, in order of appearance. */
function grouped<Value>(values: readonly Value[], keyOf: (value: Value) => string): Value[][] {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    groups.set(key, [...(groups.get(key) ?? []), value]);
  }
  return [...groups.values()];
}

/** Equal formulas of one kind are one cause, told by whoever fits best. */
function distinct(members: readonly Member[]): Member[] {
  const equal = grouped(members, ({ does, at, how }) => `${does} ${at} ${how}`);
  return equal.map((same) => {
    const [best] = same as [Member, ...Member[]];
    const alike = same.filter(({ list }) => list === best.list && list !== null);
    return { ...best, owners: alike.flatMap(({ owners }) => owners) };
  });
}

/** A guessed sum is half as plausible where the reader has said which numbers are set. */
const guessed = (cause: Worked, told: boolean): number =>
  told && cause.does === 'keepalive' && !cause.own && cause.list !== 'known' ? 0.5 : 1;

/** Everything that may give the number, best first, one entry for each mechanism. */
export function ranked(
  after: number,
  settings: SymptomSettings,
): readonly [Candidate, ...Candidate[]] {
  const { happened, during } = settings;
  const off = tolerance(after);
  const told = saysKeepalive(settings);
  const fixed = known.map((cause, index): Worked => ({ ...cause, list: 'known', index }));
  const members = [...ownCauses(settings), ...fixed, ...workedOut(after, off)]
    .map((cause): Member => {
      const fit = Math.max(closeness(cause, after, off), outlasted(cause, after));
      const score = fit * cause.weight * agrees(cause, happened, during) * guessed(cause, told);
      return { ...cause, score, owners: [cause] };
    })
    .filter(({ score, does }) => score >= least || does === 'chosen')
    .sort((one, other) => other.score - one.score);
  const kinds = grouped(distinct(members), ({ does }) => does);
  const found = kinds.map((own): Candidate => {
    const [best, ...others] = own as [Member, ...Member[]];
    return { does: best.does, score: best.score, members: [best, ...others] };
  });
  return found as [Candidate, ...Candidate[]];
}
