import type { APIRoute } from 'astro';
import { render } from 'astro:content';
import { copyOf } from '~/components/copy/copy.ts';
import { copyComponents } from '~/components/copy/prose.ts';
import { questionPage } from '~/questions.ts';
import { themeNames, type Theme } from '~/facts/questions/index.ts';
import { langs, type Lang } from '~/i18n/locales.ts';

interface Props {
  lang: Lang;
  theme: Theme;
}

export const getStaticPaths = () =>
  langs.flatMap((lang) =>
    themeNames.map((theme) => ({ params: { lang, theme }, props: { lang, theme } })),
  );

/** The questions of one theme as Markdown. */
export const GET: APIRoute<Props> = async ({ props: { lang, theme } }) => {
  const { entry } = await questionPage(lang, theme);
  const { Content } = await render(entry);
  return copyOf({
    ...entry.data,
    lang,
    path: `questions/${theme}`,
    Content,
    props: { components: copyComponents },
  });
};
