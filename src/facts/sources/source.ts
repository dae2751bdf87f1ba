/** A document that backs facts: what it is, where it stands, when and in which form it was read. */
export interface Source {
  readonly title: string;
  /** What a citation in running text is called; the title where it is short enough. */
  readonly short?: string;
  /** `null` when what was read has no address of its own. */
  readonly url: string | null;
  readonly kind: 'source' | 'documentation' | 'standard' | 'third-party' | 'measured';
  /** The day it was read, ISO 8601. */
  readonly read: string;
  /** Said when what was read is not the document at `url` itself. */
  readonly copy?: string;
}

/** The day the first set of documents was read. */
export const read = '2026-11-22';

/** A file of a public repository at the commit that was read. */
export const file = (title: string, repo: string, commit: string, path: string): Source => ({
  title: `${title}, ${path}`,
  short: path.split('/').pop()!,
  url: `https://github.com/${repo}/blob/${commit}/${path}`,
  kind: 'source',
  read,
});
