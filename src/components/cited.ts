import { isSourceId, sourceOf, type SourceId } from '~/facts/sources/index.ts';
import { addressOf, citedAs } from '~/facts/sources/places.ts';
import type { Lang } from '~/i18n/locales.ts';
import { relative } from '~/i18n/paths.ts';

/** A source as a link of a page. */
export interface Link {
  /** As the page at hand reaches it; `undefined` for what has no address. */
  readonly href: string | undefined;
  readonly short: string;
  readonly title: string;
  readonly copy: string | undefined;
  /** The day it was read. */
  readonly read: string;
}

/** Where a source stands, as seen from the page at `here`. */
export function hrefOf(id: SourceId, lang: Lang, here: string, at?: string): string | undefined {
  const address = addressOf(id, at);
  if (address === null) return undefined;
  return address.startsWith('/') ? relative(here, `/${lang}${address}`) : address;
}

/** The link to a source on the page at `here`. Throws where no source has the id. */
export function linkTo(id: string, lang: Lang, here: string, at?: string): Link {
  if (!isSourceId(id)) throw new Error(`No source is called “${id}”`);
  const { short, title, copy } = citedAs(id, lang, at);
  return { href: hrefOf(id, lang, here, at), short, title, copy, read: sourceOf(id).read };
}
