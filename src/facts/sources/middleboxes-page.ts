import { file, read, type Publication, type Remark } from './source.ts';

/** A page of documentation. */
export const page = (
  title: string,
  short: string,
  url: string | null,
  copy?: Remark,
): Publication => ({
  title,
  short,
  url,
  kind: 'documentation',
  read,
  ...(copy ? { copy } : {}),
});

/** A page that somebody else than the maker wrote. */
export const told = (
  title: string,
  short: string,
  url: string | null,
  copy?: Remark,
): Publication => ({
  ...page(title, short, url, copy),
  kind: 'third-party',
});

/** A page of documentation that is a file of a public repository. */
export const written = (
  title: string,
  short: string,
  repo: string,
  commit: string,
  path: string,
): Publication => ({ ...file(title, repo, commit, path), short, kind: 'documentation' });
