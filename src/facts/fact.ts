import type { SourceId } from './sources/index.ts';

/** How far a value can be trusted, and why. */
export type Confidence =
  | 'source code'
  | 'official documentation'
  | 'measured'
  | 'calculated'
  | 'third party'
  | 'unverified';

/** What a value counts or measures. */
export type Unit = 's' | 'ms' | 'count' | 'name' | 'version';

/** One cited value. */
export interface Fact<Value extends number | string = number | string> {
  readonly value: Value;
  readonly unit: Unit;
  readonly source: SourceId;
  /** The day somebody last compared the value with its source, ISO 8601. */
  readonly checked: string;
  readonly confidence: Confidence;
}

/** A number with its unit. */
export const measure = (
  value: number,
  unit: 's' | 'ms' | 'count',
  source: SourceId,
  checked: string,
  confidence: Confidence,
): Fact<number> => ({ value, unit, source, checked, confidence });

/** A word of the field: the name of a sysctl, an option, an error. */
export const name = (
  value: string,
  source: SourceId,
  checked: string,
  confidence: Confidence,
): Fact<string> => ({ value, unit: 'name', source, checked, confidence });

/** True for a word of the field, which prose sets as code. */
export const isName = ({ unit }: Fact): boolean => unit === 'name';
