import type { Source } from './source.ts';

/** Documents on errors. */
export const errorSources = {} as const satisfies Record<string, Source>;
