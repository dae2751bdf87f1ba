import type { Lang } from '~/i18n/locales.ts';
import { defineWidget } from '~/kit/define-widget.ts';
import type { HandOver, SceneProps, Table } from '~/kit/widget.ts';
import { Controls } from './Controls.tsx';
import { answer, isAsked } from './answer.ts';
import { Causes } from './Causes.tsx';
import { commands } from './commands.ts';
import { formula, inS } from './formula.ts';
import { layout } from './layout.ts';
import { params, type SymptomSettings } from './params.ts';
import type { Candidate } from './rank.ts';
import { Result, MostLikely } from './Result.tsx';
import { owners, sentence as say, titled, yours } from './say.ts';
import type { SymptomWords } from './strings.ts';
import { TimeLine } from './TimeLine.tsx';
import { handOver } from './ways.ts';

type Props = SceneProps<typeof params, SymptomWords>;

const sentence = (settings: SymptomSettings, words: SymptomWords, lang: Lang): string =>
  isAsked(settings) ? say(settings, answer(settings), words, lang) : words.noTime;

function row(candidate: Candidate, words: SymptomWords, lang: Lang): string[] {
  const [best] = candidate.members;
  const name = best.own ? yours(best, words) : owners(best, words, lang, 1);
  const kind = titled(words.kinds[candidate.does]);
  const [from, to] = [inS(best.from, lang), inS(best.to, lang)];
  return [
    name === '' ? kind : words.colon(kind, name),
    formula(best, lang),
    from === to ? from : `${from} – ${to}`,
    commands[candidate.does],
  ];
}

function table(settings: SymptomSettings, words: SymptomWords, lang: Lang): Table {
  if (!isAsked(settings)) return { head: words.table, rows: [] };
  const { likely, others } = answer(settings);
  return { head: words.table, rows: [...likely, ...others].map((one) => row(one, words, lang)) };
}

/** One way on for each widget: the likeliest cause that it can show. */
function next(settings: SymptomSettings, words: SymptomWords): HandOver[] {
  if (!isAsked(settings)) return [];
  const { likely } = answer(settings);
  const ways = likely.flatMap(({ members }) => handOver(members[0], settings, words) ?? []);
  return ways.filter(({ name }, i) => ways.findIndex((way) => way.name === name) === i);
}

const Line = ({ settings, words, lang }: Props) => (
  <TimeLine line={layout(answer(settings), words, lang)} label={sentence(settings, words, lang)} />
);

const Figure = (props: Props) =>
  isAsked(props.settings) ? (
    <div class="figure">
      <Line {...props} />
      <Causes {...props} found={answer(props.settings)} />
    </div>
  ) : (
    <div class="figure" />
  );

const Still = (props: Props) => (
  <div class="figure">
    <MostLikely {...props} />
    <Line {...props} />
  </div>
);

const presets = {
  reset: 'after=900&happened=reset&during=idle',
  hang: 'after=900&happened=hang&during=sending',
  minutes: 'after=350&during=idle',
  twelve: 'after=705',
  connect: 'after=131&happened=timeout&during=connecting',
  seconds: 'after=20&during=idle',
  hours: 'after=7875',
  logs: 'after=14400&happened=closed',
};

export default defineWidget({
  name: 'symptom',
  params,
  Result,
  Figure,
  Still,
  Controls,
  presets,
  sentence,
  table,
  next,
});
