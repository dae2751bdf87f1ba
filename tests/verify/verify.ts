import { verifyPacketdrill } from './packetdrill.ts';
import { verifyProducts } from './products.ts';
import { verifyPrograms } from './programs.ts';
import { verifyTargets } from './targets.ts';

/** `npm run verify`: everything that claims to set keepalive, and our scripts for packetdrill, run for real on a Debian machine. */
const only = process.argv.slice(2);
const failed = [
  await verifyPrograms(only),
  await verifyProducts(only),
  await verifyTargets(only),
  verifyPacketdrill(only),
];
process.exitCode = failed.some((count) => count > 0) ? 1 : 0;
