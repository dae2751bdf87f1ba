import type { Lang } from '~/i18n/locales.ts';

/** A name or remark: a document’s own words, or the site's in each language. */
type Words = string | Remark;

/** A remark of the site's own, in each language. */
export type Remark = Readonly<Record<Lang, string>>;

/** What every source says of itself, whoever wrote it. */
interface Read {
  /** `null` when what was read has no address of its own. */
  readonly url: string | null;
  /** The day it was read, ISO 8601. */
  readonly read: string;
  /** Said when what was read is not the document at `url` itself. */
  readonly copy?: Remark;
}

/** Somebody else’s document: what it calls itself is the same in every language. */
export interface Publication extends Read {
  readonly title: Words;
  /** What a citation in running text is called; the title where it is short enough. */
  readonly short?: Words;
  readonly kind: 'source' | 'documentation' | 'standard' | 'third-party';
}

/** A measurement of our own: its names are the site's words, so each language has its own. */
export interface Measurement extends Read {
  readonly title: Remark;
  readonly short: Remark;
  readonly kind: 'measured';
}

/** What backs facts: what it is, where it stands, when and in which form it was read. */
export type Source = Publication | Measurement;

/** A source as a page names it. */
export interface Named {
  readonly url: string | null;
  readonly title: string;
  readonly short: string;
  readonly copy: string | undefined;
}

const inLang = (words: Words, lang: Lang) => (typeof words === 'string' ? words : words[lang]);

/** What a source is called in one language: in running text, in full, and in which form it was read. */
export const named = ({ url, title, short, copy }: Source, lang: Lang): Named => ({
  url,
  title: inLang(title, lang),
  short: inLang(short ?? title, lang),
  copy: copy?.[lang],
});

/** A short name as a heading: its first word with a capital, unless it is spelt otherwise. */
export const headingOf = (short: string): string =>
  short.replace(/^[a-z]+(?=\s|$)/, (word) => word[0]!.toUpperCase() + word.slice(1));

/** The day the first set of documents was read. */
export const read = '2026-11-22';

/** A file of a public repository at the commit that was read. */
export const file = (title: string, repo: string, commit: string, path: string): Publication => ({
  title: `${title}, ${path}`,
  short: path.split('/').pop()!,
  url: `https://github.com/${repo}/blob/${commit}/${path}`,
  kind: 'source',
  read,
});

/** Such a file with its project in its short name, where other projects have a file of that name. */
export const fileOf = (project: string, ...rest: Parameters<typeof file>): Publication => {
  const found = file(...rest);
  return { ...found, short: `${project} ${rest[3].split('/').pop()!}` };
};
