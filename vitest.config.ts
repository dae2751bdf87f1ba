/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

export default getViteConfig({
  resolve: { tsconfigPaths: true },
  test: {
    // Properties over many runs take their time on a busy machine; no test asserts how long.
    testTimeout: 30_000 * Number(process.env['RUNS'] ?? 1),
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/built/**'] },
      },
      {
        resolve: { tsconfigPaths: true },
        test: { name: 'built', include: ['tests/built/*.test.ts'], testTimeout: 180_000 },
      },
    ],
  },
});
