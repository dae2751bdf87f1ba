import { legsOf, refreshes, type Chain, type Leg, type Mapping } from './legs.ts';
import { passedOn, probePeriod } from './rules.ts';
import type { Us } from '~/model/time.ts';

/** What becomes of a box's memory of an idle connection whose ends both live. */
export interface BoxFate {
  readonly box: number;
  readonly leg: number;
  /** `depends` when the probes of several sources interleave so that only playing it out tells. */
  readonly fate: 'kept' | 'forgotten' | 'depends';
  /** When it forgets, `null` unless it does. */
  readonly at: Us | null;
  /** Longest time without a packet that counts; an upper bound when the fate depends. */
  readonly longestSilence: Us;
  /** Its timeout less the longest silence: kept while this is above 0. */
  readonly margin: Us;
}

/** What one end learns of a lost connection. */
export interface Noticed {
  /** When it learns it, `null` for never or, with `retransmission`, when no write timeout was given. */
  readonly at: Us | null;
  readonly by: 'keepalive' | 'retransmission' | 'reset' | 'close' | 'nothing';
  /** The next call of the application: an errno, end of file, or nothing. */
  readonly error: 'ETIMEDOUT' | 'ECONNRESET' | 'EOF' | null;
}

/** What a chain comes to when nothing but keepalive and heartbeats happens. */
export interface ChainResult {
  readonly boxes: readonly BoxFate[];
  /** The box that cuts first, `null` when all keep it; the leftmost of several at one time. */
  readonly cut: BoxFate | null;
  /** Whether no box's fate depends, so that `cut` is final. */
  readonly certain: boolean;
}

/** The earliest refresh after time 0, and the longest a source leaves between two. */
interface Silence {
  readonly first: Us;
  readonly longest: Us;
  /** Whether the first silence is the longest, or the only source a single keepalive. */
  readonly plain: boolean;
}

/** Silence on a mapping: every window of a source's period holds a packet of it. */
function silenceOf(leg: Leg, mapping: Mapping): Silence {
  const periods = leg.streams.filter((one) => refreshes(mapping, one)).map((one) => one.period);
  const probing =
    mapping.refreshedBy === 'any' ? [leg.left, leg.right].filter((end) => end.keepalive) : [];
  const first = Math.min(Infinity, ...periods, ...probing.map((end) => end.keepalive!.idle));
  const longest = Math.min(Infinity, ...periods, ...probing.map(probePeriod));
  return { first, longest, plain: longest === first || periods.length + probing.length === 1 };
}

/**
 * A mapping is kept iff every silence is shorter than its timeout. The first silence can only be
 * shorter than later ones when an interval exceeds its idle; then later ones decide.
 */
function fateOf({ first, longest, plain }: Silence, timeout: Us): Pick<BoxFate, 'fate' | 'at'> {
  if (first >= timeout) return { fate: 'forgotten', at: timeout };
  if (longest < timeout) return { fate: 'kept', at: null };
  return plain ? { fate: 'forgotten', at: first + timeout } : { fate: 'depends', at: null };
}

const boxFate = (box: number, leg: number, silence: Silence, timeout: Us): BoxFate => ({
  box,
  leg,
  ...fateOf(silence, timeout),
  longestSilence: silence.longest,
  margin: timeout - silence.longest,
});

/** Fates of terminating boxes, which count only payload passed on; each with the leg on its left. */
function terminatingFates(chain: Chain, legs: readonly Leg[]): BoxFate[] {
  const terminating = chain.boxes.flatMap((box, index) =>
    box.layer === 7 ? [{ box, index }] : [],
  );
  return terminating.flatMap(({ box, index }, leg) => {
    const silence = passedOn(legs[leg]!);
    if (box.idleTimeout === null) return [];
    const plain = { first: silence, longest: silence, plain: true };
    return [boxFate(index, leg, plain, box.idleTimeout)];
  });
}

/** Which box forgets an idle connection first, and what every other one does, in closed form. */
export function verdict(chain: Chain): ChainResult {
  const legs = legsOf(chain);
  const passing = legs.flatMap((leg, index) =>
    leg.mappings.map(({ box, mapping }) =>
      boxFate(box, index, silenceOf(leg, mapping), mapping.timeout),
    ),
  );
  const boxes = [...passing, ...terminatingFates(chain, legs)].sort((a, b) => a.box - b.box);
  const cuts = boxes.filter((box) => box.at !== null);
  const [first, ...rest] = cuts;
  const cut = first
    ? rest.reduce((one, other) => (other.at! < one.at! ? other : one), first)
    : null;
  return { boxes, cut, certain: boxes.every((box) => box.fate !== 'depends') };
}
