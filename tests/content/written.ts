import { questionsIn, type WrittenQuestion } from '~/components/questions/written.ts';
import { questionNumbered, type Theme } from '~/facts/questions/index.ts';
import type { Question } from '~/facts/questions/question.ts';
import type { Lang } from '~/i18n/locales.ts';

/** Every file of articles, questions and calculators, by its path in the project. */
export const content: ReadonlyMap<string, string> = new Map(
  Object.entries(
    import.meta.glob<string>('../../content/*/**/*.mdx', {
      query: '?raw',
      import: 'default',
      eager: true,
    }),
  ).map(([path, text]) => [path.replace('../../', ''), text]),
);

/** A question as it stands in one language, with its record. */
export interface Answered extends WrittenQuestion {
  readonly lang: Lang;
  readonly theme: Theme;
  readonly question: Question;
}

/** The file that holds the questions of a theme in a language. */
export const fileOf = (lang: Lang, theme: Theme): string =>
  `content/${lang}/questions/${theme}.mdx`;

/** The answered questions of a theme, in the order of its page. */
export const answersOf = (lang: Lang, theme: Theme): readonly Answered[] =>
  questionsIn(content.get(fileOf(lang, theme)) ?? '').flatMap((written) => {
    const question = questionNumbered(written.number ?? '');
    return question ? [{ ...written, lang, theme, question }] : [];
  });
