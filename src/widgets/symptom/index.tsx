import type { Lang } from '~/i18n/locales.ts';
import { defineWidget, type HandOver, type SceneProps, type Table } from '~/kit/defineWidget.ts';
import { Controls } from './After.tsx';
import { answer, type SymptomSettings } from './answer.ts';
import { Causes } from './Causes.tsx';
import { commands } from './commands.ts';
import { formula, inS } from './formula.ts';
import { layout } from './layout.ts';
import { params } from './params.ts';
import type { Candidate } from './rank.ts';
import { Result } from './Result.tsx';
import { sentence as say, titled, whose } from './say.ts';
import type { SymptomWords } from './strings.ts';
import { TimeLine } from './TimeLine.tsx';
import { handOver } from './ways.ts';

type Props = SceneProps<typeof params, SymptomWords>;

const sentence = (settings: SymptomSettings, words: SymptomWords, lang: Lang): string =>
  say(settings, answer(settings), words, lang);

function row(candidate: Candidate, words: SymptomWords, lang: Lang): string[] {
  const [best] = candidate.members;
  const kernel =
    best.from === best.to ? inS(best.at, lang) : `${inS(best.from, lang)} – ${inS(best.to, lang)}`;
  return [
    titled(words.kinds[candidate.does]),
    formula(best, lang),
    kernel,
    whose(best, words, lang),
    commands[candidate.does],
  ];
}

function table(settings: SymptomSettings, words: SymptomWords, lang: Lang): Table {
  const { likely, others } = answer(settings);
  return { head: words.table, rows: [...likely, ...others].map((one) => row(one, words, lang)) };
}

function next(settings: SymptomSettings, words: SymptomWords): HandOver[] {
  const { after, likely } = answer(settings);
  const ways = likely.map(({ members }) => handOver(members[0], after, words));
  return ways.filter((way) => way !== null);
}

function Figure(props: Props) {
  const { settings, words, lang } = props;
  const found = answer(settings);
  return (
    <div class="figure">
      <TimeLine line={layout(found, words, lang)} label={sentence(settings, words, lang)} />
      <Causes {...props} found={found} />
    </div>
  );
}

const presets = {
  reset: 'after=900&happened=reset&during=idle',
  hang: 'after=900&happened=hang&during=sending',
  minutes: 'after=350&during=idle',
  twelve: 'after=705',
  connect: 'after=131&happened=timeout&during=connecting',
  seconds: 'after=20&during=idle',
  hours: 'after=7875',
  exec: 'after=14400&happened=closed&during=idle',
};

export default defineWidget({
  name: 'symptom',
  params,
  Result,
  Figure,
  Controls,
  presets,
  sentence,
  table,
  next,
});
