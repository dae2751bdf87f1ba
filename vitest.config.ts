/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

export default getViteConfig({
  resolve: { tsconfigPaths: true },
  // Properties over many runs take their time on a busy machine; no test asserts how long.
  test: { include: ['tests/**/*.test.{ts,tsx}'], testTimeout: 30_000 },
});
