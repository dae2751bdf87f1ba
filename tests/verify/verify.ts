import { verifyProducts } from './products.ts';
import { verifyPrograms } from './programs.ts';

/** `npm run verify`: everything that claims to set keepalive, run for real on a Debian machine. */
const only = process.argv.slice(2);
const failed = (await verifyPrograms(only)) + (await verifyProducts(only));
process.exitCode = failed > 0 ? 1 : 0;
