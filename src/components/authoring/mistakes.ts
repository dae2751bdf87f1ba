import { questionsIn } from '~/components/questions/written.ts';
import {
  questionNumbered,
  questionsByTheme,
  themeNames,
  timesOf,
} from '~/facts/questions/index.ts';
import { unknown } from './nearest.ts';
import { rules } from './rules.ts';
import { tagsIn, type Tag } from './tags.ts';

interface Mistake {
  readonly line: number;
  readonly says: string;
}

function ofTag({ name, props, line }: Tag): readonly Mistake[] {
  const rule = rules[name];
  const wrong = rule ? rule(props) : unknown('component', name, Object.keys(rules));
  return wrong.map((says) => ({ line, says: `<${name}>: ${says}` }));
}

/** A time of an answer is one that a calculator of its question shows, or is set to. */
function ofTimes(mdx: string): readonly Mistake[] {
  const asked = questionsIn(mdx);
  return tagsIn(mdx)
    .filter(({ name }) => name === 'Time')
    .flatMap(({ line, props: { s = '' } }) => {
      const question = questionNumbered(asked.findLast((one) => one.line < line)?.number ?? '');
      const known = question ? [...timesOf(question)] : [];
      return known.includes(Number(s))
        ? []
        : [
            {
              line,
              says: `<Time>: no calculator of the question knows ${s} s, only ${known.join(', ')}`,
            },
          ];
    });
}

function ofQuestions(file: string, mdx: string): readonly Mistake[] {
  const theme = themeNames.find((name) => file.endsWith(`/questions/${name}.mdx`));
  if (!theme) return [];
  const here = questionsByTheme[theme].map(({ number }) => number);
  return questionsIn(mdx).flatMap(({ id, ask, number, line }) => [
    ...(id === '' ? [{ line, says: `“${ask}” has no address: end its line with {#name}` }] : []),
    ...(number === undefined
      ? [{ line, says: `“${ask}” has no number: put its answer into <Answer number="P-…">` }]
      : unknown(`question of ${theme}`, number, here).map((says) => ({ line, says }))),
  ]);
}

/**
 * What an author got wrong in the MDX of `file`, each with file, line, the wrong word and the nearest
 * right one: components and what they are given, questions without number or address, times that no
 * calculator shows.
 */
export const mistakesIn = (file: string, mdx: string): readonly string[] =>
  [...tagsIn(mdx).flatMap(ofTag), ...ofTimes(mdx), ...ofQuestions(file, mdx)]
    .toSorted((a, b) => a.line - b.line)
    .map(({ line, says }) => `${file}:${line} ${says}`);
