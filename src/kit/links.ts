import type { Lang } from '~/i18n/locales.ts';

/** Where a widget stands: the page it is on, and the way from there to the site's root. */
export interface PageAddress {
  /** Relative path to the root of the site, `../../` or empty. */
  readonly root: string;
  readonly lang: Lang;
  readonly name: string;
}

/** The widget's own page with these settings, relative to the page it is shown on. */
export const pageLink = ({ root, lang, name }: PageAddress, query: string): string =>
  `${root}${lang}/calculators/${name}/?${query}`;

const absolute = (path: string): string => new URL(path, location.href).href;

/** The link to pass on. */
export const shareLink = (place: PageAddress, query: string): string =>
  absolute(pageLink(place, query));

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The frame to paste into a page that takes HTML. */
export function embedCode({ root, lang, name }: PageAddress, query: string, title: string): string {
  const src = absolute(`${root}${lang}/embed/${name}/?${query}`);
  return `<iframe src="${escaped(src)}" title="${escaped(title)}" width="100%" height="900" loading="lazy"></iframe>`;
}
