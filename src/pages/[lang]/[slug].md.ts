import type { APIRoute } from 'astro';
import { render } from 'astro:content';
import { articlesFor, type Article } from '~/articles.ts';
import { check } from '~/components/authoring/check.ts';
import { copyOf } from '~/components/copy/copy.ts';
import { copyComponents } from '~/components/copy/prose.ts';
import { langs, type Lang } from '~/i18n/locales.ts';

interface Props {
  lang: Lang;
  article: Article;
}

export async function getStaticPaths() {
  const perLang = langs.map(async (lang) =>
    (await articlesFor(lang)).map((article) => ({
      params: { lang, slug: article.slug },
      props: { lang, article },
    })),
  );
  return (await Promise.all(perLang)).flat();
}

/** An article as Markdown. */
export const GET: APIRoute<Props> = async ({ props: { lang, article } }) => {
  const { entry, slug, written } = article;
  check(entry.filePath);
  const { Content } = await render(entry);
  return copyOf({
    ...entry.data,
    lang,
    written,
    path: slug,
    Content,
    props: { components: copyComponents },
  });
};
