/** A length of time or an instant, in integer microseconds. */
export type Us = number;

/** Whole or fractional seconds as microseconds, rounded to the nearest. */
export const seconds = (n: number): Us => Math.round(n * 1e6);

/** Milliseconds as microseconds, rounded to the nearest. */
export const ms = (n: number): Us => Math.round(n * 1e3);
