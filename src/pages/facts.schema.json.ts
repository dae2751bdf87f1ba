import type { APIRoute } from 'astro';
import { factsSchema } from '~/facts/schema.ts';

/** The schema of `facts.json`. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(factsSchema), {
    headers: { 'content-type': 'application/schema+json; charset=utf-8' },
  });
