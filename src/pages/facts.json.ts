import type { APIRoute } from 'astro';
import { siteUrl } from '~/build/site.ts';
import { factsFile } from '~/facts/gathered/published.ts';

/** Every row of the reference and every source, as data for others. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(factsFile(siteUrl ?? '')), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
