import { isSourceId, sourceOf, sources } from '~/facts/sources/index.ts';
import { named, type Source } from '~/facts/sources/source.ts';
import type { Lang } from '~/i18n/locales.ts';
import { ui } from '~/i18n/ui.ts';

const idByUrl = new Map(Object.entries<Source>(sources).map(([id, { url }]) => [url, id] as const));

/** The id of the document at `url`; `undefined` where no source has that address. */
export const sourceAt = (url: string): string | undefined => idByUrl.get(url);

/** Address of a source, and its title with the day it was read. Throws where there is none of that id. */
export function definitionOf(
  id: string,
  lang: Lang,
): { readonly url: string; readonly title: string } {
  if (!isSourceId(id)) throw new Error(`No source is called “${id}”`);
  const { url, title, copy } = named(sourceOf(id), lang);
  if (!url) throw new Error(`No address of a source “${id}”`);
  const form = copy ? ui[lang].readIn(copy) : '';
  return { url, title: ui[lang].citedOn(title, sourceOf(id).read) + form };
}
