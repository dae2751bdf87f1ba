/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

export default getViteConfig({
  resolve: { tsconfigPaths: true },
  test: { include: ['tests/**/*.test.{ts,tsx}'] },
});
