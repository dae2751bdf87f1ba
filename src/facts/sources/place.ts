import type { DocumentId } from './index.ts';

/** A line of a file, or a fragment of an address: a heading, an anchor. */
export type Place = number | string;

/** What was looked up in each document, by the name that a citation gives it. */
export type Places = Partial<Record<DocumentId, Readonly<Record<string, Place>>>>;

/** A browser opens a page without anchors at its first words that read so. */
export const words = (text: string): string =>
  `:~:text=${encodeURIComponent(text).replaceAll('-', '%2D')}`;
