import { existsSync } from 'node:fs';
import { verifyPrograms } from './programs.ts';

/** `npm run verify`: everything that claims to set keepalive, run for real on a Debian machine. */
const only = process.argv.slice(2);
let failed = await verifyPrograms(only);

const products = new URL('products.ts', import.meta.url);
if (existsSync(products)) {
  const { verifyProducts } = (await import(products.href)) as {
    verifyProducts: (only: readonly string[]) => Promise<number>;
  };
  failed += await verifyProducts(only);
}
process.exitCode = failed > 0 ? 1 : 0;
