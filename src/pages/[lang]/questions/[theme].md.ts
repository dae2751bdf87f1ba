import type { APIRoute } from 'astro';
import { articlesFor } from '~/articles.ts';
import { copyOf } from '~/components/copy/copy.ts';
import Questions from '~/components/copy/Questions.astro';
import { questionsOf, themeNames } from '~/facts/questions/all.ts';
import type { Theme } from '~/facts/questions/row.ts';
import { themes } from '~/facts/questions/themes.ts';
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
  const articles = await articlesFor(lang);
  const titleOf = (slug: string) => articles.find((one) => one.slug === slug)?.entry.data.title;
  const { title, lead } = themes[theme];
  return copyOf({
    lang,
    path: `questions/${theme}`,
    title: title[lang],
    description: lead[lang],
    Content: Questions,
    props: { lang, questions: questionsOf(theme), titleOf },
  });
};
