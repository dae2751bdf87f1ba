import type { APIRoute } from 'astro';
import { siteUrl } from '~/build/site.ts';

/** Everything may be read; the sitemap is named where the site knows its address. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n${siteUrl ? `Sitemap: ${siteUrl}sitemap.xml\n` : ''}`);
