import { getEntry, render, type CollectionEntry } from 'astro:content';
import { check } from '~/components/authoring/check.ts';
import { themeNames, type Theme } from '~/facts/questions/index.ts';
import type { Lang } from '~/i18n/locales.ts';

/** A question as lists name it; `id` is its address on the page of its theme. */
export interface Asked {
  readonly id: string;
  readonly ask: string;
}

/** The questions of one theme in one language. */
export interface QuestionPage {
  readonly theme: Theme;
  readonly entry: CollectionEntry<'questions'>;
  readonly title: string;
  /** What the reader sees on their own side, and what the page answers. */
  readonly lead: string;
  readonly asked: readonly Asked[];
}

/** The page of one theme. Throws where its file is missing or has a mistake. */
export async function questionPage(lang: Lang, theme: Theme): Promise<QuestionPage> {
  const entry = await getEntry('questions', `${lang}/questions/${theme}`);
  if (!entry) throw new Error(`content/${lang}/questions/${theme}.mdx is missing`);
  check(entry.filePath);
  const { headings } = await render(entry);
  const asked = headings
    .filter(({ depth }) => depth === 2)
    .map(({ slug, text }) => ({ id: slug, ask: text }));
  return { theme, entry, title: entry.data.title, lead: entry.data.description, asked };
}

/** Every page of questions, in the order of their index. */
export const questionPages = (lang: Lang): Promise<readonly QuestionPage[]> =>
  Promise.all(themeNames.map((theme) => questionPage(lang, theme)));
