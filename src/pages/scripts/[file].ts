import type { APIRoute } from 'astro';
import { allScripts } from '~/build/scripts.ts';
import { langs } from '~/i18n/locales.ts';

export const getStaticPaths = async () =>
  (await allScripts(langs)).map(({ file, code }) => ({ params: { file }, props: { code } }));

/** One classic script of the site. */
export const GET: APIRoute<{ code: string }> = ({ props }) =>
  new Response(props.code, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
