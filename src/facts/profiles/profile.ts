import { type SourceId } from '~/facts/sources/index.ts';
import { type BehaviourPart, type SystemBehaviour } from '~/model/systems/systems.ts';
import { type Confidence } from '~/facts/fact.ts';

/** One value with the document that backs it. */
export interface Cited<Value> {
  readonly value: Value;
  readonly source: SourceId;
  /** The day somebody last compared the value with its source, ISO 8601. */
  readonly checked: string;
  readonly confidence: Confidence;
}

/** The least and most that is accepted, in the option's unit; `null` for an end nobody could say. */
export type Accepted = readonly [least: number | null, most: number | null];

/** A setting of one connection. */
export interface SocketKnob {
  readonly name: Cited<string>;
  readonly unit: 's' | 'ms' | 'half-second' | 'count';
  readonly accepts: Cited<Accepted>;
}

/** A setting for all connections without their own. */
export interface SystemKnob {
  readonly name: Cited<string>;
  readonly unit: 's' | 'ms' | 'half-second' | 'count';
}

/** One number of a system's keepalive. */
export interface Knob {
  /** In seconds, or a count; `null` when a system has no such number until it is set. */
  readonly initial: Cited<number | null>;
  /** `null` when a connection can't set it, or a system has no knob for it. */
  readonly socket: SocketKnob | null;
  readonly system: SystemKnob | null;
}

/** A system as shipped: what it does with an idle connection, and what can be set. */
export interface SystemProfile {
  readonly name: string;
  /** Whether connections have keepalive without asking. */
  readonly on: Cited<boolean>;
  readonly behaviour: {
    readonly [Part in BehaviourPart]: Cited<SystemBehaviour[Part]>;
  };
  readonly knobs: {
    readonly idle: Knob;
    readonly interval: Knob;
    readonly probes: Knob;
    /** Silence after the first probe that ends a connection: Solaris and illumos only. */
    readonly abort: Knob | null;
  };
}

export const checked = '2026-11-22';
export const cite =
  (confidence: Confidence, day = checked) =>
  <const Value>(value: Value, source: SourceId): Cited<Value> => ({
    value,
    source,
    checked: day,
    confidence,
  });
export const code = cite('source code');
/** Read in the source later than the first set of documents. */
export const lateCode = cite('source code', '2026-11-29');
export const docs = cite('official documentation');
export const measured = cite('measured');
export const third = cite('third party');
export const unverified = <const Value>(value: Value) => cite('unverified')(value, 'no-source');

export const none = { socket: null, system: null };
export const twoHours = 7200;
