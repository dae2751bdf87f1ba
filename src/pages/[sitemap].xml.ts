import type { APIRoute } from 'astro';
import { articlesFor } from '~/articles.ts';
import { siteUrl } from '~/build/site.ts';
import { cases } from '~/components/recordings/traces.ts';
import { themeNames } from '~/facts/questions/index.ts';
import { measuredAlone, publishedAt } from '~/facts/sources/measured.ts';
import { references } from '~/facts/gathered/references.ts';
import { langs, locales } from '~/i18n/locales.ts';
import { widgetNames } from '~/widgets/index.ts';

/** A sitemap holds absolute addresses, so there is one only where the site knows its own. */
export const getStaticPaths = () => (siteUrl ? [{ params: { sitemap: 'sitemap' } }] : []);

/** Paths below a language of every page worth finding. */
async function paths(): Promise<string[]> {
  const articles = await articlesFor('en');
  return [
    '',
    'calculators/',
    'calculators/evidence/',
    ...widgetNames.map((name) => `calculators/${name}/`),
    ...articles.map(({ slug }) => `${slug}/`),
    'questions/',
    ...themeNames.map((theme) => `questions/${theme}/`),
    'learn/',
    'cheat-sheet/',
    'my-numbers/',
    'reference/',
    ...references.map(({ topic }) => `reference/${topic}/`),
    'measurements/',
    ...measuredAlone.map((id) => publishedAt(id).slice(1)),
    ...[...cases().keys()].map((name) => `recordings/${name}/`),
  ];
}

function entry(path: string): string {
  const twins = langs.map(
    (lang) =>
      `<xhtml:link rel="alternate" hreflang="${locales[lang].tag}" href="${siteUrl}${lang}/${path}"/>`,
  );
  return langs
    .map((lang) => `<url><loc>${siteUrl}${lang}/${path}</loc>${twins.join('')}</url>`)
    .join('');
}

/** Every page in every language, each naming its twins. */
export const GET: APIRoute = async () => {
  const urls = (await paths()).map(entry).join('');
  const xml = `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${urls}</urlset>`;
  return new Response(xml, { headers: { 'content-type': 'application/xml' } });
};
