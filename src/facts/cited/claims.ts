import type { DocumentId } from '~/facts/sources/index.ts';

/**
 * What rests on which place of a document: by document and place the ids of rows of the reference,
 * or names of values (`linux.idle`), with a space between them.
 */
export type Claims = Partial<Record<DocumentId, Readonly<Record<string, string>>>>;
