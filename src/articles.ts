import { getCollection, type CollectionEntry } from 'astro:content';
import { course } from '~/components/learn/course.ts';
import { otherLang, type Lang } from '~/i18n/locales.ts';

/** One article as a language shows it; `fallback` when it is not written in that language yet. */
export interface Article {
  readonly slug: string;
  readonly entry: CollectionEntry<'articles'>;
  readonly written: Lang;
  readonly fallback: boolean;
}

/** The article's entry id is `lang/slug`. */
const slugOf = ({ id }: CollectionEntry<'articles'>): string => id.split('/')[1]!;

/** Words a minute in English, characters a minute in Chinese, minutes a figure is looked at. */
const pace = { words: 220, characters: 350, figure: 1 };

/** Honest minutes to read an article: its words without code, and its figures. */
export function minutesOf({ entry, written }: Article): number {
  const body = (entry.body ?? '').replaceAll(/^```[^]*?^```/gm, '');
  const figures = body.match(/<Widget /g)?.length ?? 0;
  const text = body.replaceAll(/<[^>]*>/g, ' ');
  const units =
    written === 'zh'
      ? (text.match(/[\p{Script=Han}]|[\w-]+/gu)?.length ?? 0) / pace.characters
      : (text.match(/\S+/g)?.length ?? 0) / pace.words;
  return Math.ceil(units + figures * pace.figure);
}

/** Every article in reading order, in `lang` where it exists and in the other language where not. */
export async function articlesFor(lang: Lang): Promise<Article[]> {
  const all = await getCollection('articles');
  const inLang = (wanted: Lang) => all.filter(({ id }) => id.startsWith(`${wanted}/`));
  const own = inLang(lang);
  const missing = inLang(otherLang(lang)).filter((e) => !own.some((o) => slugOf(o) === slugOf(e)));
  return [
    ...own.map((entry) => ({ slug: slugOf(entry), entry, written: lang, fallback: false })),
    ...missing.map((entry) => ({
      slug: slugOf(entry),
      entry,
      written: otherLang(lang),
      fallback: true,
    })),
  ].sort((a, b) => a.entry.data.order - b.entry.data.order);
}

const isLesson = (of: Article) => course.some(({ slug }) => slug === of.slug);

/** The article before or after, within the course or within what is beside it. */
export function beside(
  articles: readonly Article[],
  article: Article,
  by: 1 | -1,
): Article | undefined {
  const other = articles[articles.indexOf(article) + by];
  return other && isLesson(other) === isLesson(article) ? other : undefined;
}
