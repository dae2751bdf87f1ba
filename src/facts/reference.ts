import type { Localized } from '~/i18n/locales.ts';
import type { Confidence, Fact } from './fact.ts';
import type { SourceId } from './sources/index.ts';

/** One cell of a reference table. */
export type Cell =
  /** Prose; a plain string where it is the same in every language. */
  | { readonly text: Localized | string }
  /** A name as it is typed: an option, a file, a command. */
  | { readonly code: string }
  /** A cited number or name; the table writes it with its unit. */
  | { readonly fact: Fact; readonly note?: Localized };

/** One row: what it is about, its cells in the order of the columns, and what backs it. */
export interface Row {
  /** Unique on its page and never changed: it is the row's permanent address. */
  readonly id: string;
  /** The heading it stands under, and one of the filters. */
  readonly group: Localized;
  readonly cells: readonly Cell[];
  readonly sources: readonly [SourceId, ...SourceId[]];
  readonly checked: string;
  readonly confidence: Confidence;
  /** Code that belongs to the row: a file below `src/facts/`, in `programs/` or `snippets/`. */
  readonly code?: string;
}

/** The pages of the reference. */
export type Topic =
  | 'systems'
  | 'languages'
  | 'products'
  | 'middleboxes'
  | 'sysctls'
  | 'errors'
  | 'standards'
  | 'myths'
  | 'glossary';

/** One page of the reference: a table that people search, sort, filter, link to and copy. */
export interface Reference {
  readonly topic: Topic;
  readonly title: Localized;
  /** One or two sentences: what the table answers, and what to watch for. */
  readonly lead: Localized;
  readonly columns: readonly Localized[];
  readonly rows: readonly Row[];
}
