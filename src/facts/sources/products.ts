import type { Source } from './source.ts';

/** Documents on products. */
export const productSources = {} as const satisfies Record<string, Source>;
