import type { Reading, Verdict } from '~/evidence/reading.ts';
import { pasteOf } from '~/evidence/paste.ts';
import type { Lang } from '~/i18n/locales.ts';

interface KindUnderTest<R extends Reading, W> {
  readonly read: (paste: ReturnType<typeof pasteOf>) => readonly R[];
  readonly say: (reading: R, words: W, lang: Lang) => Verdict;
  readonly words: Readonly<Record<Lang, W>>;
}

/** What is said in both languages of each part of a text, with blanks in place of no-break spaces. */
export const verdictsOf =
  <R extends Reading, W>({ read, say, words }: KindUnderTest<R, W>) =>
  (text: string) =>
    read(pasteOf(text)).map((reading) => {
      const said = { en: say(reading, words.en, 'en'), zh: say(reading, words.zh, 'zh') };
      return JSON.parse(JSON.stringify(said).replaceAll('\u00a0', ' ')) as typeof said;
    });

/** All that a verdict says, one text. */
export const allOf = ({ says, repair, command, unsaid }: Verdict): string =>
  [says, repair, command, unsaid].filter(Boolean).join('\n');
