import type { Source } from './source.ts';

/** Documents on languages. */
export const languageSources = {} as const satisfies Record<string, Source>;
