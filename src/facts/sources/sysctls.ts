import type { Source } from './source.ts';

/** Documents on sysctls. */
export const sysctlSources = {} as const satisfies Record<string, Source>;
