/**
 * Notes what tcpdump prints of every recorded capture, for machines without tcpdump:
 * `node --import ./src/build/resolve.ts tests/tools/capture.ts`
 */
import { writeFileSync } from 'node:fs';
import { captureNames, captureOf, notedFile } from './captured.ts';
import { tcpdumpOf } from './outside.ts';

const noted = captureNames.map((name) => `== ${name}\n${tcpdumpOf(captureOf(name))}`);
writeFileSync(notedFile, noted.join(''));
