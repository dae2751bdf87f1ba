import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { questionsIn } from '~/components/questions/written.ts';
import { find } from '~/components/search/find.ts';
import { themeNames } from '~/facts/questions/index.ts';
import { langs, otherLang, type Lang } from '~/i18n/locales.ts';
import { engineOf } from './built.ts';
import wordings from './wordings.json' with { type: 'json' };

// Which questions find their answer in a built site, and what its index holds: prints JSON.
interface Case {
  readonly text: string;
  readonly page: Lang;
  /** Addresses below the language that answer. */
  readonly answers: readonly string[];
}

const questions = themeNames.flatMap((theme) =>
  langs.flatMap((lang) => {
    const mdx = readFileSync(`content/${lang}/questions/${theme}.mdx`, 'utf8');
    return questionsIn(mdx).map((one) => ({ ...one, theme, lang }));
  }),
);

const addressOf = ({ theme, id }: (typeof questions)[number]) => `questions/${theme}/#${id}`;

/** In the words of the questions' own pages, which are in the index. */
const ownWords: readonly Case[] = questions.flatMap((question) =>
  langs.map((page) => ({ text: question.ask, page, answers: [addressOf(question)] })),
);

/** As people first wrote them, before anyone edited them. */
const asAsked: readonly Case[] = wordings.flatMap(({ question, text }) =>
  langs.map((page) => ({
    text,
    page,
    answers: questions.filter(({ number }) => number === question).map(addressOf),
  })),
);

const dist = `${resolve(process.argv[2] ?? 'dist')}/`;
const engines = { en: await engineOf(dist, 'en'), zh: await engineOf(dist, 'zh') };

async function missed(cases: readonly Case[]): Promise<readonly string[]> {
  const texts: string[] = [];
  for (const { text, page, answers } of cases) {
    const found = await find(text, [page, otherLang(page)], async (lang) => engines[lang]);
    if (!found.slice(0, 3).some(({ path }) => answers.includes(path)))
      texts.push(`${page}: ${text}`);
  }
  return texts;
}

async function indexed(lang: Lang): Promise<readonly string[]> {
  const { results } = await engines[lang].search(null);
  return Promise.all(results.map(async (hit) => (await hit.data()).url.slice(1)));
}

const report = {
  ownWords: { asked: ownWords.length, missed: await missed(ownWords) },
  asAsked: { asked: asAsked.length, missed: await missed(asAsked) },
  indexed: { en: await indexed('en'), zh: await indexed('zh') },
};
process.stdout.write(JSON.stringify(report));
