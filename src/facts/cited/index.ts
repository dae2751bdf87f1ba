import { type DocumentId, documentOf } from '~/facts/sources/index.ts';
import { isLine } from '~/facts/sources/places.ts';
import type { Claims } from './claims.ts';
import { kernelClaims } from './kernel.ts';
import { measuredClaims } from './measured.ts';
import { productClaims } from './products.ts';
import { standardClaims } from './standards.ts';
import { systemClaims } from './systems.ts';

/** Every claim of the reference and of the articles’ values that has a place in a document. */
export const claims: Claims = {
  ...kernelClaims,
  ...measuredClaims,
  ...standardClaims,
  ...systemClaims,
  ...productClaims,
};

/** Document and claim, as they are looked up. */
const key = (id: string, claim: string): string => `${id} ${claim}`;

const byClaim: ReadonlyMap<string, string> = new Map(
  Object.entries(claims).flatMap(([id, places]) =>
    Object.entries(places).flatMap(([place, of]) =>
      of.split(' ').map((claim) => [key(id, claim), place] as const),
    ),
  ),
);

/** A row about a sysctl rests on the line that names it. */
function sysctl(id: DocumentId, claim: string): string | undefined {
  const name = claim.replaceAll('-', '_');
  return isLine(id, name) ? name : undefined;
}

/**
 * Where in a document the claim stands: a row of the reference by its id, a value of the articles
 * as `linux.idle`. `undefined` for a document that is cited as a whole.
 */
export const placeFor = (claim: string, id: string): string | undefined =>
  byClaim.get(key(id, claim)) ?? sysctl(documentOf(id) as DocumentId, claim);
