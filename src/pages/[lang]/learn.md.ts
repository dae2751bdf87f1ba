import type { APIRoute } from 'astro';
import { articlesFor, minutesOf } from '~/articles.ts';
import { copyOf } from '~/components/copy/copy.ts';
import Course from '~/components/copy/Course.astro';
import { course } from '~/components/learn/course.ts';
import { strings } from '~/components/learn/strings.ts';
import { number } from '~/i18n/format.ts';
import { langs, type Lang } from '~/i18n/locales.ts';

interface Props {
  lang: Lang;
}

export const getStaticPaths = () => langs.map((lang) => ({ params: { lang }, props: { lang } }));

/** The course as Markdown. */
export const GET: APIRoute<Props> = async ({ props: { lang } }) => {
  const { title, about } = strings[lang];
  const articles = await articlesFor(lang);
  const lessons = course.flatMap((lesson) => {
    const article = articles.find(({ slug }) => slug === lesson.slug);
    return article ? [{ ...lesson, minutes: number(minutesOf(article), lang) }] : [];
  });
  const others = articles
    .map(({ slug }) => slug)
    .filter((slug) => !lessons.some((one) => one.slug === slug));
  const titleOf = (slug: string) => articles.find((one) => one.slug === slug)?.entry.data.title;
  const props = { lang, lessons, others, titleOf };
  return copyOf({ lang, path: 'learn', title, description: about, Content: Course, props });
};
