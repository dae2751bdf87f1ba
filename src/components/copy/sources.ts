import { isSourceId, sources } from '~/facts/sources/index.ts';
import type { Source } from '~/facts/sources/source.ts';
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
  const source: Source | null = isSourceId(id) ? sources[id] : null;
  if (!source?.url) throw new Error(`No address of a source “${id}”`);
  const copy = source.copy ? ` ${ui[lang].readIn(source.copy)}` : '';
  return { url: source.url, title: `${source.title}, ${ui[lang].checked(source.read)}${copy}` };
}
