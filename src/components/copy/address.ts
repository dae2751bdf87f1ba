import type { Lang } from '~/i18n/locales.ts';

/**
 * Makes the addresses of the copy at `here` (a path from the root of the site): absolute where `site`
 * is known, for a reader who has the file alone, else relative to the file. A section is one of the
 * page, since Markdown has no name for it.
 */
export function addressFrom(here: string, lang: Lang, site: string | null): (to: string) => string {
  const page = `${here.split('/').pop()!.replace(/\.md$/, '')}/`;
  return (to) => {
    const own = to.startsWith('#') ? page + to : to.replace(`../${lang}/`, '');
    return site ? new URL(own, new URL(here.slice(1), site)).href : own;
  };
}
