import mdx from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { keptByCode } from '~/build/kept.ts';
import { siteUrl } from '~/build/site.ts';
import type { Lang } from '~/i18n/locales.ts';
import { locales } from '~/i18n/locales.ts';
import { addressFrom } from './address.ts';
import { convert } from './convert.ts';

type Component = Parameters<AstroContainer['renderToString']>[0];

/** One page to be copied: the words above its content, and the content. */
export interface Page {
  readonly lang: Lang;
  /** The language it is written in, where that is another one. */
  readonly written?: Lang;
  /** Below the language, without a slash at its end: `questions/path`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** The day of the last review, where the page has one. */
  readonly reviewed?: Date;
  readonly Content: Component;
  readonly props: Record<string, unknown>;
}

/** What renders a page's content apart from its page; Astro calls its container experimental. */
async function renderer(): Promise<AstroContainer> {
  const container = await AstroContainer.create();
  container.addServerRenderer({ name: 'mdx', renderer: mdx });
  return container;
}

let made: Promise<AstroContainer> | undefined;

/** Lines of YAML; a text in quotes, which JSON and YAML share. */
const head = (said: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(said)
    .flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${JSON.stringify(value)}\n`]))
    .join('');

/** The page as Markdown: its head as YAML, title and description, then its content. */
export async function copyOf(page: Page): Promise<Response> {
  const { lang, written = lang, title, description, reviewed, Content, props } = page;
  const here = `/${lang}/${page.path}.md`;
  const to = addressFrom(here, lang, siteUrl);
  made ??= renderer();
  const request = new Request(new URL(here, 'http://localhost'));
  const html = await (await made).renderToString(Content, { request, props });
  const about = head({
    title,
    description,
    lang: locales[written].tag,
    reviewed: reviewed?.toISOString().slice(0, 10),
    page: to('#').replace(/#$/, ''),
    licence: 'CC BY 4.0',
  });
  const of = ['copy', html, lang, here, siteUrl ?? ''];
  const body = keptByCode(of, () => convert(html, lang, to));
  const text = `---\n${about}---\n\n# ${title}\n\n${description}\n\n${body}`;
  return new Response(text, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
}
