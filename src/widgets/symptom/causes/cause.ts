import type { Localized } from '~/i18n/locales.ts';
import type { Confidence } from '~/facts/fact.ts';

/** What can end a connection, or seem to, after a time of its own. */
export type Mechanism =
  /** A device on the path forgets an idle connection. */
  | 'path'
  /** A program or a proxy closes it by its own timer. */
  | 'timer'
  /** Keepalive gave up. */
  | 'keepalive'
  /** Retransmission gave up. */
  | 'retransmission'
  /** connect() gave up. */
  | 'connect'
  /** Probing of a closed window gave up. */
  | 'window'
  /** What is left of a connection after close(). */
  | 'closing'
  /** The first probe met a reset. */
  | 'probe'
  /** A timeout that somebody set. */
  | 'chosen';

/** What people see. */
export type Happened = 'any' | 'hang' | 'reset' | 'closed' | 'timeout';

/** What the connection was doing meanwhile. */
export type During = 'any' | 'idle' | 'sending' | 'connecting';

/** Something that takes a known time, with the record that says so. Times in seconds. */
export interface Cause {
  readonly does: Mechanism;
  /** By the formula, and the extremes of a real kernel where they differ. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** The numbers of its formula. */
  readonly how: readonly number[];
  /** Plausibility, up to 1: defaults before rarities, the verified before hearsay. */
  readonly weight: number;
  /** Its row of the reference, `topic/#row`. */
  readonly row: string;
  /** What is seen, where the mechanism leaves it open. */
  readonly shows?: Happened;
}

/** A cause and whose it is. */
export interface Named extends Cause {
  readonly name: Localized;
}

const trust: Readonly<Record<Confidence, number>> = {
  'source code': 1,
  'official documentation': 1,
  measured: 1,
  calculated: 1,
  'third party': 0.8,
  unverified: 0.5,
};

/** How much of its weight a record keeps. */
export const trustIn = (confidence: Confidence): number => trust[confidence];

/** A cause whose time is one number. */
export const sharp = (at: number) => ({ at, from: at, to: at });

/** The same words in every language. */
export const plain = (name: string): Localized => ({ en: name, zh: name });
