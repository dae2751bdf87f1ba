import type { APIRoute } from 'astro';
import { allSheets } from '~/components/styles.ts';

export const getStaticPaths = () =>
  allSheets().map(({ file, css }) => ({ params: { file }, props: { css } }));

/** The stylesheet of a widget that an article shows as a still until it is opened. */
export const GET: APIRoute<{ css: string }> = ({ props }) =>
  new Response(props.css, { headers: { 'content-type': 'text/css; charset=utf-8' } });
